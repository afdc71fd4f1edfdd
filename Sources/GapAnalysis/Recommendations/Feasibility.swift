import InnovationSystem

/// What makes it easier for two organisations to begin to work together.
struct Feasibility {
  /// The organisations that both work with, in ascending order.
  let commonPartners: [String]
  /// The projects and arenas that run at the snapshot's date and that both take part in, in ascending
  /// order of id.
  let sharedProjects: [String]
  /// Whether the two are neighbouring municipalities; `nil` when the study doesn't say.
  let areNeighbours: Bool?
  /// The intensity of what contact they have below the threshold; `nil` when nothing is recorded.
  let contact: Double?

  /// Looks at two organisations in a snapshot.
  init(of one: String, _ other: String, in input: GapInput) {
    let (rows, names) = (input.projected.graph.successors, input.projected.organisations)
    func partners(_ id: String) -> [Int] {
      input.projected.node(of: id).map { Array(rows[$0]) } ?? []
    }
    commonPartners = Set(partners(one)).intersection(partners(other)).sorted().map { names[$0] }
    sharedProjects = input.view.study.participants(at: input.view.snapshot.date)
      .filter { $0.members.contains(one) && $0.members.contains(other) }.map(\.project)
    areNeighbours = input.areNeighbours(one, other)
    contact = input.view.pair(one, other).flatMap { $0.intensity > 0 ? $0.intensity : nil }
  }
}

extension GapInput {
  /// Whether two municipalities are neighbours; `nil` for others, and when the study doesn't say who is.
  func areNeighbours(_ one: String, _ other: String) -> Bool? {
    guard !neighbours.isEmpty, isMunicipality(one), isMunicipality(other) else { return nil }
    return neighbours.contains(Finding.Evidence(one, other))
  }
}
