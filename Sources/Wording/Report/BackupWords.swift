/// The words of backups: new ties that would make good a loss.
public enum BackupWords {
  /// The heading over so many new ties, and whether fewer could do.
  public static func heading(_ count: Int, isFewest: Bool) -> Words {
    Words(
      nb: "Billigste reserve, \(count == 1 ? "én ny relasjon" : "\(count) nye relasjoner")"
        + (isFewest ? " (alt mindre er prøvd):" : " (funnet stegvis; færre kan holde):"),
      nn: "Billegaste reserve, \(count == 1 ? "éin ny relasjon" : "\(count) nye relasjonar")"
        + (isFewest ? " (alt mindre er prøvd):" : " (funne stegvis; færre kan halde):"),
      en: "Cheapest backup, \(count == 1 ? "one new tie" : "\(count) new ties")"
        + (isFewest ? " (everything smaller was tried):" : " (found stepwise; fewer may do):"))
  }

  /// “No backup is found that nobody would carry too much by.”
  public static let none = Words(
    nb: "Ingen reserve er funnet uten at noen får for mange relasjoner å holde.",
    nn: "Ingen reserve er funnen utan at nokon får for mange relasjonar å halde.",
    en: "No backup is found without somebody having too many ties to hold.")

  /// A new tie and why it is near at hand.
  public static func tie(_ pair: String, _ reasons: [String]) -> Words {
    func text(_ language: Language) -> String {
      reasons.isEmpty ? pair : "\(pair) (\(reasons.joined(separator: "; ")))"
    }
    return Words(nb: text(.bokmål), nn: text(.nynorsk), en: text(.english))
  }

  /// “in touch already, below the threshold”.
  public static let hasContact = Words(
    nb: "har kontakt under terskelen", nn: "har kontakt under terskelen",
    en: "in touch below the threshold")

  /// Partners in common.
  public static func commonPartners(_ names: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(names, limit: 3) }
    return Words(
      nb: "felles samarbeid med \(list(.bokmål))", nn: "felles samarbeid med \(list(.nynorsk))",
      en: "both work with \(list(.english))")
  }

  /// Projects and arenas in common.
  public static func sharedProjects(_ names: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(names, limit: 2) }
    return Words(
      nb: "begge er med i \(list(.bokmål))", nn: "begge er med i \(list(.nynorsk))",
      en: "both take part in \(list(.english))")
  }

  /// What the backup makes good, and what not.
  public static func mends(_ count: Int, of wanted: Int) -> Words {
    Words(
      nb: "Det retter opp \(count) av \(wanted) ting: skiller, sektorer uten relasjon og avstander."
        + " Krav i målbildet som navngir den som er borte, kommer ikke tilbake.",
      nn: "Det rettar opp \(count) av \(wanted) ting: skilje, sektorar utan relasjon og avstandar."
        + " Krav i målbiletet som nemner den som er borte, kjem ikkje tilbake.",
      en: "It makes good \(count) of \(wanted) things: separations, sectors without a tie and"
        + " distances. Requirements that name what is gone do not come back.")
  }
}
