import NetworkMetrics
import Wording

/// The facts of a measure in a line, from how it is declared: so they can't differ from what it does.
struct MeasureFactsText {
  private let metric: any Metric.Type
  private let language: Language

  /// Prepares the line of a measure.
  init(_ metric: any Metric.Type, _ language: Language) {
    self.metric = metric
    self.language = language
  }

  /// The line, ending in a full stop.
  var text: String {
    let description = metric.description
    let needs = MetricDescription.Need.allCases.filter(description.needs.contains).map {
      MeasureFacts.needs[$0.code]
    }
    let parts =
      [
        MeasureFacts.shapes[shape], range,
        description.isCount ? MeasureFacts.wholeNumbers : nil,
      ] + needs + [weights, direction, precision, MeasureFacts.cost(description.cost.text)]
    return parts.compactMap { $0?[language] }.joined(separator: "; ") + "."
  }

  private var shape: String {
    let isTwoMode = metric.description.needs.contains(.twoModes)
    return switch metric.shape {
    case .node: isTwoMode ? "participant" : "node"
    case .graph: "graph"
    case .edge: isTwoMode ? "pair" : "edge"
    case .group: "group"
    case .groupPair: "group-pair"
    case .nodeSet: "sets"
    }
  }

  private var range: Words? {
    let limits = metric.description.limits
    let format = Formatter(language)
    return MeasureFacts.range(
      lowest: limits.lowest.map { format.decimal($0, places: 0) },
      highest: limits.highest.map { format.decimal($0, places: 0) })
  }

  private var weights: Words? {
    switch metric.description.weights {
    case .never: metric.description.needs.contains(.twoModes) ? nil : MeasureFacts.weightsNever
    case .optional: MeasureFacts.weightsOptional
    case .always: MeasureFacts.weightsAlways
    }
  }

  private var direction: Words? {
    switch metric.description.direction {
    case .never: metric.description.needs.contains(.twoModes) ? nil : MeasureFacts.directionNever
    case .optional: MeasureFacts.directionOptional
    case .always: MeasureFacts.directionAlways
    }
  }

  private var precision: Words? {
    switch metric.description.precision {
    case .exact: nil
    case .iterative: MeasureFacts.iterative
    case .seeded: MeasureFacts.seeded
    }
  }
}

extension MetricDescription.Need {
  /// The code that its words are found by.
  var code: String {
    switch self {
    case .groups: "groups"
    case .direction: "direction"
    case .twoModes: "two-modes"
    case .connection: "connection"
    case .responses: "responses"
    }
  }
}
