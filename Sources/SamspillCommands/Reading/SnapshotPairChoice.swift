import InnovationSystem
import Wording

/// Which two snapshots of a study are compared.
struct SnapshotPairChoice {
  /// The id of the earlier; `nil` for the one before the later.
  let from: String?
  /// The id of the later; `nil` for the latest.
  let to: String?

  /// The two snapshots; every name that isn't one is told of at once.
  ///
  /// - Throws: `CommandFailure` when there aren't two, or they are the wrong way round.
  func pair(of loaded: LoadedStudy) throws -> (from: Snapshot, to: Snapshot) {
    let all = loaded.study.snapshots
    let language = loaded.language
    let unknown = [("--from", from), ("--to", to)].compactMap { option, id in
      id.flatMap { id in
        all.contains { $0.id == id }
          ? nil : CompareCommandWords.unknown(option, id, known: all.map(\.id))[language]
      }
    }
    guard unknown.isEmpty else { throw CommandFailure(lines: unknown) }
    guard all.count > 1 else {
      throw CommandFailure(lines: [CompareCommandWords.oneSnapshot[language]])
    }
    let later = to.flatMap { id in all.firstIndex { $0.id == id } } ?? all.count - 1
    let earlier = from.flatMap { id in all.firstIndex { $0.id == id } } ?? later - 1
    guard earlier >= 0 else {
      throw CommandFailure(lines: [CompareCommandWords.nothingEarlier(all[later].id)[language]])
    }
    guard earlier < later else {
      throw CommandFailure(lines: [
        CompareCommandWords.wrongOrder(all[earlier].id, all[later].id)[language]
      ])
    }
    return (all[earlier], all[later])
  }
}
