/// What has changed from one snapshot to another, without the ties that are in both.
///
/// All that is new or gone stays, who came and who went, and the ties of which it can't be told. Nobody else
/// is drawn. With more organisations than have room for their names, those with most changes are drawn.
public struct ChangesReduction: NetworkReduction {
  public static let id = "changes"

  public init() {}

  public func outcome(for network: WholeNetwork, _ choice: ReductionChoice) -> ReductionOutcome {
    let ends = Set(network.changed.flatMap { [$0.first, $0.second] }).union(network.moved)
    let kept = network.ranked.filter(ends.contains)
      .prefix(choice.top ?? NetworkSelection.mostNames)
    let among = Set(kept)
    return ReductionOutcome(
      kept: kept.sorted(),
      ties: network.changed.filter { among.contains($0.first) && among.contains($0.second) })
  }
}
