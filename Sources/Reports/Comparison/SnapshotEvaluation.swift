import GapAnalysis
import GraphAlgorithms
import InnovationSystem

/// One snapshot's row of the table evaluators expect; a value is `nil` where it is undefined or the
/// study doesn't say.
public struct SnapshotEvaluation: Sendable {
  /// The snapshot as it was.
  public let view: SnapshotView
  /// The basic measures.
  let scores: SnapshotScores
  /// Who answered; `nil` when the study says nothing of it.
  let responses: ResponseSummary?
  /// The collaborations when the lower of two reports counts.
  let tiesByLower: Int
  /// The collaborations when the higher of two reports counts.
  let tiesByHigher: Int
  /// How many of those that both could confirm are confirmed.
  let confirmed: Int
  /// How many both could confirm.
  let confirmable: Int
  /// Organisations without a collaboration.
  let isolates: Int
  /// Organisations whose loss would split the network.
  let cutNodes: Int
  /// The mean harmonic closeness, 0–1.
  let meanHarmonic: Double?
  /// The mean number of steps from municipalities to research, 4 standing for itself and above.
  let researchDistance: Double?
  /// The mean number of steps from municipalities to the users' organisations, as above.
  let userDistance: Double?
  /// Collaborations paid only by money that ends; `nil` when the study names no such money.
  let timeLimited: Int?

  /// Measures a snapshot.
  init(_ input: GapInput) {
    let view = input.view
    self.view = view
    let scores = SnapshotScores(view)
    self.scores = scores
    responses = view.responseSummary
    tiesByLower = Self.ties(view, .minimum)
    tiesByHigher = Self.ties(view, .maximum)
    let states = view.collaborations.compactMap { $0.confirmation(in: view.snapshot) }
    confirmed = states.count { $0 == .both }
    confirmable = states.count { $0 == .both || $0 == .one }
    let rows = input.projected.graph.successors
    isolates = view.organisations.indices.count { rows.degree(of: $0) == 0 }
    cutNodes = CutNodes().findings(in: input).count
    let harmonic = scores.rows.compactMap { $0.scores["harmonic"] ?? nil }
    meanHarmonic = Self.mean(harmonic)
    researchDistance = Self.mean(Self.distances(ResearchDistance().findings(in: input)))
    userDistance = Self.mean(Self.distances(UserDistance().findings(in: input)))
    timeLimited = Self.timeLimited(view)
  }

  private static func ties(_ view: SnapshotView, _ rule: CombiningRule) -> Int {
    var snapshot = view.snapshot
    snapshot.rule = rule
    return view.study.view(at: snapshot).collaborations.count
  }

  private static func distances(_ findings: [Finding]) -> [Double] {
    findings.compactMap { $0.count("distance").map(Double.init) }
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private static func timeLimited(_ view: SnapshotView) -> Int? {
    let limited = Set(view.study.funding.filter { $0.isTimeLimited == true }.map(\.id))
    guard !limited.isEmpty else { return nil }
    return view.collaborations.count { pair in
      let sources = view.funding(of: pair)
      return !sources.isEmpty && sources.isSubset(of: limited)
    }
  }
}
