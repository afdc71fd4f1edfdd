extension TableKind {
  /// The columns that hold the id or name of an organisation.
  var organisationColumns: [String] {
    switch self {
    case .collaborations, .lineage: ["from", "to"]
    case .participations, .responses: ["organisation"]
    case .catchments: ["municipality", "provider"]
    case .projects: ["lead"]
    case .organisations: ["parent"]
    // Its selectors name an organisation when they have no colon.
    case .targets: ["from", "to"]
    case .funding, .aliases: []
    }
  }

  /// The tables whose rows make an organisation known that no table of organisations has.
  static let naming: [TableKind] = [.collaborations, .participations, .responses]
}
