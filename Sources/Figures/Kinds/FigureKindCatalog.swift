import InnovationSystem

/// All kinds of figures, in the order people meet them.
///
/// To add one: a new file in `Kinds`, its words in `Wording/Figures/Kinds`, and a line here.
public enum FigureKindCatalog {
  /// The kinds.
  public static let all: [any FigureKind.Type] = [
    NetworkKind.self,
    ParticipationKind.self,
    MatrixKind.self,
    HeatMapKind.self,
    TargetsKind.self,
    SectorsKind.self,
    SlopeKind.self,
    BumpKind.self,
    EgoKind.self,
    PlannedKind.self,
    ConsortiumKind.self,
    DifferenceKind.self,
    SeriesKind.self,
    PhasesKind.self,
  ]

  /// The kind with an id; `nil` when there is none.
  public static func kind(_ id: String) -> (any FigureKind.Type)? { all.first { $0.id == id } }

  /// The kind that is drawn when none is asked for.
  public static func usual(for study: Study) -> any FigureKind.Type {
    study.isTwoMode ? ParticipationKind.self : NetworkKind.self
  }
}
