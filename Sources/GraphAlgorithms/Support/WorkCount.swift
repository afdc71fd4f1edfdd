internal import Synchronization

/// How much kernels have done since it was made: the same on every machine, so that a test can hold a
/// kernel to a budget and notice a slow way that no stopwatch in a shared machine would.
///
/// Kernels add what they did once for each search, not for each entry. Only what is done by the thread
/// that asked is counted: a budget is asked for with a `ThreadLimit` of 1.
final class WorkCount: Sendable {
  /// Where work is added; `nil` when nobody counts.
  @TaskLocal static var current: WorkCount?

  private let entriesRead = Atomic<Int>(0)
  private let bytesAllocated = Atomic<Int>(0)

  /// How many entries of neighbour rows, or of other rows, have been read.
  var entries: Int { entriesRead.load(ordering: .relaxed) }

  /// How many bytes of scratch memory have been allocated.
  var bytes: Int { bytesAllocated.load(ordering: .relaxed) }

  /// Adds to what is counted now.
  static func add(entries: Int = 0, bytes: Int = 0) {
    guard let current else { return }
    current.entriesRead.add(entries, ordering: .relaxed)
    current.bytesAllocated.add(bytes, ordering: .relaxed)
  }

  /// What some work came to, on one thread.
  static func of(_ work: () -> Void) -> WorkCount {
    let count = WorkCount()
    $current.withValue(count) { ThreadLimit.$current.withValue(1, operation: work) }
    return count
  }
}
