import InnovationSystem

/// How much of the comparison depends on what is done with organisations that were split.
///
/// As a rule a split leaves the predecessor a leaver and its successors entrants. Here its
/// collaborations are passed on: to every successor, or to the larger one alone.
public struct SplitSensitivity: Sendable, Hashable {
  /// Who gets the predecessor's collaborations.
  public enum Choice: String, Sendable, Hashable, CaseIterable {
    /// Nobody; the usual reading.
    case none
    /// Every successor gets them all.
    case everySuccessor = "every-successor"
    /// The successor with the largest stated share; without shares the one with most collaborations in
    /// the later snapshot, then the smallest id.
    case largerSuccessor = "larger-successor"
  }

  /// What a choice comes to.
  public struct Outcome: Sendable, Hashable {
    /// The choice.
    public let choice: Choice
    /// The organisations in both snapshots.
    public let common: Int
    /// How far the two have the same collaborations among them.
    public let overlap: Overlap
  }

  /// Each choice, the usual one first.
  public let outcomes: [Outcome]

  /// Compares again with each choice; `nil` when nobody in the earlier snapshot was split.
  init?(_ compared: ComparedSnapshots) {
    let splits = compared.events.filter { event in
      guard event.type == .split, let from = event.from else { return false }
      return compared.earlier.position(of: from) != nil && event.to != nil
    }
    guard !splits.isEmpty else { return nil }
    outcomes = Choice.allCases.map { choice in
      let study = PassedOn(compared, splits).study(choice)
      let again = ComparedSnapshots(
        of: study, from: compared.earlier.snapshot, to: compared.later.snapshot)
      let panel = ComparisonPanel(again)
      return Outcome(
        choice: choice, common: panel.organisations.count, overlap: Overlap(panel))
    }
  }
}
