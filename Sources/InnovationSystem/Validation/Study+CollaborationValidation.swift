extension Study {
  func collaborationProblems(_ names: KnownNames) -> [Problem] {
    collaborations.flatMap { row -> [Problem] in
      var found = names.organisation(row.from, row.origin, field: "from")
      found += names.organisation(row.to, row.origin, field: "to")
      found += names.funding(row.funding, row.origin)
      found += row.projects.flatMap { names.project($0, row.origin) }
      found += Problem.reversed(row.validFrom, row.validTo, row.origin, field: "valid_to")
      found += Problem.opposites(row.forms, row.origin)
      found += Problem.negative(row.contactPoints, row.origin, field: "contact_points")
      if row.from == row.to {
        found.append(
          Problem(.selfCollaboration, row.origin, field: "to", values: ["value": row.from]))
      }
      guard let snapshot = snapshot(row.snapshot) else {
        return found + names.snapshot(row.snapshot, row.origin)
      }
      return found + frameProblems(row) + intensityProblems(row, in: snapshot)
    }
  }

  private func frameProblems(_ row: Collaboration) -> [Problem] {
    guard row.status == .existing else { return [] }
    return [("from", row.from), ("to", row.to)].compactMap { field, id in
      guard let organisation = organisation(id), !organisation.isInFrame(of: row.snapshot)
      else { return nil }
      return Problem(
        .notInFrame, row.origin, field: field, values: ["value": id, "snapshot": row.snapshot])
    }
  }

  private func intensityProblems(_ row: Collaboration, in snapshot: Snapshot) -> [Problem] {
    let isWeight = row.origin?.columns["intensity"] == nil && row.origin?.columns["weight"] != nil
    let given = [
      (isWeight ? "weight" : "intensity", row.intensity), ("reported_from", row.reportedFrom),
      ("reported_to", row.reportedTo),
    ]
    let offScale = given.compactMap { field, value -> Problem? in
      guard let value else { return nil }
      if let values = snapshot.scale.values {
        return values.contains(value)
          ? nil : Problem.outOfScale(value, values, row.origin, field: field)
      }
      let isFine = value >= 0 && value.isFinite
      return isFine
        ? nil
        : Problem(
          .negativeWeight, row.origin, field: field, values: ["value": Problem.plain(value)])
    }
    let reports = [row.reportedFrom, row.reportedTo].compactMap { $0 }
    if row.intensity == nil, reports.isEmpty, snapshot.scale != .none, row.status == .existing {
      return [Problem(.missingIntensity, row.origin, field: "intensity")]
    }
    guard offScale.isEmpty, let recorded = row.intensity,
      let combined = snapshot.rule.combine(reports), abs(combined - recorded) > 1e-9
    else { return offScale }
    return [
      Problem(
        .intensityDisagrees, row.origin, field: "intensity",
        values: [
          "value": Problem.plain(recorded), "combined": Problem.plain(combined),
          "rule": snapshot.rule.rawValue,
        ])
    ]
  }
}
