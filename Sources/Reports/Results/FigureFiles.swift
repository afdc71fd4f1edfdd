import Figures
import GapAnalysis
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

/// The figure of a snapshot, ready to be written in any format.
///
/// A study of participations gets the two-mode figure, any other the network figure.
public struct FigureFiles {
  /// The figure and its words.
  public let figure: Figure

  private let renderer = GraphvizRenderer()
  private let date: PDFDate
  private let dotsPerInch: Int

  /// Lays out the figure of a snapshot.
  ///
  /// - Parameters:
  ///   - study: the study.
  ///   - snapshot: the snapshot that is drawn.
  ///   - options: size, language and what is shown.
  ///   - dotsPerInch: the resolution of PNG.
  ///   - date: the date in the PDF; the snapshot's when `nil`, and 2000-01-01 when neither is known,
  ///     because no output holds the clock.
  /// - Throws: `GraphvizError`.
  public init(
    _ study: Study, at snapshot: Snapshot, options: FigureOptions, dotsPerInch: Int = 300,
    date: PartialDate? = nil
  ) throws {
    let view = study.view(at: snapshot)
    if study.isTwoMode {
      figure = try ParticipationFigure(view, options: options, renderer: renderer).figure()
    } else {
      let findings = CutNodes().findings(in: GapInput(study, at: snapshot))
      figure = try NetworkFigure(view, options: options, renderer: renderer)
        .figure(findings: findings)
    }
    let day = date ?? snapshot.date
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
