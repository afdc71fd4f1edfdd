/// How somebody sees colours, or a printer prints them.
public enum ColourVision: String, Sendable, Hashable, CaseIterable {
  /// All three kinds of cones.
  case usual
  /// Printed without colours: the luminance alone.
  case grey
  /// Without the cones for long waves (red).
  case protan
  /// Without the cones for middle waves (green).
  case deutan
  /// Without the cones for short waves (blue).
  case tritan

  /// What becomes of linear red, green and blue, at full severity; `nil` where no matrix is needed.
  ///
  /// - SeeAlso: Machado, Oliveira & Fernandes (2009), “A physiologically-based model for simulation
  ///   of color vision deficiency”, doi 10.1109/TVCG.2009.113, and its table of matrices.
  var matrix: [(Double, Double, Double)]? {
    switch self {
    case .usual, .grey: nil
    case .protan:
      [
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
      ]
    case .deutan:
      [
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
      ]
    case .tritan:
      [
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
      ]
    }
  }
}
