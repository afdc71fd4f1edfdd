import CommandLineParsing
import Figures
import Foundation
import GraphvizRendering
import Reports
import Wording

/// Says whether a figure's file is as the study is now.
struct VerifyCommand: TalkingCommand {
  static var configuration: CommandConfiguration {
    let language = Session.current.language
    return CommandConfiguration(
      commandName: "verify", abstract: VerifyWords.command[language],
      discussion: VerifyWords.statuses[language] + "\n\n"
        + CommandWords.example("samspill verify nordland.pdf graphs/nordland")[language])
  }

  @Argument(help: CommandWords.help(VerifyWords.figureArgument, value: "FIGURE"))
  var figure: String

  @OptionGroup var input: StudyArguments

  @Option(
    help: CommandWords.help(
      VerifyWords.kindOption, value: "KIND", choices: FigureKindCatalog.all.map { $0.id }))
  var kind: String?

  @OptionGroup var about: SubjectArguments

  @OptionGroup var size: FigureSizeArguments

  @Flag(help: CommandWords.help(CommandWords.jsonFlag))
  var json = false

  @OptionGroup var terminal: TerminalArguments

  mutating func run() throws {
    let bytes = try contents()
    let loaded = try input.read()
    let language = loaded.language
    let made = FileStamp(in: bytes).flatMap { FigureProvenance($0.text)?.options["kind"] }
    let known =
      try FigureKindChoice(language).kind(kind) ?? made.flatMap(FigureKindCatalog.kind)
    let found = FigureVerification(bytes, of: loaded.study, asked: try asked(of: loaded, known))
    if json {
      Session.current.writeRaw(
        try VerificationJSON(found, file: figure, study: loaded.study.id).text())
    } else {
      VerificationText(found, file: figure, study: input.study, language).lines
        .forEach(Session.current.write)
    }
    if let status = found.verdict.status { throw ExitCode(status) }
  }

  private func contents() throws -> [UInt8] {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: figure, isDirectory: &isFolder)
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: figure) else {
      throw CommandFailure(lines: [
        VerifyWords.cannotRead(figure, isFolder: isFolder.boolValue)[input.languageOfProblems]
      ])
    }
    return Array(data)
  }

  /// The options that were given, by name; those that weren't may be anything.
  ///
  /// - Parameter known: the kind that the figure ought to be, else is; `nil` when that can't be told.
  private func asked(
    of loaded: LoadedStudy, _ known: (any FigureKind.Type)?
  ) throws -> [String: String] {
    try about.refuseChoices(of: known, snapshot: input.snapshot, loaded.language)
    let subject = try about.subject(of: loaded, options: size.options(loaded.language))
    let whole = FigureProvenance.options(
      of: subject, kind: known ?? FigureKindCatalog.usual(for: loaded.study))
    let given = [
      "kind": kind != nil, "snapshot": input.snapshot != nil || about.to != nil,
      "organisation": about.organisation != nil, "project": about.project != nil,
      "from": about.from != nil,
      "layout": about.layout != nil, "by": about.by != nil, "reduce": about.reduce != nil,
      "top": about.top != nil, "alpha": about.alpha != nil,
      "width": size.width != nil || size.preset != nil, "text": size.preset != nil,
      "height": size.height != nil,
    ]
    return whole.filter { given[$0.key] == true }
  }
}

extension FigureVerification.Verdict {
  /// The exit status that tells it; `nil` for success.
  fileprivate var status: Int32? {
    switch self {
    case .current: nil
    case .stale: 2
    case .edited: 3
    case .unknown: 4
    }
  }
}
