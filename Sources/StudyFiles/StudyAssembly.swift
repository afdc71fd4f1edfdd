import Foundation
import InnovationSystem

/// Puts the description and the tables together into a study.
struct StudyAssembly {
  /// What is wrong with the rows.
  private(set) var problems: [Problem] = []

  private let description: StudyDescription
  private let tables: [TableKind: Table]
  private let name: String
  private var taxonomy: Taxonomy

  /// Makes an assembly of what was read.
  init(_ description: StudyDescription, _ tables: [TableKind: Table], name: String) {
    self.description = description
    self.tables = tables
    self.name = name
    taxonomy = TaxonomyReader.builtIn.taxonomy
    problems = TaxonomyReader.builtIn.problems
  }

  /// Replaces the built-in taxonomy by the one in a folder.
  mutating func readTaxonomy(in folder: URL, called name: String) {
    let own = TaxonomyReader.read(folder: folder, called: name)
    taxonomy = own.taxonomy
    problems += own.problems
  }

  /// Replaces the built-in taxonomy.
  mutating func use(_ own: Taxonomy) { taxonomy = own }

  /// The study; what is wrong with the rows is in `problems` afterwards.
  mutating func study() -> Study {
    let onlySnapshot =
      description.snapshots.count == 1 ? description.snapshots[0].id : nil
    let named = tables[.collaborations].map { $0.columns.contains("snapshot") } ?? false
    let fallback = onlySnapshot ?? (description.snapshots.isEmpty && !named ? "" : nil)
    if let table = tables[.collaborations] { requireSnapshots(in: table, fallback) }
    let collaborations = tables[.collaborations].map {
      CollaborationsTable($0, defaultSnapshot: fallback)
    }
    problems += collaborations?.problems ?? []
    let participations = tables[.participations].map { ParticipationsTable($0) }
    problems += participations?.problems ?? []
    let rows = collaborations?.collaborations ?? []
    var study = Study(
      id: description.id ?? name, taxonomy: taxonomy,
      organisations: organisations(rows, participations?.participations ?? []),
      collaborations: rows,
      snapshots: snapshots(rows, hasIntensity: collaborations?.hasIntensity ?? false))
    study.title = description.title
    study.language = description.language
    study.source = description.source
    study.notice = description.notice
    study.collector = description.collector
    study.targetVersion = description.targetVersion
    study.participations = participations?.participations ?? []
    addSmallTables(to: &study, defaultSnapshot: fallback)
    return study
  }

  /// Reports once, not row by row, that a table of several snapshots doesn't name them.
  private mutating func requireSnapshots(in table: Table, _ fallback: String?) {
    guard fallback == nil, table.headings["snapshot"] == nil else { return }
    problems.append(
      Problem(
        .missingColumn, file: table.file, line: table.headerLine,
        values: ["field": "snapshot/måling/maaling"]))
  }

  private mutating func addSmallTables(to study: inout Study, defaultSnapshot: String?) {
    if let table = tables[.projects].map({ ProjectsTable($0) }) {
      study.projects = table.projects
      problems += table.problems
    }
    if let table = tables[.responses] {
      requireSnapshots(in: table, defaultSnapshot)
      let read = ResponsesTable(table, defaultSnapshot: defaultSnapshot)
      study.responses = read.responses
      problems += read.problems
    }
    if let table = tables[.lineage].map({ LineageTable($0) }) {
      study.lineage = table.events
      problems += table.problems
    }
    if let table = tables[.targets].map({ TargetsTable($0) }) {
      study.targets = table.rules
      problems += table.problems
    }
    if let table = tables[.catchments].map({ CatchmentsTable($0) }) {
      study.catchments = table.catchments
      problems += table.problems
    }
    if let table = tables[.neighbours].map({ NeighboursTable($0) }) {
      study.neighbours = table.neighbours
      problems += table.problems
    }
    if let table = tables[.aliases].map({ AliasesTable($0) }) {
      study.aliases = table.aliases
      problems += table.problems
    }
    if let table = tables[.positions].map({ PositionsTable($0) }) {
      study.positions = table.positions
      problems += table.problems
    }
    if let table = tables[.mapPositions].map({ MapPositionsTable($0) }) {
      (study.mapPositions, study.mapFrame) = (table.positions, table.frame)
      problems += table.problems
    }
    if let table = tables[.funding].map({ FundingTable($0) }) {
      study.funding = table.funding
      problems += table.problems
    }
    if let table = tables[.gaps].map({ GapsTable($0) }) {
      study.ledger = table.entries
      problems += table.problems
    }
  }

  /// The table's organisations; without one, whoever the other tables name.
  private mutating func organisations(
    _ rows: [Collaboration], _ participations: [Participation]
  ) -> [Organisation] {
    if let table = tables[.organisations] {
      let read = OrganisationsTable(table, taxonomy: taxonomy)
      problems += read.problems
      return read.organisations
    }
    let named = Set(rows.flatMap { [$0.from, $0.to] } + participations.map(\.organisation))
    return named.subtracting([""]).sorted().map { Organisation(id: $0, name: $0) }
  }

  /// The description's snapshots; without them, whichever the rows name, or a single one.
  private func snapshots(_ rows: [Collaboration], hasIntensity: Bool) -> [Snapshot] {
    let scale: IntensityScale = hasIntensity ? .levelsOfCollaboration : .none
    let entries =
      description.snapshots.isEmpty
      ? Set(rows.map(\.snapshot)).sorted().map { StudyDescription.SnapshotEntry(id: $0) }
      : description.snapshots
    let snapshots = (entries.isEmpty ? [StudyDescription.SnapshotEntry(id: "")] : entries).map {
      snapshot($0, fallbackScale: scale)
    }
    let isDated = snapshots.allSatisfy { $0.date != nil }
    guard isDated else { return snapshots }
    return snapshots.sorted { ($0.date ?? .distantPast) < ($1.date ?? .distantPast) }
  }

  private func snapshot(
    _ entry: StudyDescription.SnapshotEntry, fallbackScale: IntensityScale
  ) -> Snapshot {
    let common = description.common
    var snapshot = Snapshot(
      id: entry.id,
      origin: entry.threshold == nil && common.threshold != nil
        ? entry.origin(withThresholdOf: common) : entry.origin)
    // A snapshot called 2014 was taken in 2014 unless somebody says otherwise.
    snapshot.date = entry.date ?? PartialDate(entry.id)
    snapshot.title = entry.title
    snapshot.boundary = entry.boundary ?? common.boundary
    snapshot.scale = entry.scale ?? common.scale ?? fallbackScale
    snapshot.threshold = entry.threshold ?? common.threshold ?? snapshot.scale.defaultThreshold
    snapshot.rule = entry.rule ?? common.rule ?? .maximum
    snapshot.question = entry.question ?? common.question
    snapshot.recallMonths = entry.recallMonths ?? common.recallMonths
    snapshot.source = entry.source
    return snapshot
  }
}

extension StudyDescription.SnapshotEntry {
  /// The entry's place, but for the threshold that it takes from what holds for all.
  fileprivate func origin(withThresholdOf common: Self) -> Origin? {
    guard let shared = common.origin else { return origin }
    return Origin(
      file: shared.file, line: origin?.line ?? shared.line,
      columns: (origin?.columns ?? [:]).merging(shared.columns) { first, _ in first },
      lines: (origin?.lines ?? [:]).merging(shared.lines) { first, _ in first })
  }
}

extension PartialDate {
  /// Before every date a study could hold.
  fileprivate static let distantPast = PartialDate(year: 1000)!
}
