import InnovationSystem

/// The panel: what two snapshots say of the pairs of organisations that are in frame of both.
///
/// A pair is *comparable* when both snapshots have at least one report on it, or the study says
/// nothing of who answered. A pair that isn't counts as no collaboration in either, so that a silence is
/// never read as a change.
///
/// ### Conventions
/// - Undirected: a collaboration counts both ways.
/// - Density is over all pairs of common organisations, as in the rest of Samspill; how far the pairs
///   nobody reported on could move it is in `unseen`.
public struct ComparisonPanel: Sendable, Hashable {
  /// A comparable pair that worked together in either snapshot.
  public struct Tie: Sendable, Hashable {
    /// The position of the smaller id in `organisations`.
    public let first: Int
    /// The position of the larger id in `organisations`.
    public let second: Int
    /// The intensity before; `nil` when they did not work together at the threshold.
    public let before: Double?
    /// The intensity after; `nil` when they did not work together at the threshold.
    public let after: Double?
  }

  /// A pair that one of the snapshots, or both, has no report on.
  public struct UnseenPair: Sendable, Hashable {
    /// The position of the smaller id in `organisations`.
    public let first: Int
    /// The position of the larger id in `organisations`.
    public let second: Int
    /// Whether the earlier snapshot has a report on it.
    public let isSeenBefore: Bool
    /// Whether the later snapshot has a report on it.
    public let isSeenAfter: Bool
    /// Whether they worked together in the snapshot that has a report.
    public let isTie: Bool
  }

  /// The ids of the common organisations, in ascending order.
  public let organisations: [String]
  /// The comparable pairs that worked together in either snapshot, in ascending order of positions.
  public let ties: [Tie]
  /// The pairs that aren't comparable, in ascending order of positions.
  public let unseen: [UnseenPair]

  /// Compares two snapshots on a common footing.
  ///
  /// - Complexity: O(*m* log *m* + *u*²) for *m* collaborations and *u* organisations not heard in one
  ///   of the snapshots.
  public init(_ compared: ComparedSnapshots) {
    self.init(compared.before, compared.after)
  }

  /// Compares two snapshots that are on a common footing already.
  init(_ earlier: SnapshotView, _ later: SnapshotView) {
    let common = earlier.organisations.map(\.id).filter { later.position(of: $0) != nil }
    let position = Dictionary(
      common.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    organisations = common
    unseen = Self.unseen(common, earlier, later)
    let isUnseen = Set(unseen.map { [$0.first, $0.second] })
    let (before, after) = (
      Self.intensities(earlier, position), Self.intensities(later, position)
    )
    ties = Set(before.keys).union(after.keys).subtracting(isUnseen)
      .sorted { $0.lexicographicallyPrecedes($1) }
      .map { Tie(first: $0[0], second: $0[1], before: before[$0], after: after[$0]) }
  }

  /// The number of pairs of common organisations.
  public var pairCount: Int { organisations.count * (organisations.count - 1) / 2 }

  /// The number of collaborations in the earlier snapshot among comparable pairs.
  public var countBefore: Int { ties.count { $0.before != nil } }

  /// The number of collaborations in the later snapshot among comparable pairs.
  public var countAfter: Int { ties.count { $0.after != nil } }

  /// Who worked together before, as a square matrix of 0 and 1, row after row.
  public var matrixBefore: [Int] { matrix(\.before) }

  /// Who worked together after, as a square matrix of 0 and 1, row after row.
  public var matrixAfter: [Int] { matrix(\.after) }

  /// Which pairs are comparable, as a square matrix, row after row; the diagonal isn't.
  public var comparable: [Bool] {
    let count = organisations.count
    var cells = [Bool](repeating: true, count: count * count)
    for node in 0..<count { cells[node * count + node] = false }
    for pair in unseen {
      cells[pair.first * count + pair.second] = false
      cells[pair.second * count + pair.first] = false
    }
    return cells
  }

  private func matrix(_ intensity: KeyPath<Tie, Double?>) -> [Int] {
    let count = organisations.count
    var cells = [Int](repeating: 0, count: count * count)
    for tie in ties where tie[keyPath: intensity] != nil {
      cells[tie.first * count + tie.second] = 1
      cells[tie.second * count + tie.first] = 1
    }
    return cells
  }

  private static func intensities(
    _ view: SnapshotView, _ position: [String: Int]
  ) -> [[Int]: Double] {
    let known = view.collaborations.compactMap { pair -> ([Int], Double)? in
      guard let first = position[pair.first], let second = position[pair.second]
      else { return nil }
      return ([first, second], pair.intensity)
    }
    return Dictionary(known, uniquingKeysWith: max)
  }

  private static func unseen(
    _ common: [String], _ before: SnapshotView, _ after: SnapshotView
  ) -> [UnseenPair] {
    let silent = common.indices.filter {
      before.isUnheard(common[$0]) || after.isUnheard(common[$0])
    }
    return silent.indices.flatMap { index in
      silent[(index + 1)...].compactMap { second -> UnseenPair? in
        let first = silent[index]
        let (one, other) = (common[first], common[second])
        let seen = [before, after].map { $0.isSeen(one, other) }
        guard seen.contains(false) else { return nil }
        return UnseenPair(
          first: first, second: second, isSeenBefore: seen[0], isSeenAfter: seen[1],
          isTie: before.worksTogether(one, other) || after.worksTogether(one, other))
      }
    }
  }
}

extension SnapshotView {
  /// Whether anybody has reported on two organisations, or something is recorded of them.
  func isSeen(_ one: String, _ other: String) -> Bool {
    pair(one, other) != nil || !isUnheard(one) || !isUnheard(other)
  }

  /// Whether two organisations work together at the threshold.
  func worksTogether(_ one: String, _ other: String) -> Bool {
    pair(one, other).map { snapshot.counts($0.intensity) } ?? false
  }
}
