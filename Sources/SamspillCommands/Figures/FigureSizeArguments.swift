import CommandLineParsing
import Figures
import Wording

extension FigurePreset: ExpressibleByArgument {}

/// How large a figure is to be.
struct FigureSizeArguments: ParsableArguments {
  @Option(help: CommandWords.help(FigureOutputWords.presetOption, value: "nfr|word|he"))
  var preset: FigurePreset?

  @Option(help: CommandWords.help(CommandWords.widthOption, value: "MM"))
  var width: Double?

  @Option(help: CommandWords.help(FigureOutputWords.heightOption, value: "kvart|halv|hel|MM"))
  var height: String?

  mutating func validate() throws {
    let language = Session.current.language
    if let width, !(80...420 ~= width) { throw ValidationError(CommandWords.widthRange[language]) }
    guard let height else { return }
    guard let millimetres = Self.millimetres(height), 40...420 ~= millimetres else {
      throw ValidationError(FigureOutputWords.heightRange[language])
    }
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

  private static func millimetres(_ text: String) -> Double? {
    FigureHeight(rawValue: text)?.millimetres ?? Double(text)
  }
}
