import GapAnalysis
import InnovationSystem

/// `samspill drill --json`: a contract, described in `docs/json-output.md`.
public struct DrillJSON {
  private let output: Output

  /// Prepares the output of what was tried.
  public init(_ results: DrillResults) {
    let view = results.view
    func items(_ ranking: LossRanking) -> [DrillItem] {
      ranking.losses.filter { results.isShown($0.subject) }.map { DrillItem($0, in: results) }
    }
    output = Output(
      study: view.study.id, snapshot: view.snapshot.id.isEmpty ? nil : view.snapshot.id,
      organisations: items(results.organisations), pairs: items(results.pairs),
      funding: items(results.funding),
      arenas: results.arenas.filter { results.isShown(.project($0.id)) }
        .map { ArenaItem($0, in: results) },
      unconfirmed: Unconfirmed(results.organisations),
      untried: [
        "organisations": results.organisations.untried, "pairs": results.pairs.untried,
        "funding": results.funding.untried, "arenas": results.untriedArenas,
      ])
  }

  /// The JSON text.
  ///
  /// - Throws: when a value is a number that JSON has no form for.
  public func text() throws -> String { try OutputJSON.text(of: output) }
}

extension DrillResults {
  /// Whether a subject is in the output: one that was chosen, or anything when nothing was.
  fileprivate func isShown(_ subject: LossSubject) -> Bool { chosen?.contains(subject) ?? true }
}

private struct Output: Encodable {
  let study: String
  @Nullable var snapshot: String?
  let organisations: [DrillItem]
  let pairs: [DrillItem]
  let funding: [DrillItem]
  let arenas: [ArenaItem]
  let unconfirmed: Unconfirmed
  let untried: [String: Int]
}

private struct Unconfirmed: Encodable {
  let ties: [[String]]
  let outcomes: Int
  let isEveryOutcome: Bool

  init(_ ranking: LossRanking) {
    ties = ranking.unconfirmed.map { [$0.first, $0.second] }
    outcomes = ranking.outcomes
    isEveryOutcome = ranking.isEveryOutcome
  }
}

private struct ArenaItem: Encodable {
  let id: String
  let name: String
  let meetOnlyThere: [[String]]
  @Nullable var loss: DrillItem?

  init(_ arena: DrillResults.Arena, in results: DrillResults) {
    id = arena.id
    name = results.projectName(arena.id)
    meetOnlyThere = arena.meetOnlyThere.map { [$0.first, $0.second] }
    loss = arena.loss.map { DrillItem($0, in: results) }
  }
}
