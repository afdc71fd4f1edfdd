import CommandLineParsing
import GapAnalysis
import NetworkMetrics
import Reports
import Wording

/// Prints the definition card of a measure or a kind of gap, or lists them.
struct DefineCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "define", abstract: CommandWords.define[language],
      discussion: CommandWords.example("samspill define betweenness")[language])
  }

  @Argument(
    help: CommandWords.help(
      CommandWords.measureArgument, value: "MEASURE",
      choices: MetricCatalog.all.map { $0.description.id } + GapDetectorCatalog.all.map { $0.kind })
  )
  var measure: String?

  @Option(help: CommandWords.help(CommandWords.ownLanguageOption, value: "nb|nn|en"))
  var lang: LanguageChoice?

  @Flag(help: CommandWords.help(CommandWords.pageFlag))
  var page = false

  @Flag(help: CommandWords.help(CommandWords.gapsFlag))
  var gaps = false

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    let language = lang?.language ?? Session.current.language
    if page {
      let text = gaps ? GapPage(language).text : DefinitionPage(language).text
      Session.current.writeRaw(text)
      return
    }
    guard let measure else {
      Session.current.writeRaw(
        (gaps ? "" : DefinitionCard.list(language)) + GapCard.list(language))
      Session.current.write(CommandWords.defineHint[language])
      return
    }
    let texts = cards(called: measure, language)
    guard !texts.isEmpty else {
      throw CommandFailure(lines: [UnknownMeasure(measure, orKind: true).text(language)])
    }
    Session.current.writeRaw(texts.joined(separator: "\n"))
  }

  /// The cards of an id or name: a measure and a kind of gap may have the same.
  private func cards(called word: String, _ language: Language) -> [String] {
    let ofMeasure = gaps ? nil : metric(called: word).flatMap(DefinitionCard.init)
    let ofKind = detector(called: word).flatMap(GapCard.init)
    return [ofMeasure?.text(language), ofKind?.text(language)].compactMap { $0 }
  }

  /// The detector of a kind, or of a heading in any language.
  private func detector(called word: String) -> (any GapDetector.Type)? {
    let wanted = word.lowercased()
    return GapDetectorCatalog.all.first { detector in
      if detector.kind == wanted { return true }
      guard let name = FindingWords.words(for: detector.kind)?.heading else { return false }
      return Language.allCases.contains { name[$0].lowercased() == wanted }
    }
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
