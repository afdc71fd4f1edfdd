import CommandLineParsing
import Figures
import Foundation
import GraphvizRendering
import InnovationSystem
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
      LayoutWords.layoutOption, value: "LAYOUT", choices: Self.kept))
  var layout: String?

  @OptionGroup var terminal: TerminalArguments

  /// The layouts that can be kept; those of the others follow from the data.
  private static let kept = [ForcePlacement.id, MapPlacement.id]

  mutating func validate() throws {
    var objections = Objections()
    if let layout, !Self.kept.contains(layout) {
      let known = PlacementCatalog.all.map { $0.id }
      objections.add(
        known.contains(layout)
          ? LayoutWords.notKept(layout)
          : FigureSubjectWords.unknownLayout(
            layout, known: Self.kept,
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
    let onMap = layout == MapPlacement.id
    let counts =
      try onMap ? keepMap(in: &loaded.study, language) : keep(in: &loaded.study, language)
    let file = StudyFolderWriter.positions(
      of: loaded.study, in: URL(fileURLWithPath: input.study), language: language.rawValue,
      onMap: onMap)
    try OutputFolder.write([file.path: file.bytes], in: nil, language)
    Session.current.note(
      LayoutWords.written(file.path, kept: counts.kept, added: counts.added)[language])
  }

  /// Puts the places into a study; tells how many it had and how many are new.
  private func keep(
    in study: inout Study, _ language: Language
  ) throws -> (kept: Int, added: Int) {
    if again { study.positions = [] }
    let before = study.positions.count
    study.positions = try KeptPositions.positions(
      of: study, options: options(language), renderer: try GraphvizRenderer.ofCommands(language))
    return (before, study.positions.count - before)
  }

  /// Puts the map and the places on it into a study; tells how many it had and how many are new.
  private func keepMap(
    in study: inout Study, _ language: Language
  ) throws -> (kept: Int, added: Int) {
    if again { (study.mapFrame, study.mapPositions) = (nil, []) }
    let before = study.mapPositions
    do {
      let found = try KeptPositions.onMap(
        of: study, options: options(language), renderer: try GraphvizRenderer.ofCommands(language))
      (study.mapFrame, study.mapPositions) = found
      if let growth = try MapGrowth(
        of: study, options: options(language), renderer: GraphvizRenderer())
      {
        Session.current.warn(MapWords.outsideKept(growth.outside)[language])
      }
    } catch let problem as FigureProblem {
      throw CommandFailure(lines: [problem.words[language]])
    }
    let kept = before.filter { study.mapPositions.contains($0) }.count
    return (kept, study.mapPositions.count - kept)
  }

  private func options(_ language: Language) -> FigureOptions {
    var options = FigureOptions()
    options.language = language
    return options
  }

  private var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: input.study, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
