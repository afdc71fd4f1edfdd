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
  /// Terms are taken relative to the likeliest one, so nothing overflows.
  ///
  /// - Complexity: O(min(*hits*, *draws*)).
  public func probability(ofAtLeast count: Int) -> Double {
    let lowest = max(0, hits + draws - population)
    let highest = min(hits, draws)
    guard count > lowest else { return 1 }
    guard count <= highest else { return 0 }
    let mode = min(highest, max(lowest, (hits + 1) * (draws + 1) / (population + 2)))
    var terms = [Double](repeating: 1, count: highest - lowest + 1)
    for value in stride(from: mode, to: highest, by: 1) {
      terms[value + 1 - lowest] = terms[value - lowest] * ratio(after: value)
    }
    for value in stride(from: mode - 1, through: lowest, by: -1) {
      terms[value - lowest] = terms[value + 1 - lowest] / ratio(after: value)
    }
    // Smallest first, so that the tail keeps its digits.
    let tail = terms[(count - lowest)...].reversed().reduce(0, +)
    return min(1, tail / terms.sorted().reduce(0, +))
  }

  /// The probability of one hit more than `value`, relative to that of `value`.
  private func ratio(after value: Int) -> Double {
    let above = Double(hits - value) * Double(draws - value)
    return above / (Double(value + 1) * Double(population - hits - draws + value + 1))
  }
}
