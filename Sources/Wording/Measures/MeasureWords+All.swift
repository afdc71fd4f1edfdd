extension MeasureWords {
  /// The words of all measures, in the order of the catalog.
  public static let all: [MeasureWords] = [
    .degree,
    .strength,
    .betweenness,
    .harmonicCloseness,
    .eigenvectorCentrality,
    .constraint,
    .effectiveSize,
    .localClustering,
    .organisationCount,
    .collaborationCount,
    .density,
    .meanDegree,
    .componentCount,
    .transitivity,
    .degreeCentralisation,
    .externalInternalIndex,
  ]
}
