extension Study {
  func positionProblems(_ names: KnownNames) -> [Problem] {
    mapFrameProblems()
      + (positions + mapPositions).flatMap { position in
        names.organisation(position.organisation, position.origin, field: "id")
          + Problem.outside(position.x, upTo: OrganisationPosition.figureWidth, position, "x_mm")
          + Problem.outside(position.y, upTo: OrganisationPosition.lowest, position, "y_mm")
      }
  }

  private func mapFrameProblems() -> [Problem] {
    guard let frame = mapFrame else { return [] }
    let checks: [(String, Double, ClosedRange<Double>)] = [
      ("latitude", frame.latitude, -90...90), ("longitude", frame.longitude, -180...180),
      ("x_mm", frame.x, 0...OrganisationPosition.figureWidth),
      ("y_mm", frame.y, 0...OrganisationPosition.lowest),
      ("km_per_mm", frame.kilometresPerMillimetre, MapFrame.scales),
      ("height_mm", frame.height, MapFrame.heights),
    ]
    return checks.filter { !$0.2.contains($0.1) }.map { field, _, _ in
      Problem(.mapFrame, frame.origin, field: field)
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
