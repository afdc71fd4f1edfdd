/// Searches dealt out in a fixed number of parts, whose sums are added in their order: the bits don't
/// depend on the number of threads.
enum SearchParts {
  private static let count = 8

  /// The sum of what the parts come to.
  ///
  /// - Parameters:
  ///   - searches: how many there are.
  ///   - fewest: below so many, there is one part.
  ///   - body: takes the searches of a part, and returns its sums, as many in each part.
  static func sum(
    of searches: Int, worthAThread fewest: Int,
    _ body: @Sendable (StrideTo<Int>) -> [Double]
  ) -> [Double] {
    let parts = searches < fewest ? 1 : count
    let results = ThreadLimit.map(parts: parts) { part in
      body(stride(from: part, to: searches, by: parts))
    }
    var sums = results[0]
    for result in results.dropFirst() {
      for place in sums.indices { sums[place] += result[place] }
    }
    return sums
  }
}
