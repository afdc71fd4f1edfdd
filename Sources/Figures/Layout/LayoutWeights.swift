/// What the parts of a layout's cost weigh against each other.
///
/// In a network of usual density the unit is one crossing. Drawings of dense ones can't do without
/// hundreds, of which boxes that lie on each other or in a row have a few less: there a crossing
/// weighs less and an overlap more, so that no box is put on another whatever is gained by it.
struct LayoutWeights {
  /// Lines to a box beyond which a network counts as dense: a choice, where m³ / 29n² is 3n.
  ///
  /// A drawing of m lines between n boxes has at least m³ / 29n² crossings from m = 7n on (Ackerman
  /// 2019, doi 10.1016/j.comgeo.2019.101574). Below that it is no bound, but grows as crossings do.
  static let usualLines = 4.43
  /// The drawings of a series in which a crossing counts in full: more of them weigh no more together.
  static let usualDrawings = 3.0

  /// What a crossing weighs: in all, or in each drawing of a series that has it.
  let crossing: Double
  /// What two lines weigh that leave one box in nearly the same direction.
  let narrowness: Double
  /// What an overlap of two boxes weighs more than the usual.
  let overlap: Double
  /// What the square of a line's length weighs, the length that lines between near boxes have being 1.
  let length: Double

  /// The weights for a problem.
  ///
  /// In a series a crossing counts in each drawing that has it, and lines may be a little longer, so
  /// that each drawing is as easy to read as if it were alone; the weights were found by trying.
  init(_ problem: LayoutProblem) {
    let density = max(1, problem.linesToABox / Self.usualLines)
    let inDrawing =
      problem.isSeries ? 2 * min(1, Self.usualDrawings / Double(problem.drawings.count)) : 1
    narrowness = 1 / (density * density * density)
    crossing = inDrawing * narrowness
    overlap = density
    length = problem.isSeries ? 0.15 : 0.2
  }
}

extension LayoutProblem {
  /// The drawings that any box or line is in.
  fileprivate var drawings: Frames {
    frames.reduce(into: Frames()) { $0.formUnion($1) }
      .union(lines.reduce(into: Frames()) { $0.formUnion($1.frames) })
  }

  /// How many lines there are to a box in the drawing that has most of them.
  fileprivate var linesToABox: Double {
    guard isSeries else { return Double(lines.count) / Double(max(1, sizes.count)) }
    return (0..<64).map { position in
      let drawing = Frames(position: position)
      let boxes = frames.count { $0.meet(drawing) }
      return Double(lines.count { $0.frames.meet(drawing) }) / Double(max(1, boxes))
    }.max() ?? 0
  }
}
