import GapAnalysis
import GraphvizRendering
import InnovationSystem

/// A kind of figure: what is drawn of a study, and how.
///
/// A kind holds no words and no state. To add one: a file in `Kinds`, its words in
/// `Wording/Figures/Kinds`, and a line in `FigureKindCatalog`.
public protocol FigureKind: Sendable {
  /// The kind's stable name, which is typed after `--kind`; the key of its words.
  static var id: String { get }
  /// The reductions the kind can be drawn with when a network is too large for it, the usual one first
  /// (`ReductionCatalog`); empty for a kind that sees to that itself.
  static var reductions: [any NetworkReduction.Type] { get }
  /// Whether the kind sees to the reduction of what it draws by itself.
  static var reducesItself: Bool { get }
  /// What can be chosen about it that not every kind shows; anything else is refused.
  static var choices: Set<FigureChoice> { get }
  /// Whether the kind shows all snapshots, whichever is chosen.
  static var showsAllSnapshots: Bool { get }
  /// Makes the kind with its default conventions.
  init()
  /// Lays out and puts together the figure, at its final size.
  ///
  /// - Throws: `FigureProblem` when the subject can't be drawn so, and `GraphvizError`.
  func figure(of subject: FigureSubject) throws -> Figure
  /// The figure's words; those of a kind that can tell them without a layout don't wait for one.
  ///
  /// - Throws: as `figure(of:)` does.
  func texts(of subject: FigureSubject) throws -> FigureTexts
}

extension FigureKind {
  public static var reductions: [any NetworkReduction.Type] { [] }
  public static var reducesItself: Bool { false }
  public static var choices: Set<FigureChoice> { [] }
  public static var showsAllSnapshots: Bool { false }
  /// Whether the kind can be drawn with the backbone of the network alone.
  public static var hasBackbone: Bool { reductions.contains { $0 == BackboneReduction.self } }

  public func texts(of subject: FigureSubject) throws -> FigureTexts {
    FigureTexts(try figure(of: subject))
  }
}

/// What a figure is to be drawn of, and what was chosen about it.
public struct FigureSubject: Sendable {
  /// The study; that of what is drawn, once it is reduced.
  public internal(set) var study: Study
  /// The snapshot that is drawn; the later one where two are compared.
  public let snapshot: Snapshot
  /// Size and language.
  public var options: FigureOptions
  /// What measures and places.
  public let renderer: GraphvizRenderer
  /// The id of the organisation that was asked for; `nil` when none was.
  public var organisation: String?
  /// The id of the project whose participants are to be shown alone; `nil` for everybody.
  public var project: String?
  /// The snapshot that was asked for to compare with; `nil` when none was.
  public var earlier: Snapshot?
  /// How the network is to be laid out; `nil` for kept positions, or else the usual way.
  public var layout: (any PlacementMethod.Type)?
  /// The id of the measure that the layout goes by, where it goes by one; `nil` for betweenness.
  public var measure: String?
  /// How a network is reduced that is too large to draw whole.
  public var reduction = ReductionChoice()
  /// The study that the names were taken out of, for the fingerprints in a figure's stamp; nothing else
  /// of it gets into a figure. `nil` when the names are there.
  public var original: Study?
  /// What the usual figures of the same study share, if they do.
  public var frameHeights: FrameHeights?
  /// What the study was reduced from; `nil` when all of it is drawn.
  var reduced: ReducedStudy?
  /// The study that the project's participants were taken from; `nil` when it has everybody.
  var around: Study?

  /// A snapshot of a study, nothing chosen.
  public init(
    _ study: Study, at snapshot: Snapshot, options: FigureOptions = FigureOptions(),
    renderer: GraphvizRenderer = GraphvizRenderer()
  ) {
    self.study = study
    self.snapshot = snapshot
    self.options = options
    self.renderer = renderer
  }

  /// The study as it was in the snapshot.
  public var view: SnapshotView { study.view(at: snapshot) }

  /// The study before anything was left out of it.
  var whole: Study { reduced?.whole ?? study }
  /// The same in the snapshot.
  var wholeView: SnapshotView { whole.view(at: snapshot) }
}

/// Why a subject can't be drawn as a kind of figure; the words are in `FigureProblemWords`.
public enum FigureProblem: Error, Sendable, Hashable {
  /// There are only participations, and the kind shows collaborations.
  case noCollaborations(kind: String)
  /// There are no participations in projects, and the kind shows them.
  case noParticipations(kind: String)
  /// The data lack something the kind can't do without.
  case lacks(kind: String, [GapNeed])
  /// There are fewer snapshots than the kind compares.
  case fewSnapshots(kind: String, needed: Int, found: Int)
  /// What is to be drawn has no room at the figure's width.
  case tooNarrow(kind: String)
  /// The ranks of a snapshot can't be trusted.
  case ranksUnsure(snapshot: String, RankIntervals.Obstacle)
  /// The kind is about one organisation, and none was named.
  case noOrganisation(kind: String)
  /// The organisation is not in the snapshot.
  case notInSnapshot(organisation: String, snapshot: String)
  /// Small panels have no room for a map.
  case noMapInPanels(kind: String)
  /// Small panels have no room for words over groups.
  case noGroupsInPanels(kind: String)
  /// The layout puts those of a group together, and nobody is in any.
  case noGroups(layout: String)
  /// The layout goes by administrative level, and nobody has one.
  case noLevels
  /// The layout goes by a measure, and no two have different values of it.
  case noRanks(measure: String)
  /// Nobody has a place on the map.
  case nobodyOnMap
  /// There is no other snapshot to compare with.
  case noEarlierSnapshot
  /// No tie is planned in the snapshot.
  case nothingPlanned(kind: String)
  /// Nothing is another in the one snapshot than in the other.
  case nothingChanged(kind: String)
  /// No tie states a phase.
  case noPhases(kind: String)
  /// No tie between participants of the project states a phase.
  case noPhasesInProject(kind: String, project: String)
  /// The kind doesn't show what was chosen; the ids of those that do.
  case takesNot(FigureChoice, kind: String, known: [String])
  /// No tie is rare enough for the level that was asked for.
  case emptyBackbone(kind: String)
  /// No two organisations share more projects than they might by chance.
  case noneBeyondChance(kind: String)
  /// The kind can't be drawn with the reduction; the ids of those it can be drawn with.
  case cannotReduce(kind: String, by: String, known: [String])
  /// More organisations than can be drawn whole; the reductions that draw a part.
  case tooManyForWhole(count: Int, allowed: Int, known: [String])
}
