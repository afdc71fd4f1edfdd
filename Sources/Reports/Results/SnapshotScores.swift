import InnovationSystem
import NetworkMetrics

/// The measures of one snapshot.
///
/// In a study of participations alone nothing is known of who works with whom, so every measure of
/// collaboration is refused and only the organisations are counted.
public struct SnapshotScores: Sendable {
  /// The scores of one organisation.
  public struct Row: Sendable {
    /// The organisation.
    public let organisation: Organisation
    /// The code of its sector; `nil` when not known.
    public let sector: String?
    /// Its scores by measure id; `nil` where undefined.
    public let scores: [String: Double?]
    /// What chance alone would give it, by measure id; only for measures compared with chance.
    public let chance: [String: Chance]
  }

  /// The snapshot.
  public let view: SnapshotView
  /// What was asked for, in order.
  public let measures: [any Metric.Type]
  /// The conventions of the run.
  public let conventions: MeasureConventions
  /// The answers by measure id.
  public let outcomes: [String: MetricOutcome]
  /// The scores of each organisation, in ascending order of id.
  public let rows: [Row]
  /// The ids of the projects, in ascending order.
  public let projects: [String]
  /// The codes of the sectors that occur, in the taxonomy's order.
  public let sectors: [String]

  /// The measures whose answer is one score for the network.
  public var networkMeasures: [any Metric.Type] { measures.filter { $0.shape == .graph } }

  /// The measures whose answer is one score for each organisation.
  public var organisationMeasures: [any Metric.Type] {
    measures.filter { $0.shape == .node }
  }

  /// Computes the basic measures of a snapshot, without comparing them with chance.
  public init(_ view: SnapshotView) {
    self.init(view, MetricCatalog.basic, withChance: false)
  }

  /// Computes measures of a snapshot.
  ///
  /// - Parameters:
  ///   - view: the snapshot.
  ///   - measures: which, in the order they are shown.
  ///   - conventions: what to do with intensity and direction.
  ///   - withChance: whether measures are compared with chance, where they can be.
  ///   - stepLimit: the number of steps beyond which a measure that isn't basic is refused.
  public init(
    _ view: SnapshotView, _ measures: [any Metric.Type],
    conventions: MeasureConventions = MeasureConventions(), withChance: Bool = true,
    stepLimit: Double = .infinity
  ) {
    self.view = view
    self.measures = measures
    self.conventions = conventions
    let inputs = MeasureInputs(view, conventions)
    let basic = Set(MetricCatalog.basic.map { $0.description.id })
    var outcomes: [String: MetricOutcome] = [:]
    for metric in measures {
      let description = metric.description
      let isKnowable =
        !view.study.isTwoMode || description.needs.contains(.twoModes)
        || metric == OrganisationCount.self
      outcomes[description.id] =
        isKnowable
        ? MetricCatalog.outcome(
          of: metric, on: inputs.input(for: description), withChance: withChance,
          stepLimit: basic.contains(description.id) ? .infinity : stepLimit)
        : .refused(.needsOneMode)
    }
    self.outcomes = outcomes
    projects = inputs.projects
    sectors = inputs.sectors
    rows = Self.rows(of: view, measures, outcomes)
  }

  /// The score of the whole network; `nil` where undefined or refused.
  public func network(_ id: String) -> Double? {
    guard case .whole(let score, _) = outcomes[id] else { return nil }
    return score
  }

  /// Why a measure gave nothing; `nil` when it gave something.
  public func refusal(_ id: String) -> MetricError? {
    guard case .refused(let reason) = outcomes[id] else { return nil }
    return reason
  }

  /// How a measure was estimated; `nil` when it wasn't.
  public func estimate(_ id: String) -> Estimate? {
    guard case .nodes(let scores) = outcomes[id] else { return nil }
    return scores.estimate
  }

  /// How many minutes exact betweenness of a snapshot takes, roughly.
  public static func betweennessMinutes(
    _ view: SnapshotView, _ conventions: MeasureConventions
  ) -> Double {
    Betweenness.exactMinutes(on: MeasureInputs(view, conventions).oneMode)
  }

  /// The scores of the projects by a two-mode measure, in the order of `projects`.
  public func projectScores(_ id: String) -> [Double?]? {
    guard case .nodes(let scores) = outcomes[id], scores.values.count > rows.count else {
      return nil
    }
    return Array(scores.values.dropFirst(rows.count))
  }

  private static func rows(
    of view: SnapshotView, _ measures: [any Metric.Type], _ outcomes: [String: MetricOutcome]
  ) -> [Row] {
    let ids = measures.filter { $0.shape == .node }.map { $0.description.id }
    return view.organisations.indices.map { index in
      var scores: [String: Double?] = [:]
      var chance: [String: Chance] = [:]
      for id in ids {
        scores[id] = .some(nil)
        guard case .nodes(let found) = outcomes[id] else { continue }
        scores[id] = .some(found[index])
        chance[id] = found.chance?[index]
      }
      let organisation = view.organisations[index]
      return Row(
        organisation: organisation, sector: view.study.taxonomy.sectorCode(of: organisation),
        scores: scores, chance: chance)
    }
  }
}
