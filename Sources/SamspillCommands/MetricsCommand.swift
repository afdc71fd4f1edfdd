import CommandLineParsing
import NetworkMetrics
import Reports
import Wording

/// Prints every measure of one snapshot.
struct MetricsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "metrics", abstract: CommandWords.metrics[language],
      discussion: CommandWords.example("samspill metrics graphs/nordland --snapshot 2013")[language]
    )
  }

  @OptionGroup var input: StudyArguments

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  mutating func run() throws {
    let loaded = try input.read()
    let scores = SnapshotScores(loaded.view)
    if json {
      Session.current.writeRaw(try MetricsJSON(scores).text())
    } else {
      Session.current.writeRaw(MetricsText(scores, loaded.language).text)
    }
  }
}
