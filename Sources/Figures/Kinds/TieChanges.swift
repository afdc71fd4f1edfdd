import InnovationSystem
import Wording

/// What became of the ties from one snapshot to another, organisations that became one being one.
///
/// A tie is kept, new or lost only between two that are in both snapshots and of whom at least one
/// was heard in the snapshot that lacks it; any other change can't be told from who was asked.
struct TieChanges {
  /// A tie and what became of it.
  struct Change: Hashable {
    let first: String
    let second: String
    let kind: TieChange
  }

  /// The study in which organisations that became one are one.
  let study: Study
  /// The two snapshots of that study.
  let earlier: SnapshotView
  let later: SnapshotView
  /// What became of each tie, in ascending order of ids.
  let changes: [Change]
  /// The ids of those in both snapshots, only in the later and only in the earlier.
  let common: Set<String>
  let entrants: Set<String>
  let leavers: Set<String>
  /// Names before and after, of those that became another between the snapshots.
  let renamed: [String]

  private let members: [String: [String]]

  /// Compares a subject's snapshot with the one asked for, else with the one before.
  init(of subject: FigureSubject) throws {
    let series = HarmonisedSeries(of: subject.study)
    let all = subject.study.snapshots
    let before = all.prefix { $0.id != subject.snapshot.id }.last
    guard let from = subject.earlier ?? before, from.id != subject.snapshot.id else {
      throw FigureProblem.noEarlierSnapshot
    }
    study = series.study
    earlier = study.view(at: from)
    later = study.view(at: subject.snapshot)
    let (old, new) = (earlier, later)
    let (was, isNow) = (Set(old.organisations.map(\.id)), Set(new.organisations.map(\.id)))
    let both = was.intersection(isNow)
    common = both
    entrants = isNow.subtracting(was)
    leavers = was.subtracting(isNow)
    let (then, now) = (Self.keys(old), Self.keys(new))
    changes = then.union(now).sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
      let isComparable = pair.allSatisfy(both.contains)
      func isHeard(_ view: SnapshotView) -> Bool { !pair.allSatisfy(view.isUnheard) }
      let kind: TieChange =
        switch (then.contains(pair), now.contains(pair)) {
        case (true, true): .kept
        case (false, true): isComparable && isHeard(old) ? .new : .notComparable
        default: isComparable && isHeard(new) ? .lost : .notComparable
        }
      return Change(first: pair[0], second: pair[1], kind: kind)
    }
    members = Dictionary(uniqueKeysWithValues: series.actors.map { ($0.id, $0.members) })
    renamed = Self.renamed(subject.study, series, from: from, to: subject.snapshot)
  }

  /// Those in either snapshot, in ascending order of id.
  var organisations: [Organisation] {
    let ids = common.union(entrants).union(leavers)
    return study.organisations.filter { ids.contains($0.id) }
  }

  /// The id under which an organisation has its place.
  func placed(_ id: String, _ places: StudyPlaces) -> String {
    ([id] + (members[id] ?? [])).first { places.point(of: $0) != nil } ?? id
  }

  private static func keys(_ view: SnapshotView) -> Set<[String]> {
    Set(view.collaborations.map { [$0.first, $0.second] })
  }

  private static func renamed(
    _ study: Study, _ series: HarmonisedSeries, from: Snapshot, to: Snapshot
  ) -> [String] {
    let (old, new) = (study.view(at: from), study.view(at: to))
    return series.actors.compactMap { actor in
      let before = actor.members.filter { old.position(of: $0) != nil }
      let after = actor.members.filter { new.position(of: $0) != nil }
      guard !before.isEmpty, !after.isEmpty, before != after else { return nil }
      let names = [before, after].map { $0.map(study.displayName).joined(separator: " + ") }
      return names.joined(separator: " → ")
    }
  }
}
