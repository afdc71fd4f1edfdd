import GraphAlgorithms
import InnovationSystem

/// Small studies of two snapshots where everything happens: organisations come, go, merge, are split,
/// renamed and absorbed; some don't answer; thresholds, rules and scales may differ.
struct RandomStudies {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The next study; its snapshots are `a` and `b`.
  mutating func next() -> Study {
    let ids = (0..<draw(11)).map { "o\($0)" }
    var organisations = ids.map { Organisation(id: $0, name: $0) }
    for index in organisations.indices {
      organisations[index].frame = [.always, .always, .only(["a"]), .only(["b"])][draw(4)]
    }
    var study = Study(
      id: "random", taxonomy: .empty, organisations: organisations,
      collaborations: ["a", "b"].flatMap { rows(ids, in: $0) }, snapshots: snapshots())
    study.lineage = events(ids)
    study.responses = ["a", "b"].flatMap { responses(ids, in: $0) }
    return study
  }

  private mutating func draw(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  private mutating func snapshots() -> [Snapshot] {
    var one = Snapshot(id: "a")
    one.date = PartialDate(year: 2014)
    one.scale = .levelsOfCollaboration
    one.threshold = 2
    var other = one
    other.id = "b"
    other.date = PartialDate(year: 2021)
    other.threshold = draw(3) == 0 ? 3 : 2
    other.rule = draw(3) == 0 ? .minimum : .maximum
    if draw(8) == 0 { other.scale = .frequency }
    return [one, other]
  }

  private mutating func rows(_ ids: [String], in snapshot: String) -> [Collaboration] {
    var rows: [Collaboration] = []
    for first in ids.indices {
      for second in ids.indices where first < second && draw(2) == 0 {
        var row = Collaboration(snapshot: snapshot, from: ids[second], to: ids[first])
        row.reportedFrom = draw(4) == 0 ? nil : Double(draw(6))
        row.reportedTo = draw(4) == 0 ? nil : Double(draw(6))
        if row.reportedFrom == nil, row.reportedTo == nil { row.intensity = Double(draw(6)) }
        rows.append(row)
      }
    }
    return rows
  }

  private mutating func responses(_ ids: [String], in snapshot: String) -> [Response] {
    guard draw(4) > 0 else { return [] }
    let all: [ResponseStatus] = [.answered, .answered, .notAnswered, .notAsked, .notInFrame]
    return ids.map { Response(snapshot: snapshot, organisation: $0, status: all[draw(5)]) }
  }

  /// Joining events lead from a smaller to a larger number, so there is no circle.
  private mutating func events(_ ids: [String]) -> [LineageEvent] {
    guard ids.count > 2 else { return [] }
    return (0..<draw(5)).compactMap { _ in
      let from = draw(ids.count - 1)
      let to = from + 1 + draw(ids.count - from - 1)
      let types: [LineageEventType] = [
        .rename, .merger, .merger, .absorption, .split, .split, .closed, .created,
      ]
      guard let date = PartialDate(year: 2012 + draw(12)) else { return nil }
      var event = LineageEvent(
        date: date, type: types[draw(types.count)], from: ids[from], to: ids[to])
      if draw(4) == 0 { event.policy = InheritancePolicy.none }
      return event
    }
  }
}
