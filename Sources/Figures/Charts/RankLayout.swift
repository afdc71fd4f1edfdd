import GraphvizRendering
import InnovationSystem

/// Where ranks lie in a chart: down by rank, snapshots from left to right, and within each snapshot
/// beside each other those whose intervals would touch.
struct RankLayout {
  private static let axisWidth = 22.0
  private static let headingHeight = 22.0
  private static let leastGap = 34.0
  private static let mostHeight = 250.0
  /// The least height of a rank: those that the axis names stand apart.
  private static let leastUnit = 1.4
  private static let mostUnit = 24.0

  /// Whether circles and intervals are apart everywhere and the lines between snapshots are seen.
  let fits: Bool
  /// How high the chart is, in points.
  let height: Double
  /// How wide a circle is, in points.
  let dot: Double
  private let slots: [[Int]]
  private let starts: [Double]
  private let widths: [Double]
  private let unit: Double
  private let worst: Int

  private let places: [[RankIntervals.Place]]
  private let width: Double

  /// Lays out the places of organisations, snapshot by snapshot.
  init(_ places: [[RankIntervals.Place]], width: Double, textSize: Double) {
    let worst = places.flatMap { $0 }.map(\.interval.upperBound).max() ?? 1
    self.init(
      places, width: width, dot: textSize.rounded(.up) + 4,
      unit: min(15, Self.mostHeight / Double(max(1, worst))))
  }

  private init(_ places: [[RankIntervals.Place]], width: Double, dot: Double, unit: Double) {
    (self.places, self.width, self.dot, self.unit) = (places, width, dot, unit)
    worst = places.flatMap { $0 }.map(\.interval.upperBound).max() ?? 1
    slots = places.map { column in
      Figures.slots(
        for: column.map { place in
          let top = min(
            Double(place.interval.lowerBound) * unit - 2, place.rank * unit - dot / 2 - 0.5)
          let bottom = max(
            Double(place.interval.upperBound) * unit + 2, place.rank * unit + dot / 2 + 0.5)
          return top...bottom
        }, gap: 1.5)
    }
    widths = slots.map { Double(($0.max() ?? 0) + 1) * (dot + 1) }
    let gaps = Double(max(1, widths.count - 1))
    let gap = (width - Self.axisWidth - widths.reduce(0, +)) / gaps
    fits = gap >= Self.leastGap
    var starts: [Double] = []
    var x = Self.axisWidth
    for width in widths {
      starts.append(x)
      x += width + gap
    }
    self.starts = starts
    height = Self.headingHeight + Double(worst) * unit
  }

  /// The same ranks in the room of a figure.
  ///
  /// - Parameter rest: what stands below the ranks, in points.
  /// - Throws: `GraphvizError.doesNotFit` with the least height at which everything is apart.
  func fitted(to room: FigureRoom?, besides rest: Double) throws(GraphvizError) -> RankLayout {
    guard let room else { return self }
    let share = (room.height - rest - Self.headingHeight) / Double(max(1, worst))
    if share >= Self.leastUnit {
      let layout = RankLayout(
        places, width: width, dot: dot, unit: min(share, Self.mostUnit))
      // What doesn't fit without a height doesn't with one either; two are drawn in any case.
      if layout.fits || !fits { return layout }
    }
    let needed = stride(from: Self.leastUnit, to: unit, by: 0.25).first {
      RankLayout(places, width: width, dot: dot, unit: $0).fits
    }
    throw room.tooLow(needed: rest + Self.headingHeight + Double(worst) * (needed ?? unit))
  }

  /// How far down a rank lies.
  func y(_ rank: Double) -> Double { Self.headingHeight + (rank - 0.5) * unit }

  /// How far to the right an organisation of a snapshot lies.
  func x(_ column: Int, _ organisation: Int) -> Double {
    starts[column] + (Double(slots[column][organisation]) + 0.5) * (dot + 1)
  }

  /// The middle of a snapshot.
  func middle(of column: Int) -> Double { starts[column] + widths[column] / 2 }

  /// The ranks that the axis names.
  var ticks: [Int] {
    let step = unit >= dot - 1 ? 1 : unit >= 5 ? 5 : 10
    return step == 1 ? Array(1...worst) : [1] + Array(stride(from: step, through: worst, by: step))
  }
}
