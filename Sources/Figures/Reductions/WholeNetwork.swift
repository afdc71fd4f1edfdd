import CollaborationGraph
import InnovationSystem
import Wording

/// All snapshots of a study on top of each other, before anything is left out.
///
/// Organisations that share a place in figures are one, so that what is left out is the same in every
/// snapshot.
public struct WholeNetwork: Sendable {
  /// What makes an organisation more worth drawing than its number of ties alone.
  struct Interest {
    /// What it is, for the words.
    var basis = ReductionBasis.ties
    /// Who comes first, in this order; the others come after them.
    var first: [String] = []
    /// The id of the one whose ties are all drawn; `nil` when there is none.
    var centre: String?
    /// Who takes part at all; `nil` for everybody.
    var universe: Set<String>?
    /// The ends of the ties that aren't the same in both of two snapshots that are compared.
    var changed: [[String]] = []
    /// Who is in only one of the two.
    var moved: Set<String> = []
  }

  /// The ids that share each place.
  let members: [[String]]
  /// The ties between places, each as strong as in the snapshot where it is strongest.
  let graph: Graph
  /// The position of each place's sector in the taxonomy's order; `nil` for one without.
  let sectors: [Int?]
  /// The places of the universe, those of interest and then those with most ties first.
  let ranked: [Int]

  /// The place whose ties are all drawn; `nil` when there is none.
  let centre: Int?
  /// The ties that aren't the same in both of two snapshots that are compared.
  let changed: Set<ReductionOutcome.Edge>
  /// The places of those who are in only one of the two.
  let moved: Set<Int>

  /// The number of places.
  var placeCount: Int { members.count }

  /// Puts a study's snapshots on top of each other.
  ///
  /// - Complexity: O(*r* log *r*) in the number of rows.
  init(of study: Study, _ interest: Interest = Interest()) {
    let slots = PlaceSlots(of: study, series: HarmonisedSeries(of: study))
    members = slots.slots.map(\.members)
    centre = interest.centre.flatMap(slots.slot)
    moved = Set(interest.moved.compactMap(slots.slot))
    changed = Set(
      interest.changed.compactMap { pair in
        guard let one = slots.slot(of: pair[0]), let other = slots.slot(of: pair[1]) else {
          return nil
        }
        return ReductionOutcome.Edge(one, other)
      })
    var edges: [Edge] = []
    for snapshot in study.snapshots {
      for pair in study.view(at: snapshot).collaborations {
        guard let one = slots.slot(of: pair.first), let other = slots.slot(of: pair.second)
        else { continue }
        edges.append(Edge(one, other, weight: pair.intensity))
      }
    }
    let graph = Graph(nodeCount: slots.slots.count, edges: edges)
    self.graph = graph
    let codes = study.taxonomy.inOrder(
      Set(study.organisations.compactMap { study.taxonomy.sectorCode(of: $0) }))
    let order = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
    sectors = slots.slots.map { slot in
      study.organisation(slot.id).flatMap { study.taxonomy.sectorCode(of: $0) }
        .flatMap { order[$0] }
    }
    let universe = interest.universe
    let others = slots.slots.indices.filter { place in
      universe.map { !$0.isDisjoint(with: slots.slots[place].members) } ?? true
    }.sorted { one, other in
      let degrees = [one, other].map { graph.successors.degree(of: $0) }
      return (-degrees[0], one) < (-degrees[1], other)
    }
    var seen: Set<Int> = []
    ranked = (interest.first.compactMap(slots.slot) + others).filter { seen.insert($0).inserted }
  }

  /// The ties that matter most to their ends, as many as a limit allows, and all of the centre's.
  func strongest(_ ties: [Edge], limit: Int, below alpha: Double?) -> StrongestTies {
    let own = ties.filter { $0.tail == centre || $0.head == centre }
    let others = ties.filter { $0.tail != centre && $0.head != centre }
    let strongest =
      alpha.map { StrongestTies(others, below: $0) }
      ?? StrongestTies(others, limit: max(0, limit - own.count))
    return strongest.adding(own)
  }
}
