/// A collaboration between two organisations in one snapshot, as recorded.
public struct Collaboration: Sendable, Hashable {
  /// The snapshot's id.
  public var snapshot: String
  /// The id of the first organisation.
  public var from: String
  /// The id of the second organisation.
  public var to: String
  /// The recorded intensity on the snapshot's scale, or a weight; `nil` when only the sides' reports
  /// or nothing is given.
  public var intensity: Double?
  /// What the first organisation said; `nil` when it didn't answer.
  public var reportedFrom: Double?
  /// What the second organisation said; `nil` when it didn't answer.
  public var reportedTo: Double?
  /// Whose initiative it is; `nil` when not known.
  public var direction: CollaborationDirection?
  /// The phases it takes place in; `nil` when not known.
  public var phases: Set<Phase>?
  /// The stage of practice; `nil` when none or not known.
  public var practice: PracticeStage?
  /// What is renewed; empty when not known.
  public var innovationTypes: Set<InnovationType> = []
  /// How it is renewed; empty when not known.
  public var forms: Set<InnovationForm> = []
  /// What the two do together; empty when not known.
  public var relations: Set<RelationType> = []
  /// Who is in touch; empty when not known.
  public var contactLevels: Set<ContactLevel> = []
  /// How many people are in touch on the side that has fewest; `nil` when not known.
  public var contactPoints: Int?
  /// The role at the first organisation that carries it, such as *enhetsleder*, never a name; `nil` when
  /// not known.
  public var contactKey: String?
  /// The ids of what pays for it; empty when not known.
  public var funding: [String] = []
  /// Whether it is there.
  public var status: CollaborationStatus = .existing
  /// What it is known from; `nil` when not known.
  public var evidence: EvidenceKind?
  /// A free reference to the evidence.
  public var reference: String?
  /// The ids of the projects that carry it.
  public var projects: [String] = []
  /// When it began; `nil` when not known.
  public var validFrom: PartialDate?
  /// When it ended; `nil` when it hasn't or isn't known.
  public var validTo: PartialDate?
  /// A remark.
  public var note: String?
  /// Further columns of the study's own, by heading.
  public var attributes: [String: String] = [:]
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a collaboration.
  public init(
    snapshot: String, from: String, to: String, intensity: Double? = nil, origin: Origin? = nil
  ) {
    self.snapshot = snapshot
    self.from = from
    self.to = to
    self.intensity = intensity
    self.origin = origin
  }
}
