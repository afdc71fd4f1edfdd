import GapAnalysis
import InnovationSystem

/// `samspill spread --json`: a contract, described in `docs/json-output.md`.
public struct SpreadJSON {
  private let output: Output

  /// Prepares the output of a scenario in a snapshot.
  public init(_ view: SnapshotView, _ scenario: SpreadingScenario) {
    output = Output(
      study: view.study.id, snapshot: view.snapshot.id.isEmpty ? nil : view.snapshot.id,
      seeds: scenario.seeds, assumptions: Assumptions(scenario),
      reach: (1...scenario.options.steps).map { Step($0, scenario.reached(after: $0)) },
      notReached: scenario.notReached, expected: Expected(scenario),
      organisations: scenario.organisations.map { Reached($0, in: view.study) },
      additions: scenario.additions.map(Addition.init))
  }

  /// The JSON text.
  ///
  /// - Throws: when a value is a number that JSON has no form for.
  public func text() throws -> String { try OutputJSON.text(of: output) }
}

private struct Output: Encodable {
  let study: String
  @Nullable var snapshot: String?
  let kind = "scenario"
  let seeds: [String]
  let assumptions: Assumptions
  let reach: [Step]
  let notReached: [String]
  let expected: Expected
  let organisations: [Reached]
  let additions: [Addition]
}

private struct Assumptions: Encodable {
  let model: String
  @Nullable var probabilities: [Double]?
  @Nullable var share: Double?
  @Nullable var draws: Int?
  @Nullable var seed: UInt64?

  init(_ scenario: SpreadingScenario) {
    let options = scenario.options
    model = options.model.rawValue
    probabilities = options.model == .cascade ? options.probabilities : nil
    share = options.thresholdShare
    draws = scenario.draws
    seed = scenario.draws.map { _ in options.seed }
  }
}

private struct Step: Encodable {
  let steps: Int
  let organisations: [String]

  init(_ steps: Int, _ organisations: [String]) {
    self.steps = steps
    self.organisations = organisations
  }
}

private struct Expected: Encodable {
  let mean: Double
  let of: Int
  @Nullable var standardError: Double?
  @Nullable var interval: [Double]?

  init(_ scenario: SpreadingScenario) {
    mean = scenario.expected
    of = scenario.others
    standardError = scenario.standardError
    interval = scenario.expectedInterval.map { [$0.lowerBound, $0.upperBound] }
  }
}

private struct Reached: Encodable {
  let id: String
  let name: String
  let isSeed: Bool
  @Nullable var steps: Int?
  let probability: Double
  @Nullable var interval: [Double]?

  init(_ reached: SpreadingScenario.Reached, in study: Study) {
    id = reached.organisation
    name = study.organisation(id)?.name ?? id
    isSeed = reached.isSeed
    steps = reached.steps
    probability = reached.probability
    interval = reached.interval.map { [$0.lowerBound, $0.upperBound] }
  }
}

private struct Addition: Encodable {
  let id: String
  let gain: Double
  @Nullable var standardError: Double?
  @Nullable var interval: [Double]?

  init(_ addition: SpreadingScenario.Addition) {
    id = addition.organisation
    gain = addition.gain
    standardError = addition.standardError
    interval = addition.interval.map { [$0.lowerBound, $0.upperBound] }
  }
}
