/// An organisation of the innovation system.
public struct Organisation: Sendable, Hashable {
  /// In which snapshots an organisation is inside the boundary.
  public enum Frame: Sendable, Hashable {
    /// In every snapshot.
    case always
    /// Only in these.
    case only(Set<String>)
  }

  /// A short stable name, unique in the study.
  public var id: String
  /// The full name.
  public var name: String
  /// A name short enough for a figure; `nil` where the full name does.
  public var shortName: String?
  /// The code of its kind in the taxonomy; `nil` when not known.
  public var kind: String?
  /// The code of its sector in the taxonomy; `nil` when not known.
  public var sector: String?
  /// Its administrative level; `nil` when not known.
  public var level: AdministrativeLevel?
  /// The line of authority it belongs to; `nil` when none or not known.
  public var line: AuthorityLine?
  /// The four-digit number of its municipality, as text; `nil` when not known.
  public var municipality: String?
  /// Degrees north of where it is, WGS 84; `nil` when not known. Without a longitude it says nothing.
  public var latitude: Double?
  /// Degrees east of where it is, WGS 84; `nil` when not known.
  public var longitude: Double?
  /// Its nine-digit organisation number; `nil` when not known. Not an identity over time.
  public var organisationNumber: String?
  /// The id of the organisation it is part of; `nil` when it stands alone.
  public var parent: String?
  /// Codes of the competences it holds.
  public var competences: [String] = []
  /// How many collaborations it says it can hold; `nil` when not known.
  public var capacity: Int?
  /// The snapshots it is inside the boundary of.
  public var frame: Frame = .always
  /// Where the row comes from, as the study says.
  public var source: String?
  /// A remark.
  public var note: String?
  /// Whether the kind was guessed from the name rather than given.
  public var isKindGuessed = false
  /// Further columns of the study's own, by heading.
  public var attributes: [String: String] = [:]
  /// Where the record was read.
  public var origin: Origin?

  /// Makes an organisation.
  public init(id: String, name: String, origin: Origin? = nil) {
    self.id = id
    self.name = name
    self.origin = origin
  }

  /// The name for figures: the short one, else the full one.
  public var label: String { shortName ?? name }

  /// Whether the organisation is inside the boundary of a snapshot.
  public func isInFrame(of snapshot: String) -> Bool {
    switch frame {
    case .always: true
    case .only(let snapshots): snapshots.contains(snapshot)
    }
  }
}

/// An administrative level.
public enum AdministrativeLevel: String, Sendable, Hashable, CaseIterable {
  /// The whole country.
  case national
  /// A county or health region.
  case regional
  /// A municipality or part of one.
  case local
}

/// A line of authority in public administration.
public enum AuthorityLine: String, Sendable, Hashable, CaseIterable {
  /// Under the government.
  case state
  /// Under an elected council.
  case elected
  /// Under both.
  case hybrid
}
