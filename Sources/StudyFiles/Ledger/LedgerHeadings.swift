import InnovationSystem

/// The words of the ledger's file in one language.
struct LedgerHeadings {
  /// The language's code.
  let language: String
  /// The file's name.
  let file: String
  /// The headings, by our names of the columns, in the format's order.
  let headings: [(column: String, heading: String)]
  /// What a status is called.
  let statuses: [LedgerStatus: String]

  /// The words of a language; bokmål's for a code that isn't one of the three.
  static func words(in language: String) -> LedgerHeadings {
    all.first { $0.language == language } ?? all[0]
  }

  /// The words of the language that a file's headings are in; where several fit, of the first of
  /// those asked for.
  static func words(of headings: [String], preferring language: String) -> LedgerHeadings {
    let keys = Set(headings.map(folded))
    func fit(_ words: LedgerHeadings) -> Int {
      words.headings.count { keys.contains(folded($0.heading)) }
    }
    let ordered = [words(in: language)] + all.filter { $0.language != language }
    let best = ordered.map(fit).max()
    return ordered.first { fit($0) == best } ?? all[0]
  }

  private static let all = [
    LedgerHeadings(
      "nb", "samarbeidsgap.csv",
      "id gjelder først_sett sist_sett grunner eier status lukket_i frist merknad",
      "åpen akseptert planlagt lukket"),
    LedgerHeadings(
      "nn", "samarbeidsgap.csv",
      "id gjeld først_sett sist_sett grunnar eigar status lukka_i frist merknad",
      "open akseptert planlagd lukka"),
    LedgerHeadings(
      "en", "gaps.csv",
      "id concerns first_seen last_seen reasons owner status closed_in due note",
      "open accepted planned closed"),
  ]

  private init(_ language: String, _ file: String, _ headings: String, _ statuses: String) {
    self.language = language
    self.file = file
    let words = headings.split(separator: " ").map(String.init)
    self.headings = zip(TableKind.gaps.columns.map(\.name), words).map { ($0, $1) }
    self.statuses = Dictionary(
      uniqueKeysWithValues: zip(
        LedgerStatus.allCases, statuses.split(separator: " ").map(String.init)))
  }
}
