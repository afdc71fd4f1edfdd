import CommandLineParsing
import Figures
import Spelling
import Wording

extension FigurePreset: ExpressibleByArgument {}

/// How large a figure is to be.
struct FigureSizeArguments: ParsableArguments {
  @Option(help: CommandWords.help(FigureOutputWords.presetOption, value: "nfr|word|he"))
  var preset: FigurePreset?

  @Option(help: CommandWords.help(CommandWords.widthOption, value: "MM"))
  var width: Double?

  @Option(
    help: CommandWords.help(
      FigureOutputWords.heightOption,
      value: FigureOutputWords.heightValue[Session.current.language],
      choices: FigureOutputWords.heights[Session.current.language].split(separator: " ")
        .map(String.init)))
  var height: String?

  mutating func validate() throws {
    var objections = Objections()
    objections.add(CommandWords.widthRange, if: width.map { !(80...420 ~= $0) } ?? false)
    if let height, DecimalWord(height) == .ambiguous {
      objections.add(NumberWords.ambiguous("--height", height), if: true)
    } else if let height {
      let isRight = Self.millimetres(height).map { 40...420 ~= $0 } ?? false
      objections.add(FigureOutputWords.heightRange(suggestion: suggestion(height)), if: !isRight)
    }
    try objections.raise()
  }

  /// The usual options of a figure, with these sizes.
  func options(_ language: Language) -> FigureOptions {
    var options = FigureOptions()
    options.language = language
    if let preset {
      options.widthInMillimetres = preset.widthInMillimetres
      options.smallestText = preset.smallestText
    }
    if let width { options.widthInMillimetres = width }
    options.heightInMillimetres = height.flatMap(Self.millimetres)
    return options
  }

  /// The share of a page that a misspelt one most likely stands for.
  private func suggestion(_ text: String) -> String? {
    let words = FigureOutputWords.heights[Session.current.languageOfUsage].split(separator: " ")
    return nearestChoice(to: text, among: words.map(String.init))
  }

  private static func millimetres(_ text: String) -> Double? {
    FigureHeight(word: text)?.millimetres ?? DecimalWord(text).value
  }
}
