import CommandLineParsing
import GapAnalysis
import Reports
import Wording

extension SpreadingOptions.Model: ExpressibleByArgument {}

/// Plays a scenario of spreading.
struct SpreadCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "spread", abstract: SpreadOptionWords.command[language],
      discussion: CommandWords.example(
        "samspill spread graphs/nordland --seeds NF,BODO --steps 3")[language])
  }

  @OptionGroup var input: StudyArguments

  @OptionGroup var start: SeedArguments

  @Option(help: CommandWords.help(SpreadOptionWords.model, value: "cascade|threshold"))
  var model: SpreadingOptions.Model?

  @Option(help: CommandWords.help(SpreadOptionWords.probabilities, value: "P,P,P,P,P"))
  var probabilities: String?

  @Option(help: CommandWords.help(SpreadOptionWords.share, value: "P"))
  var share: Double?

  @Option(help: CommandWords.help(SpreadOptionWords.draws, value: "N"))
  var draws: Int?

  @Option(help: CommandWords.help(SpreadOptionWords.seed, value: "NUMBER"))
  var seed: Int?

  @Option(help: CommandWords.help(SpreadOptionWords.next, value: "N"))
  var next: Int?

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    var objections = Objections()
    for (option, value, low, high) in [
      ("--draws", draws, 1, 1_000_000), ("--next", next, 0, 50), ("--seed", seed, 0, 1_000_000_000),
    ] {
      let isWrong = value.map { !(low...high ~= $0) } ?? false
      objections.add(SpreadOptionWords.range(option, low, high), if: isWrong)
    }
    objections.add(
      SpreadOptionWords.range("--share", 1, 100), if: share.map { !(1...100 ~= $0) } ?? false)
    objections.add(
      SpreadOptionWords.otherModel("--share", "threshold"), if: share != nil && model != .threshold)
    if let probabilities {
      let isForeign = model == .threshold
      objections.add(SpreadOptionWords.otherModel("--probabilities", "cascade"), if: isForeign)
      objections.add(
        SpreadOptionWords.probabilityForm(probabilities), if: Self.shares(probabilities) == nil)
    }
    try objections.raise()
  }

  mutating func run() throws {
    let loaded = try input.read()
    let language = loaded.language
    guard !loaded.view.recorded.isEmpty else {
      throw CommandFailure(lines: [SpreadOptionWords.noContacts[language]])
    }
    var options = GapOptions()
    options.spreading = try spreading(in: loaded)
    let question = GapInput(loaded.study, at: loaded.snapshot, options: options)
    guard let scenario = SpreadingScenario(in: question) else {
      throw CommandFailure(lines: [SpreadOptionWords.noSeeds[language]])
    }
    Session.current.writeRaw(
      json
        ? try SpreadJSON(loaded.view, scenario).text()
        : SpreadText(loaded.view, scenario, language).text)
  }

  private func spreading(in loaded: LoadedStudy) throws -> SpreadingOptions {
    var options = try start.options(in: loaded.view, loaded.language)
    options.model = model ?? .cascade
    options.thresholdShare = share.map { $0 / 100 }
    options.probabilities = probabilities.flatMap(Self.shares) ?? options.probabilities
    options.draws = draws ?? options.draws
    options.seed = seed.map(UInt64.init) ?? options.seed
    options.next = next ?? 3
    let hasScale = loaded.snapshot.scale.values != nil
    if options.model == .cascade, options.probabilities.count > 1, !hasScale {
      throw CommandFailure(lines: [SpreadOptionWords.noScale[loaded.language]])
    }
    return options
  }

  /// One or five shares, 0–1, from a list of percentages; `nil` when a text is none.
  static func shares(_ text: String) -> [Double]? {
    let words = DecimalList.parts(text)
    let shares = words.compactMap { word in
      DecimalWord(word.filter { $0 != " " && $0 != "%" }).value.map { $0 / 100 }
    }
    guard shares.count == words.count, [1, 5].contains(shares.count),
      shares.allSatisfy({ 0...1 ~= $0 })
    else { return nil }
    return shares
  }
}
