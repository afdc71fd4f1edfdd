extension FigureKindWords {
  static let consortium = FigureKindWords(
    id: "consortium",
    summary: Words(
      nb: "Hvem som er med i hvilken fase, sektor for sektor.",
      nn: "Kven som er med i kva fase, sektor for sektor.",
      en: "Who is active in which phase, sector by sector."))
}

/// The words of the legend of a figure of sectors and phases.
public enum ConsortiumWords {
  /// A sector that has nobody in a phase.
  public static let nobody = Words(
    nb: "ingen i sektoren", nn: "ingen i sektoren", en: "nobody in the sector")
  /// A line from a phase to the next.
  public static let onwards = Words(
    nb: "med i neste fase også (tallet i ruta er antall relasjoner i fasen)",
    nn: "med i neste fase òg (talet i ruta er kor mange relasjonar i fasen)",
    en: "active in the next phase too (the number in a box counts the ties in the phase)")
}

/// A project whose participants a figure shows.
public struct ConsortiumProject: Sendable {
  /// Its name.
  public let name: String
  /// The names of the study's sectors that none of them is in.
  public let absentSectors: [String]

  /// Names a project.
  public init(name: String, absentSectors: [String]) {
    self.name = name
    self.absentSectors = absentSectors
  }
}

extension KindTexts {
  /// The texts of a figure of sectors and phases.
  ///
  /// - Parameters:
  ///   - gaps: the sectors and phases where nobody is active, by name and code.
  ///   - project: the project whose participants are shown; `nil` for everybody.
  public static func consortium(
    _ facts: FigureFacts, _ language: Language, gaps: [(sector: String, phase: String)],
    sectors: Int, project: ConsortiumProject? = nil
  ) -> KindTexts {
    let names = gaps.map { gap in
      "\(gap.sector) (\(Terms.word(gap.phase, in: Terms.phases, language)))"
    }
    let all = sectors * Terms.phases.count
    let absent = KindTexts.list(
      Words(
        nb: "Sektorer uten deltaker", nn: "Sektorar utan deltakar",
        en: "Sectors without a participant"), project?.absentSectors ?? [], language)
    return KindTexts(
      facts, language, opening: opening(project),
      seen: seen(facts, (gaps.count, all), sectors: sectors, project),
      key: project == nil ? consortiumKey : projectKey,
      details: KindTexts.list(
        Words(nb: "Ingen er med her", nn: "Ingen er med her", en: "Nobody is active here"), names,
        language) + absent)
  }

  private static func opening(_ project: ConsortiumProject?) -> Words {
    guard let name = project?.name else {
      return Words(
        nb: "Hvem som er med i hvilken fase", nn: "Kven som er med i kva fase",
        en: "Who is active in which phase")
    }
    func quoted(_ language: Language) -> String { Formatter(language).quoted(name) }
    return Words(
      nb: "Hvem i prosjektet \(quoted(.bokmål)) som er med i hvilken fase",
      nn: "Kven i prosjektet \(quoted(.nynorsk)) som er med i kva fase",
      en: "Who in the project \(quoted(.english)) is active in which phase")
  }

  private static func seen(
    _ facts: FigureFacts, _ count: (gaps: Int, all: Int), sectors: Int,
    _ project: ConsortiumProject?
  ) -> Words {
    let n = Counted.actors(facts.organisations)
    let s = Counted.sectors(sectors)
    let (gaps, all) = count
    guard let name = project?.name else {
      return Words(
        nb: "\(n.nb) i \(s.nb). I \(gaps) av \(all) kombinasjoner av sektor og fase er ingen med.",
        nn: "\(n.nn) i \(s.nn). I \(gaps) av \(all) kombinasjonar av sektor og fase er ingen med.",
        en: "\(n.en) in \(s.en). In \(gaps) of \(all) combinations of sector and phase nobody is "
          + "active.")
    }
    func quoted(_ language: Language) -> String { Formatter(language).quoted(name) }
    return Words(
      nb: "\(n.nb) i \(s.nb) deltar i \(quoted(.bokmål)). I \(gaps) av \(all) kombinasjoner av "
        + "sektor og fase har ingen av dem relasjoner til andre deltakere.",
      nn: "\(n.nn) i \(s.nn) deltek i \(quoted(.nynorsk)). I \(gaps) av \(all) kombinasjonar av "
        + "sektor og fase har ingen av dei relasjonar til andre deltakarar.",
      en: "\(n.en) in \(s.en) take part in \(quoted(.english)). In \(gaps) of \(all) combinations "
        + "of sector and phase none of them has ties to other participants.")
  }

  private static let consortiumKey = Words(
    nb: "Tallet er hvor mange relasjoner aktøren har i fasen; form og farge viser sektor.",
    nn: "Talet er kor mange relasjonar aktøren har i fasen; form og farge viser sektor.",
    en: "The number is how many ties the actor has in the phase; shape and colour show sector.")

  private static let projectKey = Words(
    nb: "Tallet er hvor mange relasjoner aktøren har til andre deltakere i fasen; form og farge "
      + "viser sektor.",
    nn: "Talet er kor mange relasjonar aktøren har til andre deltakarar i fasen; form og farge "
      + "viser sektor.",
    en: "The number is how many ties the actor has to other participants in the phase; shape and "
      + "colour show sector.")
}
