/// A municipality number and the municipality it stood for.
public struct Municipality: Sendable, Hashable {
  /// The number: four digits, as text.
  public let number: String
  /// The Norwegian name, without *kommune*. Several municipalities have the same one.
  public let name: String
  /// The other official names, Sámi or Kven.
  public let otherNames: [String]
  /// Other forms of them, as before the word for municipality: *Hábmera suohkan*.
  let otherForms: [String]
  /// The first year the number was in use; `nil` when not known.
  public let validFrom: Int?
  /// The last year the number was in use; `nil` when it still is.
  public let validTo: Int?

  /// Where it stands on a map; `nil` when not known, as of one that became part of another.
  public let point: MunicipalityPoint?

  /// Every name and form of a name.
  var allNames: [String] { [name] + otherNames + otherForms }

  /// Whether the number was in use at some time of a year; always from the first one when the
  /// beginning is not known.
  public func isValid(in year: Int) -> Bool {
    year >= validFrom ?? .min && year <= validTo ?? .max
  }
}

/// The point that stands for a municipality on a map, in degrees (WGS 84), to three decimals.
public struct MunicipalityPoint: Sendable, Hashable {
  /// What the point is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The town or village of the municipality's own name, or that stands for it: *Mo i Rana* for Rana.
    case town
    /// Some point of the municipality's area; it may be anywhere in it, at sea too.
    case area
  }

  /// Degrees north.
  public let latitude: Double
  /// Degrees east.
  public let longitude: Double
  /// What the point is.
  public let kind: Kind

  /// Makes a point.
  public init(latitude: Double, longitude: Double, kind: Kind) {
    (self.latitude, self.longitude, self.kind) = (latitude, longitude, kind)
  }
}

/// What happened when one municipality number gave way to another.
public enum MunicipalityChangeKind: String, Sendable, Hashable, CaseIterable {
  /// The municipality became part of a larger one, or went on as one with others in it.
  case merge
  /// It was divided; this is one of the parts.
  case split
  /// It got a new number and a new name.
  case rename
  /// It moved to another county.
  case countyChange = "county-change"
  /// Only the number changed, because the county got a new one.
  case numberChange = "number-change"
}

/// One municipality number giving way to another.
public struct MunicipalityChange: Sendable, Hashable {
  /// The first day of the new number, `2020-01-01`.
  public let date: String
  /// The number that ended.
  public let oldNumber: String
  /// The name that belonged to it.
  public let oldName: String
  /// The number that came instead.
  public let newNumber: String
  /// The name that belongs to it.
  public let newName: String
  /// What happened.
  public let kind: MunicipalityChangeKind
}

/// What is wrong with a municipality number.
public enum MunicipalityNumberProblem: Sendable, Hashable {
  /// No municipality has had it since the end of 2012; the one it most likely stands for, if any.
  case unknown(suggestion: Municipality?)
  /// It is no longer in use, and this is what became of it.
  case ended(Municipality, [MunicipalityChange])
  /// It was not yet in use.
  case notYet(Municipality)
}
