import GapAnalysis
import InnovationSystem
import SnapshotComparison

/// What happened over all snapshots.
struct SeriesJSON: Encodable {
  private struct Step: Encodable {
    let from: String
    let to: String
    let panel: PanelJSON
  }

  private struct Stratum: Encodable {
    let kind: String
    let pairs: Int
    let once: Int
    let throughout: Int
    @Nullable var share: Double?
  }

  private struct Survival: Encodable {
    let funding: String
    let snapshot: String
    let endKnown: Bool
    let carried: Int
    let remaining: Int
  }

  private struct Phases: Encodable {
    let snapshot: String
    @Nullable var ties: [String: Int]?
  }

  private let steps: [Step]
  @Nullable private var volatility: Double?
  private let permanence: [Stratum]
  private let survival: [Survival]
  private let phases: [Phases]
  @Nullable private var ledgerClosingRate: Double?

  init(_ series: SeriesComparison) {
    steps = series.steps.map { step in
      let compared = step.comparison.compared
      return Step(
        from: compared.earlier.snapshot.id, to: compared.later.snapshot.id,
        panel: PanelJSON(step.comparison, step.inference))
    }
    volatility = series.volatility
    permanence = series.permanence.map {
      Stratum(
        kind: $0.kind.rawValue, pairs: $0.pairs, once: $0.once, throughout: $0.throughout,
        share: $0.share)
    }
    survival = series.survival.map {
      Survival(
        funding: $0.source, snapshot: $0.snapshot, endKnown: $0.isEndKnown, carried: $0.carried,
        remaining: $0.remaining)
    }
    phases = zip(series.views, series.phases).map { view, counts in
      let ties = counts.map { counts in
        Dictionary(uniqueKeysWithValues: zip(Phase.allCases.map(\.rawValue), counts))
      }
      return Phases(snapshot: view.snapshot.id, ties: ties)
    }
    ledgerClosingRate = series.views.first.flatMap { LedgerState(of: $0.study) }?.closingRate
  }
}
