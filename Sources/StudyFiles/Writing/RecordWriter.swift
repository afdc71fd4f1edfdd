import InnovationSystem

/// Writes the records of a study as fields of the study format.
struct RecordWriter {
  private let study: Study
  private let isEnglish: Bool

  /// Prepares to write.
  init(_ study: Study, isEnglish: Bool) {
    self.study = study
    self.isEnglish = isEnglish
  }

  /// The records of a table, in the study's order.
  func records(of kind: TableKind) -> [Record] {
    switch kind {
    case .organisations: study.organisations.map(organisation)
    case .collaborations: study.collaborations.map(collaboration)
    case .projects: study.projects.map(project)
    case .participations: study.participations.map(participation)
    case .responses: study.responses.map(response)
    case .lineage: study.lineage.map(event)
    case .targets: study.targets.map(target)
    case .catchments: study.catchments.map(catchment)
    case .neighbours: study.neighbours.map(neighbours)
    case .funding: study.funding.map(fundingSource)
    case .aliases: study.aliases.map(alias)
    case .gaps: study.ledger.map(ledgerEntry)
    case .positions: study.positions.map(position)
    case .mapPositions:
      (study.mapFrame.map { [frame($0)] } ?? []) + study.mapPositions.map(position)
    }
  }

  // MARK: Values

  private func word<Value: TableValue>(_ value: Value?) -> String {
    guard let value else { return "" }
    return isEnglish ? value.rawValue : value.bokmål
  }

  private func words<Value: TableValue>(_ values: Set<Value>) -> String {
    Value.allCases.filter(values.contains).map { word($0) }.joined(separator: ",")
  }

  private func number(_ value: Double?) -> String { value.map(Problem.plain) ?? "" }

  private func truth(_ value: Bool?) -> String {
    value.map { word($0 ? TruthValue.yes : TruthValue.no) } ?? ""
  }

  /// A value that falls back on its kind's usual one: empty when it is that, `-` when there is none.
  private func word<Value: TableValue>(_ value: Value?, usual: Value?) -> String {
    if value == usual { return "" }
    return value == nil ? "-" : word(value)
  }

  private func selector(_ selector: OrganisationSelector) -> String {
    switch selector {
    case .organisation(let id): id
    case .sector(let code): (isEnglish ? "sector:" : "sektor:") + code
    case .kind(let code): (isEnglish ? "kind:" : "aktørtype:") + code
    case .area(let digits): (isEnglish ? "area:" : "område:") + digits
    case .service(let service): (isEnglish ? "service:" : "tjeneste:") + word(service)
    case .all(let conditions): conditions.map(self.selector).joined(separator: " ")
    }
  }

  // MARK: Records

  private func organisation(_ one: Organisation) -> Record {
    let kind = study.taxonomy.kind(one.kind)
    var fields = [
      "id": one.id, "name": one.name, "short_name": one.shortName ?? "", "kind": one.kind ?? "",
      "sector": one.sector ?? "", "level": word(one.level, usual: kind?.level),
      "line": word(one.line, usual: kind?.line), "municipality": one.municipality ?? "",
      "latitude": number(one.latitude), "longitude": number(one.longitude),
      "organisation_number": one.organisationNumber ?? "", "parent": one.parent ?? "",
      "competences": one.competences.joined(separator: ","),
      "capacity": one.capacity.map(String.init) ?? "",
      "kind_guessed": one.isKindGuessed ? truth(true) : "", "source": one.source ?? "",
      "note": one.note ?? "",
    ]
    if case .only(let snapshots) = one.frame {
      fields["snapshots"] = snapshots.isEmpty ? "-" : snapshots.sorted().joined(separator: ",")
    }
    return Record(fields: fields, attributes: one.attributes)
  }

  private func collaboration(_ row: Collaboration) -> Record {
    let scale = study.snapshot(row.snapshot)?.scale ?? IntensityScale.none
    let strength = scale == .none ? "weight" : "intensity"
    var fields = [
      "from": row.from, "to": row.to, "snapshot": row.snapshot,
      strength: number(row.intensity), "reported_from": number(row.reportedFrom),
      "reported_to": number(row.reportedTo), "direction": word(row.direction),
      "practice": word(row.practice), "innovation_type": words(row.innovationTypes),
      "form": words(row.forms), "relation": words(row.relations),
      "contact_level": words(row.contactLevels),
      "contact_points": row.contactPoints.map(String.init) ?? "",
      "contact_key": row.contactKey ?? "",
      "funding": row.funding.joined(separator: ","), "evidence": word(row.evidence),
      "reference": row.reference ?? "", "project": row.projects.joined(separator: ","),
      "valid_from": row.validFrom?.description ?? "", "valid_to": row.validTo?.description ?? "",
      "note": row.note ?? "",
    ]
    fields["status"] = row.status == .existing ? "" : word(row.status)
    fields["phases"] = row.phases.map { $0.isEmpty ? "-" : words($0) } ?? ""
    return Record(fields: fields, attributes: row.attributes)
  }

  private func project(_ one: Project) -> Record {
    Record(
      fields: [
        "id": one.id, "name": one.name, "type": word(one.type),
        "from": one.from?.description ?? "", "to": one.to?.description ?? "",
        "funding": one.funding.joined(separator: ","),
        "innovation_type": words(one.innovationTypes), "form": words(one.forms),
        "lead": one.lead ?? "", "source": one.source ?? "", "note": one.note ?? "",
      ], attributes: one.attributes)
  }

  private func participation(_ one: Participation) -> Record {
    Record(
      fields: [
        "project": one.project, "organisation": one.organisation, "role": one.role ?? "",
        "from": one.from?.description ?? "", "to": one.to?.description ?? "",
        "confirmed": truth(one.isConfirmed), "source": one.source ?? "",
      ], attributes: one.attributes)
  }

  private func response(_ one: Response) -> Record {
    Record(fields: [
      "snapshot": one.snapshot, "organisation": one.organisation, "status": word(one.status),
      "respondents": one.respondents.map(String.init) ?? "",
    ])
  }

  private func event(_ one: LineageEvent) -> Record {
    Record(fields: [
      "date": one.date.description, "type": word(one.type), "from": one.from ?? "",
      "to": one.to ?? "", "share": number(one.share), "ties": word(one.policy),
      "evidence": one.evidence ?? "", "note": one.note ?? "",
    ])
  }

  private func target(_ rule: TargetRule) -> Record {
    Record(fields: [
      "rule": rule.id, "from": selector(rule.from), "to": selector(rule.to),
      "needs": word(rule.need), "intensity": number(rule.intensity),
      "phases": words(rule.phases), "importance": number(rule.importance),
      "source": rule.source ?? "", "description": rule.explanation ?? "",
    ])
  }

  private func catchment(_ one: Catchment) -> Record {
    Record(fields: [
      "municipality": one.municipality, "service": word(one.service),
      "provider": one.provider ?? "", "provider_name": one.providerName ?? "",
      "valid_from": one.validFrom?.description ?? "", "valid_to": one.validTo?.description ?? "",
      "source": one.source ?? "",
    ])
  }

  private func neighbours(_ pair: NeighbourPair) -> Record {
    Record(fields: [
      "municipality": pair.municipality, "neighbour": pair.neighbour,
      "source": pair.source ?? "", "note": pair.note ?? "",
    ])
  }

  private func fundingSource(_ one: FundingSource) -> Record {
    Record(fields: [
      "id": one.id, "name": one.name, "time_limited": truth(one.isTimeLimited),
      "from": one.from?.description ?? "", "to": one.to?.description ?? "",
      "status": one.status ?? "", "source": one.source ?? "", "note": one.note ?? "",
    ])
  }

  private func ledgerEntry(_ one: LedgerEntry) -> Record {
    Record(
      fields: [
        "id": one.id, "concerns": one.concern ?? "", "first_seen": one.firstSeen ?? "",
        "last_seen": one.lastSeen ?? "", "reasons": one.reasons.joined(separator: ","),
        "owner": one.owner ?? "", "status": word(one.status), "closed_in": one.closedIn ?? "",
        "due": one.due ?? "", "note": one.note ?? "",
      ], attributes: one.attributes)
  }

  private func alias(_ one: NameAlias) -> Record {
    Record(fields: ["alias": one.alias, "name": one.name, "note": one.note ?? ""])
  }

  private func frame(_ one: MapFrame) -> Record {
    Record(
      fields: [
        "id": "", "x_mm": number(one.x), "y_mm": number(one.y), "latitude": number(one.latitude),
        "longitude": number(one.longitude), "km_per_mm": number(one.kilometresPerMillimetre),
        "height_mm": number(one.height), "note": one.note ?? "",
      ], attributes: one.attributes)
  }

  private func position(_ one: OrganisationPosition) -> Record {
    Record(
      fields: [
        "id": one.organisation, "x_mm": number(one.x), "y_mm": number(one.y),
        "note": one.note ?? "",
      ], attributes: one.attributes)
  }
}
