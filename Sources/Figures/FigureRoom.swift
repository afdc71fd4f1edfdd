import GraphvizRendering

/// The room that the body of a figure has when the figure's height was asked for.
struct FigureRoom {
  /// The figure's height, in millimetres.
  let allowed: Double
  /// What everything but the body takes, in points.
  let others: Double

  /// The height of the body, in points; not above 0 when there is no room for it at all.
  var height: Double { allowed * Size.pointsPerMillimetre - others }

  /// The error that the body doesn't fit, and that the figure would with so many points for it.
  func tooLow(needed: Double) -> GraphvizError {
    // A tenth of a point, so that rounding never makes the height that is named too low.
    .doesNotFit(allowed: allowed, needed: (others + needed + 0.1) / Size.pointsPerMillimetre)
  }

  /// Throws `GraphvizError.doesNotFit` when a body took more than there is.
  func check(taken: Double) throws(GraphvizError) {
    if taken > height + 0.01 { throw tooLow(needed: taken) }
  }

  /// The height of each of some equal rows, in points.
  ///
  /// - Parameters:
  ///   - limits: the lowest height that text has room in, and the largest that still looks like rows.
  ///   - rest: what the body takes besides the rows.
  /// - Throws: `GraphvizError.doesNotFit` when less than the lowest is left.
  func rowHeight(
    count: Int, _ limits: ClosedRange<Double>, besides rest: Double
  ) throws(GraphvizError) -> Double {
    let share = (height - rest) / Double(max(1, count))
    guard share >= limits.lowerBound else {
      throw tooLow(needed: rest + limits.lowerBound * Double(count))
    }
    return min(share, limits.upperBound)
  }
}
