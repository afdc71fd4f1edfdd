import InnovationSystem

/// Ranks in three snapshots or more: that which is drawn and those before it.
public struct BumpKind: FigureKind {
  public static let id = "bump"
  /// At most this many snapshots are drawn, the latest.
  static let mostSnapshots = 5

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    let before = subject.study.snapshots.prefix { $0.id != subject.snapshot.id }
    let all = before.map(\.id) + [subject.snapshot.id]
    guard all.count >= 3 else {
      throw FigureProblem.fewSnapshots(kind: Self.id, needed: 3, found: all.count)
    }
    return try subject.ranks(in: Array(all.suffix(Self.mostSnapshots)), .bump)
  }
}
