import InnovationSystem

/// Which organisations and projects a figure of participations can hold.
struct ParticipationSelection {
  /// An organisation in a project.
  struct Link: Hashable {
    let organisation: String
    let project: String
  }

  /// The organisations, in ascending order of id.
  let organisations: [Organisation]
  /// The ids of the projects in ascending order, E2 before E10.
  let projects: [String]
  /// Who takes part in which, among those shown.
  let links: [Link]
  /// Whether nothing is left out.
  let isAll: Bool

  /// The organisations that take part in a project that is shown.
  var joined: [Organisation] {
    let linked = Set(links.map(\.organisation))
    return organisations.filter { linked.contains($0.id) }
  }

  /// The organisations that don't.
  var alone: [Organisation] {
    let linked = Set(links.map(\.organisation))
    return organisations.filter { !linked.contains($0.id) }
  }

  /// Chooses the organisations with most projects, then the projects that most of them share.
  init(_ view: SnapshotView, mostOrganisations: Int, mostProjects: Int) {
    let study = view.study
    let all = Set(
      study.participations.map { Link(organisation: $0.organisation, project: $0.project) }
        .filter { view.position(of: $0.organisation) != nil })
    let counts = Dictionary(all.map { ($0.organisation, 1) }, uniquingKeysWith: +)
    let names = study.projectNames
    isAll = view.organisations.count <= mostOrganisations && names.count <= mostProjects
    guard !isAll else {
      organisations = view.organisations
      projects = Self.counted(names.keys)
      links = all.sorted { ($0.organisation, $0.project) < ($1.organisation, $1.project) }
      return
    }
    let ranked = view.organisations.sorted {
      (-counts[$0.id, default: 0], $0.id) < (-counts[$1.id, default: 0], $1.id)
    }
    let chosen = Set(ranked.prefix(mostOrganisations).map(\.id))
    let among = all.filter { chosen.contains($0.organisation) }
    let shared = Dictionary(among.map { ($0.project, 1) }, uniquingKeysWith: +)
      .filter { $0.value > 1 }
      .sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
    let shown = Set(shared.prefix(mostProjects).map(\.key))
    projects = Self.counted(shown)
    links = among.filter { shown.contains($0.project) }
      .sorted { ($0.organisation, $0.project) < ($1.organisation, $1.project) }
    let linked = Set(links.map(\.organisation))
    organisations = view.organisations.filter { linked.contains($0.id) }
  }

  /// Ids in the order in which people count them: by the number at their end.
  private static func counted(_ ids: some Collection<String>) -> [String] {
    func key(_ id: String) -> (String, Int) {
      let number = String(id.reversed().prefix { ("0"..."9").contains($0) }.reversed())
      return Int(number).map { (String(id.dropLast(number.count)), $0) } ?? (id, -1)
    }
    return ids.sorted {
      let (one, other) = (key($0), key($1))
      return (one.0, one.1, $0) < (other.0, other.1, $1)
    }
  }
}
