import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

extension LossDrill {
  /// The organisations in frame that work with somebody, each as a subject, in ascending order of id.
  public var organisations: [LossSubject] {
    input.projected.organisations.map { .organisation($0) }
  }

  /// The collaborations at the threshold, each as a subject, in ascending order.
  public var pairs: [LossSubject] {
    input.view.collaborations.map { .pair(Finding.Evidence($0.first, $0.second)) }
  }

  /// The sources of funding, each as a subject, in ascending order of id.
  public var funding: [LossSubject] {
    input.view.study.funding.map(\.id).sorted().map { .funding($0) }
  }

  /// The projects and arenas that run at the snapshot's date or that collaborations name, each as a
  /// subject, in ascending order of id.
  public var projects: [LossSubject] {
    let named = input.view.collaborations.flatMap { $0.rows.flatMap(\.projects) }
    return Set(named + meetings.arenas.map(\.project)).sorted().map { .project($0) }
  }

  /// Whether a subject takes any collaboration with it.
  func holdsAnything(_ subject: LossSubject) -> Bool {
    switch subject {
    case .organisation(let id):
      input.projected.node(of: id).map { network.graph.successors.degree(of: $0) > 0 } ?? false
    case .pair(let pair): edge(of: pair) != nil
    case .funding, .project: loss(of: subject) != nil
    }
  }

  /// Subjects in order of how exposed they look: those whose loss splits the network, then those with
  /// most partners, then as given.
  func mostExposed(_ subjects: [LossSubject]) -> [LossSubject] {
    let structure = CutStructure(of: network.graph)
    let (cutNodes, bridges) = (Set(structure.cutNodes), Set(structure.bridges))
    let looks = subjects.map { subject -> (Int, Int) in
      switch subject {
      case .organisation(let id):
        guard let node = input.projected.node(of: id) else { return (0, 0) }
        return (cutNodes.contains(node) ? 1 : 0, network.graph.successors.degree(of: node))
      case .pair(let pair):
        let edge = edge(of: pair)
        return (edge.map(bridges.contains) == true ? 1 : 0, 0)
      case .funding, .project: return (0, 0)
      }
    }
    return subjects.indices.sorted {
      (looks[$1].0, looks[$1].1, $0) < (looks[$0].0, looks[$0].1, $1)
    }.map { subjects[$0] }
  }

  /// How much subjects hurt in a network that lacks some edges.
  func weights(of subjects: [LossSubject], without absent: Set<Edge>) -> [LossWeight] {
    let network =
      absent.isEmpty
      ? self.network : DrillNetwork(self.network.rest(without: absent, and: nil))
    let isMunicipality = input.projected.organisations.map(input.isMunicipality)
    return subjects.map { subject in
      guard let own = loss(of: subject) else {
        return LossWeight(municipalities: 0, organisations: 0, growth: 0)
      }
      let loss =
        absent.isEmpty ? own : Loss(of: own.edges.subtracting(absent), and: own.node, from: network)
      let left = network.graph.nodeCount - (loss.node == nil ? 0 : 1)
      let before = network.pairCounts(besides: loss.node)
      let after = RemainingDistances(of: loss.rest).pairCounts(without: [])
      let ends = [before, after].compactMap { DrillNetwork.fragmentation($0, nodes: left) }
      let cutOff = loss.cutOff.nodes
      return LossWeight(
        municipalities: cutOff.filter { isMunicipality[$0] }.count, organisations: cutOff.count,
        growth: ends.count == 2 ? max(0, ends[1] - ends[0]) : 0)
    }
  }

  /// How sure an effect is.
  ///
  /// - Parameter varies: whether unconfirmed collaborations decide how many are cut off.
  func certainty(of effect: LossEffect, varies: Bool) -> Certainty {
    if varies { return .uncertain }
    let cutOff = Set(effect.cutOff)
    if !cutOff.isEmpty {
      let hanging = effect.ties.filter { cutOff.contains($0.first) || cutOff.contains($0.second) }
      return input.certaintyOfCut(effect.cutOff, hangingOn: hanging)
    }
    // What nobody has reported may not be there; what wasn't reported can only add routes.
    let isAnyUnreported = input.view.collaborations.contains {
      $0.confirmation(in: input.view.snapshot) == nil
    }
    return isAnyUnreported ? .likely : .wellSupported
  }
}
