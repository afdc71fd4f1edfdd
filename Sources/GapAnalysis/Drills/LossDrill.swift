import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// Tries what breaks when an organisation, a collaboration, money or a meeting place falls away.
///
/// It prepares a snapshot once; each drill then compares the network with what is left of it.
///
/// - SeeAlso: Borgatti (2006), doi 10.1007/s10588-006-7084-x.
public struct LossDrill: Sendable {
  /// The snapshot and its graph.
  public let input: GapInput
  let network: DrillNetwork
  let standings: [RequirementStanding]
  let meetings: ArenaMeetings
  private let research: [Int]
  private let users: [Int]
  private let municipalities: [Int]

  /// Prepares drills in a snapshot.
  public init(_ input: GapInput) {
    self.input = input
    network = DrillNetwork(input.projected.graph)
    standings = RequirementStanding.all(in: input)
    meetings = ArenaMeetings(in: input)
    func nodes(_ role: OrganisationRole) -> [Int] {
      input.view.organisations(in: role).compactMap { input.projected.node(of: $0.id) }
    }
    research = nodes(.research)
    users = nodes(.users)
    municipalities = nodes(.municipality)
  }

  /// What a subject takes from the network; `nil` when it isn't in frame or holds nothing.
  func loss(of subject: LossSubject) -> Loss? {
    guard case .organisation(let id) = subject else {
      let edges = Set(ties(of: subject).compactMap(edge))
      return edges.isEmpty ? nil : Loss(of: edges, and: nil, from: network)
    }
    return input.projected.node(of: id).map { Loss(of: [], and: $0, from: network) }
  }

  /// The collaborations that a pair, money or a project takes with it.
  private func ties(of subject: LossSubject) -> [Finding.Evidence] {
    switch subject {
    case .organisation: []
    case .pair(let pair): [pair]
    case .funding(let id): input.view.collaborations(paidOnlyBy: id)
    case .project(let id): input.view.collaborations(carriedOnlyBy: id)
    }
  }

  func edge(of pair: Finding.Evidence) -> Edge? {
    guard let one = input.projected.node(of: pair.first),
      let other = input.projected.node(of: pair.second)
    else { return nil }
    let (tail, head) = (min(one, other), max(one, other))
    let rows = network.graph.successors
    guard let place = rows.range(of: tail).first(where: { rows.neighbours[$0] == head })
    else { return nil }
    return Edge(tail, head, weight: rows.weights[place])
  }

  /// What breaks with a subject; `nil` when it isn't in frame or holds nothing.
  ///
  /// - Complexity: O(*n*²·*n*/64).
  public func effect(of subject: LossSubject) -> LossEffect? {
    loss(of: subject).map { effect(of: $0) }
  }

  func effect(of loss: Loss) -> LossEffect {
    let names = input.projected.organisations
    let sectors = sectorLosses(of: loss)
    let left = network.graph.nodeCount - (loss.node == nil ? 0 : 1)
    let before = network.pairCounts(besides: loss.node)
    let after = RemainingDistances(of: loss.rest).pairCounts(without: [])
    func pairs(_ groups: [[Int]]) -> [LossEffect.SectorPair] {
      groups.map { pair in
        LossEffect.SectorPair(
          first: input.projected.sectors[pair[0]], second: input.projected.sectors[pair[1]])
      }
    }
    let short = DrillNetwork.shortPairs(before)
    return LossEffect(
      ties: loss.edges.map { Finding.Evidence(names[$0.tail], names[$0.head]) }.sorted(),
      cutOff: loss.cutOff.nodes.map { names[$0] },
      sectorsWithoutTies: pairs(sectors.withoutTies),
      sectorsWithoutPaths: pairs(sectors.withoutPaths),
      emptiedSector: sectors.emptied.map { input.projected.sectors[$0] },
      shortPairs: short, shortPairsLost: short - DrillNetwork.shortPairs(after),
      fragmentationBefore: DrillNetwork.fragmentation(before, nodes: left),
      fragmentationAfter: DrillNetwork.fragmentation(after, nodes: left),
      fartherFromResearch: farther(loss, from: research),
      fartherFromUsers: farther(loss, from: users),
      requirements: requirements(lostWith: loss))
  }

  private func sectorLosses(of loss: Loss) -> SectorLosses {
    SectorLosses(of: loss, in: network, groups: input.projected.groups)
  }

  private func farther(_ loss: Loss, from sources: [Int]) -> [LossEffect.Farther] {
    let distances = DistanceLosses(of: loss, in: network, from: sources)
    return municipalities.compactMap { node in
      guard node != loss.node, distances.isFarther(node), let before = distances.before[node]
      else { return nil }
      return LossEffect.Farther(
        municipality: input.projected.organisations[node], before: before,
        after: distances.after[node])
    }
  }

  /// The requirements that are less well met; an organisation that leaves takes its contact below the
  /// threshold with it, and has no choice of its own left to make.
  private func requirements(lostWith loss: Loss) -> [LossEffect.RequirementLoss] {
    let names = input.projected.organisations
    let gone = loss.node.map { names[$0] }
    let contacts = input.view.recorded.filter { $0.first == gone || $0.second == gone }
    let lost = Set(loss.edges.map { Finding.Evidence(names[$0.tail], names[$0.head]) })
      .union(contacts.map { Finding.Evidence($0.first, $0.second) })
    return standings.compactMap { standing in
      if standing.rule.need == .any, standing.subject == gone { return nil }
      let before = standing.best(in: input.view)
      let after = standing.best(in: input.view, without: lost)
      guard after.status > before.status else { return nil }
      return LossEffect.RequirementLoss(
        rule: standing.rule.id,
        organisations: [standing.subject] + [before.partner].compactMap { $0 },
        before: before.status, after: after.status)
    }
  }

  /// What is to be made good after a loss.
  func goals(after loss: Loss) -> BackupGoals {
    BackupGoals(
      of: loss, sectors: sectorLosses(of: loss), groups: input.projected.groups,
      distances: [research, users].map { sources in
        (DistanceLosses(of: loss, in: network, from: sources), municipalities)
      })
  }
}
