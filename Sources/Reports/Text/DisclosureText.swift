import Anonymity
import Figures
import InnovationSystem
import Wording

/// `samspill check --privacy`: who can be recognised without names, and by what.
public struct DisclosureText {
  private let study: Study
  private let language: Language
  private let checks: [(snapshot: Snapshot, check: DisclosureCheck)]

  /// Prepares the text of some snapshots.
  public init(_ study: Study, at snapshots: [Snapshot], _ language: Language) {
    self.study = study
    self.language = language
    checks = snapshots.map { ($0, DisclosureCheck(study, at: $0)) }
  }

  /// The text: for each snapshot a table of how many, then who; then what to do.
  public var text: String {
    let isFound = checks.contains { $0.check.steps.contains { !$0.alone.isEmpty } }
    let parts = checks.map { table(of: $0.check, at: $0.snapshot) }
    return parts.joined(separator: "\n")
      + (isFound ? DisclosureWords.advice(isTwoMode: study.isTwoMode) : DisclosureWords.nobody)[
        language] + "\n"
  }

  private func table(of check: DisclosureCheck, at snapshot: Snapshot) -> String {
    let format = Formatter(language)
    var table = TextTable()
    table.add(
      [
        DisclosureWords.knows, DisclosureWords.finds, DisclosureWords.betweenTwo,
      ].map { $0[language] })
    for step in check.steps {
      table.add([
        "  " + words(of: step.fact)[language], format.count(step.alone.count),
        format.count(step.inPairs.count),
      ])
    }
    let heading = DisclosureWords.heading(
      snapshot: snapshot.id.isEmpty ? nil : snapshot.id, check.organisations)
    return heading[language] + "\n" + table.text + names(of: check).map { $0 + "\n" }.joined()
  }

  private func names(of check: DisclosureCheck) -> [String] {
    DisclosureCheck.Fact.allCases.compactMap { fact -> String? in
      let found = check.new(at: fact)
      guard !found.isEmpty else { return nil }
      return DisclosureWords.found(
        by: words(of: fact), found.map(study.displayName))[language]
    }
  }

  private func words(of fact: DisclosureCheck.Fact) -> Words {
    fact == .partners && study.isTwoMode
      ? DisclosureWords.projects
      : DisclosureWords.facts[fact.rawValue] ?? Words(nb: "", nn: "", en: "")
  }
}
