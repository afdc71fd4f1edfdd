/// The snapshots of a study on a common footing: organisations that became one are one throughout.
///
/// Renames, mergers, absorptions, county and number changes join predecessor and successor, also
/// backwards, into the coarsest common actor; a split leaves the predecessor a leaver and its
/// successors entrants. Joined collaborations keep the highest intensity; those inside one actor
/// are dropped. What was done to each recorded collaboration is listed in `treatments`.
public struct HarmonisedSeries: Sendable, Hashable {
  /// Organisations that count as one.
  public struct Actor: Sendable, Hashable {
    /// The id of the last in line: the one no joining event leads on from.
    public let id: String
    /// The ids that count as this actor, in ascending order, its own included.
    public let members: [String]
  }

  /// What was done to the collaborations of one pair in one snapshot.
  public enum Treatment: String, Sendable, Hashable, CaseIterable {
    /// It was carried over to the successors' pair.
    case renamed
    /// It was joined with other pairs of the snapshot; the highest intensity was kept.
    case joined
    /// Both parties became one, so it is internal.
    case internalised
    /// The event says that nothing is inherited.
    case notInherited = "not-inherited"
  }

  /// One pair's treatment.
  public struct TreatedPair: Sendable, Hashable {
    /// The snapshot's id.
    public let snapshot: String
    /// The smaller id of the pair as recorded.
    public let first: String
    /// The larger id of the pair as recorded.
    public let second: String
    /// What was done.
    public let treatment: Treatment
  }

  /// The actors, in ascending order of id.
  public let actors: [Actor]
  /// The study with actors for organisations: every snapshot can be compared with every other.
  public let study: Study
  /// What was done to each pair that wasn't simply kept.
  public let treatments: [TreatedPair]

  private let actorOf: [String: String]

  /// The actor an organisation counts as.
  public func actor(of organisation: String) -> String { actorOf[organisation] ?? organisation }

  /// Puts a study's snapshots on a common footing.
  public init(of study: Study) {
    let actorOf = Self.actors(of: study)
    self.actorOf = actorOf
    let members = Dictionary(grouping: study.organisations.map(\.id)) { actorOf[$0] ?? $0 }
    actors = members.keys.sorted().map { Actor(id: $0, members: members[$0] ?? []) }
    let left = Self.leavingNothing(in: study)
    let views = study.snapshots.map(study.view)
    treatments = views.flatMap { Self.treatments(in: $0, actorOf: actorOf, leavingNothing: left) }
    self.study = Self.harmonised(
      study, views, actors: actors, actorOf: actorOf, leavingNothing: left)
  }

  private static func actors(of study: Study) -> [String: String] {
    var successor: [String: String] = [:]
    for event in study.lineage.sorted(by: { $0.date < $1.date }) where event.type.joinsIdentities {
      if let from = event.from, let to = event.to, from != to { successor[from] = to }
    }
    var actorOf: [String: String] = [:]
    for organisation in study.organisations {
      var current = organisation.id
      var seen: Set<String> = [current]
      while let next = successor[current], seen.insert(next).inserted { current = next }
      actorOf[organisation.id] = current
    }
    return actorOf
  }

  /// The organisations whose successors inherit none of their collaborations.
  private static func leavingNothing(in study: Study) -> Set<String> {
    Set(
      study.lineage.filter {
        $0.type.joinsIdentities && $0.from != $0.to && $0.policy == InheritancePolicy.none
      }.compactMap(\.from))
  }

  private static func treatments(
    in view: SnapshotView, actorOf: [String: String], leavingNothing: Set<String>
  ) -> [TreatedPair] {
    let keys = view.recorded.map { pair in
      [pair.first, pair.second].map { actorOf[$0] ?? $0 }.sorted()
    }
    let inherited = zip(view.recorded, keys).filter { !$0.0.involves(leavingNothing) }
    let counts = Dictionary(inherited.map { ($0.1, 1) }, uniquingKeysWith: +)
    return zip(view.recorded, keys).compactMap { pair, key in
      let treatment: Treatment? =
        if pair.involves(leavingNothing) {
          .notInherited
        } else if key[0] == key[1] {
          .internalised
        } else if counts[key, default: 0] > 1 {
          .joined
        } else {
          key == [pair.first, pair.second] ? nil : .renamed
        }
      return treatment.map {
        TreatedPair(
          snapshot: view.snapshot.id, first: pair.first, second: pair.second, treatment: $0)
      }
    }
  }

  private static func harmonised(
    _ study: Study, _ views: [SnapshotView], actors: [Actor], actorOf: [String: String],
    leavingNothing: Set<String>
  ) -> Study {
    let actor = { (id: String) in actorOf[id] ?? id }
    let inFrame = Dictionary(
      views.map { ($0.snapshot.id, Set($0.organisations.map { actor($0.id) })) },
      uniquingKeysWith: { first, _ in first })
    var result = study
    result.organisations = actors.compactMap { one in
      guard
        var merged = study.organisation(one.id)
          ?? one.members.last.flatMap(study.organisation)
      else { return nil }
      merged.id = one.id
      merged.parent = merged.parent.map(actor)
      if merged.parent == one.id { merged.parent = nil }
      merged.frame = .only(Set(inFrame.filter { $0.value.contains(one.id) }.keys))
      return merged
    }
    result.collaborations = study.collaborations.compactMap { row in
      guard !leavingNothing.contains(row.from), !leavingNothing.contains(row.to)
      else { return nil }
      var mapped = row
      mapped.from = actor(row.from)
      mapped.to = actor(row.to)
      return mapped.from == mapped.to ? nil : mapped
    }
    result.responses = harmonisedResponses(of: study, inFrame: inFrame, actor: actor)
    result.renameReferences(actor)
    return result
  }

  /// An actor has answered when any of its members has, and is in frame when any of them is.
  private static func harmonisedResponses(
    of study: Study, inFrame: [String: Set<String>], actor: (String) -> String
  ) -> [Response] {
    let order: [ResponseStatus] = [.answered, .notAnswered, .notAsked, .notInFrame]
    let rank = { (status: ResponseStatus) in order.firstIndex(of: status) ?? order.count }
    var best: [[String]: Response] = [:]
    var keys: [[String]] = []
    for response in study.responses {
      var mapped = response
      mapped.organisation = actor(response.organisation)
      let key = [mapped.snapshot, mapped.organisation]
      if mapped.status == .notInFrame, inFrame[key[0]]?.contains(key[1]) ?? false {
        mapped.status = .notAsked
      }
      guard let earlier = best[key] else {
        best[key] = mapped
        keys.append(key)
        continue
      }
      if rank(mapped.status) < rank(earlier.status) { best[key] = mapped }
    }
    return keys.compactMap { best[$0] }
  }
}

extension Study {
  /// Lets everything but organisations, collaborations and responses speak of actors.
  fileprivate mutating func renameReferences(_ actor: (String) -> String) {
    for index in participations.indices {
      participations[index].organisation = actor(participations[index].organisation)
    }
    for index in projects.indices { projects[index].lead = projects[index].lead.map(actor) }
    for index in catchments.indices {
      catchments[index].municipality = actor(catchments[index].municipality)
      catchments[index].provider = catchments[index].provider.map(actor)
    }
    for index in neighbours.indices {
      neighbours[index].municipality = actor(neighbours[index].municipality)
      neighbours[index].neighbour = actor(neighbours[index].neighbour)
    }
    // Two that became one are no neighbours any more.
    neighbours.removeAll { $0.municipality == $0.neighbour }
    for index in targets.indices {
      targets[index].from = targets[index].from.renamed(actor)
      targets[index].to = targets[index].to.renamed(actor)
    }
    for index in lineage.indices {
      lineage[index].from = lineage[index].from.map(actor)
      lineage[index].to = lineage[index].to.map(actor)
    }
  }
}

extension OrganisationSelector {
  fileprivate func renamed(_ actor: (String) -> String) -> OrganisationSelector {
    if case .organisation(let id) = self { .organisation(actor(id)) } else { self }
  }
}
