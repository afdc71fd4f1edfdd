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
    let paths = ShortestPaths(from: sources, in: input.projected.graph)
    let before = input.earlier.map { Earlier($0, to: role) }
    return input.view.organisations(in: .municipality).compactMap { municipality in
      guard let node = input.projected.node(of: municipality.id) else { return nil }
      return finding(of: municipality.id, paths.path(to: node), before, in: input)
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
      guard let paths = earlier.paths, let node = earlier.projected.node(of: actor)
      else { continue }
      let path = paths.path(to: node)
      let distance = min(path.map { $0.count - 1 } ?? Self.cap, Self.cap)
      return (distance, path != nil, earlier.snapshot)
    }
    return nil
  }
}

/// An earlier snapshot, its graph and the paths to the role in it, which all municipalities share.
private struct Earlier {
  /// The snapshot's id.
  let snapshot: String
  let projected: ProjectedGraph
  /// The paths; `nil` when nobody had the role.
  let paths: ShortestPaths?

  init(_ view: SnapshotView, to role: OrganisationRole) {
    let projected = view.projected()
    let sources = view.organisations(in: role).compactMap { projected.node(of: $0.id) }
    snapshot = view.snapshot.id
    self.projected = projected
    paths = sources.isEmpty ? nil : ShortestPaths(from: sources, in: projected.graph)
  }
}
