import InnovationSystem

/// What the first sentences of a report count.
struct SummaryNumbers: Sendable {
  /// How many are in frame.
  let organisations: Int
  /// How many work together at the threshold.
  let collaborations: Int
  /// The lowest intensity that counts; `nil` when everything does.
  let threshold: Double?
  /// Collaborations of each organisation in the mean; `nil` without organisations.
  let meanDegree: Double?
  /// How many pieces of more than one organisation there are.
  let parts: Int
  /// The ids of those without collaborations.
  let isolated: [String]
  /// The ids of those that hang on to others by one collaboration.
  let hanging: [String]
  /// How many ties the organisation with most has.
  let mostTies: Int
  /// How many organisations each sector has, by code.
  let sectors: [String: Int]
  /// The ids of the user organisations, in ascending order.
  let users: [String]
  /// How many projects, participations and organisations in one project only there are.
  let projects: Int
  let participations: Int
  let inOneProject: Int

  /// Counts in the snapshot of a report.
  init(_ results: StudyResults) {
    let view = results.view
    let degrees = Self.degrees(view)
    let couples = view.collaborations.filter {
      degrees[$0.first] == 1 && degrees[$0.second] == 1
    }
    let paired = Set(couples.flatMap { [$0.first, $0.second] })
    organisations = view.organisations.count
    collaborations = view.collaborations.count
    threshold = view.snapshot.threshold
    meanDegree = results.scores.network("mean-degree")
    hanging = view.organisations.map(\.id).filter { degrees[$0] == 1 && !paired.contains($0) }
    isolated = view.organisations.map(\.id).filter { degrees[$0] == nil }
    parts = Int(results.scores.network("components") ?? 0) - isolated.count
    mostTies = degrees.values.max() ?? 0
    sectors = Dictionary(
      grouping: view.organisations.compactMap { view.study.taxonomy.sectorCode(of: $0) }, by: { $0 }
    ).mapValues(\.count)
    users = view.organisations(in: .users).map(\.id)
    projects = results.study.projectNames.count
    participations = results.study.participations.count
    inOneProject = Dictionary(grouping: results.study.participations, by: \.organisation)
      .values.count { Set($0.map(\.project)).count == 1 }
  }

  private static func degrees(_ view: SnapshotView) -> [String: Int] {
    view.collaborations.reduce(into: [:]) { degrees, pair in
      degrees[pair.first, default: 0] += 1
      degrees[pair.second, default: 0] += 1
    }
  }
}
