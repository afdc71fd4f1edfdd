/// A scale that intensity is reported on.
public enum IntensityScale: String, Sendable, Hashable, CaseIterable {
  /// Levels of Collaboration, 0 (no interaction) to 5 (collaboration).
  ///
  /// Frey, Lohmeier, Lee & Tollefson (2006), doi 10.1177/1098214006290356.
  case levelsOfCollaboration = "frey"
  /// How often, 0 (never) to 5 (daily).
  case frequency
  /// No scale: weights are positive numbers, and every collaboration counts.
  case none

  /// The values of the scale; `nil` when there is no scale.
  public var values: ClosedRange<Double>? { self == .none ? nil : 0...5 }

  /// The lowest intensity that counts as collaboration when the study doesn't say; `nil` when
  /// everything does.
  public var defaultThreshold: Double? {
    switch self {
    case .levelsOfCollaboration: 2
    case .frequency: 3
    case .none: nil
    }
  }
}

/// How the two sides' reports become one intensity.
public enum CombiningRule: String, Sendable, Hashable, CaseIterable {
  /// The higher report: protects against forgetting.
  case maximum = "max"
  /// The lower report: what both vouch for.
  case minimum = "min"
  /// The mean of the reports.
  case mean

  /// The intensity that follows from the reports there are; `nil` when there are none.
  public func combine(_ reports: [Double]) -> Double? {
    switch self {
    case .maximum: reports.max()
    case .minimum: reports.min()
    case .mean: reports.isEmpty ? nil : reports.reduce(0, +) / Double(reports.count)
    }
  }
}

/// The innovation system at one date.
public struct Snapshot: Sendable, Hashable {
  /// A short stable name, unique in the study; empty for the only snapshot of a study that names none.
  public var id: String
  /// When it was taken; `nil` when not known.
  public var date: PartialDate?
  /// A title; `nil` when it has none.
  public var title: StudyText?
  /// Who is inside; `nil` when not stated.
  public var boundary: StudyText?
  /// The scale of its intensities.
  public var scale: IntensityScale = .none
  /// The lowest intensity that counts as collaboration; `nil` when every recorded one does.
  public var threshold: Double?
  /// How two reports become one intensity.
  public var rule: CombiningRule = .maximum
  /// The question that was asked; `nil` when not stated.
  public var question: StudyText?
  /// How many months back the question asked; `nil` when not stated.
  public var recallMonths: Int?
  /// Where the data come from; `nil` for the study's own source.
  public var source: StudyText?
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a snapshot.
  public init(id: String, origin: Origin? = nil) {
    self.id = id
    self.origin = origin
  }

  /// Whether an intensity counts as collaboration; none at all never does.
  public func counts(_ intensity: Double) -> Bool {
    intensity > 0 && intensity >= threshold ?? 0
  }
}

/// Whether an organisation was asked, and answered.
public enum ResponseStatus: String, Sendable, Hashable, CaseIterable {
  /// It was asked and answered.
  case answered
  /// It was asked and didn't answer.
  case notAnswered = "not-answered"
  /// It is in frame but was not asked.
  case notAsked = "not-asked"
  /// It is outside the snapshot's boundary.
  case notInFrame = "not-in-frame"
}

/// One organisation's answer in one snapshot.
public struct Response: Sendable, Hashable {
  /// The snapshot's id.
  public var snapshot: String
  /// The organisation's id.
  public var organisation: String
  /// Whether it answered.
  public var status: ResponseStatus
  /// How many people answered for it; `nil` when not known.
  public var respondents: Int?
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a response.
  public init(snapshot: String, organisation: String, status: ResponseStatus, origin: Origin? = nil)
  {
    self.snapshot = snapshot
    self.organisation = organisation
    self.status = status
    self.origin = origin
  }
}
