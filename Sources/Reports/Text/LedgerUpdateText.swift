import GapAnalysis
import InnovationSystem
import Wording

/// What an update did to a ledger, as lines for people.
public struct LedgerUpdateText {
  /// How many names a line has before it only counts.
  private static let listed = 6

  private let update: LedgerUpdate
  private let language: Language

  /// Prepares the text of an update, whose entries have their words already.
  public init(_ update: LedgerUpdate, _ language: Language) {
    self.update = update
    self.language = language
  }

  /// A line for each kind of change: how many rows, and what they concern.
  public var lines: [String] {
    LedgerUpdate.Change.allCases.compactMap { change in
      let rows = update.entries.indices.filter { update.changes[$0] == change }
      guard !rows.isEmpty, let words = LedgerWords.changes[change.rawValue] else { return nil }
      let names = rows.map { update.entries[$0] }.map { entry in
        entry.concern ?? (entry.id.isEmpty ? "–" : entry.id)
      }
      let format = Formatter(language)
      return "  - \(words[language]) (\(format.count(rows.count))): "
        + format.list(names, limit: Self.listed)
    }
  }
}
