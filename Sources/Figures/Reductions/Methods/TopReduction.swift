/// Those with most ties, and the ties between them.
///
/// Where more ties are between them than can be told apart, those that matter most to their ends stay
/// (`StrongestTies`).
public struct TopReduction: NetworkReduction {
  public static let id = "top"

  /// How many organisations are drawn, unless somebody says.
  static let usual = 36

  public init() {}

  public func outcome(for network: WholeNetwork, _ choice: ReductionChoice) -> ReductionOutcome {
    let kept = Array(network.ranked.prefix(choice.top ?? Self.usual)).sorted()
    let among = Set(kept)
    let ties = network.graph.edges.filter {
      among.contains($0.tail) && among.contains($0.head)
    }
    let strongest = network.strongest(
      ties, limit: StrongestTies.perBox * kept.count, below: choice.alpha)
    return ReductionOutcome(
      kept: kept, ties: strongest.isAll ? nil : strongest.ends,
      alpha: choice.alpha)
  }
}
