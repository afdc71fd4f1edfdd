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
    try check([("--from", from, all), ("--to", to, all)], language)
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

  /// One snapshot of each of two studies: the latest, unless named.
  ///
  /// - Throws: `CommandFailure` when a name isn't one.
  func pair(
    of one: LoadedStudy, _ other: LoadedStudy
  ) throws -> (from: Snapshot, to: Snapshot) {
    let (before, after) = (one.study.snapshots, other.study.snapshots)
    try check([("--from", from, before), ("--to", to, after)], other.language)
    return (
      before.first { $0.id == from } ?? one.study.latestSnapshot,
      after.first { $0.id == to } ?? other.study.latestSnapshot
    )
  }

  private func check(
    _ options: [(option: String, id: String?, all: [Snapshot])], _ language: Language
  ) throws {
    let unknown = options.compactMap { option, id, all in
      id.flatMap { id in
        all.contains { $0.id == id }
          ? nil : CompareCommandWords.unknown(option, id, known: all.map(\.id))[language]
      }
    }
    guard unknown.isEmpty else { throw CommandFailure(lines: unknown) }
  }
}
