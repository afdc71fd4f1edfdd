/// The 95 % interval of a probability that was seen in some of several independent draws.
///
/// Wilson's score interval, with z = 1.959964: it stays within 0–1, and says something also when it was
/// seen never or always.
///
///     (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)
///
/// - Parameters:
///   - hits: in how many draws it was seen.
///   - draws: how many there were, at least 1.
/// - SeeAlso: Wilson (1927), doi 10.1080/01621459.1927.10502953.
public func wilsonInterval(hits: Int, of draws: Int) -> ClosedRange<Double> {
  let z = standardNormalQuantile975
  let (count, share) = (Double(draws), Double(hits) / Double(draws))
  let centre = share + z * z / (2 * count)
  let width = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
  let scale = 1 + z * z / count
  let low = hits == 0 ? 0 : max(0, (centre - width) / scale)
  let high = hits == draws ? 1 : min(1, (centre + width) / scale)
  return low...high
}

/// The 97.5 % quantile of the standard normal distribution: so many standard errors to either side
/// make a 95 % interval.
public let standardNormalQuantile975 = 1.959963984540054
