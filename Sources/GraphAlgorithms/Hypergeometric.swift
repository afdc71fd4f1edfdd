/// The number of hits when some of a population are drawn without putting back.
public struct Hypergeometric: Sendable, Hashable {
  /// How many there are to draw from.
  public let population: Int
  /// How many of them are hits.
  public let hits: Int
  /// How many are drawn.
  public let draws: Int

  /// Makes a distribution; hits and draws are at most the population.
  public init(population: Int, hits: Int, draws: Int) {
    precondition(0...population ~= hits && 0...population ~= draws, "more than there are")
    self.population = population
    self.hits = hits
    self.draws = draws
  }

  /// The mean number of hits; 0 for an empty population.
  public var mean: Double {
    population > 0 ? Double(hits) * Double(draws) / Double(population) : 0
  }

  /// The probability of `count` hits or more.
  ///
  /// - Complexity: O(min(*hits*, *draws*)).
  public func probability(ofAtLeast count: Int) -> Double {
    guard count > lowest else { return 1 }
    guard count <= highest else { return 0 }
    let terms = relativeTerms
    // Smallest first, so that the tail keeps its digits.
    let tail = terms[(count - lowest)...].reversed().reduce(0, +)
    return min(1, tail / terms.sorted().reduce(0, +))
  }

  /// The probability of a number of hits that is as unlikely as `count`, or more so: Fisher's exact
  /// test of a table of two by two, two-sided.
  ///
  /// Agrees with R's `fisher.test` and scipy's `fisher_exact`: numbers whose probability exceeds that
  /// of `count` by less than a ten-millionth count as equally unlikely.
  ///
  /// - Complexity: O(min(*hits*, *draws*)).
  /// - SeeAlso: Fisher (1935), *The Design of Experiments*.
  public func probability(asUnlikelyAs count: Int) -> Double {
    guard lowest...highest ~= count else { return 0 }
    let terms = relativeTerms.sorted()
    let limit = relativeTerms[count - lowest] * (1 + 1e-7)
    return min(1, terms.filter { $0 <= limit }.reduce(0, +) / terms.reduce(0, +))
  }

  private var lowest: Int { max(0, hits + draws - population) }
  private var highest: Int { min(hits, draws) }

  /// The probabilities of each number of hits, relative to the likeliest, so that nothing overflows.
  private var relativeTerms: [Double] {
    let mode = min(highest, max(lowest, (hits + 1) * (draws + 1) / (population + 2)))
    var terms = [Double](repeating: 1, count: highest - lowest + 1)
    for value in stride(from: mode, to: highest, by: 1) {
      terms[value + 1 - lowest] = terms[value - lowest] * ratio(after: value)
    }
    for value in stride(from: mode - 1, through: lowest, by: -1) {
      terms[value - lowest] = terms[value + 1 - lowest] / ratio(after: value)
    }
    return terms
  }

  /// The probability of one hit more than `value`, relative to that of `value`.
  private func ratio(after value: Int) -> Double {
    let above = Double(hits - value) * Double(draws - value)
    return above / (Double(value + 1) * Double(population - hits - draws + value + 1))
  }
}
