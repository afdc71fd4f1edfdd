import Anonymity
import InnovationSystem
import Wording

/// `samspill check --json`: a contract, described in `docs/json-output.md`.
public struct CheckJSON {
  private let output: Output

  /// Prepares the output.
  ///
  /// - Parameters:
  ///   - study: the study; `nil` when errors kept it from being read.
  ///   - problems: all that is wrong.
  ///   - language: the language of the sentences.
  ///   - snapshots: the snapshots whose organisations might be recognised, the one that was asked for, or
  ///     the latest, last; `nil` when nobody asks.
  public init(
    _ study: Study?, problems: [Problem], _ language: Language,
    privacyOf snapshots: [Snapshot]? = nil
  ) {
    let checks = study.flatMap { study in
      snapshots?.map { KnownAt(snapshot: $0.id, facts: Known.all(study, at: $0)) }
    }
    let errors = problems.filter { $0.severity == .error }.count
    output = Output(
      study: study?.id, errors: errors, warnings: problems.count - errors,
      contents: study.map(Contents.init), problems: problems.map { Item($0, language) },
      privacy: checks?.last?.facts, privacyBySnapshot: checks)
  }

  /// The JSON text.
  ///
  /// - Throws: when a value is a number that JSON has no form for.
  public func text() throws -> String { try OutputJSON.text(of: output) }
}

private struct Output: Encodable {
  @Nullable var study: String?
  let errors: Int
  let warnings: Int
  @Nullable var contents: Contents?
  let problems: [Item]
  @Nullable var privacy: [Known]?
  @Nullable var privacyBySnapshot: [KnownAt]?
}

/// Who can be told in one snapshot.
private struct KnownAt: Encodable {
  let snapshot: String
  let facts: [Known]
}

/// Who can be told from all others by a fact and those before it.
private struct Known: Encodable {
  let fact: String
  let alone: [String]
  let inPairs: [String]

  static func all(_ study: Study, at snapshot: Snapshot) -> [Known] {
    DisclosureCheck(study, at: snapshot).steps.map(Known.init)
  }

  init(_ step: DisclosureCheck.Step) {
    (fact, alone, inPairs) = (step.fact.rawValue, step.alone, step.inPairs)
  }
}

/// How much there is of each thing.
private struct Contents: Encodable {
  struct OfSnapshot: Encodable {
    let id: String
    let organisations: Int
    let collaborations: Int
    @Nullable var threshold: Double?
  }

  let organisations: Int
  let collaborationRows: Int
  let projects: Int
  let participations: Int
  let responses: Int
  let lineageEvents: Int
  let targetRules: Int
  let catchments: Int
  let neighbours: Int
  let funding: Int
  let ledger: Int
  let isTwoMode: Bool
  let snapshots: [OfSnapshot]

  init(_ study: Study) {
    organisations = study.organisations.count
    collaborationRows = study.collaborations.count
    projects = study.projectNames.count
    participations = study.participations.count
    responses = study.responses.count
    lineageEvents = study.lineage.count
    targetRules = study.targets.count
    catchments = study.catchments.count
    neighbours = study.neighbours.count
    funding = study.funding.count
    ledger = study.ledger.count
    isTwoMode = study.isTwoMode
    snapshots = study.snapshots.map { snapshot in
      let view = study.view(at: snapshot)
      return OfSnapshot(
        id: snapshot.id, organisations: view.organisations.count,
        collaborations: view.collaborations.count, threshold: snapshot.threshold)
    }
  }
}

/// One problem: where, what, and what was done about it.
private struct Item: Encodable {
  let code: String
  let severity: String
  @Nullable var file: String?
  @Nullable var sheet: String?
  @Nullable var line: Int?
  @Nullable var column: Int?
  let values: [String: String]
  @Nullable var consequence: String?
  let text: String

  init(_ problem: Problem, _ language: Language) {
    code = problem.code.rawValue
    severity = problem.severity.rawValue
    file = problem.file
    sheet = problem.sheet
    line = problem.line
    column = problem.column
    values = problem.values
    consequence = problem.consequence?.rawValue
    text = ProblemWords.sentence(
      code: problem.code.rawValue, values: problem.values,
      consequence: problem.consequence?.rawValue, language)
  }
}
