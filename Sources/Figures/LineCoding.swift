import GraphvizRendering
import InnovationSystem

/// How collaborations look: width by intensity, dash by confirmation.
struct LineCoding: Sendable {
  /// A width and the intensities it stands for.
  struct Step: Sendable, Hashable {
    /// The width, in points.
    let width: Double
    /// The intensities.
    let range: ClosedRange<Double>
  }

  /// The steps that occur; empty when all collaborations are equally strong.
  let steps: [Step]

  /// The widths of the steps, in points; the second in panels, whose boxes are half as high.
  static let widths = [0.9, 2.0, 3.4]
  static let panelWidths = [0.6, 1.2, 2.0]
  static let plainWidth = 1.2

  /// Chooses the steps for a snapshot's collaborations.
  ///
  /// On a scale of 0–5 they are 1–2, 3 and 4–5; without a scale, thirds of the range.
  init(
    _ pairs: [CombinedCollaboration], scale: IntensityScale, widths: [Double] = Self.widths
  ) {
    let intensities = pairs.map(\.intensity)
    guard let lowest = intensities.min(), let highest = intensities.max(),
      scale != .none || lowest < highest
    else {
      steps = []
      return
    }
    let third = (highest - lowest) / 3
    let limits =
      scale == .none
      ? [
        lowest...(lowest + third), (lowest + third)...(lowest + 2 * third),
        (lowest + 2 * third)...highest,
      ]
      : [0...2, 2...3, 3...5]
    let all = zip(widths, limits).map { Step(width: $0, range: $1) }
    steps = all.filter { step in
      intensities.contains { Self.step(of: $0, among: all) == step }
    }
  }

  private static func step(of intensity: Double, among steps: [Step]) -> Step? {
    steps.first { intensity <= $0.range.upperBound } ?? steps.last
  }

  /// The width of a collaboration's line, in points.
  func width(of pair: CombinedCollaboration) -> Double {
    Self.step(of: pair.intensity, among: steps)?.width ?? Self.plainWidth
  }

  /// How a collaboration's line is drawn.
  static func style(of confirmation: Confirmation?) -> LineStyle {
    switch confirmation {
    case .one: .dashed
    case .unresolved: .dotted
    case .both, .documented, nil: .solid
    }
  }
}
