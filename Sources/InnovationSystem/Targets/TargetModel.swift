/// A rule for collaborations that ought to be there.
public struct TargetRule: Sendable, Hashable {
  /// How many of the pairs a rule picks must be there.
  public enum Need: String, Sendable, Hashable, CaseIterable {
    /// Every pair.
    case each
    /// For each organisation on the left, one with any on the right.
    case any
  }

  /// The rule's id.
  public var id: String
  /// The organisations on the left.
  public var from: OrganisationSelector
  /// The organisations on the right.
  public var to: OrganisationSelector
  /// How many pairs must be there.
  public var need: Need = .each
  /// The lowest intensity that meets the rule.
  public var intensity: Double
  /// The phases the collaboration must cover.
  public var phases: Set<Phase> = []
  /// How much it matters, for ordering; `nil` when all count the same.
  public var importance: Double?
  /// The law, agreement or strategy behind it.
  public var source: String?
  /// The rule in words.
  public var explanation: String?
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a rule.
  public init(
    id: String, from: OrganisationSelector, to: OrganisationSelector, intensity: Double,
    origin: Origin? = nil
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.intensity = intensity
    self.origin = origin
  }
}

/// A service that organisations give to the municipalities of a catchment area.
public enum CatchmentService: String, Sendable, Hashable, CaseIterable {
  /// Hospital treatment.
  case hospital
  /// Labour and welfare services.
  case labourOffice = "nav"
}

/// Who gives a municipality a service.
public struct Catchment: Sendable, Hashable {
  /// The id of the municipality.
  public var municipality: String
  /// The service.
  public var service: CatchmentService
  /// The id of the provider; `nil` when it is not in the data.
  public var provider: String?
  /// The name of a provider that is not in the data.
  public var providerName: String?
  /// When it began; `nil` when not known.
  public var validFrom: PartialDate?
  /// When it ended; `nil` when it hasn't or isn't known.
  public var validTo: PartialDate?
  /// Where it is known from.
  public var source: String?
  /// Where the record was read.
  public var origin: Origin?

  /// Makes an assignment.
  public init(
    municipality: String, service: CatchmentService, provider: String?, origin: Origin? = nil
  ) {
    self.municipality = municipality
    self.service = service
    self.provider = provider
    self.origin = origin
  }

  /// Whether the assignment holds at a date; one of unknown dates always does.
  public func isValid(at date: PartialDate?) -> Bool {
    date?.overlaps(from: validFrom, to: validTo) ?? true
  }
}
