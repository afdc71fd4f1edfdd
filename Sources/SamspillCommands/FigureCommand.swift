import CommandLineParsing
import Figures
import Foundation
import Reports
import Spelling
import Wording

/// Draws the figure of one snapshot.
struct FigureCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "figure", abstract: CommandWords.figure[language],
      discussion: FigureKindWords.list(language) + "\n\n"
        + CommandWords.example("samspill figure graphs/nordland --output nordland.pdf")[language])
  }

  @OptionGroup var input: StudyArguments

  @Option(
    name: [.customShort("o"), .long],
    help: CommandWords.help(CommandWords.figureOutput, value: "FILE"))
  var output: String?

  @Option(help: CommandWords.help(FigureKindWords.option, value: "KIND"))
  var kind: String?

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
    let drawn = try drawn(loaded)
    let bytes = try drawn.bytes(of: format)
    try OutputFolder.write([path: bytes], in: nil, loaded.language)
    Session.current.write(path)
    Session.current.write(drawn.figure.caption)
  }

  private func drawn(_ loaded: LoadedStudy) throws -> FigureFiles {
    let kind = try chosenKind(loaded.language)
    do {
      return try FigureFiles(subject(of: loaded), kind: kind, dotsPerInch: dpi)
    } catch let problem as FigureProblem {
      throw CommandFailure(lines: [problem.words[loaded.language]])
    }
  }

  private func subject(of loaded: LoadedStudy) -> FigureSubject {
    var options = FigureOptions()
    options.widthInMillimetres = width
    options.language = loaded.language
    return FigureSubject(loaded.study, at: loaded.snapshot, options: options)
  }

  private func chosenKind(_ language: Language) throws -> (any FigureKind.Type)? {
    guard let kind else { return nil }
    if let known = FigureKindCatalog.kind(kind) { return known }
    let suggestion = nearestSpelling(to: kind, among: FigureKindCatalog.all.map { $0.id })
    throw CommandFailure(lines: [
      FigureKindWords.unknown(kind, suggestion: suggestion)[language]
    ])
  }
}
