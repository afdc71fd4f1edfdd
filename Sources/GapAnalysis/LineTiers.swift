import InnovationSystem

extension AuthorityLine {
  /// The two lines that go from the country down to a municipality.
  static let vertical: [AuthorityLine] = [.state, .elected]
}

/// The organisations in frame of one line of authority, level by level.
///
/// Those under both lines belong to either. Research and users answer to nobody in a line, whoever owns
/// them, and municipalities are where a line ends, so none of these is in a tier.
struct LineTiers {
  let line: AuthorityLine
  /// The ids of those of the whole country, in ascending order.
  let national: [String]
  /// The ids of those of a county or region, in ascending order.
  let regional: [String]
  /// The ids of local ones, such as a labour office, in ascending order.
  let local: [String]

  init(_ line: AuthorityLine, in input: GapInput) {
    self.line = line
    let taxonomy = input.view.study.taxonomy
    let left: Set<OrganisationRole> = [.municipality, .research, .users]
    let members = input.view.organisations.filter { organisation in
      let own = taxonomy.line(of: organisation)
      return (own == line || own == .hybrid)
        && !(taxonomy.role(of: organisation).map(left.contains) ?? false)
    }
    func tier(_ level: AdministrativeLevel) -> [String] {
      members.filter { taxonomy.level(of: $0) == level }.map(\.id)
    }
    national = tier(.national)
    regional = tier(.regional)
    local = tier(.local)
  }
}
