import GapAnalysis

/// Sectors, what is between them, and what is fewer than expected.
public struct SectorsKind: FigureKind {
  public static let id = "sectors"

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    let input = try subject.input(meeting: SectorMixing.needs, kind: Self.id)
    return try SectorsFigure(input, options: subject.options, renderer: subject.renderer).figure()
  }
}
