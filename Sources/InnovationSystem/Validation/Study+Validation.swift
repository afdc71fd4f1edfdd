extension Study {
  /// Everything that is wrong with the study's content, in order of file, line and column.
  ///
  /// - Complexity: O(*r*) in the number of records, plus the search for near spellings.
  public func problems() -> [Problem] {
    let names = KnownNames(of: self)
    let found =
      duplicateIdentifiers() + organisationProblems(names) + collaborationProblems(names)
      + projectProblems(names) + responseProblems(names) + lineageProblems(names)
      + targetProblems(names) + snapshotProblems() + ledgerProblems(names)
      + positionProblems(names)
    return found.map(calledByName).sorted()
  }

  /// A problem of an organisation with the organisation's name, which people know where the id was made
  /// of it.
  private func calledByName(_ problem: Problem) -> Problem {
    guard Self.ofOrganisations.contains(problem.code) else { return problem }
    func name(_ key: String) -> String? {
      problem.values[key].flatMap { organisation($0) }?.name
    }
    return problem.naming(name("value"), other: name("other"))
  }

  /// The problems whose `value`, and `other` if there is one, are ids of organisations.
  private static let ofOrganisations: Set<Problem.Code> = [
    .selfCollaboration, .notInFrame, .circularParent, .duplicateResponse, .circularLineage,
    .ownNeighbour,
  ]

  private func duplicateIdentifiers() -> [Problem] {
    repeated(organisations.map { ($0.id, $0.origin) })
      + repeated(projects.map { ($0.id, $0.origin) })
      + repeated(funding.map { ($0.id, $0.origin) })
      + repeated(snapshots.map { ($0.id, $0.origin) })
      + repeated(ledger.filter { !$0.id.isEmpty }.map { ($0.id, $0.origin) })
      + repeated(positions.map { ($0.organisation, $0.origin) })
      + repeated(mapPositions.map { ($0.organisation, $0.origin) })
      + Problem.repeatedRules(in: targets)
  }

  private func repeated(_ identifiers: [(String, Origin?)]) -> [Problem] {
    var lines: [String: Int?] = [:]
    return identifiers.sorted { ($0.1?.line ?? 0) < ($1.1?.line ?? 0) }.compactMap { id, origin in
      guard let earlier = lines.updateValue(origin?.line, forKey: id) else { return nil }
      let place = earlier.map { ["line": String($0)] } ?? [:]
      return Problem(
        .duplicateIdentifier, origin, field: "id",
        values: ["value": id].merging(place) { first, _ in first })
    }
  }

  private func snapshotProblems() -> [Problem] {
    snapshots.compactMap { snapshot in
      guard let threshold = snapshot.threshold, let values = snapshot.scale.values,
        !values.contains(threshold)
      else { return nil }
      return Problem.outOfScale(threshold, values, snapshot.origin, field: "threshold")
    }
  }
}

extension Problem {
  static func outOfScale(
    _ value: Double, _ scale: ClosedRange<Double>, _ origin: Origin?, field: String
  ) -> Problem {
    Problem(
      .outOfScale, origin, field: field,
      values: [
        "value": plain(value), "lowest": plain(scale.lowerBound),
        "highest": plain(scale.upperBound),
      ])
  }

  /// Two rows of one rule id are two rules, and findings would share a name.
  static func repeatedRules(in rules: [TargetRule]) -> [Problem] {
    var seen: Set<String> = []
    return rules.filter { !seen.insert($0.id).inserted }.map {
      Problem(.duplicateIdentifier, $0.origin, field: "rule", values: ["value": $0.id])
    }
  }

  /// A number as a table would hold it: whole without decimals.
  public static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
