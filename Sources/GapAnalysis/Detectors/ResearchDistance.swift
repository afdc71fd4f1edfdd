import InnovationSystem

/// How many steps it is from research to each municipality.
///
/// The fewest collaborations between the municipality and any research organisation in frame; more
/// than 4, or no path at all, is 4 (`details.reachable` tells them apart). One finding for each
/// municipality; more than 2 steps is a gap. `details.earlierDistance` is the same in the latest
/// earlier snapshot that has the municipality.
public struct ResearchDistance: GapDetector {
  /// The kind of its findings.
  public static let kind = "research-distance"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborationsRecorded, .municipalities, .research]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    DistanceToRole(to: .research, kind: Self.kind).findings(in: input)
  }
}
