/// What a figure shows, for its caption, alternative text and legend.
public struct FigureFacts: Sendable {
  /// The study's title.
  public var title = ""
  /// The date, in words; `nil` when not known.
  public var date: String?
  /// The number of organisations in the snapshot.
  public var organisations = 0
  /// The number of collaborations, or of participations in a two-mode figure.
  public var collaborations = 0
  /// The lowest intensity that counts; `nil` when every recorded one does.
  public var threshold: Double?
  /// The code of the scale.
  public var scale = "none"
  /// Whether shape and colour show the sector.
  public var showsSectors = false
  /// Whether line width shows intensity.
  public var showsIntensity = false
  /// The confirmations that the drawn lines have, by code.
  public var confirmations: Set<String> = []
  /// How many answered and were asked; `nil` when nothing is known of responses.
  public var responses: (answered: Int, asked: Int)?
  /// Where the data come from; `nil` when not stated.
  public var source: String?
  /// What must be said with the figure; `nil` when nothing.
  public var notice: String?
  /// The organisation with most collaborations, and how many; `nil` when there are none.
  public var busiest: (name: String, count: Int)?
  /// The names of organisations without collaboration.
  public var isolated: [String] = []
  /// The sectors and how many organisations each has, in legend order.
  public var sectors: [(name: String, count: Int)] = []
  /// The number of components with more than one organisation.
  public var parts = 0
  /// Organisations that are the only link, and to whom.
  public var onlyLinks: [(name: String, cutsOff: [String])] = []
  /// The number of projects; `nil` in a one-mode figure.
  public var projects: Int?
  /// How many organisations, projects and collaborations are drawn, when not all are.
  public var drawn: (organisations: Int, projects: Int, collaborations: Int)?
  /// What is drawn of a network that is too large to draw whole; `nil` when all is.
  public var reduction: ReductionFacts?
  /// How many organisations have their name in the figure, when not all have.
  public var named: Int?

  /// What the layout says, in a sentence; `nil` when the places have no meaning of their own.
  public var arrangement: String?

  /// What is told of the map that the network stands on; `nil` when there is none.
  public var map: MapFacts?
  /// Who stands together in areas; `nil` when there are none.
  public var groups: GroupFacts?

  /// Makes empty facts.
  public init() {}
}
