/// Mean and variance of brokerage counts when edges fall independently of each other.
///
/// Each of the N nodes with a group is joined to each other with probability d (directed: each
/// ordered pair), and q = 1 − d (Gould & Fernandez 1989, doi 10.2307/270949). With P the number of
/// pairs (a, b) that a node could broker in a role, and S the number of couples of such pairs that
/// share one of the two edges:
///
///     E = d²q·P,  V = E·(1 − d²q) + d³q³·S
///
/// In an undirected graph a pair counts once, which halves P and S for all roles but the
/// gatekeeper, whose two ends differ in group.
public struct BrokerageMoments: Sendable {
  private let nodeCount: Double
  private let density: Double
  private let isDirected: Bool
  /// The sums of the groups' sizes to the powers 2 and 3; to the power 1 it is `nodeCount`.
  private let powerSums: (Double, Double)

  /// Prepares for groups of given sizes and a density from 0 to 1.
  public init(groupSizes: [Int], density: Double, isDirected: Bool) {
    let sizes = groupSizes.map { Double($0) }
    nodeCount = sizes.reduce(0, +)
    powerSums = sizes.reduce((0, 0)) { ($0.0 + $1 * $1, $0.1 + $1 * $1 * $1) }
    self.density = density
    self.isDirected = isDirected
  }

  /// Mean and variance of a role's count for a node whose group has `size` nodes, itself included.
  public func moments(of role: BrokerageRole, groupSize size: Int) -> (
    mean: Double, variance: Double
  ) {
    let own = Double(size)
    let others = nodeCount - own
    let squares = powerSums.0 - own * own
    let cubes = powerSums.1 - own * own * own
    switch role {
    case .coordinator: return moments(drawing: own - 1)
    case .consultant:
      return moments(pairs: squares - others, sharing: 2 * (cubes - 3 * squares + 2 * others))
    case .gatekeeper, .representative:
      let pairs = others * (own - 1)
      let sharing = pairs * (others + own - 3)
      return isDirected
        ? moments(pairs: pairs, sharing: sharing) : moments(pairs: 2 * pairs, sharing: 2 * sharing)
    case .liaison:
      let ordered = (others - 1) * others * others - (2 * others - 1) * squares + cubes
      return moments(pairs: others * others - squares, sharing: 2 * ordered)
    }
  }

  /// Mean and variance of the number of open triads around a node, whatever the role.
  public var total: (mean: Double, variance: Double) { moments(drawing: nodeCount - 1) }

  /// The moments when both ends are any of `count` nodes.
  private func moments(drawing count: Double) -> (mean: Double, variance: Double) {
    guard count > 1 else { return (0, 0) }
    let pairs = count * (count - 1)
    return moments(pairs: pairs, sharing: 2 * pairs * (count - 2))
  }

  /// The moments from the directed P and S, both halved in an undirected graph.
  private func moments(pairs: Double, sharing: Double) -> (mean: Double, variance: Double) {
    let part = isDirected ? 1 : 0.5
    let chance = density * density * (1 - density)
    let mean = chance * pairs * part
    let covariance = chance * density * (1 - density) * (1 - density)
    return (mean, max(0, mean * (1 - chance) + covariance * sharing * part))
  }
}
