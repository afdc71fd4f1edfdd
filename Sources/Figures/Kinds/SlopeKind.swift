import InnovationSystem

/// Ranks in two snapshots: that which is drawn, and the one asked for or the one before.
public struct SlopeKind: FigureKind {
  public static let id = "slope"
  public static let choices: Set<FigureChoice> = [.earlier]

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    let before = subject.study.snapshots.prefix { $0.id != subject.snapshot.id }
    guard let earlier = subject.earlier ?? before.last, earlier.id != subject.snapshot.id else {
      throw FigureProblem.fewSnapshots(kind: Self.id, needed: 2, found: before.count + 1)
    }
    return try subject.ranks(in: [earlier.id, subject.snapshot.id], .slope)
  }
}
