internal import Synchronization

/// How often Graphviz was asked for something: the same on every machine, so that a test can hold a
/// figure or a report to a budget and notice work that is done twice.
///
/// What a worker does isn't counted.
final class GraphvizCalls: Sendable {
  /// Where calls are added; `nil` when nobody counts.
  @TaskLocal static var current: GraphvizCalls?

  private let layoutCount = Atomic<Int>(0)
  private let renderingCount = Atomic<Int>(0)

  /// How many graphs were laid out: each measuring of texts, each placing, each drawing.
  var layouts: Int { layoutCount.load(ordering: .relaxed) }

  /// How many files were drawn.
  var renderings: Int { renderingCount.load(ordering: .relaxed) }

  func addLayout() { layoutCount.add(1, ordering: .relaxed) }

  func addRendering() { renderingCount.add(1, ordering: .relaxed) }

  /// What some work came to.
  static func of(_ work: () throws -> Void) rethrows -> GraphvizCalls {
    let calls = GraphvizCalls()
    try $current.withValue(calls, operation: work)
    return calls
  }
}
