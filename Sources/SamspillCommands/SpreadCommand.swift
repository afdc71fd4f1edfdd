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
    let language = Session.current.language
    try check("--draws", draws, 1, 1_000_000)
    try check("--next", next, 0, 50)
    try check("--seed", seed, 0, 1_000_000_000)
    if let share, !(1...100 ~= share) {
      throw ValidationError(SpreadOptionWords.range("--share", 1, 100)[language])
    }
    if share != nil, model != .threshold {
      throw ValidationError(SpreadOptionWords.otherModel("--share", "threshold")[language])
    }
    if let probabilities {
      guard model != .threshold else {
        throw ValidationError(SpreadOptionWords.otherModel("--probabilities", "cascade")[language])
      }
      guard Self.shares(probabilities) != nil else {
        throw ValidationError(SpreadOptionWords.probabilityForm(probabilities)[language])
      }
    }
  }

  private func check(_ option: String, _ value: Int?, _ low: Int, _ high: Int) throws {
    guard let value, !(low...high ~= value) else { return }
    throw ValidationError(SpreadOptionWords.range(option, low, high)[Session.current.language])
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

  /// One or five shares, 0–1, from percentages with commas between; `nil` when a text is none.
  static func shares(_ text: String) -> [Double]? {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let shares = words.compactMap { word in
      Double(word.filter { $0 != " " && $0 != "%" }).map { $0 / 100 }
    }
    guard shares.count == words.count, [1, 5].contains(shares.count),
      shares.allSatisfy({ 0...1 ~= $0 })
    else { return nil }
    return shares
  }
}
