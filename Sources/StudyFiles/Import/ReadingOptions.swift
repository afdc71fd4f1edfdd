import InnovationSystem
import Spreadsheets

/// How to read somebody's own sheet where the guess would be wrong.
public struct ReadingOptions: Sendable {
  /// The encoding of text files; `nil` to guess.
  public var encoding: TextEncoding?
  /// What stands between the fields of text files; `nil` to guess.
  public var separator: Separator?
  /// The decimal sign of numbers written as text; `nil` to guess for each column.
  public var decimalSign: DecimalSign?
  /// The shape of the sheets; `nil` to recognise it.
  public var shape: SheetShape?
  /// The only sheets of a workbook to read; empty for all that aren't hidden.
  public var sheets: [String] = []
  /// The scale of intensities; `nil` for the study's, or a guess.
  public var scale: IntensityScale?
  /// The lowest intensity that counts; `nil` for the study's, or the scale's usual.
  public var threshold: Double?
  /// How two reports become one intensity; `nil` for the study's, or the highest.
  public var rule: CombiningRule?
  /// The dates to look at rows with a beginning and an end; empty for the latest mentioned.
  public var dates: [PartialDate] = []
  /// Told now and then how many rows of a sheet have been read.
  public var progress: (@Sendable (_ rows: Int, _ sheet: String) -> Void)?

  /// Makes options that guess everything.
  public init() {}

  var spreadsheet: SpreadsheetOptions {
    var options = SpreadsheetOptions()
    options.encoding = encoding
    options.separator = separator
    options.progress = progress
    return options
  }
}

/// The sign before the decimals.
public enum DecimalSign: String, Sendable, Hashable, CaseIterable {
  /// A comma, as in 1,5.
  case comma
  /// A point, as in 1.5.
  case point
}

/// What the rows and columns of a sheet are.
public enum SheetShape: String, Sendable, Hashable, CaseIterable {
  /// A row for each collaboration, with a column for either party.
  case collaborationList = "collaboration-list"
  /// A row and a column for each organisation.
  case matrix
  /// A row for each organisation's part in a project.
  case partnerList = "partner-list"
  /// A row for each organisation, a column for each project, or the other way round.
  case projectColumns = "project-columns"
  /// A row for each respondent, a column for each organisation.
  case roster
  /// A row for each organisation.
  case organisationList = "organisation-list"
  /// One of the study format's other tables.
  case studyTable = "study-table"
}
