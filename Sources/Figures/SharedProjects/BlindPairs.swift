import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// The pairs of a snapshot's organisations if each drew its projects blindly, as many as it has.
struct BlindPairs {
  /// How many pairs of organisations that have projects there are.
  let count: Int

  private let projects: Int
  /// How many organisations have each number of projects, in ascending order of that.
  private let sizes: [(projects: Int, organisations: Int)]

  /// Counts the projects of a snapshot's organisations.
  init(_ view: SnapshotView) {
    guard let projected = view.projectedParticipations() else {
      (count, projects, sizes) = (0, 0, [])
      return
    }
    let rows = TwoModeRows(of: projected.graph, modes: projected.modes)
    let degrees = rows.members[0].map { rows.rows.degree(of: $0) }.filter { $0 > 0 }
    count = degrees.count * (degrees.count - 1) / 2
    projects = rows.members[1].count
    sizes = Dictionary(degrees.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// How many pairs may be expected to share at least two projects and so many that so many or more have
  /// a probability below a level.
  ///
  /// - Complexity: O(*s*²·*k* log *k*) for *s* different numbers of projects, the largest of them *k*.
  func expected(below level: Double) -> Double {
    var sum = 0.0
    for (index, one) in sizes.enumerated() {
      for other in sizes[index...] {
        let pairs =
          one.projects == other.projects
          ? one.organisations * (one.organisations - 1) / 2
          : one.organisations * other.organisations
        guard pairs > 0 else { continue }
        sum += Double(pairs) * probability(one.projects, other.projects, below: level)
      }
    }
    return sum
  }

  /// The probability that two with so many projects share enough to be below a level: that of the least
  /// number that is.
  private func probability(_ one: Int, _ other: Int, below level: Double) -> Double {
    let shared = Hypergeometric(population: projects, hits: one, draws: other)
    var (low, high) = (2, min(one, other) + 1)
    while low < high {
      let middle = (low + high) / 2
      if shared.probability(ofAtLeast: middle) < level { high = middle } else { low = middle + 1 }
    }
    return low > min(one, other) ? 0 : shared.probability(ofAtLeast: low)
  }
}
