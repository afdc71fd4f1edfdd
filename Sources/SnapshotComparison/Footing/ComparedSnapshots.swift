import InnovationSystem

/// Two snapshots of a study, as they were and on a common footing.
///
/// On a common footing, what became one organisation by the later snapshot is one in both, and the
/// earlier snapshot is counted as the later one is: at its threshold and by its rule, where both have
/// the same scale. Events after the later snapshot change nothing, so every id is one of the later
/// snapshot, or of an organisation that is gone by then.
public struct ComparedSnapshots: Sendable {
  /// The earlier snapshot as it was.
  public let earlier: SnapshotView
  /// The later snapshot as it was.
  public let later: SnapshotView
  /// The earlier snapshot, its organisations as recorded, counted as the later one is.
  public let recounted: SnapshotView
  /// The earlier snapshot on the common footing.
  public let before: SnapshotView
  /// The later snapshot on the common footing.
  public let after: SnapshotView
  /// What was done to put the two on a common footing.
  public let series: HarmonisedSeries
  /// The events up to the later snapshot, in the order of the study.
  public let knownEvents: [LineageEvent]
  /// Whether events count at all; otherwise every id is its own organisation.
  public let usesLineage: Bool

  /// Puts two snapshots of a study on a common footing.
  ///
  /// - Parameters:
  ///   - study: the study; read, not changed.
  ///   - from: the earlier of the two.
  ///   - to: the later of the two.
  ///   - usesLineage: whether organisations that became one count as one.
  public init(of study: Study, from: Snapshot, to: Snapshot, usesLineage: Bool = true) {
    earlier = study.view(at: from)
    later = study.view(at: to)
    self.usesLineage = usesLineage
    var counted = from
    if from.scale == to.scale {
      counted.threshold = to.threshold
      counted.rule = to.rule
    }
    recounted = study.view(at: counted)
    knownEvents = study.lineage.filter { Self.hasHappened($0, by: to, in: study) }
    var pair = study
    pair.snapshots = [counted, to]
    pair.lineage = usesLineage ? knownEvents : []
    series = HarmonisedSeries(of: pair)
    before = series.study.view(at: counted)
    after = series.study.view(at: to)
  }

  /// The events that were taken into account, in the order of the study.
  public var events: [LineageEvent] { usesLineage ? knownEvents : [] }

  /// Whether both snapshots can be counted alike: they have the same scale.
  public var hasCommonScale: Bool { earlier.snapshot.scale == later.snapshot.scale }

  /// The organisations in frame of both, in ascending order of id.
  public var common: [String] {
    before.organisations.map(\.id).filter { after.position(of: $0) != nil }
  }

  /// Those in frame of the later snapshot only, in ascending order of id.
  public var entrants: [String] {
    after.organisations.map(\.id).filter { before.position(of: $0) == nil }
  }

  /// Those in frame of the earlier snapshot only, in ascending order of id.
  public var leavers: [String] {
    before.organisations.map(\.id).filter { after.position(of: $0) == nil }
  }

  /// The id that an organisation has in the later snapshot.
  ///
  /// The successor's where there is one; a member's where the later snapshot has the predecessor
  /// still; its own where it is gone.
  public func laterID(of actor: String) -> String {
    if later.position(of: actor) != nil { return actor }
    let members = series.actors.first { $0.id == actor }?.members ?? []
    return members.first { later.position(of: $0) != nil } ?? actor
  }

  /// The ids before and after of each actor that has other ids in the later snapshot than in the
  /// earlier, in ascending order of actor.
  public var renamed: [[[String]]] {
    series.actors.compactMap { actor in
      let before = actor.members.filter { earlier.position(of: $0) != nil }
      let after = actor.members.filter { later.position(of: $0) != nil }
      return before.isEmpty || after.isEmpty || before == after ? nil : [before, after]
    }
  }

  /// An event counts unless it is dated after the later snapshot; one dated after it counts when the
  /// later snapshot has the successor and no longer the predecessor.
  private static func hasHappened(
    _ event: LineageEvent, by later: Snapshot, in study: Study
  ) -> Bool {
    guard let date = later.date, date < event.date else { return true }
    let frame = { (id: String?) in
      id.flatMap(study.organisation)?.isInFrame(of: later.id) ?? false
    }
    return frame(event.to) && !frame(event.from)
  }
}
