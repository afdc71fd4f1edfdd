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
    case .service(let service):
      return empty(
        catchments.contains { $0.service == service }, service.rawValue, origin, field)
    case .sector(let code):
      return names.code(
        code, in: taxonomy.sectors.map(\.code), .unknownSector, origin, field: field
      )
      .orElse(emptiness(selector, code, origin, field))
    case .kind(let code):
      return names.code(code, in: taxonomy.kinds.map(\.code), .unknownKind, origin, field: field)
        .orElse(emptiness(selector, code, origin, field))
    case .area(let digits):
      let isArea = [2, 4].contains(digits.count) && digits.allSatisfy(\.isASCIIDigit)
      return isArea
        ? emptiness(selector, digits, origin, field)
        : [Problem(.invalidArea, origin, field: field, values: ["value": digits])]
    case .all(let conditions):
      return conditions.flatMap { condition -> [Problem] in
        guard condition.canBeCombined else {
          return [
            Problem(
              .selectorStandsAlone, origin, field: field, values: ["value": "\(condition)"])
          ]
        }
        return selectorProblems(condition, origin, field: field, names)
          .filter { $0.code != .emptySelector }
      }.orElse(emptiness(selector, "\(selector)", origin, field))
    }
  }

  /// Tells of a selector that picks nobody.
  private func emptiness(
    _ selector: OrganisationSelector, _ text: String, _ origin: Origin?, _ field: String
  ) -> [Problem] {
    empty(
      organisations.contains { selector.match($0, in: taxonomy) != .no }, text, origin, field)
  }

  private func empty(
    _ isUsed: Bool, _ code: String, _ origin: Origin?, _ field: String
  ) -> [Problem] {
    isUsed ? [] : [Problem(.emptySelector, origin, field: field, values: ["value": code])]
  }
}

extension OrganisationSelector {
  /// Whether it is a condition that an organisation meets or not.
  fileprivate var canBeCombined: Bool {
    switch self {
    case .sector, .kind, .area: true
    case .organisation, .service, .all: false
    }
  }
}

extension [Problem] {
  /// These, or others when there are none.
  fileprivate func orElse(_ others: @autoclosure () -> [Problem]) -> [Problem] {
    isEmpty ? others() : self
  }
}
