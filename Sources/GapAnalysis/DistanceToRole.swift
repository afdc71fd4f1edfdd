import GraphAlgorithms
import InnovationSystem

/// How many steps it is from each municipality to the nearest organisation of a role.
struct DistanceToRole {
  /// Steps beyond this, and no path at all, count as this many.
  static let cap = 4
  /// More steps than this is a gap: more than one organisation in between.
  static let near = 2

  private let role: OrganisationRole
  private let kind: String

  /// Makes a measurement whose findings are of a kind.
  init(to role: OrganisationRole, kind: String) {
    self.role = role
    self.kind = kind
  }

  /// One finding for each municipality in frame; none when nobody has the role.
  func findings(in input: GapInput) -> [Finding] {
    let sources = input.view.organisations(in: role).compactMap {
      input.projected.node(of: $0.id)
    }
    guard !sources.isEmpty, !input.view.study.isTwoMode else { return [] }
    let before = input.earlier.map(Earlier.init)
    return input.view.organisations(in: .municipality).compactMap { municipality in
      guard let node = input.projected.node(of: municipality.id) else { return nil }
      let path = shortestPath(from: sources, to: node, in: input.projected.graph)
      return finding(of: municipality.id, path, before, in: input)
    }
  }

  private func finding(
    of municipality: String, _ path: [Int]?, _ before: [Earlier], in input: GapInput
  ) -> Finding {
    let names = path?.map { input.projected.organisations[$0] } ?? []
    let distance = min(path.map { $0.count - 1 } ?? Self.cap, Self.cap)
    let steps = zip(names, names.dropFirst()).map { Finding.Evidence($0, $1) }
    let isFar = path == nil || distance > Self.near
    var details: [String: FindingDetail] = [
      "distance": .count(distance), "reachable": .flag(path != nil), "cap": .count(Self.cap),
      "path": .organisations(names),
    ]
    if let earlier = earlierDistance(of: input.series.actor(of: municipality), before) {
      details["earlierDistance"] = .count(earlier.distance)
      details["earlierReachable"] = .flag(earlier.isReachable)
      details["earlierSnapshot"] = .text(earlier.snapshot)
    }
    return Finding(
      kind: kind, subject: municipality, organisations: [municipality], details: details,
      evidence: steps, certainty: certainty(of: municipality, steps, in: input), isGap: isFar,
      consequence: isFar ? input.consequence(for: [municipality]) : Consequence())
  }

  private func certainty(
    of municipality: String, _ steps: [Finding.Evidence], in input: GapInput
  ) -> Certainty {
    let ofSteps =
      steps.compactMap { input.view.pair($0.first, $0.second) }
      .map(input.certainty(of:)).max() ?? .wellSupported
    return max(ofSteps, input.certaintyOfAbsence(among: [municipality]))
  }

  /// The distance in the latest earlier snapshot that has the municipality and the role in frame.
  private func earlierDistance(
    of actor: String, _ before: [Earlier]
  ) -> (distance: Int, isReachable: Bool, snapshot: String)? {
    for earlier in before {
      let sources = earlier.sources(of: role)
      guard let node = earlier.projected.node(of: actor), !sources.isEmpty else { continue }
      let path = shortestPath(from: sources, to: node, in: earlier.projected.graph)
      let distance = min(path.map { $0.count - 1 } ?? Self.cap, Self.cap)
      return (distance, path != nil, earlier.view.snapshot.id)
    }
    return nil
  }
}

/// An earlier snapshot and its graph, which all municipalities share.
private struct Earlier {
  let view: SnapshotView
  let projected: ProjectedGraph

  init(_ view: SnapshotView) {
    self.view = view
    projected = view.projected()
  }

  func sources(of role: OrganisationRole) -> [Int] {
    view.organisations(in: role).compactMap { projected.node(of: $0.id) }
  }
}
