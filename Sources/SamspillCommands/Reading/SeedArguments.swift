import CommandLineParsing
import GapAnalysis
import InnovationSystem
import Wording

/// Where spreading starts and how far it is followed.
struct SeedArguments: ParsableArguments {
  @Option(help: CommandWords.help(SpreadOptionWords.seeds, value: "ORG,ORG"))
  var seeds: String?

  @Option(help: CommandWords.help(SpreadOptionWords.steps, value: "K"))
  var steps: Int?

  mutating func validate() throws {
    if let steps, !(1...100 ~= steps) {
      throw ValidationError(
        SpreadOptionWords.range("--steps", 1, 100)[Session.current.languageOfUsage])
    }
  }

  /// The options of spreading that were asked for.
  ///
  /// - Throws: `CommandFailure` when somebody named isn't in the snapshot.
  func options(in view: SnapshotView, _ language: Language) throws -> SpreadingOptions {
    var options = SpreadingOptions()
    if let seeds {
      options.seeds = try OrganisationChoice(in: view, option: "--seeds", language).ids(of: seeds)
    }
    if let steps { options.steps = steps }
    return options
  }
}
