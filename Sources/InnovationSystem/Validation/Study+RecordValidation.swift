extension Study {
  func organisationProblems(_ names: KnownNames) -> [Problem] {
    let kinds = taxonomy.kinds.map(\.code)
    let sectors = taxonomy.sectors.map(\.code)
    return organisations.flatMap { organisation -> [Problem] in
      let origin = organisation.origin
      var found = names.code(
        organisation.kind, in: kinds, .unknownKind, origin, field: "kind")
      found += names.code(
        organisation.sector, in: sectors, .unknownSector, origin, field: "sector")
      found += names.organisation(organisation.parent, origin, field: "parent")
      if let number = organisation.organisationNumber, !isValidOrganisationNumber(number) {
        found.append(
          Problem(
            .invalidOrganisationNumber, origin, field: "organisation_number",
            values: ["value": number]))
      }
      if let number = organisation.municipality,
        number.count != 4 || !number.allSatisfy(\.isASCIIDigit)
      {
        found.append(
          Problem(
            .invalidMunicipality, origin, field: "municipality", values: ["value": number]))
      }
      found += Problem.coordinates(of: organisation)
      if isOwnAncestor(organisation) {
        let isDirect = organisation.parent == organisation.id
        found.append(
          Problem(
            .circularParent, origin, field: "parent",
            values: ["value": organisation.id, "reason": isDirect ? "direct" : "others"]))
      }
      if case .only(let snapshots) = organisation.frame {
        found += snapshots.sorted().flatMap { names.snapshot($0, origin, field: "snapshots") }
      }
      return found + Problem.negative(organisation.capacity, origin, field: "capacity")
    }
  }

  private func isOwnAncestor(_ organisation: Organisation) -> Bool {
    var seen: Set<String> = []
    var current = organisation.parent
    while let id = current, seen.insert(id).inserted {
      if id == organisation.id { return true }
      current = self.organisation(id)?.parent
    }
    return false
  }

  func projectProblems(_ names: KnownNames) -> [Problem] {
    let ofProjects = projects.flatMap { project -> [Problem] in
      names.organisation(project.lead, project.origin, field: "lead")
        + names.funding(project.funding, project.origin)
        + Problem.reversed(project.from, project.to, project.origin)
        + Problem.opposites(project.forms, project.origin)
    }
    let ofParticipations = participations.flatMap { participation -> [Problem] in
      names.organisation(
        participation.organisation, participation.origin, field: "organisation")
        + names.project(participation.project, participation.origin)
        + Problem.reversed(participation.from, participation.to, participation.origin)
    }
    let ofFunding = funding.flatMap { Problem.reversed($0.from, $0.to, $0.origin) }
    return ofProjects + ofParticipations + ofFunding
  }

  func responseProblems(_ names: KnownNames) -> [Problem] {
    var seen: Set<[String]> = []
    return responses.flatMap { response -> [Problem] in
      let origin = response.origin
      var found = names.snapshot(response.snapshot, origin)
      found += names.organisation(response.organisation, origin, field: "organisation")
      if !seen.insert([response.snapshot, response.organisation]).inserted {
        found.append(
          Problem(
            .duplicateResponse, origin, field: "organisation",
            values: ["value": response.organisation, "snapshot": response.snapshot]))
      }
      if response.status != .notInFrame, snapshot(response.snapshot) != nil,
        let organisation = organisation(response.organisation),
        !organisation.isInFrame(of: response.snapshot)
      {
        found.append(
          Problem(
            .notInFrame, origin, field: "organisation",
            values: ["value": response.organisation, "snapshot": response.snapshot]))
      }
      return found + Problem.negative(response.respondents, origin, field: "respondents")
    }
  }

  func lineageProblems(_ names: KnownNames) -> [Problem] {
    var successors: [String: String] = [:]
    return lineage.sorted { $0.date < $1.date }.flatMap { event -> [Problem] in
      let origin = event.origin
      var found = names.organisation(event.from, origin, field: "from")
      found += names.organisation(event.to, origin, field: "to")
      let needsFrom = event.type.joinsIdentities || event.type == .split || event.type == .closed
      let needsTo = event.type.joinsIdentities || event.type == .split || event.type == .created
      if needsFrom && event.from == nil || needsTo && event.to == nil {
        found.append(
          Problem(.lineageNeedsEnds, origin, field: "type", values: ["value": event.type.rawValue]))
      }
      if let share = event.share, !(0...1 ~= share) {
        found.append(
          Problem(
            .shareOutOfRange, origin, field: "share", values: ["value": Problem.plain(share)]))
      }
      if event.type.joinsIdentities, let from = event.from, let to = event.to, from != to {
        if leads(to, back: from, in: successors) {
          found.append(
            Problem(.circularLineage, origin, field: "to", values: ["value": to, "other": from]))
        } else {
          successors[from] = to
        }
      }
      return found
    }
  }

  private func leads(_ start: String, back end: String, in successors: [String: String]) -> Bool {
    var current: String? = start
    while let id = current {
      if id == end { return true }
      current = successors[id]
    }
    return false
  }
}

/// Whether a text is nine digits whose last is the check digit: weights 3 2 7 6 5 4 3 2, modulus 11.
func isValidOrganisationNumber(_ number: String) -> Bool {
  let digits = number.compactMap { $0.isASCIIDigit ? $0.wholeNumberValue : nil }
  guard digits.count == 9, number.count == 9 else { return false }
  let sum = zip(digits, [3, 2, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
  return (11 - sum % 11) % 11 == digits[8]
}

extension Problem {
  static func reversed(
    _ from: PartialDate?, _ to: PartialDate?, _ origin: Origin?, field: String = "to"
  ) -> [Problem] {
    guard let from, let to, from.isWhollyAfter(to) else { return [] }
    return [
      Problem(
        .datesReversed, origin, field: field,
        values: ["value": to.description, "other": from.description])
    ]
  }

  static func opposites(_ forms: Set<InnovationForm>, _ origin: Origin?) -> [Problem] {
    InnovationForm.allCases.filter { forms.contains($0) && forms.contains($0.opposite) }.prefix(1)
      .map {
        Problem(
          .oppositeForms, origin, field: "form",
          values: ["value": $0.rawValue, "other": $0.opposite.rawValue])
      }
  }

  static func negative(_ count: Int?, _ origin: Origin?, field: String) -> [Problem] {
    guard let count, count < 0 else { return [] }
    return [Problem(.negativeCount, origin, field: field, values: ["value": String(count)])]
  }
}
