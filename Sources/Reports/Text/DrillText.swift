import GapAnalysis
import InnovationSystem
import Wording

/// `samspill drill`: tables of what is most fragile, and cards.
public struct DrillText {
  private let results: DrillResults
  private let language: Language

  /// Prepares the text of what was tried.
  public init(_ results: DrillResults, _ language: Language) {
    self.results = results
    self.language = language
  }

  /// The text: tables unless something was chosen, then cards.
  public var text: String {
    let snapshot = results.view.snapshot.id
    let title = DrillWords.title(snapshot: snapshot.isEmpty ? nil : snapshot)[language] + "\n"
    let notice = results.view.study.notice.map { $0[language.rawValue] + "\n" }
    let cards = results.onCards.map { DrillCard(results, $0, language).text }
    let parts = [title] + (results.chosen == nil ? tables : []) + cards
    return (parts + [notice].compactMap { $0 }).joined(separator: "\n")
  }

  private var format: Formatter { Formatter(language) }

  private var tables: [String] {
    let arenas = results.arenas.compactMap(\.loss)
    let all = [
      table(DrillWords.organisations, results.organisations.losses, results.organisations.untried),
      table(DrillWords.pairs, results.pairs.losses, results.pairs.untried),
      table(DrillWords.funding, results.funding.losses, results.funding.untried),
      table(DrillWords.arenas, arenas, results.untriedArenas),
    ].compactMap { $0 }
    let ranking = results.organisations
    let doubt =
      ranking.unconfirmed.isEmpty || ranking.outcomes == 1
      ? nil
      : DrillWords.outcomes(
        ranking.unconfirmed.count, outcomes: ranking.outcomes, isEvery: ranking.isEveryOutcome)
    let unranked = ranking.losses.contains { $0.rank != nil } ? nil : DrillWords.noRanks
    let explanation = [DrillWords.order, unranked, doubt].compactMap { $0?[language] }
    return all.isEmpty ? meetings : all + [explanation.joined(separator: "\n") + "\n"] + meetings
  }

  private func table(_ heading: Words, _ losses: [RankedLoss], _ untried: Int) -> String? {
    guard !losses.isEmpty else { return nil }
    let columns = [
      heading, DrillWords.rank, DrillWords.tiesLost, DrillWords.cutOff, DrillWords.shortPairs,
      DrillWords.change, DrillWords.certainty,
    ]
    var table = TextTable()
    table.add(columns.map { $0[language] })
    for loss in losses.prefix(results.rows) {
      table.add([
        results.name(of: loss.subject), DrillNumbers(loss, language).rank,
        format.count(loss.effect.ties.count), DrillNumbers(loss, language).cutOff,
        format.count(loss.effect.shortPairsLost), DrillNumbers(loss, language).change,
        Terms.word(loss.certainty.rawValue, in: Terms.certainties, language),
      ])
    }
    return table.text + (untried > 0 ? DrillWords.untried(untried)[language] + "\n" : "")
  }

  /// Who meets in one place only, place by place.
  private var meetings: [String] {
    let lines = results.arenas.filter { !$0.meetOnlyThere.isEmpty }.prefix(results.rows).map {
      let pairs = $0.meetOnlyThere.map(results.name)
      let words = DrillWords.meetOnlyThere(pairs)[language]
      return "\(format.quoted(results.projectName($0.id))): \(words)\n"
    }
    return lines.isEmpty ? [] : [lines.joined()]
  }
}
