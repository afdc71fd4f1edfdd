import Figures
import InnovationSystem
import SnapshotComparison
import Wording

/// What changed, in names: the collaborations of those in both, and who came and went.
struct ChangesText {
  private let comparison: StudyComparison
  private let language: Language

  /// Prepares the text of a comparison.
  init(_ comparison: StudyComparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// The lines.
  var lines: [String] {
    [opening] + ties + memberships + history + unseen
  }

  private var compared: ComparedSnapshots { comparison.compared }
  private var format: Formatter { Formatter(language) }

  private var opening: String {
    for view in [compared.earlier, compared.later] where view.organisations.isEmpty {
      return ComparisonWords.nobodyIn(view.snapshot.id)[language]
    }
    let overlap = comparison.overlap
    switch comparison.panel.organisations.count {
    case 0: return ComparisonWords.nobodyInCommon[language]
    case 1: return ComparisonWords.oneInCommon[language]
    case let common:
      return ComparisonWords.summary(
        common: common, kept: overlap.kept, new: overlap.new, lost: overlap.lost, language)
    }
  }

  /// The name of an organisation of the common footing, as the later snapshot has it.
  func name(_ actor: String) -> String {
    compared.later.study.displayName(of: compared.laterID(of: actor))
  }

  private var ties: [String] {
    let order: [ChangeKind] = [.new, .lost, .strengthened, .weakened, .kept]
    return order.compactMap { kind in
      let changes = comparison.changes(kind)
      guard !changes.isEmpty else { return nil }
      let names = changes.map { pair($0) + intensities(of: $0) }.joined(separator: "; ")
      let heading = ComparisonWords.change(kind.rawValue)[language]
      return "\(heading) (\(changes.count)): \(names)."
    }
  }

  private func pair(_ change: CollaborationChange) -> String {
    [change.first, change.second].map(name).joined(separator: " – ")
  }

  /// How close they were and are, where that changed.
  private func intensities(of change: CollaborationChange) -> String {
    guard let before = change.before, let after = change.after, before != after,
      change.kind != .kept
    else { return "" }
    return " (\(format.number(before)) → \(format.number(after)))"
  }

  private var memberships: [String] {
    [
      members(ComparisonWords.entrants, comparison.entrants, isNew: true),
      members(ComparisonWords.leavers, comparison.leavers, isNew: false),
    ].compactMap { $0 }
  }

  private func members(
    _ heading: Words, _ changes: [MembershipChange], isNew: Bool
  ) -> String? {
    guard !changes.isEmpty else { return nil }
    let names = changes.map { "\(name($0.id)) (\(remark($0, isNew: isNew)))" }
    return "\(heading[language]) (\(changes.count)): \(names.joined(separator: "; "))."
  }

  private func remark(_ change: MembershipChange, isNew: Bool) -> String {
    let event = change.event
    let date = event.map {
      format.date(year: $0.date.year, month: $0.date.month, day: $0.date.day)
    }
    let others = event.map { [$0.from, $0.to].compactMap { $0 }.filter { $0 != change.id } } ?? []
    return ComparisonWords.membership(
      event?.type.rawValue, date: date ?? "",
      other: others.first.map(compared.later.study.displayName), isNew: isNew)[language]
  }

  private var history: [String] {
    guard compared.usesLineage else { return [ComparisonWords.lineageLeftOut[language]] }
    let renamed = compared.renamed.map { names in
      names.map { $0.map(compared.later.study.displayName).joined(separator: " + ") }
        .joined(separator: " → ")
    }
    guard !renamed.isEmpty else { return [] }
    let full = comparison.full
    let same = ComparisonWords.sameActors(renamed, language)
    guard let jaccard = full.jaccard, let raw = full.jaccardRawNames, jaccard != raw else {
      return [same]
    }
    let numbers = [jaccard, raw].map { format.decimal($0, places: 2) }
    return [same, ComparisonWords.withoutLineage(numbers[0], raw: numbers[1], language)]
  }

  private var unseen: [String] {
    let pairs = comparison.panel.unseen.map { pair in
      [pair.first, pair.second].map { name(comparison.panel.organisations[$0]) }
        .joined(separator: " – ")
    }
    return pairs.isEmpty ? [] : [ComparisonWords.notComparable(pairs, language)]
  }
}
