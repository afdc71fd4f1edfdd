/// Which of several columns each interval goes into, so that none touches another of its column.
///
/// Taken in order, each goes into the first column that is free there: with intervals in order of
/// their beginning no fewer columns would do.
func slots(for intervals: [ClosedRange<Double>], gap: Double) -> [Int] {
  var ends: [Double] = []
  var result = [Int](repeating: 0, count: intervals.count)
  let order = intervals.indices.sorted {
    (intervals[$0].lowerBound, $0) < (intervals[$1].lowerBound, $1)
  }
  for index in order {
    let slot = ends.firstIndex { $0 + gap < intervals[index].lowerBound } ?? ends.count
    if slot == ends.count { ends.append(0) }
    ends[slot] = intervals[index].upperBound
    result[index] = slot
  }
  return result
}
