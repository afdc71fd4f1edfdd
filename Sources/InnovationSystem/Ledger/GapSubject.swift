/// What a gap concerns, so that several findings of the same are one gap.
///
/// The ledger's ids are written from it: a word for the case, a colon, and the ids concerned with `+`
/// between them, such as `pair:BODO+NLSH`. A `+` or `%` in an id is written `%2B` or `%25`, so that two
/// subjects never share an id.
public enum GapSubject: Sendable, Hashable {
  /// An organisation.
  case organisation(String)
  /// Two organisations, in ascending order of id.
  case pair(String, String)
  /// An organisation and all those of a role, such as a municipality and research.
  case towards(String, OrganisationRole)
  /// Two sectors, in ascending order of code.
  case sectors(String, String)
  /// All organisations of two roles.
  case roles(OrganisationRole, OrganisationRole)
  /// All organisations of a role.
  case role(OrganisationRole)
  /// A source of funding.
  case funding(String)
  /// An arena or project that parties meet in.
  case arena(String)
  /// A project and an organisation that it lacks.
  case project(String, lacks: String)
  /// A rule of the target model and an organisation that it asks something of.
  case rule(String, of: String)
  /// Collaborations of one make, wherever in the network: a kind of finding.
  case collaborations(String)

  /// Two organisations in whatever order; `nil` when they are one.
  public static func between(_ one: String, _ other: String) -> GapSubject? {
    one == other ? nil : .pair(min(one, other), max(one, other))
  }

  /// The ids of the organisations it names.
  public var organisations: [String] {
    switch self {
    case .organisation(let id), .towards(let id, _), .project(_, lacks: let id),
      .rule(_, of: let id):
      [id]
    case .pair(let first, let second): [first, second]
    default: []
    }
  }

  /// The same with other organisations, such as those that came after; `nil` when a pair becomes one.
  public func renamed(_ actor: (String) -> String) -> GapSubject? {
    switch self {
    case .organisation(let id): .organisation(actor(id))
    case .pair(let first, let second): .between(actor(first), actor(second))
    case .towards(let id, let role): .towards(actor(id), role)
    case .project(let project, lacks: let id): .project(project, lacks: actor(id))
    case .rule(let rule, of: let id): .rule(rule, of: actor(id))
    default: self
    }
  }
}

extension GapSubject {
  /// The stable id.
  public var id: String {
    let (word, parts) = written
    return word + ":" + parts.map(Self.escaped).joined(separator: "+")
  }

  private var written: (word: String, parts: [String]) {
    switch self {
    case .organisation(let id): ("organisation", [id])
    case .pair(let first, let second): ("pair", [first, second])
    case .towards(let id, let role): ("towards", [id, role.rawValue])
    case .sectors(let one, let other): ("sectors", [one, other])
    case .roles(let one, let other): ("roles", [one.rawValue, other.rawValue])
    case .role(let role): ("role", [role.rawValue])
    case .funding(let id): ("funding", [id])
    case .arena(let id): ("arena", [id])
    case .project(let project, lacks: let id): ("project", [project, id])
    case .rule(let rule, of: let id): ("rule", [rule, id])
    case .collaborations(let kind): ("collaborations", [kind])
    }
  }

  /// Reads an id; `nil` when it is none of these.
  public init?(id: String) {
    guard let colon = id.firstIndex(of: ":") else { return nil }
    let parts = id[id.index(after: colon)...].split(
      separator: "+", omittingEmptySubsequences: false
    )
    .map { Self.unescaped(String($0)) }
    guard parts.allSatisfy({ !$0.isEmpty }), let first = parts.first, parts.count <= 2 else {
      return nil
    }
    let second = parts.count == 2 ? parts[1] : nil
    guard let read = Self.read(String(id[..<colon]), first, second), read.id == id else {
      return nil
    }
    self = read
  }

  private static func read(_ word: String, _ first: String, _ second: String?) -> GapSubject? {
    let role = OrganisationRole(rawValue: second ?? first)
    switch (word, second) {
    case ("organisation", nil): return .organisation(first)
    case ("pair", let second?): return .between(first, second)
    case ("towards", _?): return role.map { .towards(first, $0) }
    case ("sectors", let second?): return .sectors(first, second)
    case ("roles", _?):
      guard let one = OrganisationRole(rawValue: first), let role else { return nil }
      return .roles(one, role)
    case ("role", nil): return role.map { .role($0) }
    case ("funding", nil): return .funding(first)
    case ("arena", nil): return .arena(first)
    case ("project", let second?): return .project(first, lacks: second)
    case ("rule", let second?): return .rule(first, of: second)
    case ("collaborations", nil): return .collaborations(first)
    default: return nil
    }
  }

  private static func escaped(_ part: String) -> String {
    part.replacing("%", with: "%25").replacing("+", with: "%2B")
  }

  private static func unescaped(_ part: String) -> String {
    part.replacing("%2B", with: "+").replacing("%25", with: "%")
  }
}
