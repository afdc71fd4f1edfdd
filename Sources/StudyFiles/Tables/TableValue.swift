import InnovationSystem

/// A value that tables hold as one of a few words, in English (its raw value), bokmål or nynorsk.
protocol TableValue: CaseIterable, RawRepresentable, Hashable where RawValue == String {
  /// The Norwegian words of every value.
  static var words: [Self: ValueWords] { get }
}

extension TableValue {
  /// The value a word stands for; `nil` when it is none of them.
  static func value(of word: String) -> Self? {
    let exact = Self(rawValue: word) ?? allCases.first { $0.spellings.contains(word) }
    if let exact { return exact }
    let key = folded(word)
    return allCases.first { value in
      ([value.rawValue] + value.spellings).contains { folded($0) == key }
    }
  }

  /// The spellings in Norwegian, that of bokmål first.
  var spellings: [String] { Self.words[self]?.all ?? [] }

  /// The word in bokmål.
  var bokmål: String { spellings.first ?? rawValue }

  /// Every spelling there is, for suggestions.
  static var allSpellings: [String] { allCases.flatMap { [$0.rawValue] + $0.spellings } }
}

extension AdministrativeLevel: TableValue {
  static let words: [Self: ValueWords] = [
    .national: ValueWords("nasjonal", also: ["nasjonalt"]), .regional: ValueWords("regionalt"),
    .local: ValueWords("lokal", also: ["lokalt"]),
  ]
}

extension AuthorityLine: TableValue {
  static let words: [Self: ValueWords] = [
    .state: ValueWords("stat", also: ["statlig", "statleg"]),
    .elected: ValueWords("folkevalgt", nn: "folkevald"), .hybrid: ValueWords("hybrid"),
  ]
}

extension OrganisationRole: TableValue {
  static let words: [Self: ValueWords] = [
    .municipality: ValueWords("kommune"), .hospital: ValueWords("sykehus", nn: "sjukehus"),
    .labourOffice: ValueWords("nav-kontor"), .research: ValueWords("forskning", nn: "forsking"),
    .users: ValueWords("brukere", nn: "brukarar"),
  ]
}

extension Phase: TableValue {
  static let words: [Self: ValueWords] = [
    .define: ValueWords("definere", also: ["D"]), .generate: ValueWords("generere", also: ["G"]),
    .choose: ValueWords("velge", nn: "velje", also: ["V"]),
    .implement: ValueWords("implementere", also: ["I"]),
    .spread: ValueWords("spre", nn: "spreie", also: ["S"]),
  ]
}

extension PracticeStage: TableValue {
  static let words: [Self: ValueWords] = [
    .best: ValueWords("beste"), .next: ValueWords("neste"),
    .spread: ValueWords("spredning", nn: "spreiing"),
  ]
}

extension InnovationType: TableValue {
  static let words: [Self: ValueWords] = [
    .policy: ValueWords("politikk"), .service: ValueWords("tjeneste", nn: "teneste"),
    .organisational: ValueWords("organisasjon"),
  ]
}

extension InnovationForm: TableValue {
  static let words: [Self: ValueWords] = [
    .radical: ValueWords("radikal"), .incremental: ValueWords("inkrementell"),
    .global: ValueWords("global"), .local: ValueWords("lokal"), .topDown: ValueWords("topp-ned"),
    .bottomUp: ValueWords("bunn-opp", nn: "botn-opp"),
  ]
}

extension RelationType: TableValue {
  static let words: [Self: ValueWords] = [
    .contact: ValueWords("kontakt"), .information: ValueWords("informasjon"),
    .referral: ValueWords("henvisning", nn: "tilvising"),
    .service: ValueWords("tjeneste", nn: "teneste"), .project: ValueWords("prosjekt"),
    .research: ValueWords("forskning", nn: "forsking"),
    .training: ValueWords("opplæring", also: ["opplaering"]),
    .funding: ValueWords("finansiering"), .governance: ValueWords("styring"),
    .supervision: ValueWords("tilsyn"), .agreement: ValueWords("avtale"),
    .involvement: ValueWords("medvirkning", nn: "medverknad"), .network: ValueWords("nettverk"),
    .ownership: ValueWords("eierskap", nn: "eigarskap"),
  ]
}

extension ContactLevel: TableValue {
  static let words: [Self: ValueWords] = [
    .practitioner: ValueWords("utøver", nn: "utøvar", also: ["utoever", "utoevar"]),
    .middle: ValueWords("mellomleder", nn: "mellomleiar"),
    .top: ValueWords("toppleder", nn: "toppleiar"), .political: ValueWords("politisk"),
  ]
}

extension CollaborationStatus: TableValue {
  static let words: [Self: ValueWords] = [
    .existing: ValueWords("eksisterende", nn: "eksisterande"),
    .planned: ValueWords("planlagt", nn: "planlagd"),
    .ended: ValueWords("avsluttet", nn: "avslutta"),
    .wished: ValueWords("ønsket", nn: "ønskt", also: ["oensket", "oenskt"]),
  ]
}

extension EvidenceKind: TableValue {
  static let words: [Self: ValueWords] = [
    .survey: ValueWords("spørreskjema", also: ["sporreskjema"]), .minutes: ValueWords("referat"),
    .agreement: ValueWords("avtale"), .application: ValueWords("søknad", also: ["soknad"]),
    .interview: ValueWords("intervju"), .participation: ValueWords("deltakelse", nn: "deltaking"),
    .assumed: ValueWords("antatt", nn: "anteke"),
  ]
}

extension CollaborationDirection: TableValue {
  static let words: [Self: ValueWords] = [
    .both: ValueWords("begge"), .forward: ValueWords("fram", also: ["frem"]),
    .backward: ValueWords("tilbake"),
  ]
}

extension ProjectType: TableValue {
  static let words: [Self: ValueWords] = [
    .preProject: ValueWords("forprosjekt"), .qualification: ValueWords("kvalifisering"),
    .mainProject: ValueWords("hovedprosjekt", nn: "hovudprosjekt"),
    .researchProgramme: ValueWords("forskningsprogram", nn: "forskingsprogram"),
    .discretionaryProject: ValueWords("skjønnsmiddelprosjekt"),
    .serviceDevelopment: ValueWords("tjenesteutvikling", nn: "tenesteutvikling"),
    .operations: ValueWords("drift"), .network: ValueWords("nettverk"),
    .arena: ValueWords("arena"), .conference: ValueWords("konferanse"),
    .steeringGroup: ValueWords("styringsgruppe"), .referenceGroup: ValueWords("referansegruppe"),
    .other: ValueWords("annet", nn: "anna"),
  ]
}

extension ResponseStatus: TableValue {
  static let words: [Self: ValueWords] = [
    .answered: ValueWords("svart", nn: "svara"),
    .notAnswered: ValueWords("ikke_svart", nn: "ikkje_svara"),
    .notAsked: ValueWords("ikke_spurt", nn: "ikkje_spurd"),
    .notInFrame: ValueWords("ikke_i_ramme", nn: "ikkje_i_ramme"),
  ]
}

extension LineageEventType: TableValue {
  static let words: [Self: ValueWords] = [
    .rename: ValueWords("navneendring", nn: "namneendring"),
    .merger: ValueWords(
      "sammenslåing", nn: "samanslåing", also: ["sammenslaaing", "samanslaaing"]),
    .split: ValueWords("deling"), .absorption: ValueWords("innlemming"),
    .countyChange: ValueWords("fylkesbytte", nn: "fylkesbyte"),
    .closed: ValueWords("opphørt", nn: "opphøyrt", also: ["opphoert", "opphoeyrt"]),
    .created: ValueWords("opprettet", nn: "oppretta"), .numberChange: ValueWords("nummerendring"),
  ]
}

extension InheritancePolicy: TableValue {
  static let words: [Self: ValueWords] = [
    .inheritAll: ValueWords("arv_alle"), .inheritMaximum: ValueWords("arv_maks"),
    .divide: ValueWords("del"), .none: ValueWords("ingen"),
  ]
}

extension TargetRule.Need: TableValue {
  static let words: [Self: ValueWords] = [
    .each: ValueWords("hver", nn: "kvar"),
    .any: ValueWords("minst_en", nn: "minst_ein", also: ["minst_én", "minst_éin"]),
  ]
}

extension CatchmentService: TableValue {
  static let words: [Self: ValueWords] = [
    .hospital: ValueWords("sykehus", nn: "sjukehus"), .labourOffice: ValueWords("nav"),
  ]
}

extension ScenarioChange.Kind: TableValue {
  static let words: [Self: ValueWords] = [
    .add: ValueWords("legg til"), .remove: ValueWords("fjern"), .strengthen: ValueWords("styrk"),
    .weaken: ValueWords("svekk"),
  ]
}

extension IntensityScale: TableValue {
  static let words: [Self: ValueWords] = [
    .levelsOfCollaboration: ValueWords("frey"),
    .frequency: ValueWords("frekvens", also: ["hyppighet", "hyppigheit"]),
    .none: ValueWords("ingen"),
  ]
}

extension CombiningRule: TableValue {
  static let words: [Self: ValueWords] = [
    .maximum: ValueWords("max", also: ["maks", "høyest", "høgst"]),
    .minimum: ValueWords("min", also: ["lavest", "lågast"]),
    .mean: ValueWords("snitt", also: ["gjennomsnitt"]),
  ]
}

extension LedgerStatus: TableValue {
  static let words: [Self: ValueWords] = [
    .open: ValueWords("åpen", nn: "open", also: ["aapen"]), .accepted: ValueWords("akseptert"),
    .planned: ValueWords("planlagt", nn: "planlagd"), .closed: ValueWords("lukket", nn: "lukka"),
  ]
}

/// Yes or no, as tables write it.
enum TruthValue: String, TableValue {
  case yes
  case no

  static let words: [Self: ValueWords] = [
    .yes: ValueWords("ja"), .no: ValueWords("nei"),
  ]
}
