/// The words of the gap ledger: what gaps concern, how far they have come, what an update did.
public enum LedgerWords {
  /// “Gap ledger”.
  public static let heading = Words(nb: "Gapregister", nn: "Gapregister", en: "Gap ledger")
  /// “Rows of the gap ledger”.
  public static let rows = Words(
    nb: "Rader i gapregisteret", nn: "Rader i gapregisteret", en: "Rows of the gap ledger")
  /// “Concerns”.
  public static let concerns = Words(nb: "Gjelder", nn: "Gjeld", en: "Concerns")
  /// “Found as”.
  public static let reasons = Words(nb: "Funnet som", nn: "Funne som", en: "Found as")
  /// “First seen”.
  public static let firstSeen = Words(nb: "Først sett", nn: "Først sett", en: "First seen")
  /// “Last seen”.
  public static let lastSeen = Words(nb: "Sist sett", nn: "Sist sett", en: "Last seen")
  /// “Closed in”.
  public static let closedIn = Words(nb: "Lukket i", nn: "Lukka i", en: "Closed in")
  /// “Owner”.
  public static let owner = Words(nb: "Ansvarlig", nn: "Ansvarleg", en: "Owner")
  /// “Due”.
  public static let due = Words(nb: "Frist", nn: "Frist", en: "Due")
  /// “Note”.
  public static let note = Words(nb: "Merknad", nn: "Merknad", en: "Note")

  /// What has been decided of a gap, by code.
  public static let statuses: [String: Words] = [
    "open": Words(nb: "åpen", nn: "open", en: "open"),
    "accepted": Words(nb: "akseptert", nn: "akseptert", en: "accepted"),
    "planned": Words(nb: "planlagt", nn: "planlagd", en: "planned"),
    "closed": Words(nb: "lukket", nn: "lukka", en: "closed"),
  ]

  /// All organisations of a role, by code.
  public static let roles: [String: Words] = [
    "municipality": Words(nb: "kommunene", nn: "kommunane", en: "the municipalities"),
    "hospital": Words(nb: "sykehusene", nn: "sjukehusa", en: "the hospitals"),
    "labour-office": Words(nb: "NAV-kontorene", nn: "NAV-kontora", en: "the NAV offices"),
    "research": Words(nb: "forskningsmiljøene", nn: "forskingsmiljøa", en: "research"),
    "users": Words(
      nb: "brukerorganisasjonene", nn: "brukarorganisasjonane", en: "the user organisations"),
  ]

  /// An organisation that a project lacks.
  public static func project(_ name: String, lacks organisation: String) -> Words {
    Words(
      nb: "prosjektet \(name) – \(organisation)", nn: "prosjektet \(name) – \(organisation)",
      en: "the project \(name) – \(organisation)")
  }

  /// What a rule of the target model asks of an organisation.
  public static func rule(_ id: String, of organisation: String) -> Words {
    Words(
      nb: "\(organisation) – regel \(id)", nn: "\(organisation) – regel \(id)",
      en: "\(organisation) – rule \(id)")
  }
}

/// How far the gaps have come.
extension LedgerWords {
  /// How many gaps there are of each state.
  public static func state(
    seen: Int, open: Int, accepted: Int, planned: Int, closed: Int
  ) -> Words {
    Words(
      nb: "\(seen) gap er sett i alt. Åpne: \(open). Aksepterte: \(accepted). "
        + "Planlagte: \(planned). Lukket: \(closed).",
      nn: "\(seen) gap er sett i alt. Opne: \(open). Aksepterte: \(accepted). "
        + "Planlagde: \(planned). Lukka: \(closed).",
      en: "\(seen) \(seen == 1 ? "gap has" : "gaps have") been seen in all. Open: \(open). "
        + "Accepted: \(accepted). Planned: \(planned). Closed: \(closed).")
  }

  /// The closing rate; per cent only where there are enough gaps for it.
  public static func closingRate(_ closed: Int, of seen: Int) -> Words {
    func share(_ language: Language) -> String {
      guard seen >= 10 else { return "" }
      return " (" + Formatter(language).percent(Double(closed) / Double(seen)) + ")"
    }
    return Words(
      nb: "Lukkingsgrad: \(closed) av \(seen)\(share(.bokmål)).",
      nn: "Lukkingsgrad: \(closed) av \(seen)\(share(.nynorsk)).",
      en: "Closing rate: \(closed) of \(seen)\(share(.english)).")
  }

  /// Gaps that nobody owns.
  public static func withoutOwner(_ count: Int, of all: Int) -> Words {
    Words(
      nb: "Uten ansvarlig: \(count) av \(all) åpne og planlagte.",
      nn: "Utan ansvarleg: \(count) av \(all) opne og planlagde.",
      en: "Without an owner: \(count) of \(all) open and planned.")
  }

  /// How many were closed of those seen, in each snapshot.
  public static func history(_ moments: [(snapshot: String, closed: Int, seen: Int)]) -> Words {
    func list(_ of: String) -> String {
      moments.map { "\($0.snapshot): \($0.closed) \(of) \($0.seen)" }.joined(separator: ", ")
    }
    return Words(
      nb: "Lukket av dem som til da var sett, måling for måling: \(list("av")).",
      nn: "Lukka av dei som til då var sette, måling for måling: \(list("av")).",
      en: "Closed of those seen by then, snapshot by snapshot: \(list("of")).")
  }

  /// Rows that people have added.
  public static func own(_ count: Int) -> Words {
    Words(
      nb: "Egne rader, som programmet lar stå: \(count).",
      nn: "Eigne rader, som programmet lèt stå: \(count).",
      en: "Rows of your own, which the program leaves as they are: \(count).")
  }
}

/// What an update did.
extension LedgerWords {
  /// “Writes new and closed gaps into the gap ledger; what people have written stays.”
  public static let flag = Words(
    nb:
      "Skriver nye og lukkede gap inn i gapregisteret i studiemappen. Det folk har skrevet, står.",
    nn: "Skriv nye og lukka gap inn i gapregisteret i studiemappa. Det folk har skrive, står.",
    en: "Writes new and closed gaps into the gap ledger of the study folder. What people have "
      + "written stays.")

  /// What became of rows, by code.
  public static let changes: [String: Words] = [
    "added": Words(nb: "Nye", nn: "Nye", en: "New"),
    "added-closed": Words(
      nb: "Tidligere gap, alt lukket", nn: "Tidlegare gap, alt lukka",
      en: "Earlier gaps, closed by now"),
    "closed": Words(nb: "Lukket", nn: "Lukka", en: "Closed"),
    "reopened": Words(nb: "Åpnet igjen", nn: "Opna att", en: "Reopened"),
    "gone": Words(
      nb: "Aksepterte og planlagte som ikke lenger er der",
      nn: "Aksepterte og planlagde som ikkje lenger er der",
      en: "Accepted and planned ones that are no longer there"),
    "returned": Words(
      nb: "Aksepterte og planlagte som er der igjen",
      nn: "Aksepterte og planlagde som er der att",
      en: "Accepted and planned ones that are there again"),
    "unknown": Words(
      nb: "Kan ikke vurderes i denne målingen, og står som de er",
      nn: "Kan ikkje vurderast i denne målinga, og står som dei er",
      en: "Cannot be assessed in this snapshot, and stay as they are"),
    "not-ours": Words(
      nb: "Egne rader, som står som de er", nn: "Eigne rader, som står som dei er",
      en: "Rows of your own, which stay as they are"),
  ]

  /// That the file was written.
  public static func written(_ file: String) -> Words {
    Words(
      nb: "Gapregisteret er oppdatert: \(file)", nn: "Gapregisteret er oppdatert: \(file)",
      en: "The gap ledger is updated: \(file)")
  }

  /// That there was nothing to write.
  public static func unchanged(_ file: String) -> Words {
    Words(
      nb: "Gapregisteret er uendret: \(file)", nn: "Gapregisteret er uendra: \(file)",
      en: "The gap ledger is unchanged: \(file)")
  }

  /// That there is no gap to keep.
  public static let nothing = Words(
    nb: "Ingen gap å føre i et register. Ingenting er skrevet.",
    nn: "Ingen gap å føre i eit register. Ingenting er skrive.",
    en: "No gaps to keep in a ledger. Nothing is written.")

  /// That the file is in another encoding now.
  public static let converted = Words(
    nb: "Filen er nå i UTF-8, fordi tegnkodingen den hadde, mangler bokstaver som trengs.",
    nn: "Fila er no i UTF-8, fordi teiknkodinga ho hadde, ikkje har bokstavar som trengst.",
    en: "The file is in UTF-8 now, since its encoding lacked letters that are needed.")

  /// That there is nowhere to write.
  public static func noFolder(_ path: String) -> Words {
    Words(
      nb: "Gapregisteret hører til en studiemappe, og \(path) er ikke en. Lag en med "
        + "«samspill export \(path) --output MAPPE». Ingenting er skrevet.",
      nn: "Gapregisteret høyrer til ei studiemappe, og \(path) er ikkje det. Lag ei med "
        + "«samspill export \(path) --output MAPPE». Ingenting er skrive.",
      en: "The gap ledger belongs to a study folder, and \(path) is not one. Make one with "
        + "“samspill export \(path) --output DIR”. Nothing is written.")
  }

  /// That a workbook isn't written into.
  public static func notText(_ file: String) -> Words {
    Words(
      nb: "\(file) er en arbeidsbok. Gapregisteret skrives bare som CSV: lagre arket som CSV og "
        + "oppgi den filen. Ingenting er skrevet.",
      nn: "\(file) er ei arbeidsbok. Gapregisteret blir berre skrive som CSV: lagre arket som CSV "
        + "og oppgi den fila. Ingenting er skrive.",
      en: "\(file) is a workbook. The gap ledger is only written as CSV: save the sheet as CSV and "
        + "name that file. Nothing is written.")
  }
}
