extension TableKind {
  /// The columns that hold the id or name of an organisation.
  var organisationColumns: [String] {
    switch self {
    case .collaborations, .lineage: ["from", "to"]
    case .participations, .responses: ["organisation"]
    case .catchments: ["municipality", "provider"]
    case .neighbours: ["municipality", "neighbour"]
    case .projects: ["lead"]
    case .organisations: ["parent"]
    // Its selectors name an organisation when they have no colon.
    case .targets: ["from", "to"]
    case .positions, .mapPositions: ["id"]
    case .funding, .aliases, .gaps: []
    }
  }

  /// The columns that hold a role of people, where a name of somebody may be written by mistake.
  static let roleColumns: Set<String> = ["contact_key"]

  /// The tables whose rows make an organisation known that no table of organisations has.
  static let naming: [TableKind] = [.collaborations, .participations, .responses]
}
