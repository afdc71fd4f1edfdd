import CommandLineParsing
import InnovationSystem
import Reports
import SnapshotComparison
import Wording

/// Says what changed from one snapshot to another, and how sure one can be.
struct CompareCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "compare", abstract: CompareCommandWords.command[language],
      discussion: CommandWords.example(
        "samspill compare graphs/nordland --from 2014 --to 2021")[language])
  }

  @Argument(help: CommandWords.help(CompareCommandWords.studies, value: "STUDY"))
  var studies: [String]

  @Option(help: CommandWords.help(CompareCommandWords.from, value: "ID"))
  var from: String?

  @Option(help: CommandWords.help(CompareCommandWords.to, value: "ID"))
  var to: String?

  @Flag(help: CommandWords.help(CompareCommandWords.noLineage))
  var noLineage = false

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  @Option(help: CommandWords.help(CompareCommandWords.csv, value: "DIR"))
  var csv: String?

  @Option(help: CommandWords.help(CommandWords.languageOption, value: "nb|nn|en"))
  var lang: LanguageChoice?

  @OptionGroup var reading: ReadingArguments

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    guard studies.count <= 2 else {
      throw ValidationError(CompareCommandWords.tooMany[Session.current.languageOfUsage])
    }
  }

  mutating func run() throws {
    let loaded = try studies.map(load)
    try write(loaded.count == 1 ? try ofOne(loaded[0]) : try ofTwo(loaded[0], loaded[1]))
  }

  /// Two snapshots of one study.
  private func ofOne(_ loaded: LoadedStudy) throws -> ComparisonResults {
    let pair = try SnapshotPairChoice(from: from, to: to).pair(of: loaded)
    let compared = ComparedSnapshots(
      of: loaded.study, from: pair.from, to: pair.to, usesLineage: !noLineage)
    return ComparisonResults(
      StudyComparison(compared), loaded.language, isDefault: from == nil && to == nil)
  }

  /// A snapshot of each of two studies: the latest, unless named.
  private func ofTwo(_ one: LoadedStudy, _ other: LoadedStudy) throws -> ComparisonResults {
    let chosen = try SnapshotPairChoice(from: from, to: to).pair(of: one, other)
    let matched = MatchedStudies(
      one.study, at: chosen.from, other.study, at: chosen.to, usesLineage: !noLineage)
    return ComparisonResults(
      StudyComparison(matched.compared, raw: matched.raw), other.language, matches: matched.matches)
  }

  private func write(_ results: ComparisonResults) throws {
    let session = Session.current
    if let csv {
      guard !studies.contains(where: { OutputFolder.isSame(csv, as: $0) }) else {
        throw CommandFailure(lines: [ExportWords.overInput(csv)[results.language]])
      }
      try OutputFolder.write(ComparisonTables(results).files, in: csv, results.language)
    }
    guard !json else { return session.writeRaw(try ComparisonJSON(results).text()) }
    session.writeRaw(ComparisonText(results).text)
    if let csv { session.note("\n" + ComparisonTableWords.written(csv)[results.language]) }
  }

  private func load(_ path: String) throws -> LoadedStudy {
    var input = StudyArguments()
    input.study = path
    input.snapshot = nil
    input.lang = lang
    input.reading = reading
    let loaded = try input.read()
    guard !loaded.study.isTwoMode else {
      throw CommandFailure(lines: [CompareCommandWords.twoMode[loaded.language]])
    }
    return loaded
  }
}
