extension Study {
  func positionProblems(_ names: KnownNames) -> [Problem] {
    positions.flatMap { position in
      names.organisation(position.organisation, position.origin, field: "id")
        + Problem.outside(position.x, upTo: OrganisationPosition.figureWidth, position, "x_mm")
        + Problem.outside(position.y, upTo: OrganisationPosition.lowest, position, "y_mm")
    }
  }
}

extension Problem {
  fileprivate static func outside(
    _ value: Double, upTo highest: Double, _ position: OrganisationPosition, _ field: String
  ) -> [Problem] {
    guard !(0...highest).contains(value) else { return [] }
    return [
      Problem(
        .positionOutside, position.origin, field: field,
        values: ["value": plain(value), "lowest": "0", "highest": plain(highest)])
    ]
  }
}
