/// What an organisation is for in the questions that gap analysis asks.
public enum OrganisationRole: String, Sendable, Hashable, CaseIterable {
  /// Answers for a population: a municipality.
  case municipality
  /// Treats patients: a hospital trust.
  case hospital
  /// Gives labour and welfare services locally.
  case labourOffice = "labour-office"
  /// Produces knowledge.
  case research
  /// Speaks for those the services are for.
  case users
}

/// A kind of organisation.
public struct OrganisationKind: Sendable, Hashable {
  /// The code used in tables.
  public let code: String
  /// The name in each language.
  public let name: StudyText
  /// The usual level; `nil` when it varies.
  public let level: AdministrativeLevel?
  /// The usual line of authority; `nil` when there is none.
  public let line: AuthorityLine?
  /// The code of the usual sector; `nil` when there is none.
  public let sector: String?
  /// What it is for; `nil` when no question asks for it.
  public let role: OrganisationRole?

  /// Makes a kind.
  public init(
    code: String, name: StudyText, level: AdministrativeLevel?, line: AuthorityLine?,
    sector: String?, role: OrganisationRole?
  ) {
    self.code = code
    self.name = name
    self.level = level
    self.line = line
    self.sector = sector
    self.role = role
  }
}

/// A group of organisations that figures and measures keep together.
public struct Sector: Sendable, Hashable {
  /// The code used in tables.
  public let code: String
  /// The name in each language.
  public let name: StudyText
  /// What its organisations are for, when their kind doesn't say; `nil` when no question asks.
  public let role: OrganisationRole?

  /// Makes a sector.
  public init(code: String, name: StudyText, role: OrganisationRole?) {
    self.code = code
    self.name = name
    self.role = role
  }
}

/// The kinds and sectors a study speaks of; data, so that another country can bring its own.
public struct Taxonomy: Sendable, Hashable {
  /// The kinds, in the taxonomy's order.
  public let kinds: [OrganisationKind]
  /// The sectors, in the order legends and tables list them.
  public let sectors: [Sector]

  /// Makes a taxonomy.
  public init(kinds: [OrganisationKind], sectors: [Sector]) {
    self.kinds = kinds
    self.sectors = sectors
  }

  /// The taxonomy of a study that has none.
  public static let empty = Taxonomy(kinds: [], sectors: [])

  /// The kind with a code; `nil` when there is none.
  public func kind(_ code: String?) -> OrganisationKind? { kinds.first { $0.code == code } }

  /// The sector with a code; `nil` when there is none.
  public func sector(_ code: String?) -> Sector? { sectors.first { $0.code == code } }

  /// The code of an organisation's sector: its own, else its kind's; `nil` when neither is known.
  public func sectorCode(of organisation: Organisation) -> String? {
    organisation.sector ?? kind(organisation.kind)?.sector
  }

  /// An organisation's administrative level: its own, else its kind's; `nil` when neither is known.
  public func level(of organisation: Organisation) -> AdministrativeLevel? {
    organisation.level ?? kind(organisation.kind)?.level
  }

  /// An organisation's line of authority: its own, else its kind's; `nil` when neither is known.
  public func line(of organisation: Organisation) -> AuthorityLine? {
    organisation.line ?? kind(organisation.kind)?.line
  }

  /// What an organisation is for: its kind's role, else its sector's; `nil` when neither has one.
  public func role(of organisation: Organisation) -> OrganisationRole? {
    if let kind = kind(organisation.kind) { return kind.role }
    return sector(organisation.sector)?.role
  }
}
