import Figures
import GapAnalysis
import InnovationSystem

/// What the study plans in a report's snapshot.
struct PlanNumbers: Sendable {
  /// How many ties that aren't there yet.
  let ties: Int
  /// How many requirements missing today they would meet; `nil` without a target model.
  let closes: Int?
  /// How many requirements are missing today; `nil` without a target model.
  let missing: Int?
  /// The ids of the user organisations that get one, in ascending order.
  let users: [String]
  /// The ids of those they get one with, in ascending order.
  let userPartners: [String]

  /// Counts the plans; `nil` when there are none.
  init?(in input: GapInput) {
    let plans = PlannedTies(of: input.view.study, at: input.view.snapshot)
    guard !input.view.study.isTwoMode, !plans.pairs.isEmpty else { return nil }
    let target = plans.closes(in: input)
    let known = Set(input.view.organisations(in: .users).map(\.id))
    let theirs = Set(plans.pairs.filter { !known.isDisjoint(with: $0) }.joined())
    ties = plans.pairs.count
    (closes, missing) = (target?.closed, target?.missing)
    users = theirs.intersection(known).sorted()
    userPartners = theirs.subtracting(known).sorted()
  }
}
