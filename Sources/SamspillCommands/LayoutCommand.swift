import CommandLineParsing
import Figures
import Foundation
import GraphvizRendering
import Spelling
import StudyFiles
import Wording

/// Keeps the places of a study's organisations beside its data, for the figures to come.
struct LayoutCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "layout", abstract: LayoutWords.command[language],
      discussion: CommandWords.example("samspill layout my-study")[language])
  }

  @OptionGroup var input: StudyArguments

  @Flag(help: CommandWords.help(LayoutWords.again))
  var again = false

  @Option(
    help: CommandWords.help(
      LayoutWords.layoutOption, value: "LAYOUT", choices: [ForcePlacement.id]))
  var layout: String?

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    var objections = Objections()
    if let layout, layout != ForcePlacement.id {
      let known = PlacementCatalog.all.map { $0.id }
      objections.add(
        known.contains(layout)
          ? LayoutWords.notKept(layout)
          : FigureSubjectWords.unknownLayout(
            layout, known: [ForcePlacement.id],
            suggestion: nearestChoice(to: layout, among: known)), if: true)
    }
    try objections.raise()
  }

  mutating func run() throws {
    var loaded = try input.read(toWrite: true)
    let language = loaded.language
    guard loaded.understanding == nil, isFolder else {
      throw CommandFailure(lines: [LayoutWords.notAFolder(input.study)[language]])
    }
    guard !loaded.study.isTwoMode else {
      throw CommandFailure(lines: [FigureProblemWords.noCollaborations("network")[language]])
    }
    let before = again ? [] : loaded.study.positions
    loaded.study.positions = before
    var options = FigureOptions()
    options.language = language
    loaded.study.positions = try KeptPositions.positions(
      of: loaded.study, options: options,
      renderer: try GraphvizRenderer.ofCommands(language))
    let file = StudyFolderWriter.positions(
      of: loaded.study, in: URL(fileURLWithPath: input.study), language: language.rawValue)
    try OutputFolder.write([file.path: file.bytes], in: nil, language)
    let added = loaded.study.positions.count - before.count
    Session.current.note(
      LayoutWords.written(file.path, kept: before.count, added: added)[language])
  }

  private var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: input.study, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
