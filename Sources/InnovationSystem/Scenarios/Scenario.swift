/// What would change if something were done: a list of changes to one snapshot, in any order.
///
/// A scenario is never part of a study. Applying it gives another study to ask the same questions of.
public struct Scenario: Sendable, Hashable {
  /// What it is called.
  public var name: String
  /// Whether it is made of the study's own planned collaborations.
  public var isPlanned: Bool
  /// The changes, in the order recorded.
  public var changes: [ScenarioChange]

  /// Makes a scenario.
  public init(name: String, isPlanned: Bool = false, changes: [ScenarioChange]) {
    self.name = name
    self.isPlanned = isPlanned
    self.changes = changes
  }
}

/// One change of a scenario: of a collaboration, or of who is in the network.
public struct ScenarioChange: Sendable, Hashable {
  /// What is done.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A collaboration begins; without a second party, the organisation joins the network.
    case add
    /// A collaboration ends; without a second party, the organisation leaves the network.
    case remove
    /// A collaboration gets closer, or covers further phases.
    case strengthen
    /// A collaboration gets looser, or covers some phases no longer.
    case weaken
  }

  /// What is done.
  public var kind: Kind
  /// The id of the first organisation.
  public var from: String
  /// The id of the second organisation; `nil` when only the first is concerned.
  public var to: String?
  /// The intensity it gets, on the snapshot's scale; `nil` when that stays as it is, or there is no
  /// scale.
  public var intensity: Double?
  /// The phases it takes place in (*add*), takes in as well (*strengthen*) or gives up (*weaken*).
  public var phases: Set<Phase> = []
  /// A remark.
  public var note: String?
  /// What else is known of a collaboration that is added, such as its funding; `nil` for nothing.
  public var details: Collaboration?
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a change.
  public init(
    _ kind: Kind, _ from: String, _ to: String? = nil, intensity: Double? = nil,
    phases: Set<Phase> = []
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.intensity = intensity
    self.phases = phases
  }

  /// The pair it concerns; `nil` when it is about one organisation.
  var pair: UnorderedPair? { to.map { UnorderedPair(from, $0) } }
}
