import Anonymity
import Figures
import InnovationSystem
import Wording

/// `samspill check --privacy`: who can be recognised without names, and by what.
public struct DisclosureText {
  private let study: Study
  private let snapshot: Snapshot
  private let language: Language
  private let check: DisclosureCheck

  /// Prepares the text of a snapshot.
  public init(_ study: Study, at snapshot: Snapshot, _ language: Language) {
    self.study = study
    self.snapshot = snapshot
    self.language = language
    check = DisclosureCheck(study, at: snapshot)
  }

  /// The text: a table of how many, then who, then what to do.
  public var text: String {
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
    return heading[language] + "\n" + table.text + names.map { $0 + "\n" }.joined()
  }

  private var names: [String] {
    let lines = DisclosureCheck.Fact.allCases.compactMap { fact -> String? in
      let found = check.new(at: fact)
      guard !found.isEmpty else { return nil }
      return DisclosureWords.found(
        by: words(of: fact), found.map(study.displayName))[language]
    }
    return lines + [(lines.isEmpty ? DisclosureWords.nobody : DisclosureWords.advice)[language]]
  }

  private func words(of fact: DisclosureCheck.Fact) -> Words {
    fact == .partners && study.isTwoMode
      ? DisclosureWords.projects
      : DisclosureWords.facts[fact.rawValue] ?? Words(nb: "", nn: "", en: "")
  }
}
