import InnovationSystem

/// Why the later snapshot has another number of collaborations than the earlier: exact to the last one.
///
///     m₂ − m₁ = new − lost                     among comparable pairs of those in both
///             + withEntrants − withLeavers     who came, who went
///             + splits + mergers + notInherited + broughtIn     what became of identities
///             + heard − silenced               pairs reported on in one snapshot only
///             + definition                     another threshold or rule
///
/// Each part is counted on its own, none is what is left over; that they add up is a law of the tests.
public struct CountDecomposition: Sendable, Hashable {
  /// The collaborations of the earlier snapshot as it was.
  public let before: Int
  /// The collaborations of the later snapshot as it was.
  public let after: Int
  /// New ones among comparable pairs.
  public let new: Int
  /// Lost ones among comparable pairs.
  public let lost: Int
  /// Those of organisations that came, other than out of a split.
  public let withEntrants: Int
  /// Those of organisations that went, other than by a split.
  public let withLeavers: Int
  /// Those of what came out of a split less those of what was split.
  public let splits: Int
  /// What joining organisations takes from the earlier count less what it takes from the later:
  /// collaborations inside one organisation, and several that became one.
  public let mergers: Int
  /// Collaborations that an event says nobody inherits: later less earlier.
  public let notInherited: Int
  /// Collaborations of an organisation outside the frame whose successor is inside: earlier less later.
  public let broughtIn: Int
  /// In the later snapshot, between two whom nobody reported on in the earlier.
  public let heard: Int
  /// In the earlier snapshot, between two whom nobody reported on in the later.
  public let silenced: Int
  /// What the later threshold and rule make of the earlier snapshot, less what its own do; `nil` when
  /// the scales differ, so that this can't be told from change.
  public let definition: Int?

  /// The change in all.
  public var total: Int { after - before }

  /// The sum of the parts.
  public var sum: Int {
    new - lost + withEntrants - withLeavers + splits + mergers + notInherited + broughtIn + heard
      - silenced + (definition ?? 0)
  }

  /// Explains the difference between two snapshots.
  ///
  /// - Complexity: O(*m* log *m*) in the number of recorded collaborations.
  init(
    _ compared: ComparedSnapshots, _ overlap: Overlap, _ outside: [OutsideTie],
    splits: SplitMembers
  ) {
    before = compared.earlier.collaborations.count
    after = compared.later.collaborations.count
    (new, lost) = (overlap.new, overlap.lost)
    func count(_ reason: OutsideTie.Reason, _ members: Set<String>) -> (plain: Int, split: Int) {
      let ties = outside.filter { $0.reason == reason }
      let ofSplit = ties.count { tie in
        let strangers = [tie.first, tie.second].filter { compared.isOutside($0, reason) }
        return strangers.allSatisfy(members.contains)
      }
      return (ties.count - ofSplit, ofSplit)
    }
    let (come, gone) = (count(.entrant, splits.successors), count(.leaver, splits.predecessors))
    (withEntrants, withLeavers) = (come.plain, gone.plain)
    self.splits = come.split - gone.split
    let old = JoinedCounts(compared.recounted, compared.before, compared.series)
    let now = JoinedCounts(compared.later, compared.after, compared.series)
    mergers = now.merged - old.merged
    notInherited = now.notInherited - old.notInherited
    broughtIn = old.broughtIn - now.broughtIn
    heard = outside.count { $0.reason == .unseenBefore }
    silenced = outside.count { $0.reason == .unseenAfter }
    definition =
      compared.hasCommonScale ? compared.recounted.collaborations.count - before : nil
  }
}

extension ComparedSnapshots {
  /// Whether an organisation is the reason that a tie is outside the panel.
  fileprivate func isOutside(_ id: String, _ reason: OutsideTie.Reason) -> Bool {
    reason == .entrant ? before.position(of: id) == nil : after.position(of: id) == nil
  }
}
