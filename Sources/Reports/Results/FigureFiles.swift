import Figures
import GraphvizRendering
import InnovationSystem

/// A file format of figures.
public enum FigureFormat: String, Sendable, Hashable, CaseIterable {
  /// Scalable vector graphics, with its words inside.
  case svg
  /// A PDF with its fonts embedded.
  case pdf
  /// A PNG at the chosen resolution.
  case png
}

/// The figure of a subject, ready to be written in any format.
public struct FigureFiles {
  /// The figure and its words.
  public let figure: Figure

  private let renderer: GraphvizRenderer
  private let date: PDFDate
  private let dotsPerInch: Int

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
    let chosen = kind ?? FigureKindCatalog.usual(for: subject.study)
    figure = try chosen.init().figure(of: subject)
    renderer = subject.renderer
    let day = date ?? subject.snapshot.date
    self.date = PDFDate(year: day?.year ?? 2000, month: day?.month ?? 1, day: day?.day ?? 1)
    self.dotsPerInch = dotsPerInch
  }

  /// The figure in a format.
  ///
  /// - Throws: `GraphvizError`.
  public func bytes(of format: FigureFormat) throws -> [UInt8] {
    switch format {
    case .svg: Array(try renderer.svg(figure.drawing).utf8)
    case .pdf: try renderer.pdf(figure.drawing, date: date)
    case .png: try renderer.png(figure.drawing, dotsPerInch: dotsPerInch)
    }
  }
}
