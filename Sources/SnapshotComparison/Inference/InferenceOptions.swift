import GraphAlgorithms

/// How much is drawn for what is inferred from two snapshots.
public struct InferenceOptions: Sendable, Hashable {
  /// The draws of the bootstrap.
  public var bootstrapDraws = PairedVertexBootstrap.usualDraws
  /// The drawn orders of QAP, above eight organisations.
  public var orderDraws = QAPCorrelation.usualDraws
  /// The drawn labellings of groups, above eight organisations.
  public var labellingDraws = 5_000
  /// The draws of ranks.
  public var rankDraws = 1_000
  /// The seed of all drawing, below 2³².
  public var seed: UInt64 = 1

  /// Makes the usual options.
  public init() {}
}
