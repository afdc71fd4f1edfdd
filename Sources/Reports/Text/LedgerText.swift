import GapAnalysis
import InnovationSystem
import Wording

/// How far the gaps of a ledger have come, as lines for people.
public struct LedgerText {
  /// The sentences.
  public let sentences: [String]

  private let language: Language

  /// Prepares the text of a study's ledger; `nil` when it has none.
  public init?(of study: Study, _ language: Language) {
    guard let state = LedgerState(of: study) else { return nil }
    self.language = language
    var words = [
      LedgerWords.state(
        seen: state.seen, open: state.open, accepted: state.accepted, planned: state.planned,
        closed: state.closed)
    ]
    if state.seen > 0 { words.append(LedgerWords.closingRate(state.closed, of: state.seen)) }
    if state.withoutOwner > 0 {
      words.append(LedgerWords.withoutOwner(state.withoutOwner, of: state.open + state.planned))
    }
    if !state.history.isEmpty {
      words.append(
        LedgerWords.history(
          state.history.map { (snapshot: $0.snapshot, closed: $0.closed, seen: $0.seen) }))
    }
    if state.own > 0 { words.append(LedgerWords.own(state.own)) }
    sentences = words.map { $0[language] }
  }

  /// A heading and a line for each sentence.
  public var text: String {
    LedgerWords.heading[language] + "\n" + sentences.map { "  - \($0)\n" }.joined()
  }
}
