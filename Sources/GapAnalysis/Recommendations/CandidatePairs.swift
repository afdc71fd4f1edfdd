import InnovationSystem

/// The pairs of organisations that a new collaboration can be recommended to.
///
/// Two in frame that don't work together at the threshold. Left out are an organisation and the one it
/// is part of, pairs whose collaboration is planned already, pairs of which neither has been heard (for
/// nobody has said that they don't work together), and those with an end at its stated capacity.
struct CandidatePairs {
  /// Why a pair that doesn't work together is left out; the first that applies.
  enum Exclusion: String, CaseIterable {
    case sameBody = "same-body"
    case planned
    case neitherHeard = "neither-heard"
    case atCapacity = "at-capacity"
  }

  /// How many pairs are left out at the beginning, for each reason.
  private(set) var excluded = [Int](repeating: 0, count: Exclusion.allCases.count)
  /// How many pairs are there to choose from at the beginning.
  private(set) var count = 0

  /// The pairs that are joined, planned or one body, row by row.
  private var closed: [Set<Int>]
  private let isUnheard: [Bool]
  /// How many more collaborations each organisation can get.
  private var room: [Int]

  /// Finds the pairs of a snapshot.
  init(in input: GapInput, perOrganisation limit: Int?) {
    let rows = input.projected.graph.successors
    let organisations = input.view.organisations
    isUnheard = organisations.map { input.view.isUnheard($0.id) }
    closed = organisations.indices.map { Set(rows[$0]) }
    let capacity = organisations.indices.map { node in
      organisations[node].capacity.map { max(0, $0 - rows.degree(of: node)) } ?? .max
    }
    room = capacity.map { min($0, limit ?? .max) }
    var reasons = [[Int: Exclusion]](repeating: [:], count: organisations.count)
    for pair in Self.planned(in: input) { reasons[pair.first][pair.second] = .planned }
    for pair in Self.bodies(in: input) { reasons[pair.first][pair.second] = .sameBody }
    for one in organisations.indices {
      let (isJoined, stated) = (marks(of: closed[one]), reasons[one])
      for other in organisations.indices.dropFirst(one + 1) where !isJoined[other] {
        let reason =
          (stated.isEmpty ? nil : stated[other])
          ?? (isUnheard[one] && isUnheard[other]
            ? .neitherHeard : capacity[one] == 0 || capacity[other] == 0 ? .atCapacity : nil)
        guard let reason, let place = Exclusion.allCases.firstIndex(of: reason) else {
          count += 1
          continue
        }
        excluded[place] += 1
      }
    }
    for (one, stated) in reasons.enumerated() {
      for other in stated.keys { close(one, other) }
    }
  }

  private static func planned(in input: GapInput) -> [OpenRequirements.Pair] {
    input.view.study.collaborations.compactMap { row in
      guard row.snapshot == input.view.snapshot.id, row.status == .planned,
        let from = input.projected.node(of: row.from), let to = input.projected.node(of: row.to)
      else { return nil }
      return OpenRequirements.Pair(from, to)
    }
  }

  private static func bodies(in input: GapInput) -> [OpenRequirements.Pair] {
    input.view.organisations.indices.compactMap { node in
      input.view.organisations[node].parent.flatMap(input.projected.node)
        .map { OpenRequirements.Pair(node, $0) }
    }
  }

  private mutating func close(_ one: Int, _ other: Int) {
    closed[one].insert(other)
    closed[other].insert(one)
  }

  /// The organisations after one, in ascending order, that it can be joined to.
  func partners(after one: Int) -> [Int] {
    guard room[one] > 0 else { return [] }
    let isClosed = marks(of: closed[one])
    return ((one + 1)..<max(one + 1, room.count)).filter { other in
      room[other] > 0 && !isClosed[other] && !(isUnheard[one] && isUnheard[other])
    }
  }

  private func marks(of nodes: Set<Int>) -> [Bool] {
    var marks = [Bool](repeating: false, count: closed.count)
    for node in nodes { marks[node] = true }
    return marks
  }

  /// Whether a pair is neither joined nor left out, whatever the capacity of its two.
  func isOpen(_ one: Int, _ other: Int) -> Bool {
    !closed[one].contains(other) && !(isUnheard[one] && isUnheard[other])
  }

  /// Joins two organisations.
  mutating func join(_ one: Int, _ other: Int) {
    close(one, other)
    for node in [one, other] where room[node] < .max { room[node] -= 1 }
  }
}
