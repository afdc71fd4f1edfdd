internal import Dispatch
internal import Glibc

/// How many threads a kernel may use. Results have the same bits for any number.
public enum ThreadLimit {
  /// At most so many threads; `nil` for as many as the machine has cores.
  @TaskLocal public static var current: Int?

  /// How many threads there may be now.
  static var count: Int { max(current ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }

  /// The results of parts 0, 1, …, in that order, worked out side by side.
  ///
  /// Whoever adds the results up does so in their order, so that who was first doesn't matter.
  static func map<Result: Sendable>(
    parts: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let threads = min(count, parts)
    guard threads > 1 else { return (0..<parts).map(body) }
    return [Result](unsafeUninitializedCapacity: parts) { buffer, filled in
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for part in stride(from: thread, to: parts, by: threads) {
          results.initializeElement(at: part, to: body(part))
        }
      }
      filled = parts
    }
  }
}
