import InnovationSystem

/// How many collaborations each organisation has, and between which counts that moves when any one
/// respondent's answers are left out.
///
/// Leave-one-respondent-out: for each organisation that has reported something, the collaborations are
/// combined again without what it said; recorded intensities without reports stay.
///
/// - Complexity: O(*r* · *m*) for *r* respondents and *m* recorded pairs.
public struct DegreeIntervals: Sendable {
  /// The number of collaborations, in the order of the snapshot's organisations.
  public let degrees: [Int]
  /// The lowest and highest number over all respondents left out, and with none left out.
  public let ranges: [ClosedRange<Int>]

  /// Counts in a snapshot.
  public init(_ view: SnapshotView) {
    func count(without respondent: String?) -> [Int] {
      var degrees = [Int](repeating: 0, count: view.organisations.count)
      for pair in view.recorded
      where view.snapshot.counts(pair.intensity(without: respondent, rule: view.snapshot.rule)) {
        for end in [pair.first, pair.second] {
          if let node = view.position(of: end) { degrees[node] += 1 }
        }
      }
      return degrees
    }
    let all = count(without: nil)
    var low = all
    var high = all
    let respondents = Set(
      view.recorded.flatMap { pair in
        (pair.reportedByFirst == nil ? [] : [pair.first])
          + (pair.reportedBySecond == nil ? [] : [pair.second])
      })
    for respondent in respondents.sorted() {
      for (node, degree) in count(without: respondent).enumerated() {
        low[node] = min(low[node], degree)
        high[node] = max(high[node], degree)
      }
    }
    degrees = all
    ranges = zip(low, high).map { $0...$1 }
  }
}

extension CombinedCollaboration {
  /// The intensity when one organisation's reports are left out; 0 when nothing else tells of it.
  fileprivate func intensity(without respondent: String?, rule: CombiningRule) -> Double {
    guard let respondent, respondent == first || respondent == second else { return intensity }
    let own = respondent == first ? reportedByFirst : reportedBySecond
    guard own != nil else { return intensity }
    return (respondent == first ? reportedBySecond : reportedByFirst) ?? 0
  }
}
