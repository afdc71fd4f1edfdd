import CommandLineParsing
import NetworkMetrics
import Reports
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

  @Flag(help: CommandWords.help(CommandWords.pageFlag))
  var page = false

  mutating func run() throws {
    let language = lang?.language ?? Session.current.language
    if page {
      Session.current.writeRaw(DefinitionPage(language).text)
      return
    }
    guard let measure else {
      Session.current.writeRaw(DefinitionCard.list(language))
      Session.current.write(CommandWords.defineHint[language])
      return
    }
    guard let card = metric(called: measure).flatMap(DefinitionCard.init) else {
      throw CommandFailure(lines: [UnknownMeasure(measure).text(language)])
    }
    Session.current.writeRaw(card.text(language))
  }

  /// The measure of an id, or of a name in any language.
  private func metric(called word: String) -> (any Metric.Type)? {
    let wanted = word.lowercased()
    return MetricCatalog.all.first { metric in
      let id = metric.description.id
      if id == wanted { return true }
      guard let name = MeasureWords.words(for: id)?.name else { return false }
      return Language.allCases.contains { name[$0].lowercased() == wanted }
    }
  }
}
