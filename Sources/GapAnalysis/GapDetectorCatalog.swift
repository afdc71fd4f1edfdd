/// All detectors, in the order of the kinds in output.
///
/// To add one: a new file in `Detectors`, its words in `Wording/Findings`, and a line here.
public enum GapDetectorCatalog {
  /// The detectors.
  public static let all: [any GapDetector.Type] = [
    IsolatedOrganisations.self,
    CutNodes.self,
    Bridges.self,
    RequiredCollaborations.self,
    CatchmentGaps.self,
    ResearchDistance.self,
    UserDistance.self,
    UnconfirmedCollaborations.self,
    PhaseGaps.self,
    PhaseChain.self,
    PracticeChain.self,
    Permanence.self,
    FundingDependence.self,
    BrokerDependence.self,
    NotReached.self,
    Cascade.self,
    RouteRedundancy.self,
    Overload.self,
    SingleContacts.self,
    Anchoring.self,
    PerceptionGaps.self,
    CompetenceCoverage.self,
    SectorMixing.self,
    Silo.self,
    CoreGroup.self,
    InitiativeBalance.self,
    EvidenceGap.self,
    NoSharedProject.self,
    BlockDensity.self,
    StructuralHoleGaps.self,
    BrokerageRoles.self,
    VerticalLines.self,
    Neighbours.self,
    ArenaDependence.self,
    RecommendedCollaborations.self,
    LikelyCollaborations.self,
  ]

  /// Everything the detectors find in a snapshot: detector by detector, each in its own order.
  ///
  /// - Parameter detectors: the detectors to ask, in the catalog's order.
  public static func findings(
    in input: GapInput, by detectors: [any GapDetector.Type] = all
  ) -> [Finding] {
    detectors.filter { $0.needs(given: input.options).allSatisfy(input.meets) }
      .flatMap { $0.init().findings(in: input) }
  }

  /// The questions that the snapshot can't answer, in the catalog's order; without collaborations
  /// nothing else is named.
  ///
  /// - Parameter detectors: the detectors to ask, in the catalog's order.
  public static func notAssessed(
    in input: GapInput, by detectors: [any GapDetector.Type] = all
  ) -> [NotAssessed] {
    detectors.compactMap { detector in
      // What only asks of participations is no question to others.
      let needs = detector.needs(given: input.options)
      guard !needs.contains(.participationsOnly) || input.meets(.participationsOnly)
      else { return nil }
      let missing = needs.filter { !input.meets($0) }
      let named = missing.contains(.collaborations) ? [.collaborations] : missing
      return missing.isEmpty ? nil : NotAssessed(kind: detector.kind, missing: named)
    }
  }
}
