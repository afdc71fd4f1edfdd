import InnovationSystem

/// The records of a study under other ids, without anything in free text.
struct AnonymousIds {
  let organisations: [String: String]
  let projects: [String: String]
  let snapshots: [String: String]
  var kinds: [String: String] = [:]
  /// The new codes of sectors that are called as an organisation; others keep theirs.
  var sectors: [String: String] = [:]

  func organisation(_ id: String) -> String { organisations[id] ?? "A0" }
  func project(_ id: String) -> String { projects[id] ?? "P0" }
  func snapshot(_ id: String) -> String { snapshots[id] ?? "M0" }
  func kind(_ code: String) -> String { kinds[code] ?? "K0" }
  func sector(_ code: String) -> String { sectors[code] ?? code }

  func record(_ old: Organisation, in taxonomy: Taxonomy) -> Organisation {
    let id = organisation(old.id)
    var new = Organisation(id: id, name: id)
    (new.kind, new.sector) = (old.kind.map(kind), taxonomy.sectorCode(of: old).map(sector))
    (new.level, new.line, new.capacity) = (old.level, old.line, old.capacity)
    new.municipality = old.municipality
    new.parent = old.parent.map(organisation)
    if case .only(let ids) = old.frame { new.frame = .only(Set(ids.map(snapshot))) }
    return new
  }

  /// The kinds under numbers, each called as its sector: what a kind decides stays, its name doesn't.
  func record(_ old: Taxonomy) -> Taxonomy {
    let kinds = old.kinds.filter { self.kinds[$0.code] != nil }.map { kind in
      OrganisationKind(
        code: self.kind(kind.code),
        name: old.sector(kind.sector).map(record)?.name
          ?? StudyText(["nb": "–", "nn": "–", "en": "–"]),
        level: kind.level, line: kind.line, sector: kind.sector.map(sector), role: kind.role)
    }
    return Taxonomy(kinds: kinds.sorted { $0.code < $1.code }, sectors: old.sectors.map(record))
  }

  /// A sector as it is, unless it is called as an organisation: then it is called as its new code.
  private func record(_ old: Sector) -> Sector {
    guard let code = sectors[old.code] else { return old }
    return Sector(
      code: code, name: StudyText(["nb": code, "nn": code, "en": code]), role: old.role)
  }

  func record(_ old: Collaboration) -> Collaboration {
    var new = old
    (new.from, new.to) = (organisation(old.from), organisation(old.to))
    new.snapshot = snapshot(old.snapshot)
    new.projects = old.projects.map(project).sorted()
    (new.contactKey, new.reference, new.note, new.origin) = (nil, nil, nil, nil)
    (new.funding, new.attributes) = ([], [:])
    return new
  }

  func record(_ old: Snapshot) -> Snapshot {
    var new = old
    new.id = snapshot(old.id)
    (new.title, new.boundary, new.question) = (nil, nil, nil)
    (new.source, new.origin) = (nil, nil)
    return new
  }

  func record(_ old: Project) -> Project {
    let id = project(old.id)
    var new = Project(id: id, name: id)
    (new.type, new.from, new.to) = (old.type, old.from, old.to)
    (new.innovationTypes, new.forms) = (old.innovationTypes, old.forms)
    new.lead = old.lead.map(organisation)
    return new
  }

  func record(_ old: Participation) -> Participation {
    var new = Participation(
      project: project(old.project), organisation: organisation(old.organisation))
    (new.from, new.to, new.isConfirmed) = (old.from, old.to, old.isConfirmed)
    return new
  }

  func record(_ old: Response) -> Response {
    var new = Response(
      snapshot: snapshot(old.snapshot), organisation: organisation(old.organisation),
      status: old.status)
    new.respondents = old.respondents
    return new
  }

  /// An event without what is written of it; its day is in public registers, and tells who it was, so
  /// that only the year is kept where that is enough.
  func record(_ old: LineageEvent, yearIsEnough: Bool) -> LineageEvent {
    var new = old
    if yearIsEnough { new.date = PartialDate(year: old.date.year) ?? old.date }
    (new.from, new.to) = (old.from.map(organisation), old.to.map(organisation))
    (new.evidence, new.note, new.origin) = (nil, nil, nil)
    return new
  }

  func record(_ old: Catchment) -> Catchment {
    var new = Catchment(
      municipality: organisation(old.municipality), service: old.service,
      provider: old.provider.map(organisation))
    (new.validFrom, new.validTo) = (old.validFrom, old.validTo)
    return new
  }

  /// A rule of the target model under a number; what it picks stays, its words don't.
  func record(_ old: TargetRule, number: Int) -> TargetRule {
    var new = TargetRule(
      id: "R\(number)", from: selector(old.from), to: selector(old.to), intensity: old.intensity)
    (new.need, new.phases, new.importance) = (old.need, old.phases, old.importance)
    return new
  }

  private func selector(_ old: OrganisationSelector) -> OrganisationSelector {
    switch old {
    case .organisation(let id): .organisation(organisation(id))
    case .all(let conditions): .all(conditions.map(selector))
    case .kind(let code): .kind(kind(code))
    case .sector(let code): .sector(sector(code))
    case .area, .service: old
    }
  }
}
