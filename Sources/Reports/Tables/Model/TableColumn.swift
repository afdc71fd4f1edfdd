import InnovationSystem
import Wording

/// A column of a table to be, and how it is filled from a row.
struct TableColumn<Row> {
  let id: String
  let heading: Words
  let kind: ReportColumn.Kind
  var delimited = ReportColumn.Delimited.same
  let cell: (Row) -> ReportCell
}

extension TableColumn {
  /// A column of recorded texts.
  static func text(_ id: String, _ heading: Words, _ value: @escaping (Row) -> String?) -> Self {
    Self(id: id, heading: heading, kind: .text) { .text(value($0)) }
  }

  /// A column of lists of recorded texts.
  static func texts(_ id: String, _ heading: Words, _ value: @escaping (Row) -> [String]) -> Self {
    Self(id: id, heading: heading, kind: .texts) { .texts(value($0)) }
  }

  /// A column of texts in the report's language.
  static func words(_ id: String, _ heading: Words, _ value: @escaping (Row) -> String?) -> Self {
    Self(id: id, heading: heading, kind: .words) { .words(value($0)) }
  }

  /// A column of codes that people read as words.
  static func term(
    _ id: String, _ heading: Words, _ value: @escaping (Row) -> ReportCell.Term?
  ) -> Self {
    Self(id: id, heading: heading, kind: .term) { .term(value($0)) }
  }

  /// A column of lists of codes that people read as words.
  static func terms(
    _ id: String, _ heading: Words, _ value: @escaping (Row) -> [ReportCell.Term]
  ) -> Self {
    Self(id: id, heading: heading, kind: .terms) { .terms(value($0)) }
  }

  /// A column of whole numbers.
  static func count(_ id: String, _ heading: Words, _ value: @escaping (Row) -> Int?) -> Self {
    Self(id: id, heading: heading, kind: .number(.count)) { .count(value($0)) }
  }

  /// A column of numbers.
  static func number(
    _ id: String, _ heading: Words, _ form: NumberForm, _ value: @escaping (Row) -> Double?
  ) -> Self {
    Self(id: id, heading: heading, kind: .number(form)) { .number(value($0), form) }
  }

  /// A column of answers, yes or no.
  static func flag(_ id: String, _ heading: Words, _ value: @escaping (Row) -> Bool?) -> Self {
    Self(id: id, heading: heading, kind: .flag) { .flag(value($0)) }
  }

  /// A column of dates.
  static func date(_ id: String, _ heading: Words, _ value: @escaping (Row) -> PartialDate?) -> Self
  {
    Self(id: id, heading: heading, kind: .date) { .date(value($0)) }
  }

  /// The same column with something else in CSV.
  func inDelimitedText(_ delimited: ReportColumn.Delimited) -> Self {
    var column = self
    column.delimited = delimited
    return column
  }
}
