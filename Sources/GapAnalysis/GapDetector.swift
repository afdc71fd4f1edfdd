import NetworkMetrics

/// Asks one question of a snapshot.
public protocol GapDetector: Sendable {
  /// The kind of its findings; the key of their words.
  static var kind: String { get }
  /// What the question can't be answered without; a detector is only asked when all of it is there.
  static var needs: [GapNeed] { get }
  /// What it needs with some options; as a rule the same whatever they are.
  static func needs(given options: GapOptions) -> [GapNeed]
  /// Whether it is asked again with another threshold or combining rule, to see what depends on those;
  /// what rests on chance or scenarios is not.
  static var isRecounted: Bool { get }
  /// What the certainty of its findings rests on.
  static var certaintyBasis: [CertaintyBasis] { get }
  /// The works it follows; empty for a convention of our own.
  static var references: [Reference] { get }
  /// Makes the detector with its default conventions.
  init()
  /// What it finds, in a stable order.
  func findings(in input: GapInput) -> [Finding]
}

extension GapDetector {
  /// Nothing in particular: the detector tells of what is missing in its findings.
  public static var needs: [GapNeed] { [] }

  /// It is.
  public static var isRecounted: Bool { true }

  /// What it always needs.
  public static func needs(given options: GapOptions) -> [GapNeed] { needs }
}
