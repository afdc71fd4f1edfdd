import InnovationSystem

/// Required against actual collaboration, rule by rule of the target model.
///
/// For each pair a rule requires: `met` when the intensity reaches the rule's and its phases are
/// covered, `partly` when there is some collaboration (intensity 1 or more; without a scale any at all),
/// `missing` when there is none, `not-assessable` when it can't be told (`details.reason`): one end is
/// not in the data or in frame, the study doesn't say who serves a municipality, nobody is on the other
/// side of a rule that needs any, or a municipality number is missing. A rule of need `any` gives one
/// finding for each organisation on the left, by its best collaboration. Every status is reported; only
/// `partly` and `missing` are gaps.
public struct RequiredCollaborations: GapDetector {
  /// The kind of its findings.
  public static let kind = "required"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborationsRecorded, .targets]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports]

  /// How well a requirement is met; the raw value stands in `details.status`.
  public enum Status: String, Sendable, Hashable, CaseIterable, Comparable {
    /// It is there, as strong as required.
    case met
    /// It is there, but weaker or in fewer phases than required.
    case partly
    /// It is not there.
    case missing
    /// Nobody who could tell has answered.
    case notAssessable = "not-assessable"

    /// Whether one is better met than the other.
    public static func < (first: Status, second: Status) -> Bool {
      let order = Status.allCases
      return (order.firstIndex(of: first) ?? 0) < (order.firstIndex(of: second) ?? 0)
    }
  }

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let view = input.view
    guard !view.study.isTwoMode else { return [] }
    return view.study.targets.flatMap { rule in
      let requirements = RequirementResolver(input, rule).requirements()
      switch rule.need {
      case .each: return requirements.map { finding(rule, $0, in: input) }
      case .any: return anyFindings(rule, requirements, in: input)
      }
    }
  }

  private func finding(
    _ rule: TargetRule, _ requirement: Requirement, in input: GapInput
  ) -> Finding {
    guard let partner = requirement.partner, input.view.position(of: partner) != nil,
      input.view.position(of: requirement.subject) != nil
    else { return notAssessable(rule, requirement, in: input) }
    let pair = input.view.pair(requirement.subject, partner)
    let status = Self.status(of: pair, for: rule, on: input.view.snapshot.scale)
    var details = Self.details(rule, status, pair)
    if status != .met, status != .missing {
      let covered = pair?.phases ?? []
      details["missingPhases"] = .texts(rule.phases.subtracting(covered).sorted().map(\.rawValue))
    }
    let ends = [requirement.subject, partner]
    return Finding(
      kind: Self.kind, subject: ([rule.id] + [ends.joined(separator: "-")]).joined(separator: ":"),
      organisations: ends, details: details,
      evidence: pair.map { [Finding.Evidence($0.first, $0.second)] } ?? [],
      certainty: certainty(status, pair, ends, for: rule, in: input), isGap: status != .met,
      consequence: status == .met ? Consequence() : input.consequence(for: ends))
  }

  private func anyFindings(
    _ rule: TargetRule, _ requirements: [Requirement], in input: GapInput
  ) -> [Finding] {
    let bySubject = Dictionary(grouping: requirements, by: \.subject)
    return bySubject.sorted { $0.key < $1.key }.compactMap { subject, candidates in
      let all = candidates.map { finding(rule, $0, in: input) }
      guard let best = all.min(by: { Self.rank($0) < Self.rank($1) }) else { return nil }
      let status = best.text("status").flatMap(Status.init) ?? .notAssessable
      let hasPartner = status == .met || status == .partly
      var details = best.details
      details["candidates"] = .organisations(candidates.compactMap(\.partner))
      let ends = [subject] + candidates.compactMap(\.partner)
      return Finding(
        kind: Self.kind, subject: rule.id + ":" + subject,
        organisations: hasPartner || status == .notAssessable ? best.organisations : [subject],
        details: details,
        evidence: best.evidence,
        certainty: status == .missing ? input.certaintyOfAbsence(among: ends) : best.certainty,
        isGap: best.isGap,
        consequence: best.isGap ? input.consequence(for: [subject]) : Consequence())
    }
  }

  /// Status first, then the stronger collaboration.
  private static func rank(_ finding: Finding) -> (Status, Double) {
    let status = finding.text("status").flatMap(Status.init) ?? .notAssessable
    if case .number(let intensity)? = finding.details["intensity"] { return (status, -intensity) }
    return (status, 0)
  }

  private func notAssessable(
    _ rule: TargetRule, _ requirement: Requirement, in input: GapInput
  ) -> Finding {
    var details = Self.details(rule, .notAssessable, nil)
    let ends = [requirement.subject, requirement.partner].compactMap { $0 }
    let present = ends.filter { input.view.position(of: $0) != nil }
    let absent = ends.filter { !present.contains($0) }
    details["ends"] = .organisations(ends)
    details["absent"] = .organisations(absent)
    let reason = requirement.reason ?? .notInFrame
    details["reason"] = .text(reason.rawValue)
    if let service = requirement.service { details["service"] = .text(service.rawValue) }
    if let name = requirement.partnerName { details["partnerName"] = .text(name) }
    let other = requirement.partner ?? "unknown"
    return Finding(
      kind: Self.kind, subject: "\(rule.id):\(requirement.subject)-\(other)",
      organisations: present, details: details, certainty: .uncertain, isGap: false)
  }

  private static func details(
    _ rule: TargetRule, _ status: Status, _ pair: CombinedCollaboration?
  ) -> [String: FindingDetail] {
    [
      "rule": .text(rule.id), "status": .text(status.rawValue),
      "intensity": pair.map { .number($0.intensity) } ?? .unknown,
      "requiredIntensity": .number(rule.intensity),
      "requiredPhases": .texts(rule.phases.sorted().map(\.rawValue)),
    ]
  }

  /// How well a pair's collaboration meets a rule.
  static func status(
    of pair: CombinedCollaboration?, for rule: TargetRule, on scale: IntensityScale
  ) -> Status {
    guard let pair, pair.intensity > 0, scale == .none || pair.intensity >= 1 else {
      return .missing
    }
    let coversPhases = rule.phases.isSubset(of: pair.phases ?? [])
    return pair.intensity >= rule.intensity && coversPhases ? .met : .partly
  }

  private func certainty(
    _ status: Status, _ pair: CombinedCollaboration?, _ ends: [String], for rule: TargetRule,
    in input: GapInput
  ) -> Certainty {
    guard let pair, status != .missing else { return input.certaintyOfAbsence(among: ends) }
    if status == .met { return input.certainty(of: pair) }
    // Phases that nobody has stated may well be covered.
    if pair.phases == nil, pair.intensity >= rule.intensity { return .uncertain }
    return max(input.certaintyOfAbsence(among: ends), input.certainty(of: pair))
  }
}
