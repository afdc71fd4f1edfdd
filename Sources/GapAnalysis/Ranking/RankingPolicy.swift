import InnovationSystem

/// Which ranks of organisations a snapshot supports.
///
/// Below 8 organisations there are lists and no ranks; below 60 % of those asked there is no rank by any
/// measure of position; below 80 % none by betweenness, which is more sensitive to missing answers than
/// degree and closeness (Smith & Moody). The limits are conventions of ours.
///
/// - SeeAlso: Smith & Moody (2013), doi 10.1016/j.socnet.2013.09.003.
public struct RankingPolicy: Sendable, Hashable {
  /// With fewer organisations there are no ranks.
  public static let leastOrganisations = 8
  /// With a smaller share of answers there are no ranks.
  public static let fewAnswers = 0.6
  /// With a smaller share of answers there is none by betweenness.
  public static let enoughAnswers = 0.8

  /// Whether organisations may be ranked at all.
  public let allowsRanks: Bool
  /// Whether they may be ranked by betweenness.
  public let allowsBetweenness: Bool
  /// The warning that says why not; `nil` when all is allowed.
  public let reason: StudyWarning.Code?

  /// Decides for a snapshot. Without a word of who answered, only size decides.
  public init(_ view: SnapshotView) {
    let rate = view.responseSummary?.rate ?? 1
    let isSmall = view.organisations.count < Self.leastOrganisations
    allowsRanks = !isSmall && rate >= Self.fewAnswers
    allowsBetweenness = allowsRanks && rate >= Self.enoughAnswers
    reason =
      isSmall
      ? .verySmallNetwork
      : rate < Self.fewAnswers
        ? .veryLowResponse : rate < Self.enoughAnswers ? .lowResponse : nil
  }

  /// Whether organisations may be ranked by a measure.
  public func allowsRanking(by measure: String) -> Bool {
    measure.contains("betweenness") ? allowsBetweenness : allowsRanks
  }
}
