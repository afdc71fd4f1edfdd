import InnovationSystem

/// How dark a collaboration's cell is: its share of the scale's highest value, or of the highest weight.
struct MatrixShading {
  /// The intensities that are drawn as numbers, in ascending order.
  let numbers: [Double]
  private let intensities: [Double]
  private let top: Double
  private let hasScale: Bool

  /// Prepares the shades of a snapshot.
  init(_ view: SnapshotView) {
    numbers = Set(view.recorded.map(\.intensity).filter { $0 > 0 }).sorted()
    intensities = Set(view.collaborations.map(\.intensity)).sorted()
    hasScale = view.snapshot.scale != .none
    top = view.snapshot.scale.values?.upperBound ?? intensities.last ?? 1
  }

  /// Whether all collaborations are equally strong and there is no scale, so that shades say nothing.
  var isUniform: Bool { !hasScale && numbers.count <= 1 }

  /// How a collaboration's cell looks.
  func look(of pair: CombinedCollaboration) -> CellLook { look(pair.intensity) }

  private func look(_ intensity: Double) -> CellLook {
    ChartColours.steps[ChartColours.step(intensity / top)]
  }

  /// The shades that occur and the intensities they stand for, from light to dark.
  var ranges: [(look: CellLook, range: ClosedRange<Double>)] {
    ChartColours.steps.compactMap { step in
      let all = intensities.filter { look($0) == step }
      guard let first = all.first, let last = all.last else { return nil }
      return (step, first...last)
    }
  }
}
