/// Picks organisations for a rule of the target model.
public indirect enum OrganisationSelector: Sendable, Hashable {
  /// The organisation with this id, or the one it was before or became.
  case organisation(String)
  /// The organisations of a sector.
  case sector(String)
  /// The organisations of a kind.
  case kind(String)
  /// The organisations whose municipality number begins so: two digits for a county, four for a
  /// municipality, as the study records it.
  case area(String)
  /// The provider of a service that serves the other side.
  case service(CatchmentService)
  /// The organisations that meet every one of several conditions: sectors, kinds and areas.
  case all([OrganisationSelector])

  /// Whether an organisation is picked.
  public enum Match: Sendable, Hashable {
    /// It is.
    case yes
    /// It isn't.
    case no
    /// It may be: it is local, and its municipality number isn't recorded.
    case unknown
  }

  /// Whether an organisation is picked; a service picks by the other side, and so nobody here.
  ///
  /// An organisation without a municipality number is outside every area unless it is local: a
  /// hospital trust need not have one, a municipality must.
  public func match(_ organisation: Organisation, in taxonomy: Taxonomy) -> Match {
    switch self {
    case .organisation(let id): return organisation.id == id ? .yes : .no
    case .sector(let code): return taxonomy.sectorCode(of: organisation) == code ? .yes : .no
    case .kind(let code): return organisation.kind == code ? .yes : .no
    case .service: return .no
    case .area(let digits):
      if let number = organisation.municipality { return number.hasPrefix(digits) ? .yes : .no }
      let level = organisation.level ?? taxonomy.kind(organisation.kind)?.level
      return level == .local ? .unknown : .no
    case .all(let conditions):
      let matches = conditions.map { $0.match(organisation, in: taxonomy) }
      if matches.contains(.no) { return .no }
      return matches.contains(.unknown) ? .unknown : .yes
    }
  }
}

extension OrganisationSelector: CustomStringConvertible {
  /// The selector as tables write it in English: `kind:kommune area:18`.
  public var description: String {
    switch self {
    case .organisation(let id): id
    case .sector(let code): "sector:" + code
    case .kind(let code): "kind:" + code
    case .area(let digits): "area:" + digits
    case .service(let service): "service:" + service.rawValue
    case .all(let conditions): conditions.map(\.description).joined(separator: " ")
    }
  }
}
