/// What kind of project or arena organisations take part in.
public enum ProjectType: String, Sendable, Hashable, CaseIterable {
  /// Finds out whether a project is worth while.
  case preProject = "pre-project"
  /// Makes those involved ready for a project.
  case qualification
  /// Carries the innovation out.
  case mainProject = "main-project"
  /// A programme of a research council.
  case researchProgramme = "research-programme"
  /// Paid for by the county governor's discretionary funds.
  case discretionaryProject = "discretionary-project"
  /// Renews a service within its ordinary frame.
  case serviceDevelopment = "service-development"
  /// Ordinary operations, without an end.
  case operations
  /// A network of practice.
  case network
  /// Another meeting place.
  case arena
  /// A conference or gathering.
  case conference
  /// A steering group.
  case steeringGroup = "steering-group"
  /// A reference group.
  case referenceGroup = "reference-group"
  /// None of these.
  case other

  /// Whether it is a meeting place rather than a piece of work with an end.
  public var isArena: Bool {
    switch self {
    case .network, .arena, .conference, .steeringGroup, .referenceGroup: true
    default: false
    }
  }
}

/// A project or arena that organisations take part in.
public struct Project: Sendable, Hashable {
  /// A short stable name, unique in the study.
  public var id: String
  /// The full name.
  public var name: String
  /// What kind it is; `nil` when not known.
  public var type: ProjectType?
  /// When it began; `nil` when not known.
  public var from: PartialDate?
  /// When it ended or will end; `nil` when it doesn't or isn't known.
  public var to: PartialDate?
  /// The ids of what pays for it.
  public var funding: [String] = []
  /// What is renewed.
  public var innovationTypes: Set<InnovationType> = []
  /// How it is renewed.
  public var forms: Set<InnovationForm> = []
  /// The id of the organisation that leads it; `nil` when not known.
  public var lead: String?
  /// Where the row comes from.
  public var source: String?
  /// A remark.
  public var note: String?
  /// Further columns of the study's own, by heading.
  public var attributes: [String: String] = [:]
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a project.
  public init(id: String, name: String, origin: Origin? = nil) {
    self.id = id
    self.name = name
    self.origin = origin
  }
}

/// That an organisation takes part in a project or arena.
public struct Participation: Sendable, Hashable {
  /// The project's id.
  public var project: String
  /// The organisation's id.
  public var organisation: String
  /// The role it has there, in the study's words; `nil` when not known.
  public var role: String?
  /// When it joined; `nil` when not known.
  public var from: PartialDate?
  /// When it left; `nil` when it hasn't or isn't known.
  public var to: PartialDate?
  /// Whether the organisation has confirmed it; `nil` when not asked.
  public var isConfirmed: Bool?
  /// Where the row comes from.
  public var source: String?
  /// Further columns of the study's own, by heading.
  public var attributes: [String: String] = [:]
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a participation.
  public init(project: String, organisation: String, origin: Origin? = nil) {
    self.project = project
    self.organisation = organisation
    self.origin = origin
  }
}

/// What pays for collaborations and projects.
public struct FundingSource: Sendable, Hashable {
  /// A short stable name, unique in the study.
  public var id: String
  /// The full name.
  public var name: String
  /// Whether it ends; `nil` when not known.
  public var isTimeLimited: Bool?
  /// When it began; `nil` when not known.
  public var from: PartialDate?
  /// When it ends; `nil` when it doesn't or isn't known.
  public var to: PartialDate?
  /// How far it has come, in the study's words.
  public var status: String?
  /// Where the row comes from.
  public var source: String?
  /// A remark.
  public var note: String?
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a funding source.
  public init(id: String, name: String, origin: Origin? = nil) {
    self.id = id
    self.name = name
    self.origin = origin
  }
}
