import Figures
import GapAnalysis
import InnovationSystem

/// What a drill tried, for text and JSON.
public struct DrillResults {
  /// One project or arena: who meets only there, and what breaks with it.
  public struct Arena {
    /// Its id.
    public let id: String
    /// The pairs that meet in no other.
    public let meetOnlyThere: [Finding.Evidence]
    /// What breaks with the collaborations that belong to it alone; `nil` when there are none.
    public let loss: RankedLoss?
  }

  /// The snapshot.
  public let view: SnapshotView
  let drill: LossDrill
  /// The organisations, collaborations and sources of funding, most fragile first.
  let organisations: LossRanking
  let pairs: LossRanking
  let funding: LossRanking
  let arenas: [Arena]
  let untriedArenas: Int
  /// Those whose card is shown; `nil` when everything is listed.
  let chosen: [LossSubject]?
  /// How many rows a table has.
  let rows: Int
  /// How many organisations get a card when everything is listed.
  let cards: Int

  /// Tries everything in a snapshot.
  ///
  /// - Parameters:
  ///   - chosen: only these get a card, and no tables are shown; `nil` for all.
  ///   - rows: how many rows a table has.
  ///   - cards: how many organisations get a card when all are shown.
  public init(_ input: GapInput, only chosen: [LossSubject]? = nil, rows: Int = 10, cards: Int = 3)
  {
    view = input.view
    let drill = LossDrill(input)
    self.drill = drill
    self.chosen = chosen
    self.rows = rows
    self.cards = cards
    organisations = LossRanking(of: drill.organisations, in: drill)
    pairs = LossRanking(of: drill.pairs, in: drill)
    funding = LossRanking(of: drill.funding, in: drill)
    let projects = LossRanking(of: drill.projects, in: drill)
    let losses = Dictionary(
      projects.losses.map { ($0.subject, $0) }, uniquingKeysWith: { one, _ in one })
    untriedArenas = projects.untried
    arenas = drill.projects.compactMap { subject in
      guard case .project(let id) = subject else { return nil }
      let pairs = drill.pairs(meetingOnlyIn: id)
      let loss = losses[subject]
      return pairs.isEmpty && loss == nil ? nil : Arena(id: id, meetOnlyThere: pairs, loss: loss)
    }
  }

  /// Those who get a card: those chosen, else the most fragile organisations.
  var onCards: [LossSubject] {
    chosen ?? organisations.losses.prefix(cards).map(\.subject)
  }

  /// A subject's loss; `nil` when it holds nothing or wasn't tried.
  func loss(of subject: LossSubject) -> RankedLoss? {
    switch subject {
    case .organisation: organisations.losses.first { $0.subject == subject }
    case .pair: pairs.losses.first { $0.subject == subject }
    case .funding: funding.losses.first { $0.subject == subject }
    case .project(let id): arenas.first { $0.id == id }?.loss
    }
  }

  /// The name of a subject.
  func name(of subject: LossSubject) -> String {
    let study = view.study
    return switch subject {
    case .organisation(let id): study.displayName(of: id)
    case .pair(let pair): name(of: pair)
    case .funding(let id): study.funding.first { $0.id == id }?.name ?? id
    case .project(let id): projectName(id)
    }
  }

  /// The names of two organisations.
  func name(of pair: Finding.Evidence) -> String {
    [pair.first, pair.second].map(view.study.displayName).joined(separator: " – ")
  }

  /// The name of a project or arena.
  func projectName(_ id: String) -> String {
    view.study.projects.first { $0.id == id }?.name ?? id
  }
}
