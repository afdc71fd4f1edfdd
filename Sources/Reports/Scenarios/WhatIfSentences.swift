import Figures
import GapAnalysis
import InnovationSystem
import Wording

/// Three sentences on what would follow from a scenario, for an application, and what they rest on.
struct WhatIfSentences {
  private let whatIf: WhatIf
  private let plan: WhatIf.Plan

  /// Prepares the sentences of one scenario.
  init(_ whatIf: WhatIf, _ plan: WhatIf.Plan) {
    self.whatIf = whatIf
    self.plan = plan
  }

  /// The network; the target model, where there is one; distances and gaps.
  var all: [String] {
    guard let targets else {
      return [network] + [distances, gaps].compactMap { $0 }.map(words.sentence)
    }
    let closing = [distances, gaps].compactMap { $0 }.joined(separator: "; ")
    return [network, targets, words.sentence(closing)]
  }

  /// What the sentences must not be read without.
  var reservation: String {
    let view = whatIf.view
    let silent = view.organisations.count { view.isUnheard($0.id) }
    return words.reservation(unheard: silent, of: view.organisations.count)
  }

  private var words: WhatIfWords { WhatIfWords(whatIf.language) }
  private var study: Study { whatIf.view.study }
  private var comparison: ScenarioComparison { plan.comparison }

  private var name: String? { plan.scenario.isPlanned ? nil : plan.scenario.name }

  private var network: String {
    let before = whatIf.scores
    return words.network(
      plan: name, snapshot: whatIf.view.snapshot.spokenName,
      ties: (before.view.collaborations.count, plan.scores.view.collaborations.count),
      actors: (before.view.organisations.count, plan.scores.view.organisations.count),
      perActor: (before.network("mean-degree"), plan.scores.network("mean-degree")))
  }

  private var targets: String? {
    guard let requirements = comparison.requirements else { return nil }
    let counts = WhatIfWords.TargetCounts(
      missing: requirements.before.missing, closed: requirements.closed.count,
      begun: requirements.begun.count, completed: requirements.completed.count,
      still: requirements.stillMissing.count, lapsed: lapsedMissing(requirements))
    return words.targets(
      counts, version: study.targetVersion, names: requirements.closed.map(study.pairNames),
      worse: requirements.worsened.map(study.pairNames))
  }

  /// Missing as it is, and neither closed nor begun nor missing then: nobody asks any more.
  private func lapsedMissing(_ requirements: RequirementComparison) -> Int {
    requirements.before.missing - requirements.closed.count - requirements.begun.count
      - requirements.stillMissing.count
  }

  /// How far it becomes to research, else to the users; `nil` when it stays as far.
  private var distances: String? {
    let moved = plan.organisations.filter { $0.before != nil && $0.after != nil }
    func text(_ steps: KeyPath<OrganisationChange.Place, OrganisationChange.Steps?>) -> [String] {
      moved.compactMap { change in
        guard let before = change.before?[keyPath: steps],
          let after = change.after?[keyPath: steps],
          before != after
        else { return nil }
        return words.distance(
          to: study.displayName(of: change.id), after.count, from: before.count, cap: before.cap)
      }
    }
    let research = text(\.research)
    if !research.isEmpty { return words.distances(research, fromResearch: true) }
    let users = text(\.users)
    return users.isEmpty ? nil : words.distances(users, fromResearch: false)
  }

  private var gaps: String {
    words.gaps(
      closed: comparison.closed.count, opened: comparison.opened.count, of: comparison.gapsBefore)
  }
}

extension Study {
  /// The parties of a requirement, by name.
  func pairNames(of requirement: Finding) -> String {
    requirement.organisations.map(displayName).joined(separator: " – ")
  }
}

extension Snapshot {
  /// How the snapshot is spoken of: by its year, else its id; `nil` when it has neither.
  var spokenName: String? {
    if let date { return String(date.year) }
    return id.isEmpty ? nil : id
  }
}
