import InnovationSystem

extension GapSubject {
  /// What a finding concerns in the ledger; `nil` when its kind doesn't belong there.
  ///
  /// A ledger holds what somebody can be given to see to and can tell when it is done, and few enough
  /// rows to be read. So these are left out, on purpose:
  /// - bridges: whatever hangs on one hangs on the organisation at its end, which is a `cut-node`;
  /// - `block-density`, since not every two sectors have something to work together on (`phase-gap` and
  ///   `sector-mixing` ask of those that have), and `structural-hole`, which is a place and no lack;
  /// - findings of the network as a whole (`phase-gap:all`, `practice-chain:all`,
  ///   `phase-chain:network`, `permanence`, `silo`, `core-group`, `initiative`), whose parts are rows;
  /// - how sure the data are (`unconfirmed`, `evidence`, `perception-gap`): questions to the partners,
  ///   not missing collaboration;
  /// - scenarios and suggestions (`cascade`, `recommended`, `likely`), and `not-reached`, which is `research-distance` told of
  ///   everybody at once.
  ///
  /// The table of kinds is `ledgerKinds`; a test fails while a kind of the catalog is in neither.
  public init?(of finding: Finding, in study: Study) {
    guard let place = Self.ledgerKinds[finding.kind], let subject = place(finding, study) else {
      return nil
    }
    self = subject
  }

  /// The kinds whose findings are gaps of the ledger, and what each concerns.
  static let ledgerKinds: [String: @Sendable (Finding, Study) -> GapSubject?] = [
    IsolatedOrganisations.kind: { finding, _ in main(of: finding) },
    CutNodes.kind: { finding, _ in main(of: finding) },
    BrokerDependence.kind: { finding, _ in main(of: finding) },
    Overload.kind: { finding, _ in main(of: finding) },
    PhaseChain.kind: { finding, _ in main(of: finding) },
    BrokerageRoles.kind: { finding, _ in main(of: finding) },
    VerticalLines.kind: { finding, _ in
      finding.details["isUnbroken"] == nil ? nil : main(of: finding)
    },
    Neighbours.kind: { finding, _ in
      finding.details["status"] == nil ? nil : pair(of: finding)
    },
    ArenaDependence.kind: { finding, _ in finding.text("project").map { .arena($0) } },
    RequiredCollaborations.kind: required,
    CatchmentGaps.kind: catchment,
    ResearchDistance.kind: { finding, _ in main(of: finding, towards: .research) },
    PracticeChain.kind: { finding, _ in
      finding.details["isConnected"] == nil ? nil : main(of: finding, towards: .research)
    },
    UserDistance.kind: { finding, _ in
      finding.details["present"] == nil ? main(of: finding, towards: .users) : .role(.users)
    },
    PhaseGaps.kind: { finding, _ in sectors(of: finding) },
    SectorMixing.kind: { finding, _ in sectors(of: finding) },
    RouteRedundancy.kind: { finding, _ in routes(finding) },
    NoSharedProject.kind: { finding, _ in
      finding.text("role").flatMap(OrganisationRole.init).map { .roles(.municipality, $0) }
    },
    FundingDependence.kind: { finding, _ in finding.text("funding").map { .funding($0) } },
    CompetenceCoverage.kind: { finding, _ in .collaborations(finding.kind) },
    SingleContacts.kind: { finding, _ in .collaborations(finding.kind) },
    Anchoring.kind: { finding, _ in .collaborations(finding.kind) },
  ]

  /// The kinds that are left out, for the reasons above.
  static let kindsLeftOut: Set<String> = [
    Bridges.kind, BlockDensity.kind, StructuralHoleGaps.kind, UnconfirmedCollaborations.kind,
    Permanence.kind, NotReached.kind, Cascade.kind,
    PerceptionGaps.kind, Silo.kind, CoreGroup.kind, InitiativeBalance.kind, EvidenceGap.kind,
    RecommendedCollaborations.kind, LikelyCollaborations.kind,
  ]

  private static func main(
    of finding: Finding, towards role: OrganisationRole? = nil
  ) -> GapSubject? {
    finding.organisations.first.map { id in role.map { .towards(id, $0) } ?? .organisation(id) }
  }

  private static func pair(of finding: Finding) -> GapSubject? {
    finding.organisations.count == 2
      ? .between(finding.organisations[0], finding.organisations[1]) : nil
  }

  private static func sectors(of finding: Finding) -> GapSubject? {
    let codes = finding.list("sectors").sorted()
    return codes.count == 2 ? .sectors(codes[0], codes[1]) : nil
  }

  /// A rule that asks for any of a role is the same gap as the distance to that role.
  @Sendable private static func required(_ finding: Finding, _ study: Study) -> GapSubject? {
    guard finding.details["candidates"] != nil else { return pair(of: finding) }
    guard let id = finding.organisations.first, let rule = finding.text("rule") else { return nil }
    let role: OrganisationRole? =
      switch study.targets.first(where: { $0.id == rule })?.to {
      case .sector(let code)?: study.taxonomy.sector(code)?.role
      case .kind(let code)?: study.taxonomy.kind(code)?.role
      default: nil
      }
    return role.map { .towards(id, $0) } ?? .rule(rule, of: id)
  }

  /// In projects it is the hospital that the project lacks, for however many municipalities.
  @Sendable private static func catchment(_ finding: Finding, _ study: Study) -> GapSubject? {
    guard let project = finding.text("project") else { return pair(of: finding) }
    return finding.organisations.count == 2
      ? .project(project, lacks: finding.organisations[1]) : nil
  }

  private static func routes(_ finding: Finding) -> GapSubject? {
    switch finding.text("between") {
    case "municipality-hospital"?: .roles(.municipality, .hospital)
    case "municipality-research"?: .roles(.municipality, .research)
    case "labour-office-hospital"?: .roles(.labourOffice, .hospital)
    default: nil
    }
  }
}

extension Finding {
  /// Whether it doesn't say that all is well, but that it can't be told.
  var isUndecided: Bool {
    guard !isGap else { return false }
    return text("status") == "not-assessable"
      || (kind == PhaseGaps.kind && certainty == .uncertain)
  }
}
