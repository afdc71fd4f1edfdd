import InnovationSystem

/// Which organisations can be told from all others in a snapshot without names, and by what.
///
/// Somebody who knows some facts of an organisation finds it where nobody else has the same: the group
/// of those alike has a size of 1 (Sweeney's *k*). In networks the number of partners is such a fact too
/// (Liu & Terzi). Each step adds one fact to those before it, from what everybody knows to what partners
/// know. A group of two counts as well: each of the two knows who the other is.
///
/// - SeeAlso: Sweeney (2002), doi 10.1142/S0218488502001648; Liu & Terzi (2008),
///   doi 10.1145/1376616.1376629.
public struct DisclosureCheck: Sendable, Hashable {
  /// A fact that somebody may know of an organisation.
  public enum Fact: String, Sendable, Hashable, CaseIterable {
    /// Its sector, which stands in everything without names.
    case sector
    /// What kind of organisation it is.
    case kind
    /// The snapshots it is in.
    case snapshots
    /// Its number of partners, or of projects where there are participations only.
    case partners
    /// Its number of partners in every snapshot; where there is more than one, and collaborations.
    case partnersInEach
  }

  /// Who can be told by one fact and all before it.
  public struct Step: Sendable, Hashable {
    /// The last of the facts.
    public let fact: Fact
    /// The ids of those whom nobody else is like, in ascending order.
    public let alone: [String]
    /// The ids of those whom one other is like, in ascending order.
    public let inPairs: [String]
  }

  /// The number of organisations of the snapshot.
  public let organisations: Int
  /// The steps, in the order of the facts.
  public let steps: [Step]

  /// Checks a snapshot of a study; the same with or without names.
  ///
  /// - Complexity: O(*n* log *n* + *m*) for *n* organisations and *m* collaborations of all snapshots.
  public init(_ study: Study, at snapshot: Snapshot) {
    let view = study.view(at: snapshot)
    let facts = OrganisationFacts(study, view)
    var keys = [String: [String]](
      uniqueKeysWithValues: view.organisations.map { ($0.id, []) })
    var steps: [Step] = []
    for fact in Fact.allCases
    where fact != .partnersInEach || study.snapshots.count > 1 && !study.isTwoMode {
      for organisation in view.organisations {
        keys[organisation.id, default: []].append(facts.value(of: fact, for: organisation))
      }
      let groups = Dictionary(grouping: keys.keys) { keys[$0] ?? [] }.values
      steps.append(
        Step(
          fact: fact, alone: groups.filter { $0.count == 1 }.joined().sorted(),
          inPairs: groups.filter { $0.count == 2 }.joined().sorted()))
    }
    self.steps = steps
    organisations = view.organisations.count
  }

  /// The step that adds a fact.
  public func step(_ fact: Fact) -> Step? { steps.first { $0.fact == fact } }

  /// Those whom this step tells from all others and the step before didn't.
  public func new(at fact: Fact) -> [String] {
    guard let index = steps.firstIndex(where: { $0.fact == fact }) else { return [] }
    let before = index > 0 ? Set(steps[index - 1].alone) : []
    return steps[index].alone.filter { !before.contains($0) }
  }
}

/// What can be known of the organisations of a snapshot.
private struct OrganisationFacts {
  private let study: Study
  private let snapshots: [String: [String]]
  private let partners: [String: Int]
  private let partnersInEach: [String: [Int]]

  init(_ study: Study, _ view: SnapshotView) {
    self.study = study
    var snapshots: [String: [String]] = [:]
    var inEach: [String: [Int]] = [:]
    for snapshot in study.snapshots {
      let view = study.view(at: snapshot)
      let partners = Self.partners(in: view)
      for organisation in view.organisations {
        snapshots[organisation.id, default: []].append(snapshot.id)
        inEach[organisation.id, default: []].append(partners[organisation.id, default: 0])
      }
    }
    self.snapshots = snapshots
    partnersInEach = inEach
    var partners = Self.partners(in: view)
    if study.isTwoMode {
      for (id, own) in Dictionary(grouping: study.participations, by: \.organisation) {
        partners[id] = Set(own.map(\.project)).count
      }
    }
    self.partners = partners
  }

  private static func partners(in view: SnapshotView) -> [String: Int] {
    var partners: [String: Int] = [:]
    for pair in view.collaborations {
      partners[pair.first, default: 0] += 1
      partners[pair.second, default: 0] += 1
    }
    return partners
  }

  func value(of fact: DisclosureCheck.Fact, for organisation: Organisation) -> String {
    switch fact {
    case .sector: study.taxonomy.sectorCode(of: organisation) ?? ""
    case .kind: organisation.kind ?? ""
    case .snapshots: (snapshots[organisation.id] ?? []).joined(separator: "\n")
    case .partners: String(partners[organisation.id, default: 0])
    case .partnersInEach:
      (partnersInEach[organisation.id] ?? []).map(String.init).joined(separator: "\n")
    }
  }
}
