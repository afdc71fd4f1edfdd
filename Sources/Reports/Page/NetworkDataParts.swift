import Figures
import InnovationSystem

/// The actors of a study's drawings, and where each stands in the list of them.
struct NetworkDataParts {
  /// The organisations, then the projects where those are drawn, each in ascending order of id.
  let actors: [NetworkData.Actor]

  private let study: Study
  private let identifiers: PartIdentifiers
  private let position: [String: Int]

  /// Lists the actors of a report's study.
  init(_ results: StudyResults) {
    let study = results.study
    let identifiers = PartIdentifiers(study)
    let cards = OrganisationCards(results)
    let here = Set(results.view.organisations.map(\.id))
    let organisations = study.organisations.sorted { $0.id < $1.id }.map { organisation in
      NetworkData.Actor(
        id: identifiers.organisation(organisation.id),
        name: study.displayName(of: organisation.id), full: organisation.name,
        sector: study.taxonomy.sectorCode(of: organisation) ?? "",
        card: here.contains(organisation.id) ? cards.identifier(of: organisation.id) : "")
    }
    let projects = (study.isTwoMode ? study.projectNames : [:]).sorted { $0.key < $1.key }
      .map { id, name in
        NetworkData.Actor(
          id: identifiers.project(id), name: name, full: name,
          sector: NetworkData.projectSector, card: "")
      }
    actors = organisations + projects
    self.study = study
    self.identifiers = identifiers
    position = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The positions of those that may be drawn of a snapshot.
  func members(of view: SnapshotView) -> [Int] {
    let organisations = view.organisations.map { identifiers.organisation($0.id) }
    let projects = study.isTwoMode ? study.projectNames.keys.map(identifiers.project) : []
    return (organisations + projects).compactMap { position[$0] }.sorted()
  }

  /// The ties that may be drawn of a snapshot.
  func ties(of view: SnapshotView) -> [NetworkData.Tie] {
    study.isTwoMode ? participations : collaborations(of: view)
  }

  private func collaborations(of view: SnapshotView) -> [NetworkData.Tie] {
    let hasScale = view.snapshot.scale != .none
    return view.collaborations.compactMap { pair in
      guard let first = position[identifiers.organisation(pair.first)],
        let second = position[identifiers.organisation(pair.second)]
      else { return nil }
      return NetworkData.Tie(
        id: identifiers.tie(pair.first, pair.second), a: first, b: second,
        intensity: hasScale ? pair.intensity : nil,
        status: pair.confirmation(in: view.snapshot)?.rawValue,
        phases: (pair.phases ?? []).sorted().map(\.rawValue))
    }
  }

  private var participations: [NetworkData.Tie] {
    let links = Set(study.participations.map { [$0.organisation, $0.project] })
    return links.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { link in
      guard let first = position[identifiers.organisation(link[0])],
        let second = position[identifiers.project(link[1])]
      else { return nil }
      return NetworkData.Tie(
        id: identifiers.participation(of: link[0], in: link[1]), a: first, b: second,
        intensity: nil, status: nil, phases: [])
    }
  }
}
