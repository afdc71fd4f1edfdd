import InnovationSystem

/// A value that tables hold as one of a few words, in English (its raw value) or bokmål.
protocol TableValue: CaseIterable, RawRepresentable, Hashable where RawValue == String {
  /// Further spellings of each value.
  static var spellings: [Self: [String]] { get }
}

extension TableValue {
  /// The value a word stands for; `nil` when it is none of them.
  static func value(of word: String) -> Self? {
    let exact = Self(rawValue: word) ?? allCases.first { spellings[$0]?.contains(word) ?? false }
    if let exact { return exact }
    let key = folded(word)
    return allCases.first { value in
      ([value.rawValue] + (spellings[value] ?? [])).contains { folded($0) == key }
    }
  }

  /// Every spelling there is, for suggestions.
  static var allSpellings: [String] {
    allCases.flatMap { [$0.rawValue] + (spellings[$0] ?? []) }
  }
}

extension AdministrativeLevel: TableValue {
  static let spellings: [Self: [String]] = [
    .national: ["nasjonal", "nasjonalt"], .regional: ["regionalt"], .local: ["lokal", "lokalt"],
  ]
}

extension AuthorityLine: TableValue {
  static let spellings: [Self: [String]] = [
    .state: ["stat", "statlig"], .elected: ["folkevalgt"], .hybrid: [],
  ]
}

extension OrganisationRole: TableValue {
  static let spellings: [Self: [String]] = [:]
}

extension Phase: TableValue {
  static let spellings: [Self: [String]] = [
    .define: ["definere", "D"], .generate: ["generere", "G"], .choose: ["velge", "V"],
    .implement: ["implementere", "I"], .spread: ["spre", "S"],
  ]
}

extension PracticeStage: TableValue {
  static let spellings: [Self: [String]] = [
    .best: ["beste"], .next: ["neste"], .spread: ["spredning"],
  ]
}

extension InnovationType: TableValue {
  static let spellings: [Self: [String]] = [
    .policy: ["politikk"], .service: ["tjeneste"], .organisational: ["organisasjon"],
  ]
}

extension InnovationForm: TableValue {
  static let spellings: [Self: [String]] = [
    .radical: ["radikal"], .incremental: ["inkrementell"], .local: ["lokal"],
    .topDown: ["topp-ned"], .bottomUp: ["bunn-opp"],
  ]
}

extension RelationType: TableValue {
  static let spellings: [Self: [String]] = [
    .contact: ["kontakt"], .information: ["informasjon"], .referral: ["henvisning"],
    .service: ["tjeneste"], .project: ["prosjekt"], .research: ["forskning"],
    .training: ["opplæring", "opplaering"], .funding: ["finansiering"],
    .governance: ["styring"], .supervision: ["tilsyn"], .agreement: ["avtale"],
    .involvement: ["medvirkning"], .network: ["nettverk"], .ownership: ["eierskap"],
  ]
}

extension ContactLevel: TableValue {
  static let spellings: [Self: [String]] = [
    .practitioner: ["utøver", "utoever"], .middle: ["mellomleder"], .top: ["toppleder"],
    .political: ["politisk"],
  ]
}

extension CollaborationStatus: TableValue {
  static let spellings: [Self: [String]] = [
    .existing: ["eksisterende"], .planned: ["planlagt"], .ended: ["avsluttet"],
    .wished: ["ønsket", "oensket"],
  ]
}

extension EvidenceKind: TableValue {
  static let spellings: [Self: [String]] = [
    .survey: ["spørreskjema"], .minutes: ["referat"], .agreement: ["avtale"],
    .application: ["søknad", "soknad"], .interview: ["intervju"],
    .participation: ["deltakelse"], .assumed: ["antatt"],
  ]
}

extension CollaborationDirection: TableValue {
  static let spellings: [Self: [String]] = [
    .both: ["begge"], .forward: ["fram"], .backward: ["tilbake"],
  ]
}

extension ProjectType: TableValue {
  static let spellings: [Self: [String]] = [
    .preProject: ["forprosjekt"], .qualification: ["kvalifisering"],
    .mainProject: ["hovedprosjekt"], .researchProgramme: ["forskningsprogram"],
    .discretionaryProject: ["skjønnsmiddelprosjekt"],
    .serviceDevelopment: ["tjenesteutvikling"], .operations: ["drift"],
    .network: ["nettverk"], .arena: [], .conference: ["konferanse"],
    .steeringGroup: ["styringsgruppe"], .referenceGroup: ["referansegruppe"],
    .other: ["annet"],
  ]
}

extension ResponseStatus: TableValue {
  static let spellings: [Self: [String]] = [
    .answered: ["svart"], .notAnswered: ["ikke_svart"], .notAsked: ["ikke_spurt"],
    .notInFrame: ["ikke_i_ramme"],
  ]
}

extension LineageEventType: TableValue {
  static let spellings: [Self: [String]] = [
    .rename: ["navneendring"], .merger: ["sammenslåing", "sammenslaaing"],
    .split: ["deling"], .absorption: ["innlemming"], .countyChange: ["fylkesbytte"],
    .closed: ["opphørt", "opphoert"], .created: ["opprettet"],
    .numberChange: ["nummerendring"],
  ]
}

extension InheritancePolicy: TableValue {
  static let spellings: [Self: [String]] = [
    .inheritAll: ["arv_alle"], .inheritMaximum: ["arv_maks"], .divide: ["del"],
    .none: ["ingen"],
  ]
}

extension TargetRule.Need: TableValue {
  static let spellings: [Self: [String]] = [.each: ["hver"], .any: ["minst_en"]]
}

extension CatchmentService: TableValue {
  static let spellings: [Self: [String]] = [.hospital: ["sykehus"]]
}

extension ScenarioChange.Kind: TableValue {
  static let spellings: [Self: [String]] = [
    .add: ["legg til"], .remove: ["fjern"], .strengthen: ["styrk"], .weaken: ["svekk"],
  ]
}

extension IntensityScale: TableValue {
  static let spellings: [Self: [String]] = [.frequency: ["frekvens"], .none: ["ingen"]]
}

extension CombiningRule: TableValue {
  static let spellings: [Self: [String]] = [.mean: ["snitt"]]
}

extension LedgerStatus: TableValue {
  static let spellings: [Self: [String]] = [
    .open: ["åpen", "aapen"], .accepted: ["akseptert"], .planned: ["planlagt", "planlagd"],
    .closed: ["lukket", "lukka"],
  ]
}

/// Yes or no, as tables write it.
enum TruthValue: String, TableValue {
  case yes
  case no

  static let spellings: [Self: [String]] = [.yes: ["ja"], .no: ["nei"]]
}
