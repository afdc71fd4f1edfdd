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
    /// At most 1.
    public static let atMostOne = Limits(lowest: nil, highest: 1)

    /// Whether a score lies within the limits, give or take rounding.
    public func contains(_ score: Double) -> Bool {
      score >= (lowest ?? -.infinity) - 1e-9 && score <= (highest ?? .infinity) + 1e-9
    }
  }

  /// What the input must have before the measure means anything.
  public enum Need: Sendable, Hashable, CaseIterable {
    /// Groups of nodes.
    case groups
    /// Edges with a direction that is not ignored.
    case direction
    /// Two modes; without it a measure is for one mode only.
    case twoModes
    /// That every node reaches every other.
    case connection
    /// How many pairs were not observed.
    case responses
  }

  /// What a measure does with one of the conventions of the input.
  public enum Use: Sendable, Hashable {
    /// It makes no difference.
    case never
    /// As the input asks.
    case optional
    /// It counts whatever the input asks.
    case always
  }

  /// The measure's stable name in output, such as `effective-size`.
  public let id: String
  /// The limits of its scores.
  public let limits: Limits
  /// Whether its scores are whole numbers.
  public let isCount: Bool
  /// What the input must have.
  public let needs: Set<Need>
  /// Whether weights count.
  public let weights: Use
  /// Whether direction counts.
  public let direction: Use
  /// Whether the scores come from an iteration or a seeded search, so that other tools agree less
  /// closely or only in the mean.
  public let precision: Precision
  /// The growth of its running time.
  public let cost: Cost
  /// The works that define it.
  public let references: [Reference]

  /// Makes a description.
  public init(
    id: String, limits: Limits, isCount: Bool = false, needs: Set<Need> = [],
    weights: Use = .never, direction: Use = .never, precision: Precision = .exact, cost: Cost,
    references: [Reference]
  ) {
    self.id = id
    self.limits = limits
    self.isCount = isCount
    self.needs = needs
    self.weights = weights
    self.direction = direction
    self.precision = precision
    self.cost = cost
    self.references = references
  }
}

extension MetricDescription {
  /// How closely another correct program must agree.
  public enum Precision: Sendable, Hashable {
    /// To 1e-9.
    case exact
    /// To 1e-6: an iteration stops when it hardly moves.
    case iterative
    /// Only in the mean: a seeded search or draw, the same on every run.
    case seeded

    /// The difference to allow between two orders of the same nodes, or two programs; `nil` when
    /// only means can be compared.
    public var tolerance: Double? {
      switch self {
      case .exact: 1e-9
      case .iterative: 1e-6
      case .seeded: nil
      }
    }
  }

  /// The growth of a running time, in *n* nodes and *m* edges.
  public enum Cost: Sendable, Hashable, CaseIterable {
    /// Each edge is looked at a few times.
    case linear
    /// Each edge is looked at once for each step of an iteration.
    case iteration
    /// The rows of each edge's two nodes are compared.
    case triangles
    /// One search from each node.
    case searches
    /// Matrices of n × n are solved.
    case dense
    /// All shortest paths anew for each node left out, or for each edge.
    case repeatedSearches
    /// Seeded draws, each looking at every edge.
    case draws
    /// Many sets of nodes are tried.
    case subsets

    /// The growth as it is usually written.
    public var text: String {
      switch self {
      case .linear: "O(n + m)"
      case .iteration: "O(m·steps)"
      case .triangles: "O(Σ over edges of the degrees)"
      case .searches: "O(n·m)"
      case .dense: "O(n³)"
      case .repeatedSearches: "O(n·m·(n + m))"
      case .draws: "O(m·draws)"
      case .subsets: "O(n·m·sets)"
      }
    }

    /// A rough count of elementary steps, for deciding what a graph is too large for.
    public func steps(nodeCount: Int, edgeCount: Int) -> Double {
      let (n, m) = (Double(nodeCount), Double(edgeCount + nodeCount))
      switch self {
      case .linear: return m
      case .iteration: return 200 * m
      case .triangles: return n > 0 ? m * (m / n) : 0
      case .searches: return n * m
      case .dense: return n * n * n
      case .repeatedSearches: return n * m * m
      case .draws: return 20_000 * m
      case .subsets: return 20 * n * n * m
      }
    }
  }
}
