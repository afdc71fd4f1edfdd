/// Probabilities of several tests, raised so that the chance of rejecting any true hypothesis stays
/// below the level.
///
/// The smallest is multiplied by their number, the next by one less, and so on; none becomes smaller
/// than one before it, or larger than 1.
///
/// - Returns: the raised probabilities, in the order given.
/// - Complexity: O(*k* log *k*).
/// - SeeAlso: Holm (1979), Scandinavian Journal of Statistics 6(2):65–70.
public func holmAdjusted(_ probabilities: [Double]) -> [Double] {
  var adjusted = probabilities
  var highest = 0.0
  let order = probabilities.indices.sorted {
    (probabilities[$0], $0) < (probabilities[$1], $1)
  }
  for (rank, index) in order.enumerated() {
    highest = max(highest, min(1, probabilities[index] * Double(order.count - rank)))
    adjusted[index] = highest
  }
  return adjusted
}
