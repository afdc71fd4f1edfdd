import InnovationSystem
import NetworkMetrics

/// Every measure of the catalog in one snapshot.
///
/// In a two-mode study nothing is known of who works with whom, so every measure of collaboration is
/// undefined and only the counts are given.
public struct SnapshotScores: Sendable {
  /// The scores of one organisation.
  public struct Row: Sendable {
    /// The organisation.
    public let organisation: Organisation
    /// The code of its sector; `nil` when not known.
    public let sector: String?
    /// Its scores by measure id; `nil` where undefined.
    public let scores: [String: Double?]
  }

  /// The snapshot.
  public let view: SnapshotView
  /// The scores of the whole network, by measure id; `nil` where undefined.
  public let network: [String: Double?]
  /// The scores of each organisation, in ascending order of id.
  public let rows: [Row]

  /// Computes the measures of a snapshot.
  public init(_ view: SnapshotView) {
    self.view = view
    let projected = view.projected()
    let input = MetricInput(
      graph: projected.graph, groups: projected.sectors.isEmpty ? nil : projected.groups)
    var network: [String: Double?] = [:]
    for metric in MetricCatalog.graphMetrics {
      network[metric.description.id] = .some(Self.score(metric, of: input, in: view))
    }
    self.network = network
    var columns: [(id: String, scores: NodeScores?)] = []
    for metric in MetricCatalog.nodeMetrics {
      let scores = view.study.isTwoMode ? nil : try? metric.init().scores(of: input)
      columns.append((metric.description.id, scores))
    }
    rows = view.organisations.indices.map { index in
      var scores: [String: Double?] = [:]
      for column in columns { scores[column.id] = .some(column.scores?[index]) }
      return Row(
        organisation: view.organisations[index],
        sector: view.study.taxonomy.sectorCode(of: view.organisations[index]), scores: scores)
    }
  }

  /// A measure that the input can't give (no groups, no convergence) is undefined.
  private static func score(
    _ metric: any GraphMetric.Type, of input: MetricInput, in view: SnapshotView
  ) -> Double? {
    if view.study.isTwoMode, metric != OrganisationCount.self { return nil }
    return (try? metric.init().score(of: input)) ?? nil
  }
}
