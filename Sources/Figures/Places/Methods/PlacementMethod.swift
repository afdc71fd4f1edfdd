import GraphvizRendering
import InnovationSystem

/// A way to lay out a network.
///
/// To add one: a file in `Methods`, its words in `Wording/Figures/PlacementWords.swift`, and a line in
/// `PlacementCatalog`.
public protocol PlacementMethod: Sendable {
  /// The stable name, which is typed after `--layout`; the key of its words.
  static var id: String { get }
  /// Makes the method with its default conventions.
  init()
  /// The middle of each box, in the area of the problem, y down; the same on every run.
  ///
  /// - Throws: what Graphviz says.
  func positions(for request: PlacementRequest) throws(GraphvizError) -> [Point]
}

/// A network to be laid out.
public struct PlacementRequest: Sendable {
  /// The boxes, the lines and the area.
  let problem: LayoutProblem
  /// The study.
  let study: Study
  /// Which organisations each box stands for, the latest in line first.
  let organisations: [[String]]
  /// The id of the measure that was asked for; `nil` when none was.
  let measure: String?
  /// What places and measures.
  let renderer: GraphvizRenderer
  /// The size of text and the language of words among the places.
  let options: FigureOptions
  /// The height to fill, in points; `nil` for what is needed.
  let height: Double?

  /// The sector of each box, by the taxonomy's order; those without one come last.
  var sectors: [Int] {
    let codes = study.taxonomy.sectors.map(\.code)
    return organisations.map { ids in
      ids.first.flatMap(study.organisation).flatMap { study.taxonomy.sectorCode(of: $0) }
        .flatMap { codes.firstIndex(of: $0) } ?? codes.count
    }
  }

  /// The score of each box by the measure, betweenness when none was asked for, in the latest
  /// snapshot; `nil` for those that have none.
  var scores: [Double?] {
    PlaceScores(of: organisations, in: study, measure: measure).values
  }
}

/// All ways to lay out a network.
public enum PlacementCatalog {
  /// The methods, the usual one first.
  public static let all: [any PlacementMethod.Type] = [
    ForcePlacement.self,
    SectorPlacement.self,
    SectorGroupPlacement.self,
    ParentGroupPlacement.self,
    RingsPlacement.self,
    LevelPlacement.self,
    MapPlacement.self,
  ]

  /// The method with an id; `nil` when there is none.
  public static func method(_ id: String) -> (any PlacementMethod.Type)? {
    all.first { $0.id == id }
  }
}
