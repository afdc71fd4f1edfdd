import Figures
import GapAnalysis
import InnovationSystem
import Wording

/// `samspill spread`: a scenario as text for people.
public struct SpreadText {
  private let view: SnapshotView
  private let scenario: SpreadingScenario
  private let language: Language

  /// Prepares the text of a scenario in a snapshot.
  public init(_ view: SnapshotView, _ scenario: SpreadingScenario, _ language: Language) {
    self.view = view
    self.scenario = scenario
    self.language = language
  }

  /// The text: where it starts, the exact reach, what the model gives, and where else to start.
  public var text: String {
    let notice = view.study.notice.map { $0[language.rawValue] + "\n" }
    let result = scenario.draws == nil ? model + table : model + "\n" + table
    return [heading, reach, result, additions, notice].compactMap { $0 }.joined(separator: "\n")
  }

  private var format: Formatter { Formatter(language) }

  /// So many names in a row, and rows in the table, are read; the rest is in the JSON.
  private static let (mostNames, mostRows) = (25, 50)

  private func names(_ ids: [String]) -> String {
    format.list(ids.map(view.study.displayName), limit: Self.mostNames)
  }

  private var heading: String {
    let snapshot = view.snapshot.id.isEmpty ? nil : view.snapshot.id
    return SpreadWords.title(snapshot: snapshot)[language] + "\n"
      + "\(SpreadWords.start[language]): \(names(scenario.seeds))\n"
  }

  private var reach: String {
    let steps = scenario.options.steps
    let missed = scenario.notReached
    let words = SpreadWords.reach(
      scenario.others - missed.count, of: scenario.others, steps: steps,
      threshold: view.snapshot.threshold.map(format.number))
    let lines = (1...steps).compactMap { count -> String? in
      let found = scenario.reached(after: count)
      return found.isEmpty ? nil : "\(SpreadWords.stepCount(count)[language]): \(names(found))"
    }
    let rest = missed.isEmpty ? [] : ["\(SpreadWords.notReached[language]): \(names(missed))"]
    return words[language] + "\n" + (lines + rest).map { "  \($0)\n" }.joined()
  }

  private var model: String {
    let options = scenario.options
    var lines = [
      options.model == .cascade
        ? SpreadWords.cascade(options.probabilities)
        : SpreadWords.thresholds(options.thresholdShare)
    ]
    if let draws = scenario.draws {
      lines.append(SpreadWords.draws(draws, seed: options.seed, asked: options.draws))
    }
    lines.append(
      SpreadWords.expected(
        scenario.expected, of: scenario.others, interval: scenario.expectedInterval))
    return lines.map { $0[language] + "\n" }.joined()
  }

  /// Those who are no seeds: the likeliest first, or when nothing is drawn who is reached and who not.
  private var table: String {
    let others = scenario.organisations.filter { !$0.isSeed }
    guard scenario.draws != nil else {
      return list(SpreadWords.reached, others.filter { $0.probability > 0 })
        + list(SpreadWords.notReached, others.filter { $0.probability == 0 })
    }
    let words = [
      SpreadWords.actor, SpreadWords.steps, SpreadWords.probability, SpreadWords.interval,
    ]
    var table = TextTable()
    table.add(words.map { $0[language] })
    let sorted = others.sorted {
      ($1.probability, $0.organisation) < ($0.probability, $1.organisation)
    }
    for reached in sorted.prefix(Self.mostRows) {
      table.add([
        view.study.displayName(of: reached.organisation), reached.steps.map(format.count) ?? "–",
        format.percent(reached.probability), reached.interval.map(text) ?? "–",
      ])
    }
    let more = sorted.count - Self.mostRows
    return table.text + (more > 0 ? SpreadWords.more(more)[language] + "\n" : "")
      + SpreadWords.whatIntervalsTell[language] + "\n"
  }

  private func list(_ words: Words, _ found: [SpreadingScenario.Reached]) -> String {
    found.isEmpty ? "" : "  \(words[language]): \(names(found.map(\.organisation)))\n"
  }

  private func text(_ interval: ClosedRange<Double>) -> String {
    let low = format.decimal(interval.lowerBound * 100, places: 0)
    return "\(low)–\(format.percent(interval.upperBound))"
  }

  private var additions: String? {
    guard scenario.options.next > 0 else { return nil }
    guard !scenario.additions.isEmpty else { return SpreadWords.noAdditions[language] + "\n" }
    let lines = scenario.additions.enumerated().map { place, addition in
      let words = SpreadWords.gain(
        view.study.displayName(of: addition.organisation), addition.gain,
        interval: addition.interval)
      return "  \(place + 1). \(words[language])\n"
    }
    return SpreadWords.additions[language] + "\n" + lines.joined()
  }
}
