import GraphAlgorithms
import InnovationSystem

/// A way to draw a network that is too large to draw whole.
///
/// A reduction says what stays; the reader is told what doesn't (`ReductionFacts`). To add one: a file
/// in `Methods`, its words in `Wording/Figures/ReductionWords.swift`, and a line in
/// `ReductionCatalog`.
public protocol NetworkReduction: Sendable {
  /// The stable name, which is typed after `--reduce`; the key of its words.
  static var id: String { get }
  /// Makes the reduction with its default conventions.
  init()
  /// What stays of a network; the same on every run.
  func outcome(for network: WholeNetwork, _ choice: ReductionChoice) -> ReductionOutcome
}

/// What stays of a network.
public struct ReductionOutcome: Sendable, Hashable {
  /// The places that are drawn, ascending.
  var kept: [Int]
  /// The places that are drawn together, each box's ascending.
  var boxes: [[Int]] = []
  /// The ties that are drawn, by the numbers of their ends: those of places, and from
  /// `placeCount` on those of boxes; `nil` for all between what is drawn.
  var ties: Set<Edge>?
  /// The level the ties had to stay below; `nil` when none was asked for.
  var alpha: Double?

  /// Two ends in ascending order.
  struct Edge: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }
}

/// All ways to reduce a network.
public enum ReductionCatalog {
  /// The largest network that is drawn whole unless somebody asks for less.
  public static let largestWhole = 60
  /// The largest network that is drawn whole when somebody asks for all.
  public static let largestAtAll = 150

  /// The reductions.
  public static let all: [any NetworkReduction.Type] = [
    NoReduction.self,
    SectorReduction.self,
    BackboneReduction.self,
    TopReduction.self,
    ChangesReduction.self,
  ]

  /// The reduction with an id; `nil` when there is none.
  public static func reduction(_ id: String) -> (any NetworkReduction.Type)? {
    all.first { $0.id == id }
  }
}
