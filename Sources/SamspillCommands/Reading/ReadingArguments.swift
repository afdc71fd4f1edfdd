import CommandLineParsing
import InnovationSystem
import Spreadsheets
import StudyFiles
import Wording

extension TextEncoding: ExpressibleByArgument {}
extension Separator: ExpressibleByArgument {}
extension DecimalSign: ExpressibleByArgument {}
extension SheetShape: ExpressibleByArgument {}
extension IntensityScale: ExpressibleByArgument {}
extension CombiningRule: ExpressibleByArgument {}

/// How somebody's own file is to be read where the guess would be wrong.
struct ReadingArguments: ParsableArguments {
  @Option(help: CommandWords.help(ReadingWords.sheet, value: "NAME"))
  var sheet: String?

  @Option(help: CommandWords.help(ReadingWords.shape, value: "SHAPE"))
  var shape: SheetShape?

  @Option(help: CommandWords.help(ReadingWords.encoding, value: "ENCODING"))
  var encoding: TextEncoding?

  @Option(help: CommandWords.help(ReadingWords.separator, value: "SIGN"))
  var separator: Separator?

  @Option(help: CommandWords.help(ReadingWords.decimal, value: "SIGN"))
  var decimal: DecimalSign?

  @Option(help: CommandWords.help(ReadingWords.scale, value: "SCALE"))
  var scale: IntensityScale?

  @Option(help: CommandWords.help(ReadingWords.threshold, value: "NUMBER"))
  var threshold: Double?

  @Option(help: CommandWords.help(ReadingWords.rule, value: "RULE"))
  var rule: CombiningRule?

  @Option(help: CommandWords.help(ReadingWords.dates, value: "DATES"))
  var dates: String?

  /// How text files are to be read.
  var textOptions: ReadingOptions {
    var options = ReadingOptions()
    options.encoding = encoding
    options.separator = separator
    return options
  }

  /// The options for the reader, with progress shown where somebody is looking.
  ///
  /// - Throws: `CommandFailure` when a date isn't one.
  func options(of session: Session, _ language: Language) throws -> ReadingOptions {
    var options = textOptions
    options.sheets = sheet.map { [$0] } ?? []
    options.shape = shape
    options.decimalSign = decimal
    options.scale = scale
    options.threshold = threshold
    options.rule = rule
    for text in (dates ?? "").split(separator: ",") {
      guard let date = PartialDate(String(text).trimmingSpaces()) else {
        throw CommandFailure(lines: [ReadingWords.notADate(String(text))[language]])
      }
      options.dates.append(date)
    }
    guard session.showsProgress else { return options }
    options.progress = { rows, sheet in
      session.progress(ReadingWords.progress(rows, sheet)[language])
    }
    return options
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
