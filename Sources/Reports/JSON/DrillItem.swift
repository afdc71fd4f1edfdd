import GapAnalysis
import InnovationSystem

/// One loss in `samspill drill --json`.
struct DrillItem: Encodable {
  private struct Farther: Encodable {
    let municipality: String
    let before: Int
    @Nullable var after: Int?
  }

  private struct Requirement: Encodable {
    let rule: String
    let organisations: [String]
    let before: String
    let after: String
  }

  private struct Fragmentation: Encodable {
    @Nullable var before: Double?
    @Nullable var after: Double?
    @Nullable var change: Double?
    @Nullable var changes: [Double]?
  }

  private struct BackupItem: Encodable {
    let ties: [Tie]
    let wanted: Int
    let unmet: Int
    let isFewest: Bool

    struct Tie: Encodable {
      let organisations: [String]
      let hasContact: Bool
      let commonPartners: [String]
      let sharedProjects: [String]
    }

    init(_ backup: Backup) {
      ties = backup.ties.map {
        Tie(
          organisations: [$0.pair.first, $0.pair.second], hasContact: $0.hasContact,
          commonPartners: $0.commonPartners, sharedProjects: $0.sharedProjects)
      }
      wanted = backup.wanted
      unmet = backup.unmet
      isFewest = backup.isFewest
    }
  }

  private let subject: [String]
  private let name: String
  @Nullable private var rank: Int?
  @Nullable private var ranks: [Int]?
  private let equals: [[String]]
  private let certainty: String
  private let ties: [[String]]
  private let cutOff: [String]
  @Nullable private var cutOffs: [Int]?
  private let sectorsWithoutTies: [[String]]
  private let sectorsWithoutPaths: [[String]]
  @Nullable private var emptiedSector: String?
  private let shortPairs: Int
  private let shortPairsLost: Int
  private let distanceFragmentation: Fragmentation
  private let furtherFromResearch: [Farther]
  private let furtherFromUsers: [Farther]
  private let requirements: [Requirement]
  private let hasCard: Bool
  @Nullable private var backup: BackupItem?

  /// Prepares a loss; a backup is only looked for when it has a card.
  init(_ loss: RankedLoss, in results: DrillResults) {
    let effect = loss.effect
    subject = loss.subject.ids
    name = results.name(of: loss.subject)
    rank = loss.rank
    ranks = loss.ranks.map { [$0.lowerBound, $0.upperBound] }
    equals = loss.equals.map(\.ids)
    certainty = loss.certainty.rawValue
    ties = effect.ties.map { [$0.first, $0.second] }
    cutOff = effect.cutOff
    cutOffs = loss.cutOffs.map { [$0.lowerBound, $0.upperBound] }
    sectorsWithoutTies = effect.sectorsWithoutTies.map { [$0.first, $0.second] }
    sectorsWithoutPaths = effect.sectorsWithoutPaths.map { [$0.first, $0.second] }
    emptiedSector = effect.emptiedSector
    shortPairs = effect.shortPairs
    shortPairsLost = effect.shortPairsLost
    distanceFragmentation = Fragmentation(
      before: effect.fragmentationBefore, after: effect.fragmentationAfter,
      change: effect.fragmentationChange,
      changes: loss.changes.map { [$0.lowerBound, $0.upperBound] })
    furtherFromResearch = effect.fartherFromResearch.map(Self.item)
    furtherFromUsers = effect.fartherFromUsers.map(Self.item)
    requirements = effect.requirements.map {
      Requirement(
        rule: $0.rule, organisations: $0.organisations, before: $0.before.rawValue,
        after: $0.after.rawValue)
    }
    hasCard = results.onCards.contains(loss.subject)
    backup = hasCard ? results.drill.backup(for: loss.subject).map(BackupItem.init) : nil
  }

  private static func item(_ farther: LossEffect.Farther) -> Farther {
    Farther(
      municipality: farther.municipality, before: farther.before, after: farther.after)
  }
}

extension LossSubject {
  /// The ids it consists of: two for a pair, else one.
  fileprivate var ids: [String] {
    switch self {
    case .organisation(let id), .funding(let id), .project(let id): [id]
    case .pair(let pair): [pair.first, pair.second]
    }
  }
}
