import InnovationSystem

/// A study of two snapshots, put together from one snapshot of each of two studies.
struct StudyJoining {
  /// The study; its snapshots are the earlier, once it is added, and the later.
  private(set) var study: Study

  /// Begins with a snapshot of the later study.
  init(_ later: Study, at to: Snapshot) {
    study = later
    study.snapshots = [to]
    study.collaborations = later.collaborations.filter { $0.snapshot == to.id }
    study.responses = later.responses.filter { $0.snapshot == to.id }
    for index in study.organisations.indices {
      study.organisations[index].frame = .only(
        study.organisations[index].isInFrame(of: to.id) ? [to.id] : [])
    }
  }

  /// Adds a snapshot of the earlier study, before the later.
  ///
  /// - Parameters:
  ///   - earlier: the study.
  ///   - from: its snapshot; it gets another id when it has the later's.
  ///   - ids: the later study's ids of those found there.
  mutating func add(_ earlier: Study, at from: Snapshot, ids: [String: String]) {
    let labels = Self.labels(earlier, from, study, study.snapshots[0])
    rename(study.snapshots[0].id, to: labels.to)
    var snapshot = from
    snapshot.id = labels.from
    study.snapshots.insert(snapshot, at: 0)
    let id = { (own: String) in ids[own] ?? own }
    addOrganisations(earlier, from, labels.from, id)
    addRecords(earlier, from, labels.from, id)
    study.taxonomy = Taxonomy(
      kinds: study.taxonomy.kinds.joined(with: earlier.taxonomy.kinds, by: \.code),
      sectors: study.taxonomy.sectors.joined(with: earlier.taxonomy.sectors, by: \.code))
    study.funding = study.funding.joined(with: earlier.funding, by: \.id)
    study.projects = study.projects.joined(with: earlier.projects, by: \.id)
    addEvents(of: earlier, id)
  }

  private mutating func addOrganisations(
    _ earlier: Study, _ from: Snapshot, _ label: String, _ id: (String) -> String
  ) {
    var known = Dictionary(
      study.organisations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for organisation in earlier.organisations {
      var one = known[id(organisation.id)] ?? organisation
      let isNew = known[one.id] == nil
      let isIn = organisation.isInFrame(of: from.id)
      if isNew {
        one.frame = .only(isIn ? [label] : [])
        one.parent = organisation.parent.map(id)
      } else if isIn, case .only(let frame) = one.frame {
        one.frame = .only(frame.union([label]))
      }
      known[one.id] = one
    }
    study.organisations = known.values.sorted { $0.id < $1.id }
  }

  private mutating func addRecords(
    _ earlier: Study, _ from: Snapshot, _ label: String, _ id: (String) -> String
  ) {
    study.collaborations =
      earlier.collaborations.filter { $0.snapshot == from.id }.map { row in
        var row = row
        (row.snapshot, row.from, row.to) = (label, id(row.from), id(row.to))
        return row
      } + study.collaborations
    study.responses =
      earlier.responses.filter { $0.snapshot == from.id }.map { response in
        var response = response
        (response.snapshot, response.organisation) = (label, id(response.organisation))
        return response
      } + study.responses
  }

  /// Adds the events that the later study doesn't have, but for renames of what is one already.
  private mutating func addEvents(of earlier: Study, _ id: (String) -> String) {
    let known = Set(study.lineage.map(\.identity))
    study.lineage += earlier.lineage.compactMap { event in
      var event = event
      event.from = event.from.map(id)
      event.to = event.to.map(id)
      return known.contains(event.identity) ? nil : event
    }
  }

  private mutating func rename(_ old: String, to label: String) {
    study.snapshots[0].id = label
    for index in study.collaborations.indices { study.collaborations[index].snapshot = label }
    for index in study.responses.indices { study.responses[index].snapshot = label }
    for index in study.organisations.indices {
      if study.organisations[index].isInFrame(of: old) {
        study.organisations[index].frame = .only([label])
      }
    }
  }

  /// What the two snapshots are called: by their ids, else by their studies', else by number.
  private static func labels(
    _ earlier: Study, _ from: Snapshot, _ later: Study, _ to: Snapshot
  ) -> (from: String, to: String) {
    func differ(_ one: String, _ other: String) -> Bool {
      one != other && !one.isEmpty && !other.isEmpty
    }
    if differ(from.id, to.id) { return (from.id, to.id) }
    if differ(earlier.id, later.id) { return (earlier.id, later.id) }
    return ("1", "2")
  }
}

extension LineageEvent {
  /// What makes it the same event in another study.
  fileprivate var identity: [String] {
    [date.description, type.rawValue, from ?? "", to ?? ""]
  }
}

extension Array {
  /// The elements, and those of another list whose key isn't among theirs.
  fileprivate func joined<Key: Hashable>(with other: [Element], by key: (Element) -> Key)
    -> [Element]
  {
    let known = Set(map(key))
    return self + other.filter { !known.contains(key($0)) }
  }
}
