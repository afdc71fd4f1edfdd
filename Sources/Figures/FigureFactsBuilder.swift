import GapAnalysis
import InnovationSystem
import Wording

/// Gathers what a figure's words are made of.
struct FigureFactsBuilder {
  private let view: SnapshotView
  private let language: Language
  private let coding: LineCoding
  private let findings: [Finding]

  /// Prepares the facts of a snapshot.
  init(_ view: SnapshotView, _ language: Language, _ coding: LineCoding, _ findings: [Finding]) {
    self.view = view
    self.language = language
    self.coding = coding
    self.findings = findings
  }

  /// The facts of a network figure.
  func network(
    named: Int?, drawn: (organisations: Int, collaborations: Int)?
  ) -> FigureFacts {
    var facts = chart()
    facts.showsIntensity = !coding.steps.isEmpty
    facts.confirmations = Set(
      view.collaborations.compactMap { $0.confirmation(in: view.snapshot)?.rawValue })
    facts.named = named
    facts.drawn = drawn.map { ($0.organisations, 0, $0.collaborations) }
    addPositions(to: &facts)
    return facts
  }

  /// The facts of a chart of a snapshot.
  func chart() -> FigureFacts {
    var facts = common()
    facts.collaborations = view.collaborations.count
    facts.threshold = view.snapshot.threshold
    facts.scale = view.snapshot.scale.rawValue
    facts.responses = view.responseSummary.map { ($0.answered, $0.asked) }
    return facts
  }

  /// The facts of a two-mode figure.
  func participations(drawn: (organisations: Int, projects: Int)?) -> FigureFacts {
    var facts = common()
    facts.collaborations =
      view.study.participations.filter { view.position(of: $0.organisation) != nil }.count
    facts.projects = view.study.projectNames.count
    facts.drawn = drawn.map { ($0.organisations, $0.projects, 0) }
    return facts
  }

  private func common() -> FigureFacts {
    var facts = FigureFacts()
    let code = language.rawValue
    facts.title = view.study.title?[code] ?? view.study.id
    facts.date =
      view.snapshot.date.map {
        Formatter(language).date(year: $0.year, month: $0.month, day: $0.day)
      } ?? (view.snapshot.id.isEmpty ? nil : SnapshotWords.name(view.snapshot.id)[language])
    facts.organisations = view.organisations.count
    facts.source = (view.snapshot.source ?? view.study.source)?[code]
    facts.notice = view.study.notice?[code]
    let projected = view.projected()
    facts.showsSectors = !projected.sectors.isEmpty
    facts.sectors = projected.sectors.enumerated().map { index, sector in
      (
        name: view.study.taxonomy.sector(sector)?.name[code] ?? sector,
        count: projected.groups.filter { $0 == index }.count
      )
    }
    return facts
  }

  private func addPositions(to facts: inout FigureFacts) {
    var degrees: [String: Int] = [:]
    for pair in view.collaborations {
      degrees[pair.first, default: 0] += 1
      degrees[pair.second, default: 0] += 1
    }
    let most = degrees.values.max() ?? 0
    let busiest = degrees.filter { $0.value == most }.keys.sorted()
    if busiest.count == 1, RankingPolicy(view).allowsRanks {
      facts.busiest = (view.study.displayName(of: busiest[0]), most)
    }
    let alone = view.organisations.map(\.id).filter { degrees[$0] == nil }
    facts.isolated = alone.map(view.study.displayName)
    facts.parts = componentCount(of: degrees.keys)
    facts.onlyLinks = findings.filter { $0.kind == CutNodes.kind }.ranked().map { finding in
      (
        name: view.study.displayName(of: finding.organisations[0]),
        cutsOff: finding.list("cutsOff").map(view.study.displayName)
      )
    }
  }

  /// The number of components among connected organisations.
  private func componentCount(of organisations: some Collection<String>) -> Int {
    var neighbours: [String: [String]] = [:]
    for pair in view.collaborations {
      neighbours[pair.first, default: []].append(pair.second)
      neighbours[pair.second, default: []].append(pair.first)
    }
    var seen: Set<String> = []
    var count = 0
    for start in organisations where seen.insert(start).inserted {
      count += 1
      var waiting = [start]
      while let next = waiting.popLast() {
        waiting += (neighbours[next] ?? []).filter { seen.insert($0).inserted }
      }
    }
    return count
  }
}

extension Study {
  /// The name of each project that is listed or taken part in, by id.
  public var projectNames: [String: String] {
    var names: [String: String] = [:]
    for participation in participations { names[participation.project] = participation.project }
    for project in projects { names[project.id] = project.name }
    return names
  }
}
