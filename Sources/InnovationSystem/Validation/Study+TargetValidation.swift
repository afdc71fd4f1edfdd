extension Study {
  func targetProblems(_ names: KnownNames) -> [Problem] {
    let ofRules = targets.flatMap { rule -> [Problem] in
      var found = selectorProblems(rule.from, rule.origin, field: "from", names)
      found += selectorProblems(rule.to, rule.origin, field: "to", names)
      let scales = snapshots.compactMap(\.scale.values)
      if let scale = scales.first, !scale.contains(rule.intensity) {
        found.append(.outOfScale(rule.intensity, scale, rule.origin, field: "intensity"))
      }
      return found
    }
    let ofCatchments = catchments.flatMap { catchment in
      names.organisation(catchment.municipality, catchment.origin, field: "municipality")
        + names.organisation(catchment.provider, catchment.origin, field: "provider")
        + Problem.reversed(
          catchment.validFrom, catchment.validTo, catchment.origin, field: "valid_to")
    }
    return ofRules + ofCatchments + neighbours.flatMap { neighbourProblems($0, names) }
  }

  private func neighbourProblems(_ pair: NeighbourPair, _ names: KnownNames) -> [Problem] {
    let unknown =
      names.organisation(pair.municipality, pair.origin, field: "municipality")
      + names.organisation(pair.neighbour, pair.origin, field: "neighbour")
    guard unknown.isEmpty, pair.municipality == pair.neighbour else { return unknown }
    return [
      Problem(.ownNeighbour, pair.origin, field: "neighbour", values: ["value": pair.neighbour])
    ]
  }

  private func selectorProblems(
    _ selector: OrganisationSelector, _ origin: Origin?, field: String, _ names: KnownNames
  ) -> [Problem] {
    switch selector {
    case .organisation(let id):
      return names.organisation(id, origin, field: field)
    case .sector(let code):
      let unknown = names.code(
        code, in: taxonomy.sectors.map(\.code), .unknownSector, origin, field: field)
      let isUsed = organisations.contains { taxonomy.sectorCode(of: $0) == code }
      return unknown.isEmpty ? empty(isUsed, code, origin, field) : unknown
    case .kind(let code):
      let unknown = names.code(
        code, in: taxonomy.kinds.map(\.code), .unknownKind, origin, field: field)
      return unknown.isEmpty
        ? empty(organisations.contains { $0.kind == code }, code, origin, field) : unknown
    case .service(let service):
      return empty(
        catchments.contains { $0.service == service }, service.rawValue, origin, field)
    }
  }

  private func empty(
    _ isUsed: Bool, _ code: String, _ origin: Origin?, _ field: String
  ) -> [Problem] {
    isUsed ? [] : [Problem(.emptySelector, origin, field: field, values: ["value": code])]
  }
}
