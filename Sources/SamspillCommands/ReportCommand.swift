import CommandLineParsing
import Figures
import Foundation
import GraphvizRendering
import InnovationSystem
import Reports
import Spelling
import Wording

/// Writes the report: a page with figure, findings and tables, and the files to copy from.
struct ReportCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "report", abstract: CommandWords.report[language],
      discussion: CommandWords.example("samspill report graphs/nordland --lang en")[language])
  }

  @OptionGroup var input: StudyArguments

  @Option(
    name: [.customShort("o"), .long],
    help: CommandWords.help(CommandWords.outputOption, value: "DIR"))
  var output: String?

  @Option(help: CommandWords.help(CommandWords.dateOption, value: "DATE"))
  var date: String?

  @Flag(
    name: [.customLong("anonymous"), .customLong("anonymise")],
    help: CommandWords.help(AnonymousWords.reportFlag))
  var anonymous = false

  @Option(help: CommandWords.help(AnonymousWords.keyOption, value: "FILE"))
  var key: String?

  @Option(
    name: [.customLong("for")],
    help: CommandWords.help(
      AudienceWords.option, value: "lead|application|evaluation",
      choices: ReportAudience.allCases.map(\.rawValue)))
  var audience: String?

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    var objections = Objections()
    objections.add(CommandWords.dateForm, if: date.map { PartialDate($0) == nil } ?? false)
    objections.add(AnonymousWords.keyNeedsAnonymous, if: key != nil && !anonymous)
    if let audience {
      let known = ReportAudience.allCases.map(\.rawValue)
      objections.add(
        AudienceWords.unknown(
          audience, known: known, suggestion: nearestChoice(to: audience, among: known)),
        if: chosenAudience == nil)
    }
    try objections.raise()
  }

  /// The audience that was named; `nil` when none was.
  private var chosenAudience: ReportAudience? { audience.flatMap(ReportAudience.init(rawValue:)) }

  mutating func run() throws {
    let loaded = try input.read(toWrite: true)
    let language = loaded.language
    let renderer = try GraphvizRenderer.ofCommands(language)
    let hidden = anonymous ? try withoutNames(loaded, renderer) : nil
    let study = hidden?.study ?? loaded.study
    let folder = output ?? "\(hidden?.study.id ?? loaded.fileName)-report"
    try refuse(folder, language)
    Session.current.progress(TerminalWords.measuring[language])
    let report = try Report(
      study, at: hidden?.snapshot(loaded.snapshot) ?? loaded.snapshot, language,
      warnings: warnings(of: loaded), date: date.flatMap { PartialDate($0) },
      for: chosenAudience, original: hidden == nil ? nil : loaded.study,
      renderer: renderer)
    Session.current.progress(TerminalWords.drawing[language])
    let files = try report.files()
    if anonymous { try refuseOthers(in: folder, than: files, language) }
    try OutputFolder.write(files, in: folder, language)
    if let key, let hidden { try KeyFile.write(hidden.key(language), to: key, language) }
    report.flaws.forEach(Session.current.warn)
    report.headlines.forEach(Session.current.note)
    Session.current.note("")
    Session.current.note(CommandWords.written(folder + "/index.html")[language])
  }

  /// The study without names; who can be recognised all the same is told.
  private func withoutNames(
    _ loaded: LoadedStudy, _ renderer: GraphvizRenderer
  ) throws -> AnonymousData {
    var options = FigureOptions()
    options.language = loaded.language
    let hidden = try AnonymousData(loaded.study, options: options, renderer: renderer)
    let snapshot = hidden.snapshot(loaded.snapshot)
    if let warning = hidden.warning(of: snapshot, loaded.language) {
      Session.current.warn(warning[loaded.language])
    }
    return hidden
  }

  /// What somebody should look at, as the page tells it; without names only how much there is.
  private func warnings(of loaded: LoadedStudy) -> [String] {
    guard anonymous else {
      return loaded.warnings.map { ProblemText.line(of: $0, loaded.language) }
    }
    let count = loaded.warnings.count
    return count == 0 ? [] : [AnonymousWords.warningsLeftOut(count)[loaded.language]]
  }

  /// Refuses a folder with files that would stay beside those without names: they may name somebody.
  private func refuseOthers(
    in folder: String, than files: [String: [UInt8]], _ language: Language
  ) throws {
    let there = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let others = there.sorted().filter { path in
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(
        atPath: folder + "/" + path, isDirectory: &isFolder)
      return isThere && !isFolder.boolValue && files[path] == nil
    }
    guard let first = others.first else { return }
    throw CommandFailure(lines: [
      AnonymousWords.othersInFolder(folder, first: first, count: others.count)[language]
    ])
  }

  private func refuse(_ folder: String, _ language: Language) throws {
    guard !OutputFolder.isSame(folder, as: input.folder) else {
      throw CommandFailure(lines: [CommandWords.outputIsStudy(folder)[language]])
    }
    guard let key else { return }
    try KeyFile.refuse(key, study: input.study, shared: folder, language)
  }
}
