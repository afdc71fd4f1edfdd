/// A column of a report's table.
struct ReportColumn: Sendable, Hashable {
  /// What its cells hold.
  enum Kind: Sendable, Hashable {
    /// Recorded texts.
    case text
    /// Lists of recorded texts.
    case texts
    /// Texts in the report's language.
    case words
    /// Codes; people read words.
    case term
    /// Lists of codes; people read words.
    case terms
    /// Numbers.
    case number(NumberForm)
    /// Yes or no.
    case flag
    /// Dates.
    case date
    /// Something else in each row.
    case any

    /// The kind's name in JSON.
    var name: String {
      switch self {
      case .text: "text"
      case .texts: "texts"
      case .words: "words"
      case .term: "code"
      case .terms: "codes"
      case .number(.count): "count"
      case .number(.decimals): "decimal"
      case .number(.share): "share"
      case .number(.level): "level"
      case .flag: "flag"
      case .date: "date"
      case .any: "any"
      }
    }

    /// How many decimals are shown; `nil` when the kind doesn't say.
    var places: Int? {
      if case .number(.decimals(let places)) = self { places } else { nil }
    }
  }

  /// The column's stable name, unique in its table.
  let id: String
  /// What stands above it, in the report's language.
  let heading: String
  /// What its cells hold.
  let kind: Kind
  /// What CSV has, where it differs from what people read in the workbook.
  let delimited: Delimited

  /// How a column looks in CSV.
  enum Delimited: Sendable, Hashable {
    /// As in the workbook.
    case same
    /// Its id stands above it.
    case idAsHeading
    /// Its codes stand in it, not their words.
    case codes
  }
}
