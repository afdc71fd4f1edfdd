import InnovationSystem
import SnapshotComparison

/// Who came and went, with their collaborations.
struct CompositionJSON: Encodable {
  private struct Membership: Encodable {
    let organisation: String
    @Nullable var event: String?
    @Nullable var date: String?
    let ties: Int
  }

  private let entrants: [String]
  private let leavers: [String]
  private let tiesWithEntrants: Int
  private let tiesWithLeavers: Int
  @Nullable private var turnover: Double?
  private let entered: [Membership]
  private let left: [Membership]
  private let outside: [OutsideJSON]

  init(_ comparison: StudyComparison) {
    func told(_ changes: [MembershipChange]) -> [Membership] {
      changes.map { change in
        Membership(
          organisation: change.id, event: change.event?.type.rawValue,
          date: change.event?.date.description, ties: change.ties)
      }
    }
    entrants = comparison.entrants.map(\.id)
    leavers = comparison.leavers.map(\.id)
    tiesWithEntrants = comparison.tiesWithEntrants.count
    tiesWithLeavers = comparison.tiesWithLeavers.count
    turnover = comparison.turnover
    entered = told(comparison.entrants)
    left = told(comparison.leavers)
    outside = comparison.outside.map { OutsideJSON($0, comparison.compared) }
  }
}

/// A collaboration that is left out of the panel.
struct OutsideJSON: Encodable {
  private let organisations: [String]
  private let reason: String

  init(_ tie: OutsideTie, _ compared: ComparedSnapshots) {
    organisations = [tie.first, tie.second].map(compared.laterID).sorted()
    reason = tie.reason.rawValue
  }
}

/// Why the number of collaborations is another.
struct DecompositionJSON: Encodable {
  private let before: Int
  private let after: Int
  private let total: Int
  private let new: Int
  private let lost: Int
  private let withEntrants: Int
  private let withLeavers: Int
  private let splits: Int
  private let mergers: Int
  private let notInherited: Int
  private let broughtIn: Int
  private let heard: Int
  private let silenced: Int
  @Nullable private var definition: Int?

  init(_ parts: CountDecomposition) {
    (before, after, total) = (parts.before, parts.after, parts.total)
    (new, lost) = (parts.new, parts.lost)
    (withEntrants, withLeavers) = (parts.withEntrants, parts.withLeavers)
    (splits, mergers) = (parts.splits, parts.mergers)
    (notInherited, broughtIn) = (parts.notInherited, parts.broughtIn)
    (heard, silenced) = (parts.heard, parts.silenced)
    definition = parts.definition
  }
}

/// What became of the earlier collaborations, by a property.
struct SurvivalJSON: Encodable {
  private struct Row: Encodable {
    let value: [String]
    let kept: Int
    let lost: Int
  }

  private let property: String
  private let rows: [Row]
  @Nullable private var exactProbability: Double?

  init(_ table: SurvivalTable) {
    property = table.property.rawValue
    rows = table.rows.map { Row(value: $0.value, kept: $0.kept, lost: $0.lost) }
    exactProbability = table.exactProbability
  }
}

/// What one way of reading splits comes to.
struct SplitJSON: Encodable {
  private let choice: String
  private let common: Int
  private let kept: Int
  private let new: Int
  private let lost: Int
  @Nullable private var jaccard: Double?

  init(_ outcome: SplitSensitivity.Outcome) {
    choice = outcome.choice.rawValue
    common = outcome.common
    (kept, new, lost) = (outcome.overlap.kept, outcome.overlap.new, outcome.overlap.lost)
    jaccard = outcome.overlap.jaccard
  }
}

/// What an event did to a recorded pair.
struct LineageEffectJSON: Encodable {
  private let snapshot: String
  private let recorded: [String]
  private let counted: [String]
  private let treatment: String
  private let atThreshold: Bool

  init(_ effect: LineageEffect) {
    snapshot = effect.snapshot
    recorded = effect.recorded
    counted = effect.counted
    treatment = effect.treatment.rawValue
    atThreshold = effect.isAtThreshold
  }
}
