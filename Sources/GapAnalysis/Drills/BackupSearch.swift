import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// Looks for the cheapest backup after a loss.
struct BackupSearch {
  /// On large networks only so many of the most familiar pairs are considered.
  static let candidateLimit = 4_000
  /// About so many steps of work are spent on trying every set.
  static let workLimit = 100_000_000
  /// Among more organisations than this, one end of a pair must have lost something itself.
  static let everyPairLimit = 300

  private let drill: LossDrill
  private let loss: Loss
  private let goals: BackupGoals
  /// How many more partners each node can hold after the loss; `nil` when nothing tells.
  private let room: [Int?]

  /// Prepares a search.
  init(_ drill: LossDrill, after loss: Loss) {
    self.drill = drill
    self.loss = loss
    goals = drill.goals(after: loss)
    let (now, rest) = (drill.network.graph.successors, loss.rest.successors)
    room = Overload.mostPartners(in: drill.input).enumerated().map { node, most in
      // Who carries too much already is spared, also when the loss itself lightens the load.
      most.map { now.degree(of: node) > $0 ? 0 : max(0, $0 - rest.degree(of: node)) }
    }
  }

  /// The backup; `nil` when nothing is to be made good.
  func backup() -> Backup? {
    guard goals.count > 0 else { return nil }
    let all = candidates()
    let considered = Array(all.prefix(Self.candidateLimit))
    let search = FewestAdditions(
      costs: considered.map(\.cost), atLeast: goals.leastEdges,
      exactLimit: min(FewestAdditions.exactLimit, Self.workLimit / max(1, room.count))
    ) { set, limit in
      let edges = set.map { considered[$0].edge }
      let unmet = goals.unmet(with: edges, limit: limit)
      return unmet > limit || isBearable(edges) ? unmet : nil
    }
    return Backup(
      ties: search.chosen.map { tie(considered[$0].edge) }.sorted { $0.pair < $1.pair },
      wanted: goals.count, unmet: search.unmet,
      isFewest: search.isFewest && considered.count == all.count
        && room.count <= Self.everyPairLimit)
  }

  /// The pairs that could begin to work together, the most familiar first.
  private func candidates() -> [(edge: Edge, cost: Int)] {
    let taken = Set(drill.network.graph.edges.map { [$0.tail, $0.head] })
    let able = room.indices.filter { $0 != loss.node && room[$0] != 0 }
    let bereft = able.count > Self.everyPairLimit ? Set(self.bereft) : Set(able)
    let pairs = able.indices.flatMap { place in
      able.dropFirst(place + 1).map { [able[place], $0] }.filter {
        bereft.contains($0[0]) || bereft.contains($0[1])
      }
    }
    return pairs.filter { !taken.contains($0) }
      .map { pair in (edge: Edge(pair[0], pair[1]), cost: cost(tie(Edge(pair[0], pair[1])))) }
      .sorted { ($0.cost, $0.edge.tail, $0.edge.head) < ($1.cost, $1.edge.tail, $1.edge.head) }
  }

  /// Those who lose a partner or are cut off.
  private var bereft: [Int] {
    loss.edges.flatMap { [$0.tail, $0.head] } + loss.cutOff.nodes
  }

  /// Lower for the more familiar.
  private func cost(_ tie: Backup.Tie) -> Int {
    let level: Int
    switch (tie.hasContact, tie.commonPartners.isEmpty, tie.sharedProjects.isEmpty) {
    case (true, _, _): level = 0
    case (false, false, false): level = 1
    case (false, false, true), (false, true, false): level = 2
    case (false, true, true): level = 3
    }
    return 1_000 * (level + 1) - min(999, tie.commonPartners.count)
  }

  private func tie(_ edge: Edge) -> Backup.Tie {
    let names = drill.input.projected.organisations
    let (one, other) = (names[edge.tail], names[edge.head])
    let rows = loss.rest.successors
    let common = Set(rows[edge.tail]).intersection(rows[edge.head])
    return Backup.Tie(
      pair: Finding.Evidence(one, other),
      hasContact: drill.input.view.pair(one, other).map { $0.intensity > 0 } ?? false,
      commonPartners: common.sorted().map { names[$0] },
      sharedProjects: drill.meetings.shared[Finding.Evidence(one, other)]?.sorted() ?? [])
  }

  /// Whether nobody gets more than they can hold.
  private func isBearable(_ edges: [Edge]) -> Bool {
    var added: [Int: Int] = [:]
    for edge in edges {
      for node in [edge.tail, edge.head] { added[node, default: 0] += 1 }
    }
    return added.allSatisfy { node, count in room[node].map { count <= $0 } ?? true }
  }
}

extension LossDrill {
  /// The cheapest backup for what breaks with a subject; `nil` when nothing is to be made good.
  public func backup(for subject: LossSubject) -> Backup? {
    loss(of: subject).flatMap { BackupSearch(self, after: $0).backup() }
  }

  /// The pairs of organisations in frame that meet in a project or arena and in no other that runs at the
  /// snapshot's date, in ascending order; none where there are too many for each to meet each.
  public func pairs(meetingOnlyIn project: String) -> [Finding.Evidence] {
    meetings.shared.filter { $0.value == [project] }.keys.sorted()
  }
}
