extension FigureKindWords {
  static let difference = FigureKindWords(
    id: "difference",
    summary: Words(
      nb: "Hva som er endret fra én måling til en annen.",
      nn: "Kva som er endra frå éi måling til ei anna.",
      en: "What has changed from one snapshot to another."))
}

/// What became of a tie.
public enum TieChange: String, Sendable, Hashable, CaseIterable {
  /// It is in both snapshots.
  case kept
  /// It is only in the later.
  case new
  /// It is only in the earlier.
  case lost
  /// It can't be told: one of the two is in one snapshot only, or nobody was heard.
  case notComparable
}

/// The words of the legend of a figure of changes.
public enum DifferenceWords {
  /// An organisation that is new in the later snapshot.
  public static let entrant = Words(
    nb: "ny i siste måling", nn: "ny i siste måling", en: "new in the later snapshot")
  /// An organisation that is not in the later snapshot.
  public static let leaver = Words(
    nb: "ikke med i siste måling", nn: "ikkje med i siste måling", en: "not in the later snapshot")

  /// What became of a tie.
  public static func kind(_ kind: TieChange) -> Words {
    switch kind {
    case .kept: Words(nb: "videreført", nn: "vidareført", en: "kept")
    case .new: Words(nb: "ny", nn: "ny", en: "new")
    case .lost: Words(nb: "borte", nn: "borte", en: "gone")
    case .notComparable:
      Words(nb: "kan ikke sammenlignes", nn: "kan ikkje samanliknast", en: "not comparable")
    }
  }
}

/// What has changed from one snapshot to another, in names.
public struct DifferenceFacts: Sendable {
  let from: String
  let to: String
  let common: Int
  let ties: [TieChange: [String]]
  let entrants: [String]
  let leavers: [String]
  let renamed: [String]
  /// Whether ties that are in both snapshots are drawn; a reduction may leave them all out.
  public var drawsKept = true

  /// What has changed: the two dates in words, how many are in both snapshots, the ties by what
  /// became of them, who came, who went, and who is counted as the same under another name.
  public init(
    from: String, to: String, common: Int, ties: [TieChange: [String]], entrants: [String],
    leavers: [String], renamed: [String]
  ) {
    (self.from, self.to, self.common, self.ties) = (from, to, common, ties)
    (self.entrants, self.leavers, self.renamed) = (entrants, leavers, renamed)
  }

  func count(_ kind: TieChange) -> Int { ties[kind]?.count ?? 0 }
}

extension KindTexts {
  /// The texts of a figure of changes.
  public static func difference(
    _ facts: FigureFacts, _ language: Language, _ change: DifferenceFacts
  ) -> KindTexts {
    let kept = Counted.ties(change.count(.kept))
    let (new, lost) = (change.count(.new), change.count(.lost))
    let nf = Counted.actors(change.common)
    let rest = change.count(.notComparable)
    func list(_ nb: String, _ nn: String, _ en: String, _ names: [String]) -> [Words] {
      KindTexts.list(Words(nb: nb, nn: nn, en: en), names, language)
    }
    return KindTexts(
      facts, language,
      opening: Words(
        nb: "Endring i samarbeidet", nn: "Endring i samarbeidet",
        en: "Change in the collaboration"),
      seen: Words(
        nb:
          "Fra \(change.from) til \(change.to): \(kept.nb) videreført, \(new) nye og \(lost) borte blant \(nf.nb) i begge målinger.",
        nn:
          "Frå \(change.from) til \(change.to): \(kept.nn) vidareført, \(new) nye og \(lost) borte blant \(nf.nn) i begge målingar.",
        en:
          "From \(change.from) to \(change.to): \(kept.en) kept, \(new) new and \(lost) gone among \(nf.en) in both snapshots."
      ),
      key: Words(
        nb: (change.drawsKept ? "Videreførte relasjoner er grå, nye er" : "Nye relasjoner er")
          + " blå med +, borte er oransje med ×."
          + (rest == 0 ? "" : " Prikkede (\(rest)) kan ikke sammenlignes.") + same(change, "nb"),
        nn: (change.drawsKept ? "Vidareførte relasjonar er grå, nye er" : "Nye relasjonar er")
          + " blå med +, borte er oransje med ×."
          + (rest == 0 ? "" : " Prikka (\(rest)) kan ikkje samanliknast.") + same(change, "nn"),
        en: (change.drawsKept ? "Kept ties are grey, new ones" : "New ties are")
          + " blue with +, gone ones orange with ×."
          + (rest == 0 ? "" : " Dotted ones (\(rest)) can't be compared.") + same(change, "en")),
      details: list("Nye relasjoner", "Nye relasjonar", "New ties", change.ties[.new] ?? [])
        + list("Borte", "Borte", "Gone", change.ties[.lost] ?? [])
        + list(
          "Nye aktører", "Nye aktørar", "New actors", change.entrants)
        + list(
          "Ikke med lenger", "Ikkje med lenger", "No longer included", change.leavers))
  }

  private static func same(_ change: DifferenceFacts, _ code: String) -> String {
    guard !change.renamed.isEmpty else { return "" }
    let list = change.renamed.joined(separator: ", ")
    switch code {
    case "nb": return " Regnet som samme aktør: \(list)."
    case "nn": return " Rekna som same aktør: \(list)."
    default: return " Counted as the same actor: \(list)."
    }
  }
}
