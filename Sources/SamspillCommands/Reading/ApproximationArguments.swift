import CommandLineParsing
import NetworkMetrics
import Wording

/// Whether betweenness may be estimated, and how near it must come.
struct ApproximationArguments: ParsableArguments {
  @Option(help: CommandWords.help(ApproximationWords.approximate, value: "E"))
  var approximate: Double?

  @Option(help: CommandWords.help(ApproximationWords.delta, value: "D"))
  var delta: Double?

  @Option(help: CommandWords.help(ApproximationWords.seed, value: "NUMBER"))
  var seed: Int?

  mutating func validate() throws {
    let language = Session.current.language
    for (option, value) in [("--approximate", approximate), ("--delta", delta)] {
      if let value, !(value >= Sampling.least && value < 1) {
        throw ValidationError(ApproximationWords.range(option)[language])
      }
    }
    if let seed, !(0...1_000_000_000 ~= seed) {
      throw ValidationError(SpreadOptionWords.range("--seed", 0, 1_000_000_000)[language])
    }
    if approximate == nil, let option = delta != nil ? "--delta" : seed.map({ _ in "--seed" }) {
      throw ValidationError(ApproximationWords.needsApproximate(option)[language])
    }
  }

  /// What was asked for; `nil` when everything is to be exact.
  var sampling: Sampling? {
    approximate.flatMap {
      Sampling(error: $0, failure: delta ?? 0.1, seed: UInt64(seed ?? 1))
    }
  }
}
