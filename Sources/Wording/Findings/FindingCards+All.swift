extension FindingCard {
  /// The cards of all kinds, in the order of the catalog.
  public static let all: [FindingCard] = [
    .isolated, .cutNode, .bridge, .required, .catchment, .researchDistance, .userDistance,
    .unconfirmed, .phaseGap, .phaseChain, .practiceChain, .permanence, .fundingDependence,
    .brokerDependence, .notReached, .cascade, .redundancy, .overload, .singleContact, .anchoring,
    .perceptionGap, .competence, .sectorMixing, .silo, .coreGroup, .initiative, .evidence,
    .noSharedProject, .blockDensity, .structuralHole, .brokerageRole, .verticalLine, .neighbours,
    .arenaDependence, .recommended, .likely,
  ]
}
