/// All measures, in the order people meet them.
///
/// To add one: a new file in `Node` or `Graph`, its words in `Wording/Measures`, and a line here.
public enum MetricCatalog {
  /// The measures with one score for each node.
  public static let nodeMetrics: [any NodeMetric.Type] = [
    Degree.self,
    Strength.self,
    Betweenness.self,
    HarmonicCloseness.self,
    EigenvectorCentrality.self,
    Constraint.self,
    EffectiveSize.self,
    LocalClustering.self,
  ]

  /// The measures with one score for the whole graph.
  public static let graphMetrics: [any GraphMetric.Type] = [
    OrganisationCount.self,
    CollaborationCount.self,
    Density.self,
    MeanDegree.self,
    ComponentCount.self,
    Transitivity.self,
    DegreeCentralisation.self,
    ExternalInternalIndex.self,
  ]

  /// The descriptions of all measures, node measures first.
  public static var descriptions: [MetricDescription] {
    nodeMetrics.map { $0.description } + graphMetrics.map { $0.description }
  }
}
