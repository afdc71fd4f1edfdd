import Synchronization

/// What placing boxes and leading ties came to: the same on every machine, so that a test can hold a report to a budget.
final class LayoutWork: Sendable {
  /// Where work is added; `nil` when nobody counts.
  @TaskLocal static var current: LayoutWork?

  private let shareCount = Atomic<Int>(0)
  private let wholeCount = Atomic<Int>(0)
  private let lookCount = Atomic<Int>(0)

  /// How many times what a box decides was counted from the places of things.
  var shares: Int { shareCount.load(ordering: .relaxed) }

  /// How many times an exchange was counted over all boxes and lines.
  var wholes: Int { wholeCount.load(ordering: .relaxed) }

  /// How many times one tie was held against another to lead it off others.
  var looks: Int { lookCount.load(ordering: .relaxed) }

  /// Adds what leading ties off one another has come to.
  func add(_ neighbours: TieNeighbours) {
    lookCount.add(neighbours.looks, ordering: .relaxed)
  }

  /// Adds what a refinement has done.
  func add(_ refinement: borrowing LayoutRefinement) {
    shareCount.add(refinement.counted, ordering: .relaxed)
    wholeCount.add(refinement.countedWhole, ordering: .relaxed)
  }

  /// What some work came to.
  static func of(_ work: () throws -> Void) rethrows -> LayoutWork {
    let count = LayoutWork()
    try $current.withValue(count, operation: work)
    return count
  }
}
