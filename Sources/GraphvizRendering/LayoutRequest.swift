/// A question for node positions: boxes of known size, and which should be near each other.
public struct LayoutRequest: Sendable, Equatable, Codable {
  /// A box to be placed.
  public struct Node: Sendable, Equatable, Codable {
    /// Unique in the request.
    public var id: String
    /// Extent of the box, in points.
    public var size: Size

    /// Makes a box to be placed; its extent is in points.
    public init(id: String, size: Size) {
      self.id = id
      self.size = size
    }
  }

  /// A wish that two boxes be near each other. An edge from a node to itself has no effect.
  public struct Edge: Sendable, Equatable, Codable {
    /// Identifier of one node.
    public var from: String
    /// Identifier of the other node.
    public var to: String
    /// Wished distance between the centres, in points, 1 to 10 000. The engine `sfdp` knows only
    /// the mean of all of them.
    public var length: Double
    /// How much the wish counts beside others, 0.001 to 1000; no unit.
    public var weight: Double

    /// Makes a wish; the length is in points.
    public init(from: String, to: String, length: Double = 72, weight: Double = 1) {
      self.from = from
      self.to = to
      self.length = length
      self.weight = weight
    }
  }

  /// The method.
  public enum Engine: String, Sendable, Hashable, Codable, CaseIterable {
    /// Stress majorisation: best for up to a few hundred nodes.
    case neato
    /// Multi-level springs: for hundreds to thousands of nodes.
    case sfdp
  }

  /// The boxes, in an order that must be stable: another order gives another layout.
  public var nodes: [Node]
  /// The wishes.
  public var edges: [Edge]
  /// The method.
  public var engine: Engine
  /// Selects the starting position, 0 or more; the same seed gives the same layout.
  public var seed: Int
  /// Least distance between two boxes when overlaps are removed, in points, 0 to 500 (whole
  /// hundredths).
  public var separation: Double
  /// Whether boxes are moved apart until none overlap.
  public var removesOverlap: Bool

  /// Makes a request; the separation is in points.
  public init(
    nodes: [Node], edges: [Edge], engine: Engine = .neato, seed: Int = 1,
    separation: Double = 12, removesOverlap: Bool = true
  ) {
    self.nodes = nodes
    self.edges = edges
    self.engine = engine
    self.seed = seed
    self.separation = separation
    self.removesOverlap = removesOverlap
  }
}
