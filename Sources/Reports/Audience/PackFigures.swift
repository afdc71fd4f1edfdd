import Figures
import GraphvizRendering
import InnovationSystem
import StudyFiles
import Wording

/// The figures that go with a report for somebody beside the network, and why those are not there that
/// the data have nothing for.
struct PackFigures {
  /// One figure, drawn for each receiver.
  struct Drawn {
    /// What kind it is.
    let kind: any FigureKind.Type
    /// The figure at the first receiver's width, as it stands on the page.
    let files: FigureFiles
    /// Its files, by name.
    let bytes: [String: [UInt8]]
    /// Its words by language.
    let texts: [Language: FigureTexts]
    /// What is wrong with it, in words, by the name of its files without ending.
    let flaws: [String]

    /// The name of its files, without receiver and ending.
    var name: String { PackFigures.folder + kind.id }
  }

  /// The folder the files are in.
  static let folder = "figures/"

  /// The figures, in order.
  let drawn: [Drawn]
  /// Why a kind is not among them.
  let missing: [FigureProblem]

  /// Draws the figures of an audience.
  ///
  /// - Parameters:
  ///   - subject: the study, the snapshot and what draws.
  ///   - digest: the fingerprint that the figures' stamps tell of.
  ///   - date: the date in PDFs; the snapshot's when `nil`.
  /// - Throws: `GraphvizError`. A kind that the data have nothing for is no error.
  init(
    for audience: ReportAudience, _ subject: FigureSubject, of digest: StudyDigest,
    date: PartialDate?
  ) throws {
    var drawn: [Drawn] = []
    var missing: [FigureProblem] = []
    for kind in audience.figureKinds {
      do {
        drawn.append(
          try Self.draw(kind, subject, for: audience.presets) { subject in
            try FigureFiles(subject, of: digest, kind: kind, date: date)
          })
      } catch let problem as FigureProblem {
        missing.append(problem)
      }
    }
    self.drawn = drawn
    self.missing = missing
  }

  /// Draws a kind for each receiver; `files` lays it out at a receiver's width.
  private static func draw(
    _ kind: any FigureKind.Type, _ subject: FigureSubject, for presets: [FigurePreset],
    files laidOut: (FigureSubject) throws -> FigureFiles
  ) throws -> Drawn {
    var bytes: [String: [UInt8]] = [:]
    var flaws: [String] = []
    var first: FigureFiles?
    for preset in presets {
      var sized = subject
      sized.options.widthInMillimetres = preset.widthInMillimetres
      sized.options.smallestText = preset.smallestText
      sized.options.idPrefix = kind.id + "-"
      let files = try laidOut(sized)
      let stem = "\(folder)\(kind.id)-\(preset.rawValue)"
      for format in FigureFormat.ofReports {
        bytes["\(stem).\(format.rawValue)"] = try files.bytes(of: format)
      }
      flaws += try files.flaws(pdf: bytes[stem + ".pdf"] ?? []).map { "\(stem): \($0)" }
      first = first ?? files
    }
    guard let first else { throw FigureProblem.tooNarrow(kind: kind.id) }
    let texts = try Language.allCases.map { ($0, try first.texts(in: $0, as: kind)) }
    return Drawn(
      kind: kind, files: first, bytes: bytes, texts: Dictionary(uniqueKeysWithValues: texts),
      flaws: flaws)
  }
}
