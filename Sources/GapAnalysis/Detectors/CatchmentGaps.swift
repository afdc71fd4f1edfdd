import InnovationSystem

/// Municipalities without their own hospital or NAV office, in collaboration and in projects.
///
/// In collaboration (`details.level` = `collaboration`): the municipality and the provider that
/// serves it don't work together at the threshold; `details.instead` names another provider of the
/// same service that it does work with. In projects (`details.level` = `project`): a project that
/// runs at the snapshot's date has the municipality but not its hospital. `details.status` is
/// `missing`, or `not-assessable` when the provider is not in the data.
public struct CatchmentGaps: GapDetector {
  /// The kind of its findings.
  public static let kind = "catchment"
  /// What it needs.
  public static let needs: [GapNeed] = [.catchments]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .participants]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let municipalities = input.view.organisations(in: .municipality).map(\.id)
    let collaborations =
      input.view.study.isTwoMode
      ? []
      : municipalities.flatMap { id in
        CatchmentService.allCases.compactMap { collaborationGap(of: id, $0, in: input) }
      }
    return collaborations + projectGaps(of: Set(municipalities), in: input)
  }

  private func collaborationGap(
    of municipality: String, _ service: CatchmentService, in input: GapInput
  ) -> Finding? {
    let view = input.view
    guard let catchment = view.catchment(of: municipality, for: service) else { return nil }
    var details: [String: FindingDetail] = [
      "level": .text("collaboration"), "service": .text(service.rawValue),
    ]
    let subject = "\(municipality):\(service.rawValue)"
    guard let provider = catchment.provider, view.position(of: provider) != nil else {
      details["status"] = .text("not-assessable")
      if let name = catchment.providerName { details["providerName"] = .text(name) }
      return Finding(
        kind: Self.kind, subject: subject, organisations: [municipality], details: details,
        certainty: .uncertain, isGap: false)
    }
    let pair = view.pair(municipality, provider)
    if let pair, view.snapshot.counts(pair.intensity) { return nil }
    let others = Set(
      view.study.catchments.filter { $0.service == service }.compactMap(\.provider)
    ).subtracting([provider])
    let instead = others.filter { other in
      view.pair(municipality, other).map { view.snapshot.counts($0.intensity) } ?? false
    }
    details["status"] = .text("missing")
    details["instead"] = .organisations(instead.sorted())
    details["intensity"] = pair.map { .number($0.intensity) } ?? .unknown
    return Finding(
      kind: Self.kind, subject: subject, organisations: [municipality, provider],
      details: details, evidence: pair.map { [Finding.Evidence($0.first, $0.second)] } ?? [],
      certainty: input.certaintyOfAbsence(among: [municipality, provider]),
      consequence: input.consequence(for: [municipality]))
  }

  private func projectGaps(of municipalities: Set<String>, in input: GapInput) -> [Finding] {
    let study = input.view.study
    let participants = study.participants(at: input.view.snapshot.date)
    let names = Dictionary(
      study.projects.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return participants.flatMap { project, members in
      members.filter(municipalities.contains).sorted().compactMap { municipality -> Finding? in
        guard
          let provider = input.view.catchment(of: municipality, for: .hospital)?.provider,
          !members.contains(provider)
        else { return nil }
        return Finding(
          kind: Self.kind, subject: "\(municipality):hospital:\(project)",
          organisations: [municipality, provider],
          details: [
            "level": .text("project"), "service": .text(CatchmentService.hospital.rawValue),
            "status": .text("missing"), "project": .text(project),
            "projectName": .text(names[project] ?? project),
          ],
          certainty: .wellSupported, consequence: input.consequence(for: [municipality]))
      }
    }
  }
}

extension Study {
  /// The participants of each project that runs at a date, by project id; all when no date is known.
  func participants(at date: PartialDate?) -> [(project: String, members: Set<String>)] {
    let known = Dictionary(
      projects.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let running = participations.filter { participation in
      let project = known[participation.project]
      return date?.overlaps(
        from: participation.from ?? project?.from, to: participation.to ?? project?.to) ?? true
    }
    return Dictionary(grouping: running, by: \.project)
      .map { (project: $0.key, members: Set($0.value.map(\.organisation))) }
      .sorted { $0.project < $1.project }
  }
}
