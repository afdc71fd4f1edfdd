import Figures
import GapAnalysis
import InnovationSystem
import Wording

/// One scenario of `samspill whatif`: what it changes, three sentences, who moves, which gaps.
struct WhatIfPlanText {
  private let whatIf: WhatIf
  private let plan: WhatIf.Plan
  private let language: Language

  /// Prepares the text of a scenario.
  init(_ whatIf: WhatIf, _ plan: WhatIf.Plan) {
    self.whatIf = whatIf
    self.plan = plan
    language = whatIf.language
  }

  /// The text, its parts with an empty line between.
  var text: String {
    [changes, sentences, organisations, requirements, gaps].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private var words: WhatIfWords { WhatIfWords(language) }
  private var study: Study { whatIf.view.study }
  private var comparison: ScenarioComparison { plan.comparison }

  // MARK: What is changed

  private var changes: String {
    let name =
      plan.scenario.isPlanned
      ? Formatter(language).capitalised(WhatIfWords.plannedTies[language]) : plan.scenario.name
    let heading = "== \(name): \(words.changeCount(plan.scenario.changes.count)) ==\n"
    let idle = plan.withoutEffect.map { "\(label($0.first)) – \(label($0.second))" }
    let note = idle.isEmpty ? "" : words.withoutEffect(idle) + "\n"
    return heading + plan.scenario.changes.map(line).joined() + note
  }

  private func line(_ change: ScenarioChange) -> String {
    let verb = WhatIfWords.change(change.kind.rawValue, isPair: change.to != nil)[language]
    let who = [change.from, change.to].compactMap { $0 }.map(label).joined(separator: " – ")
    let phases = change.phases.sorted().map { Terms.word($0.rawValue, in: Terms.phases, language) }
    let level = change.kind == .remove ? nil : change.intensity.map(words.intensity)
    let details = ([level].compactMap { $0 } + phases).joined(separator: ", ")
    let note = change.note.map { " – " + $0 } ?? ""
    return "  - \(verb): \(who)\(details.isEmpty ? "" : " (\(details))")\(note)\n"
  }

  private var sentences: String {
    let sentences = WhatIfSentences(whatIf, plan)
    let all = sentences.all + [sentences.reservation]
    return WhatIfWords.sentences[language] + "\n" + all.map { "  \($0)\n" }.joined()
  }

  // MARK: Who moves

  private var organisations: String {
    let news = plan.organisations.filter(\.isNews)
    let small = plan.organisations.count - news.count
    let rest =
      small > 0
      ? "  " + words.smallShifts(small, below: OrganisationChange.newsworthy) + "\n" : ""
    guard !news.isEmpty else {
      return WhatIfWords.organisations[language] + "\n  "
        + (rest.isEmpty ? WhatIfWords.nobodyMoves[language] + ".\n" : rest.drop { $0 == " " } + "")
    }
    return table(of: news) + rest
  }

  private func table(of news: [OrganisationChange]) -> String {
    let columns: [(Words, (OrganisationChange.Place) -> String)] = [
      (WhatIfWords.degree, { self.number($0.degree, places: 0) }),
      (WhatIfWords.betweenness, { self.number($0.betweenness, places: 3) }),
      (WhatIfWords.toResearch, { self.steps($0.research) }),
      (WhatIfWords.toUsers, { self.steps($0.users) }),
    ]
    let rows = news.map { change in
      columns.enumerated().map { index, column in
        // That it isn't in the network is said once.
        let none = index == 0 ? WhatIfWords.outside[language] : "–"
        return shift(
          change.before.map(column.1) ?? none, change.after.map(column.1) ?? none)
      }
    }
    let shown = columns.indices.filter { column in rows.contains { $0[column] != "–" } }
    var table = TextTable()
    table.add([WhatIfWords.organisations[language]] + shown.map { columns[$0].0[language] })
    for (change, cells) in zip(news, rows) {
      table.add(["  " + label(change.id)] + shown.map { cells[$0] })
    }
    return table.text
  }

  /// `3 → 5`; one value when it stays.
  private func shift(_ before: String, _ after: String) -> String {
    before == after ? before : "\(before) → \(after)"
  }

  private func number(_ value: Double?, places: Int) -> String {
    MeasureFormat.decimal(value, places: places, language)
  }

  private func steps(_ steps: OrganisationChange.Steps?) -> String {
    guard let steps else { return "–" }
    guard let count = steps.count else { return WhatIfWords.noPath[language] }
    return Formatter(language).count(count) + (count == steps.cap ? "+" : "")
  }

  // MARK: What is required, and what is missing

  private var requirements: String {
    guard let found = comparison.requirements else { return "" }
    let lists: [(WhatIfWords.RequirementList, [Finding])] = [
      (.closed, found.closed), (.begun, found.begun), (.completed, found.completed),
      (.worsened, found.worsened), (.stillMissing, found.stillMissing), (.lapsed, found.lapsed),
      (.added, found.added),
    ]
    let version = study.targetVersion.map { " (\($0))" } ?? ""
    let parts = lists.filter { !$0.1.isEmpty }.map { list, findings in
      let isBrief = list == .closed || list == .completed
      let lines = findings.map { isBrief ? pair($0) : $0.sentence(in: study, language) }
      return "  " + words.heading(list, findings.count) + "\n"
        + lines.map { "    - \($0)\n" }.joined()
    }
    return ReportWords.targetModel[language] + version + "\n" + parts.joined()
  }

  private func pair(_ finding: Finding) -> String {
    (finding.text("rule") ?? "") + ": " + study.pairNames(of: finding)
  }

  private var gaps: String {
    let others: (Finding) -> Bool = { $0.kind != RequiredCollaborations.kind }
    let lists: [(WhatIfWords.GapList, [String])] = [
      (.closed, told(comparison.closed.filter(others))),
      (.opened, told(comparison.opened.filter(others))),
      (.changed, changed.filter { others($0.after) }.map(beforeAndAfter)),
      (.lapsed, told(comparison.lapsed.filter(others))),
    ]
    let parts = lists.filter { !$0.1.isEmpty }.map { list, lines in
      "  " + words.heading(list, lines.count) + "\n" + lines.map { "    - \($0)\n" }.joined()
    }
    let still =
      comparison.unchanged.filter(others).count
      + comparison.changed.filter { others($0.after) }.count
      - changed.filter { others($0.after) }.count
    let rest = still > 0 ? "  " + words.heading(.unchanged, still) + "\n" : ""
    return WhatIfWords.otherGaps(hasTargets: comparison.requirements != nil)[language] + "\n"
      + parts.joined() + rest
  }

  private func told(_ findings: [Finding]) -> [String] {
    findings.ranked().map { $0.sentence(in: study, language) }
  }

  /// Those of which people are told something else than before.
  private var changed: [ScenarioComparison.Changed] {
    comparison.changed.filter {
      $0.before.sentence(in: study, language) != $0.after.sentence(in: study, language)
    }
  }

  private func beforeAndAfter(_ change: ScenarioComparison.Changed) -> String {
    change.before.sentence(in: study, language) + "\n      → "
      + change.after.sentence(in: study, language)
  }

  private func label(_ id: String) -> String { study.displayName(of: id) }
}
