import InnovationSystem
import SnapshotComparison
import Wording

/// A comparison of two snapshots as a figure draws it: the ties by what became of them, and the names.
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
    let before = subject.study.snapshots.prefix { $0.id != subject.snapshot.id }.last
    guard let from = subject.earlier ?? before, from.id != subject.snapshot.id else {
      throw FigureProblem.noEarlierSnapshot
    }
    let compared = ComparedSnapshots(of: subject.study, from: from, to: subject.snapshot)
    let comparison = StudyComparison(compared)
    study = compared.series.study
    (earlier, later) = (compared.before, compared.after)
    common = Set(comparison.panel.organisations)
    entrants = Set(compared.entrants)
    leavers = Set(compared.leavers)
    let told = comparison.changes.map {
      Change(first: $0.first, second: $0.second, kind: TieChange($0.kind))
    }
    let outside = comparison.outside.map {
      Change(first: $0.first, second: $0.second, kind: .notComparable)
    }
    changes = (told + outside).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    members = Dictionary(
      uniqueKeysWithValues: compared.series.actors.map { ($0.id, $0.members) })
    renamed = compared.renamed.map { names in
      names.map { $0.map(subject.study.displayName).joined(separator: " + ") }
        .joined(separator: " → ")
    }
  }

  /// The ties that are new or lost.
  var changed: [Change] { changes.filter { $0.kind == .new || $0.kind == .lost } }

  /// Those in either snapshot, in ascending order of id.
  var organisations: [Organisation] {
    let ids = common.union(entrants).union(leavers)
    return study.organisations.filter { ids.contains($0.id) }
  }

  /// The id under which an organisation has its place.
  func placed(_ id: String, _ places: StudyPlaces) -> String {
    ([id] + (members[id] ?? [])).first { places.point(of: $0) != nil } ?? id
  }
}

extension TieChange {
  /// What a figure calls a change: how close a kept tie is doesn't show.
  fileprivate init(_ kind: ChangeKind) {
    self = kind.isInBoth ? .kept : kind == .new ? .new : .lost
  }
}
