/// All detectors, in the order of the kinds in output.
///
/// To add one: a new file in `Detectors`, its words in `Wording/Findings`, and a line here.
public enum GapDetectorCatalog {
  /// The detectors.
  public static let all: [any GapDetector.Type] = [
    IsolatedOrganisations.self,
    CutNodes.self,
    Bridges.self,
    RequiredCollaborations.self,
    CatchmentGaps.self,
    ResearchDistance.self,
    UserDistance.self,
    UnconfirmedCollaborations.self,
  ]

  /// Everything the detectors find in a snapshot: detector by detector, each in its own order.
  public static func findings(in input: GapInput) -> [Finding] {
    all.flatMap { $0.init().findings(in: input) }
  }
}
