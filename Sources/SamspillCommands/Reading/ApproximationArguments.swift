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
    var objections = Objections()
    for (option, value) in [("--approximate", approximate), ("--delta", delta)] {
      let isWrong = value.map { !($0 >= Sampling.least && $0 < 1) } ?? false
      objections.add(ApproximationWords.range(option), if: isWrong)
    }
    objections.add(
      SpreadOptionWords.range("--seed", 0, 1_000_000_000),
      if: seed.map { !(0...1_000_000_000 ~= $0) } ?? false)
    for (option, isGiven) in [("--delta", delta != nil), ("--seed", seed != nil)] {
      objections.add(
        ApproximationWords.needsApproximate(option), if: isGiven && approximate == nil)
    }
    try objections.raise()
  }

  /// What was asked for; `nil` when everything is to be exact.
  var sampling: Sampling? {
    approximate.flatMap {
      Sampling(error: $0, failure: delta ?? 0.1, seed: UInt64(seed ?? 1))
    }
  }
}
