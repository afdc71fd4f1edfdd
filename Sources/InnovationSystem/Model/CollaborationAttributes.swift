/// The stage of practice a collaboration belongs to.
public enum PracticeStage: String, Sendable, Hashable, CaseIterable {
  /// What is known to work.
  case best
  /// What is learnt and put to use next.
  case next
  /// Making it known to others.
  case spread
}

/// What kind of thing is renewed.
public enum InnovationType: String, Sendable, Hashable, CaseIterable {
  /// Policy.
  case policy
  /// Services to people.
  case service
  /// The way the work is organised.
  case organisational
}

/// How the renewal comes about; at most one of each opposite pair.
public enum InnovationForm: String, Sendable, Hashable, CaseIterable {
  /// A break with what was.
  case radical
  /// Step by step.
  case incremental
  /// New to the world.
  case global
  /// New to this place.
  case local
  /// Started from above.
  case topDown = "top-down"
  /// Started from below.
  case bottomUp = "bottom-up"

  /// The form that excludes this one.
  public var opposite: InnovationForm {
    switch self {
    case .radical: .incremental
    case .incremental: .radical
    case .global: .local
    case .local: .global
    case .topDown: .bottomUp
    case .bottomUp: .topDown
    }
  }
}

/// What two organisations do together.
public enum RelationType: String, Sendable, Hashable, CaseIterable {
  /// They are in touch, and more is not known.
  case contact
  /// They keep each other informed.
  case information
  /// One sends people on to the other.
  case referral
  /// They give a service together.
  case service
  /// They run a project together.
  case project
  /// They do research together.
  case research
  /// They train or teach together, or one the other.
  case training
  /// One pays for what the other does.
  case funding
  /// They sit in the same governing body.
  case governance
  /// One supervises the other.
  case supervision
  /// They have a written agreement.
  case agreement
  /// One involves the other, such as a user organisation, in its decisions.
  case involvement
  /// They are members of the same network.
  case network
  /// One owns the other.
  case ownership
}

/// Who in the organisations is in touch.
public enum ContactLevel: String, Sendable, Hashable, CaseIterable {
  /// Those who meet the users.
  case practitioner
  /// Middle managers.
  case middle
  /// Top managers.
  case top
  /// Elected politicians.
  case political
}

/// Whether a collaboration is there.
public enum CollaborationStatus: String, Sendable, Hashable, CaseIterable {
  /// It is there; the only status that is measured.
  case existing
  /// It is agreed but not begun.
  case planned
  /// It is over.
  case ended
  /// Somebody would like it.
  case wished
}

/// What a collaboration is known from.
public enum EvidenceKind: String, Sendable, Hashable, CaseIterable {
  /// An answer in a survey.
  case survey
  /// The minutes of a meeting.
  case minutes
  /// A written agreement.
  case agreement
  /// An application for funding.
  case application
  /// An interview.
  case interview
  /// Taking part in the same project.
  case participation
  /// Nobody said so; somebody filled it in.
  case assumed

  /// Whether a document shows the collaboration, whoever answers the survey.
  public var isDocument: Bool { self == .minutes || self == .agreement }
}

/// Whose initiative or gift a collaboration is.
public enum CollaborationDirection: String, Sendable, Hashable, CaseIterable {
  /// Both sides'.
  case both
  /// The first organisation's, towards the second.
  case forward
  /// The second organisation's, towards the first.
  case backward
}
