import GraphAlgorithms
import InnovationSystem

/// A study with nobody's name in it: organisations are A1, A2 …, projects P1, P2 …, their sectors kept.
///
/// Kinds are K1, K2 …, each called as its sector: a kind that only one organisation is of tells who it is.
/// A sector that is called as an organisation, by code or name, is S1, S2 …; others keep theirs.
///
/// Everything in free text is gone, the title too. Numbers follow a shuffle from a seed, neither the
/// alphabet nor the order of any table: whoever doesn't know the seed can't work the names out.
/// Collaborations, answers, target model and positions are the same, under the new ids.
public struct AnonymousStudy: Sendable {
  /// The study without names.
  public let study: Study
  /// The new id of each organisation by the old one.
  public let organisations: [String: String]
  /// The new id of each project by the old one.
  public let projects: [String: String]
  /// The new id of each snapshot; only those that are a year or a date keep their own.
  public let snapshots: [String: String]

  /// Takes the names out of a study.
  ///
  /// - Parameters:
  ///   - study: the study.
  ///   - seed: decides the numbers; not to be known from what is published.
  ///   - title: what the study is called instead.
  ///   - notice: what to say in place of the study's notice, which might name somebody.
  public init(_ study: Study, seed: UInt64, title: StudyText, notice: StudyText) {
    var generator = SeededGenerator(seed: seed)
    organisations = Self.numbered(study.organisations.map(\.id), "A", &generator)
    projects = Self.numbered(
      Set(study.projects.map(\.id)).union(study.participations.map(\.project))
        .union(study.collaborations.flatMap(\.projects)).sorted(), "P", &generator)
    snapshots = Dictionary(
      study.snapshots.enumerated().map { index, snapshot in
        (snapshot.id, Self.isDate(snapshot.id) ? snapshot.id : "M\(index + 1)")
      }, uniquingKeysWith: { $1 })
    var ids = AnonymousIds(organisations: organisations, projects: projects, snapshots: snapshots)
    let kinds = Set(study.organisations.compactMap(\.kind)).union(
      study.targets.flatMap { $0.from.kinds + $0.to.kinds })
    ids.kinds = Self.numbered(kinds.sorted(), "K", &generator)
    ids.sectors = Self.telling(study)
    var hidden = Study(
      id: "anonymous", taxonomy: ids.record(study.taxonomy),
      organisations: study.organisations.map { ids.record($0, in: study.taxonomy) },
      collaborations: study.collaborations.map(ids.record)
        .sorted { ($0.snapshot, $0.from, $0.to) < ($1.snapshot, $1.from, $1.to) },
      snapshots: study.snapshots.map(ids.record))
    hidden.title = title
    hidden.language = study.language
    hidden.notice = study.notice.map { _ in notice }
    hidden.projects = study.projects.map(ids.record).sorted { $0.id < $1.id }
    hidden.participations = study.participations.map(ids.record)
      .sorted { ($0.organisation, $0.project) < ($1.organisation, $1.project) }
    hidden.responses = study.responses.map(ids.record)
    let measured = Set(study.snapshots.compactMap { $0.date?.year })
    // An organisation that stays and has another number is the same; the number's date would tell which.
    hidden.lineage = study.lineage.filter { $0.from != $0.to }.map {
      ids.record($0, yearIsEnough: !measured.contains($0.date.year))
    }
    hidden.targets = study.targets.enumerated().map { ids.record($1, number: $0 + 1) }
    hidden.collector = study.collector.map(ids.organisation)
    hidden.catchments = study.catchments.map(ids.record)
    hidden.neighbours = study.neighbours.map {
      NeighbourPair(
        municipality: ids.organisation($0.municipality), neighbour: ids.organisation($0.neighbour))
    }
    hidden.positions = Self.positions(study.positions, ids)
    self.study = hidden
  }

  /// The study with places that were laid out for the original.
  public func placed(_ places: [OrganisationPosition]) -> Study {
    var placed = study
    placed.positions = Self.positions(
      places,
      AnonymousIds(organisations: organisations, projects: projects, snapshots: snapshots))
    return placed
  }

  private static func positions(
    _ positions: [OrganisationPosition], _ ids: AnonymousIds
  ) -> [OrganisationPosition] {
    positions.map {
      OrganisationPosition(organisation: ids.organisation($0.organisation), x: $0.x, y: $0.y)
    }.sorted { $0.organisation < $1.organisation }
  }

  /// New codes of the sectors whose code or name is that of an organisation, in the taxonomy's order.
  ///
  /// Other sectors keep theirs: their names are what a figure without names shows.
  private static func telling(_ study: Study) -> [String: String] {
    let names = Set(
      study.organisations.flatMap { [$0.id, $0.name, $0.shortName ?? $0.id] }.map(plain))
    let codes = study.taxonomy.sectors.filter { sector in
      ([sector.code] + sector.name.texts.values).contains { names.contains(plain($0)) }
    }.map(\.code)
    return Dictionary(
      codes.enumerated().map { ($1, "S\($0 + 1)") }, uniquingKeysWith: { one, _ in one })
  }

  /// A name without case and spaces, as readers compare it.
  private static func plain(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace }
  }

  /// Whether an id is a year or a date, which names nobody.
  private static func isDate(_ id: String) -> Bool {
    id.allSatisfy { $0.isNumber || $0 == "-" }
  }

  /// Numbers from 1 in shuffled order.
  private static func numbered(
    _ ids: [String], _ letter: String, _ generator: inout SeededGenerator
  ) -> [String: String] {
    var numbers = Array(1...max(1, ids.count))
    for index in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(index, generator.nextInteger(below: index + 1))
    }
    return Dictionary(
      zip(ids, numbers).map { ($0, letter + String($1)) }, uniquingKeysWith: { one, _ in one })
  }
}

extension OrganisationSelector {
  /// The kinds it names.
  fileprivate var kinds: [String] {
    switch self {
    case .kind(let code): [code]
    case .all(let conditions): conditions.flatMap(\.kinds)
    case .organisation, .sector, .area, .service: []
    }
  }
}
