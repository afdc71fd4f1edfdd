/// Asks one question of a snapshot.
public protocol GapDetector: Sendable {
  /// The kind of its findings; the key of their words.
  static var kind: String { get }
  /// Makes the detector with its default conventions.
  init()
  /// What it finds, in a stable order.
  func findings(in input: GapInput) -> [Finding]
}
