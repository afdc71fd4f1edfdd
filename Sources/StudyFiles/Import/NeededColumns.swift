extension TableKind {
  /// Whether a row says nothing, or something else than was meant, without a value of ours that its
  /// cell was meant to hold.
  func needs(_ column: String) -> Bool {
    if columns.contains(where: { $0.name == column && $0.isRequired }) { return true }
    switch self {
    case .collaborations:
      return [
        "snapshot", "intensity", "weight", "reported_from", "reported_to", "status", "valid_from",
        "valid_to",
      ].contains(column)
    case .responses: return column == "snapshot"
    case .lineage: return column == "from" || column == "to"
    case .targets: return column == "needs" || column == "phases"
    case .catchments: return ["provider", "valid_from", "valid_to"].contains(column)
    default: return false
    }
  }
}
