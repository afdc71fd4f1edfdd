import CommandLineParsing
import Figures
import Foundation
import GraphvizRendering
import Reports
import Wording

/// Draws the figure of one snapshot.
struct FigureCommand: TalkingCommand {
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

  @Option(
    help: CommandWords.help(
      FigureKindWords.option, value: "KIND", choices: FigureKindCatalog.all.map { $0.id }))
  var kind: String?

  @OptionGroup var about: SubjectArguments

  @OptionGroup var size: FigureSizeArguments

  @Option(help: CommandWords.help(CommandWords.resolutionOption, value: "DPI"))
  var dpi: Int?

  @Option(help: CommandWords.help(FigureOutputWords.maxSizeOption, value: "4MB"))
  var maxSize: ByteCount?

  @Flag(help: CommandWords.help(FigureOutputWords.textsFlag))
  var texts = false

  @Flag(help: CommandWords.help(FigureFlawWords.checkFlag))
  var check = false

  @Flag(
    name: [.customLong("anonymous"), .customLong("anonymise")],
    help: CommandWords.help(AnonymousWords.flag))
  var anonymous = false

  @Option(help: CommandWords.help(AnonymousWords.keyOption, value: "FILE"))
  var key: String?

  @Flag(help: CommandWords.help(FigureOutputWords.isolatedFlag))
  var isolated = false

  @OptionGroup var terminal: TerminalArguments

  mutating func validate() throws {
    var objections = Objections()
    objections.add(AnonymousWords.keyNeedsAnonymous, if: key != nil && !anonymous)
    objections.add(CommandWords.resolutionRange, if: dpi.map { !(72...600 ~= $0) } ?? false)
    objections.add(
      FigureSubjectWords.toOrSnapshot, if: about.to != nil && input.snapshot != nil)
    objections.add(
      FigureOutputWords.checkWritesNothing,
      if: check && output == nil && (texts || key != nil || maxSize != nil))
    try objections.raise()
  }

  mutating func run() throws {
    let loaded = try input.read(toWrite: true)
    let path =
      output
      ?? "\(anonymous ? "anonymous" : loaded.fileName)-figure.\(size.preset == .word ? "png" : "svg")"
    let format = try format(of: path, loaded.language)
    let (drawn, hidden) = try drawn(loaded)
    warn(of: hidden, resolutionOf: format == .png ? nil : path, loaded.language)
    if check {
      let flaws = try drawn.flaws()
      guard flaws.isEmpty else { throw CommandFailure(lines: flaws) }
      let passed = FigureFlawWords.passed(least: drawn.smallestText)[loaded.language]
      Session.current.write(passed)
      if output == nil { return }
    }
    var files: [String: [UInt8]] = [:]
    var notes: [String] = []
    if format == .png, let maxSize {
      guard let png = try drawn.png(ofAtMost: maxSize.bytes) else {
        throw CommandFailure(lines: [
          FigureOutputWords.tooManyBytes(
            maxSize.bytes, lowestResolution: FigureFiles.lowestResolution)[loaded.language]
        ])
      }
      files[path] = png.bytes
      notes.append(
        FigureOutputWords.sizeAndResolution(png.bytes.count, png.dotsPerInch)[loaded.language])
    } else {
      files[path] = try bytes(drawn, format, loaded.language)
    }
    if texts {
      let stem = URL(fileURLWithPath: path).deletingPathExtension().relativePath
      for (name, bytes) in drawn.texts() { files["\(stem).\(name)"] = bytes }
    }
    if let key, hidden != nil {
      try KeyFile.refuse(key, study: input.study, loaded.language)
      guard files[key] == nil, !OutputFolder.isSame(key, as: path) else {
        throw CommandFailure(lines: [AnonymousWords.keyIsFigure[loaded.language]])
      }
    }
    drawn.renderer.warnOfDrawing(nodes: drawn.figure.drawing.nodes.count, loaded.language)
    try OutputFolder.write(files, in: nil, loaded.language)
    if let key, let hidden {
      try KeyFile.write(hidden.key(loaded.language), to: key, loaded.language)
    }
    ([path] + files.keys.filter { $0 != path }.sorted() + [key].compactMap { $0 })
      .forEach(Session.current.note)
    (notes + [drawn.figure.caption]).forEach(Session.current.note)
    warn(of: drawn, of: loaded)
  }

  /// The figure, and when it is without names who is who.
  private func drawn(
    _ loaded: LoadedStudy
  ) throws -> (figure: FigureFiles, hidden: AnonymousSubject?) {
    let kind = try FigureKindChoice(loaded.language).kind(kind)
    try about.refuseChoices(of: kind, snapshot: input.snapshot, loaded.language)
    do {
      let renderer = try GraphvizRenderer.ofCommands(isolated: isolated, loaded.language)
      let subject = try about.subject(
        of: loaded, options: size.options(loaded.language), renderer: renderer)
      guard anonymous else {
        return (try FigureFiles(subject, kind: kind, dotsPerInch: dpi ?? 300), nil)
      }
      guard subject.layout?.id != MapPlacement.id else {
        throw CommandFailure(lines: [MapWords.notAnonymous[loaded.language]])
      }
      let hidden = try AnonymousSubject(subject)
      return (try FigureFiles(hidden.subject, kind: kind, dotsPerInch: dpi ?? 300), hidden)
    } catch let problem as FigureProblem {
      throw CommandFailure(lines: [problem.words[loaded.language]])
    } catch let error as GraphvizError {
      throw CommandFailure(lines: [error.words[loaded.language]])
    }
  }

  private func format(of path: String, _ language: Language) throws -> FigureFormat {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard let format = FigureFormat(rawValue: ending) else {
      let known = FigureFormat.allCases.map { "." + $0.rawValue }
      throw CommandFailure(lines: [CommandWords.unknownFormat(path, known: known)[language]])
    }
    return format
  }

  /// The file's bytes; those of other formats than PNG are refused when there are too many, since
  /// nothing can be made smaller.
  private func bytes(
    _ drawn: FigureFiles, _ format: FigureFormat, _ language: Language
  ) throws -> [UInt8] {
    let bytes = try drawn.bytes(of: format)
    if let maxSize, bytes.count > maxSize.bytes {
      throw CommandFailure(lines: [
        FigureOutputWords.tooManyBytes(maxSize.bytes, actual: bytes.count)[language]
      ])
    }
    return bytes
  }
}
