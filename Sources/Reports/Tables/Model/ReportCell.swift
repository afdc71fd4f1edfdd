import InnovationSystem
import Wording

/// A value of a report's table.
///
/// What is not known or not defined is `nil`: an empty cell, null in JSON.
enum ReportCell: Sendable, Hashable {
  /// What was recorded: a name, an id, a text of the study's own.
  case text(String?)
  /// What was recorded, in a row.
  case texts([String])
  /// A text in the report's language.
  case words(String?)
  /// A code, with the words people read.
  case term(Term?)
  /// Codes in a row, with the words people read.
  case terms([Term])
  /// A number.
  case number(Double?, NumberForm)
  /// Yes or no.
  case flag(Bool?)
  /// A day, a month or a year.
  case date(PartialDate?)

  /// A code and what people read in its place, in the report's language.
  struct Term: Sendable, Hashable {
    /// The code, the same in every language.
    let code: String
    /// The words.
    let words: String
  }

  /// Whether nothing stands in it.
  var isEmpty: Bool {
    switch self {
    case .text(let text), .words(let text): text?.isEmpty ?? true
    case .texts(let texts): texts.isEmpty
    case .term(let term): term == nil
    case .terms(let terms): terms.isEmpty
    case .number(let number, _): number.map { !$0.isFinite } ?? true
    case .flag(let flag): flag == nil
    case .date(let date): date == nil
    }
  }

  /// Whether it is for a number.
  var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// A whole number.
  static func count(_ value: Int?) -> ReportCell { .number(value.map(Double.init), .count) }
}

/// How a number is shown; its value is whole wherever it is written as a number.
enum NumberForm: Sendable, Hashable {
  /// A whole number.
  case count
  /// So many decimals.
  case decimals(Int)
  /// A share from 0 to 1, shown as per cent.
  case share
  /// A point on a scale: no needless decimals.
  case level
}

extension ReportCell {
  /// Encodes the value alone, under a key: codes, not words; numbers whole; `null` for nothing.
  func encode<Key>(into row: inout KeyedEncodingContainer<Key>, under key: Key) throws {
    switch self {
    case .text(let text?), .words(let text?): try row.encode(text, forKey: key)
    case .texts(let texts): try row.encode(texts, forKey: key)
    case .term(let term?): try row.encode(term.code, forKey: key)
    case .terms(let terms): try row.encode(terms.map(\.code), forKey: key)
    case .number(let number?, _) where number.isFinite: try row.encode(number, forKey: key)
    case .flag(let flag?): try row.encode(flag, forKey: key)
    case .date(let date?): try row.encode(date.description, forKey: key)
    case .text, .words, .term, .number, .flag, .date: try row.encodeNil(forKey: key)
    }
  }
}

extension ReportCell.Term {
  /// A code and its word; `nil` without a code.
  init?(_ code: String?, in terms: [String: Words], _ language: Language) {
    guard let code else { return nil }
    self.init(code: code, words: Terms.word(code, in: terms, language))
  }
}
