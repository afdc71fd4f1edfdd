import CommandLineParsing
import NetworkMetrics
import Reports
import Spelling
import Wording

/// Prints the definition card of a measure, or lists the measures.
struct DefineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "define", abstract: CommandWords.define[language],
      discussion: CommandWords.example("samspill define betweenness")[language])
  }

  @Argument(help: CommandWords.help(CommandWords.measureArgument, value: "MEASURE"))
  var measure: String?

  @Option(help: CommandWords.help(CommandWords.ownLanguageOption, value: "nb|nn|en"))
  var lang: LanguageChoice?

  mutating func run() throws {
    let language = lang?.language ?? Session.current.language
    guard let measure else {
      Session.current.writeRaw(DefinitionCard.list(language))
      Session.current.write(CommandWords.defineHint[language])
      return
    }
    let descriptions = MetricCatalog.descriptions
    guard let description = descriptions.first(where: { $0.id == measure }),
      let words = MeasureWords.words(for: measure)
    else {
      let known = descriptions.map(\.id)
      let suggestion = nearestSpelling(to: measure, among: known)
      throw CommandFailure(lines: [
        CommandWords.unknownMeasure(measure, suggestion: suggestion, known: known)[language]
      ])
    }
    Session.current.writeRaw(DefinitionCard(description, words).text(language))
  }
}
