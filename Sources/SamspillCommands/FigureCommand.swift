import CommandLineParsing
import Figures
import Foundation
import GapAnalysis
import GraphvizRendering
import Reports
import Wording

/// Draws the figure of one snapshot.
struct FigureCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "figure", abstract: CommandWords.figure[language],
      discussion: CommandWords.example(
        "samspill figure graphs/nordland --output nordland.pdf")[language])
  }

  @OptionGroup var input: StudyArguments

  @Option(
    name: [.customShort("o"), .long],
    help: CommandWords.help(CommandWords.figureOutput, value: "FILE"))
  var output: String?

  @Option(help: CommandWords.help(CommandWords.widthOption, value: "MM"))
  var width = 170.0

  @Option(help: CommandWords.help(CommandWords.resolutionOption, value: "DPI"))
  var dpi = 300

  mutating func validate() throws {
    let language = Session.current.language
    if !(80...420 ~= width) { throw ValidationError(CommandWords.widthRange[language]) }
    if !(72...600 ~= dpi) { throw ValidationError(CommandWords.resolutionRange[language]) }
  }

  mutating func run() throws {
    let loaded = try input.read(toWrite: true)
    let path = output ?? "\(loaded.fileName)-figure.svg"
    guard let format = FigureFormat(rawValue: URL(fileURLWithPath: path).pathExtension.lowercased())
    else {
      let known = FigureFormat.allCases.map { "." + $0.rawValue }
      throw CommandFailure(lines: [
        CommandWords.unknownFormat(path, known: known)[loaded.language]
      ])
    }
    var options = FigureOptions()
    options.widthInMillimetres = width
    options.language = loaded.language
    let drawn = try FigureFiles(
      loaded.study, at: loaded.snapshot, options: options, dotsPerInch: dpi)
    let bytes = try drawn.bytes(of: format)
    try OutputFolder.write([path: bytes], in: nil, loaded.language)
    Session.current.write(path)
    Session.current.write(drawn.figure.caption)
  }
}
