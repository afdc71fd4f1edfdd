import InnovationSystem

/// Which organisations share a place because one has become the other.
///
/// Organisations that a rename or merger joins share one, unless a snapshot has both.
struct PlaceSlots {
  /// The ids that share each place, in ascending order of the place's own id.
  let slots: [(id: String, members: [String])]

  private let slotOf: [String: Int]

  /// Finds the places of all organisations that are in frame in any snapshot.
  init(of study: Study, series: HarmonisedSeries) {
    let frames = Self.frames(of: study)
    var slots: [(id: String, members: [String])] = []
    for actor in series.actors {
      var own: [(id: String, members: [String])] = []
      let ids = ([actor.id] + actor.members.filter { $0 != actor.id })
      for id in ids where frames[id] != nil {
        let isFree = { (slot: (id: String, members: [String])) in
          slot.members.allSatisfy {
            (frames[$0] ?? []).isDisjoint(with: frames[id] ?? [])
          }
        }
        if let shared = own.firstIndex(where: isFree) {
          own[shared].members.append(id)
        } else {
          own.append((id, [id]))
        }
      }
      slots += own
    }
    self.slots = slots.sorted { $0.id < $1.id }
    var slotOf: [String: Int] = [:]
    for (index, slot) in self.slots.enumerated() {
      for member in slot.members { slotOf[member] = index }
    }
    self.slotOf = slotOf
  }

  /// The number of the place of an organisation; `nil` when it is in no snapshot.
  func slot(of organisation: String) -> Int? { slotOf[organisation] }

  /// The positions of the snapshots that each organisation is in frame of.
  private static func frames(of study: Study) -> [String: Set<Int>] {
    var frames: [String: Set<Int>] = [:]
    for (index, snapshot) in study.snapshots.enumerated() {
      for organisation in study.view(at: snapshot).organisations {
        frames[organisation.id, default: []].insert(index)
      }
    }
    return frames
  }
}
