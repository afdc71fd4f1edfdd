/// Everything is drawn.
public struct NoReduction: NetworkReduction {
  public static let id = "none"

  public init() {}

  public func outcome(for network: WholeNetwork, _ choice: ReductionChoice) -> ReductionOutcome {
    ReductionOutcome(kept: Array(0..<network.placeCount))
  }
}
