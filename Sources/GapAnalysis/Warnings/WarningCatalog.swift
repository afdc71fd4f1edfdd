/// All warnings, in the order of their numbers.
///
/// To add one: a case of `StudyWarning.Code`, a rule in the file of its topic, a line here, its words in
/// `Wording/Report/WarningWords.swift`.
public enum WarningCatalog {
  /// Looks for one warning; `nil` where there is nothing to warn of.
  typealias Rule = @Sendable (GapInput) -> StudyWarning?

  /// The rules that look at the data alone.
  static let rules: [(code: StudyWarning.Code, rule: Rule)] = [
    (.verySmallNetwork, SizeWarnings.verySmallNetwork),
    (.fewCommonOrganisations, ComparisonWarnings.fewCommonOrganisations),
    (.lowResponse, ResponseWarnings.lowResponse),
    (.veryLowResponse, ResponseWarnings.veryLowResponse),
    (.centralNotHeard, ResponseWarnings.centralNotHeard),
    (.sizeChanged, ComparisonWarnings.sizeChanged),
    (.unexplainedMembership, MembershipWarnings.unexplainedMembership),
    (.possiblySameOrganisation, MembershipWarnings.possiblySameOrganisation),
    (.scaleDiffers, ComparisonWarnings.scaleDiffers),
    (.windowDiffers, ComparisonWarnings.windowDiffers),
    (.inferredFromProjects, OriginWarnings.inferredFromProjects),
    (.collectorMostCentral, OriginWarnings.collectorMostCentral),
    (.nameCap, OriginWarnings.nameCap),
    (.egoData, OriginWarnings.egoData),
    (.fewConfirmed, ResponseWarnings.fewConfirmed),
    (.fewPossibleTies, SizeWarnings.fewPossibleTies),
    (.ranksOverlap, ResponseWarnings.ranksOverlap),
    (.plannedLeftOut, FrameWarnings.plannedLeftOut),
    (.funderMostCentral, OriginWarnings.funderMostCentral),
    (.unitAndParent, FrameWarnings.unitAndParent),
    (.providerAbsent, FrameWarnings.providerAbsent),
    (.changeIsNotCause, ComparisonWarnings.changeIsNotCause),
    (.personalData, OriginWarnings.personalData),
    (.smallDenominator, SizeWarnings.smallDenominator),
  ]

  /// The warnings of a snapshot, in the order of their numbers.
  ///
  /// - Parameters:
  ///   - findings: what was found in it.
  ///   - sensitivity: which of them depend on choices; `nil` when that wasn't looked into.
  public static func warnings(
    in input: GapInput, findings: [Finding], sensitivity: Sensitivity?
  ) -> [StudyWarning] {
    let ofData = rules.compactMap { $0.rule(input) }
    let ofChoices = sensitivity.flatMap { dependsOnChoices(findings, $0) }
    return (ofData + [ofChoices].compactMap { $0 }).sorted { $0.code.rawValue < $1.code.rawValue }
  }

  /// How many gaps would be none, or none a gap, with another threshold or rule.
  private static func dependsOnChoices(
    _ findings: [Finding], _ sensitivity: Sensitivity
  ) -> StudyWarning? {
    let tested = findings.compactMap { finding in
      sensitivity.choices(changing: finding).map { (finding: finding, choices: $0) }
    }
    let unsteady = tested.filter { !$0.choices.isEmpty }
    guard !unsteady.isEmpty else { return nil }
    let choices = Set(unsteady.flatMap(\.choices)).sorted()
    return StudyWarning(
      .dependsOnChoices,
      details: [
        "count": .count(unsteady.count), "of": .count(tested.count),
        "choices": .texts(choices.map(\.rawValue)),
      ])
  }
}
