import FigureChecks
import Figures
import GraphvizRendering
import InnovationSystem
import StudyFiles
import Wording

/// The figure of a subject, ready to be written in any format.
///
/// Each file holds a stamp of what it was made of (`FigureProvenance`).
public struct FigureFiles {
  /// The figure and its words.
  public let figure: Figure

  private let subject: FigureSubject
  private let kind: any FigureKind.Type
  private let date: PDFDate
  private var dotsPerInch = 300

  /// The lowest resolution a figure is written at: text of 9 pt is then 19 pixels high, and its
  /// small letters ten.
  public static let lowestResolution = 150

  /// Lays out the figure of a subject.
  ///
  /// - Parameters:
  ///   - subject: what is drawn, and what was chosen about it.
  ///   - kind: the kind of figure; the usual one for the study when `nil`.
  ///   - dotsPerInch: the resolution of PNG.
  ///   - date: the date in the PDF; the snapshot's when `nil`, and 2000-01-01 when neither is known,
  ///     because no output holds the clock.
  /// - Throws: `FigureProblem` and `GraphvizError`.
  public init(
    _ subject: FigureSubject, kind: (any FigureKind.Type)? = nil, dotsPerInch: Int = 300,
    date: PartialDate? = nil
  ) throws {
    let digest = StudyDigest(subject.original ?? subject.study)
    try self.init(subject, of: digest, kind: kind, date: date)
    self.dotsPerInch = dotsPerInch
  }

  /// Lays out the figure of a subject whose data's fingerprint is known: with names taken out, that of
  /// the original.
  init(
    _ subject: FigureSubject, of digest: StudyDigest, kind: (any FigureKind.Type)? = nil,
    date: PartialDate? = nil
  ) throws {
    let chosen = kind ?? FigureKindCatalog.usual(for: subject.study)
    var figure = try FigureKindCatalog.figure(of: subject, as: chosen)
    figure.drawing.language = subject.options.language.rawValue
    figure.drawing.stamp = FigureProvenance(subject, of: digest, kind: chosen).text
    self.figure = figure
    self.kind = chosen
    self.subject = subject
    let day = date ?? subject.snapshot.date
    self.date = PDFDate(year: day?.year ?? 2000, month: day?.month ?? 1, day: day?.day ?? 1)
  }

  /// The figure in a format.
  ///
  /// - Throws: `GraphvizError`.
  public func bytes(of format: FigureFormat) throws -> [UInt8] {
    switch format {
    case .svg: Array(try renderer.svg(figure.drawing).utf8)
    case .pdf: try renderer.pdf(figure.drawing, date: date)
    case .eps: try renderer.eps(figure.drawing, date: date)
    case .png: try renderer.png(figure.drawing, dotsPerInch: dotsPerInch)
    }
  }

  /// The figure as a PNG of at most so many bytes: at the chosen resolution if it fits, else at the
  /// highest lower one that was found to.
  ///
  /// - Returns: the file and its dots per inch; `nil` when it doesn't fit at the lowest resolution.
  /// - Throws: `GraphvizError`.
  /// - Complexity: At most eight drawings.
  public func png(ofAtMost limit: Int) throws -> (bytes: [UInt8], dotsPerInch: Int)? {
    var resolution = dotsPerInch
    for _ in 0..<8 {
      let bytes = try renderer.png(figure.drawing, dotsPerInch: resolution)
      if bytes.count <= limit { return (bytes, resolution) }
      if resolution <= Self.lowestResolution { return nil }
      // The size grows with between the first and the second power of the resolution.
      let share = (Double(limit) / Double(bytes.count)).squareRoot()
      let next = min(Int(Double(resolution) * share), resolution * 95 / 100)
      resolution = max(Self.lowestResolution, next)
    }
    return nil
  }

  /// What is wrong with the figure, in words; empty when all can read it.
  ///
  /// - Throws: `GraphvizError` when it can't be drawn.
  public func flaws() throws -> [String] { try flaws(pdf: try bytes(of: .pdf)) }

  /// What is wrong with the figure, in words, its PDF being there already.
  ///
  /// - Throws: `GraphvizError` when its texts can't be measured.
  func flaws(pdf: [UInt8]) throws -> [String] {
    let check = try FigureCheck(
      figure.drawing, smallestText: subject.options.smallestText, renderer: renderer)
    return check.flaws(pdf: pdf).map {
      $0.sentence(in: figure.drawing)[subject.options.language]
    }
  }

  /// What would show more, when there are too many lines to be followed; `nil` when there aren't, or when
  /// the kind has no less to show.
  public var hintOfDensity: Words? {
    guard figure.isDense else { return nil }
    let isTopReduced = subject.reduction.id == TopReduction.id
    if kind == EgoKind.self {
      let isReduced = isTopReduced || subject.reduction.id == BackboneReduction.id
      return isReduced ? nil : FigureOutputWords.denseEgo
    }
    if kind.hasBackbone { return FigureOutputWords.dense }
    if kind.reductions.contains(where: { $0 == ChangesReduction.self }),
      subject.reduction == ReductionChoice()
    {
      return FigureOutputWords.denseDifference
    }
    let hasTop = kind.reductions.contains { $0 == TopReduction.self }
    return hasTop && !isTopReduced ? FigureOutputWords.denseTop : nil
  }

  /// The size of the smallest text of the figure, in points.
  public var smallestText: Double {
    figure.drawing.nodes.filter { !$0.lines.isEmpty }.map(\.fontSize).min()
      ?? subject.options.smallestText
  }

  /// The figure's words, a file each, by what goes after the figure's name: caption, short and long
  /// description, and the data as a table that a spreadsheet opens.
  public func texts() -> [String: [UInt8]] {
    [
      "caption.txt": figure.caption + "\n",
      "alt.txt": figure.shortDescription + "\n",
      "description.txt": figure.longDescription + "\n",
      "table.csv": FigureTable(
        figure.data, subject.view, subject.options.language, of: kind
      ).text,
    ].mapValues { Array($0.utf8) }
  }

  /// The figure's words in another language.
  ///
  /// - Throws: `FigureProblem` and `GraphvizError`.
  func texts(in language: Language, as kind: any FigureKind.Type) throws -> FigureTexts {
    guard language != subject.options.language else { return FigureTexts(figure) }
    var told = subject
    told.options.language = language
    return try FigureKindCatalog.texts(of: told, as: kind)
  }

  /// What draws it.
  public var renderer: GraphvizRenderer { subject.renderer }
}
