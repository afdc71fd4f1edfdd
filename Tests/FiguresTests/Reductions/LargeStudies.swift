import InnovationSystem

@testable import Figures

/// A made-up study of many organisations, the same on every run.
///
/// A fifth each are of sectors A to E, by turns; those with low numbers have most ties. There are two
/// years; the later has all ties of the earlier but every ninth, and as many new.
func large(
  _ count: Int, ties perOrganisation: Int = 3, isWeighted: Bool = true, hasSectors: Bool = true
) -> Study {
  var numbers = Numbers(seed: UInt64(count))
  var pairs: [[Int]] = []
  var seen: Set<[Int]> = []
  for one in 1..<count {
    for _ in 0..<perOrganisation {
      // The lower of two draws, so that low numbers come more often.
      let other = min(numbers.below(count), numbers.below(count))
      let pair = [min(one, other), max(one, other)]
      if one != other, seen.insert(pair).inserted { pairs.append(pair) }
    }
  }
  func id(_ number: Int) -> String { "O" + String(10_000 + number).dropFirst() }
  let sectors = ["A", "B", "C", "D", "E"].map {
    Sector(code: $0, name: StudyText("Sector " + $0), role: nil)
  }
  let organisations = (0..<count).map { number in
    var organisation = Organisation(id: id(number), name: "Organisation \(number)")
    organisation.sector = hasSectors ? sectors[number % 5].code : nil
    return organisation
  }
  let rows = pairs.enumerated().flatMap { index, pair -> [Collaboration] in
    let intensity = isWeighted ? Double(1 + numbers.below(5)) : nil
    return ["2020", "2024"].enumerated().compactMap { year, snapshot in
      let isThere = year == 0 ? index % 9 != 1 : index % 9 != 2
      return isThere
        ? Collaboration(
          snapshot: snapshot, from: id(pair[0]), to: id(pair[1]), intensity: intensity) : nil
    }
  }
  var study = Study(
    id: "large", taxonomy: Taxonomy(kinds: [], sectors: sectors), organisations: organisations,
    collaborations: rows, snapshots: ["2020", "2024"].map { Snapshot(id: $0) })
  study.title = StudyText("Large")
  return study
}

/// The latest snapshot of a study, to be drawn with few names so that laying it out takes little time.
func subject(
  _ study: Study, reduce: String? = nil, top: Int? = 6, alpha: Double? = nil
) -> FigureSubject {
  var subject = FigureSubject(study, at: study.latestSnapshot, options: options(.english))
  (subject.reduction.id, subject.reduction.top) = (reduce, top)
  subject.reduction.alpha = alpha
  return subject
}

/// The id of the organisation with most ties in the latest snapshot.
func hub(of study: Study) -> String {
  let pairs = study.view(at: study.latestSnapshot).collaborations
  let counts = Dictionary(pairs.flatMap { [($0.first, 1), ($0.second, 1)] }, uniquingKeysWith: +)
  return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
}
