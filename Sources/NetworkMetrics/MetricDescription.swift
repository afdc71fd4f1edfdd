/// What a catalog needs to know of a measure; its words live in `Wording`, under the same id.
public struct MetricDescription: Sendable, Hashable {
  /// The lower and upper limit of a measure; `nil` where there is none.
  public struct Limits: Sendable, Hashable {
    /// The smallest possible score.
    public let lowest: Double?
    /// The largest possible score.
    public let highest: Double?

    /// Any number.
    public static let unlimited = Limits(lowest: nil, highest: nil)
    /// From 0 to 1.
    public static let unit = Limits(lowest: 0, highest: 1)
    /// From −1 to 1.
    public static let signedUnit = Limits(lowest: -1, highest: 1)
    /// From 0 upwards.
    public static let nonNegative = Limits(lowest: 0, highest: nil)

    /// Whether a score lies within the limits, give or take rounding.
    public func contains(_ score: Double) -> Bool {
      score >= (lowest ?? -.infinity) - 1e-9 && score <= (highest ?? .infinity) + 1e-9
    }
  }

  /// The measure's stable name in output, such as `effective-size`.
  public let id: String
  /// The limits of its scores.
  public let limits: Limits
  /// Whether its scores are whole numbers.
  public let isCount: Bool
  /// The growth of its running time, in *n* nodes and *m* edges.
  public let cost: String
  /// The works that define it.
  public let references: [Reference]

  /// Makes a description.
  public init(
    id: String, limits: Limits, isCount: Bool = false, cost: String, references: [Reference]
  ) {
    self.id = id
    self.limits = limits
    self.isCount = isCount
    self.cost = cost
    self.references = references
  }
}
