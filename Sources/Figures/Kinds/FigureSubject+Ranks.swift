import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

extension FigureSubject {
  /// The figure of ranks in some snapshots, earliest first, on a common footing.
  ///
  /// - Throws: `FigureProblem.ranksUnsure` for the first snapshot whose ranks can't be trusted, and what
  ///   Graphviz says.
  func ranks(in snapshots: [String], _ kind: RankWords.Kind) throws -> Figure {
    guard !study.isTwoMode else {
      throw FigureProblem.noCollaborations(kind: kind == .slope ? SlopeKind.id : BumpKind.id)
    }
    let series = HarmonisedSeries(of: study)
    let ranked = try snapshots.compactMap { series.study.snapshot($0) }.map { snapshot in
      (snapshot, try Self.intervals(of: series.study, at: snapshot))
    }
    let frame = ChartFrame(view: view, options: options, renderer: renderer)
    return try RankChart(frame, series, ranked, numbers: OrganisationNumbers(of: study))
      .figure(kind: kind)
  }

  private static func intervals(
    of study: Study, at snapshot: Snapshot
  ) throws(FigureProblem) -> RankIntervals {
    do {
      return try RankIntervals(of: study, at: snapshot)
    } catch { throw .ranksUnsure(snapshot: snapshot.id, error) }
  }
}
