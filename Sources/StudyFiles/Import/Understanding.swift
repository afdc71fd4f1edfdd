import InnovationSystem
import Spreadsheets

/// What was made of somebody's own files: shapes, columns, guesses, and where every row went.
public struct Understanding: Sendable {
  /// One file.
  public struct File: Sendable, Hashable {
    /// The file, as people know it.
    public let name: String
    /// How its text was read; `nil` for a workbook.
    public let text: TextFormat?
    /// Parts of a workbook that are never read.
    public let leftOut: [LeftOutPart]
  }

  /// One sheet, or text file.
  public struct Sheet: Sendable, Hashable {
    /// The file, as people know it.
    public let file: String
    /// The sheet's name; `nil` for a text file.
    public let name: String?
    /// What its rows and columns are; `nil` when it was left out.
    public var shape: SheetShape?
    /// Which table it is, for `studyTable`; `nil` otherwise.
    public var table: String?
    /// Why it was taken for that, or left out.
    public var reason: Reason
    /// What the reason's sentence needs.
    public var values: [String: String]
    /// The row of headings; `nil` when it has none.
    public var headerLine: Int?
    /// The row above it that has headings too; `nil` when there is one row of them.
    public var upperHeaderLine: Int?
    /// The headings that stand under several groups of that row, with their group's name before them.
    public var alikeHeadings: [String] = []
    /// What each column is, from the left.
    public var columns: [Column] = []
    /// How many rows below the headings hold something.
    public var rows = 0
    /// How many of them are in the study.
    public var usedRows = 0
    /// Rows without anything in them.
    public var emptyRows = 0
  }

  /// Why a sheet was taken for what it was.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Two columns hold names.
    case twoColumnsOfNames = "two-columns-of-names"
    /// A column holds several names in each cell.
    case partnersInOneCell = "partners-in-one-cell"
    /// Several columns hold a partner each.
    case partnersInSeveralColumns = "partners-in-several-columns"
    /// The first row is no row of headings.
    case noHeadings = "no-headings"
    /// The same names stand before the rows and over the columns.
    case namesInRowsAndColumns = "names-in-rows-and-columns"
    /// It is a square of numbers.
    case squareOfNumbers = "square-of-numbers"
    /// A column of names stands beside a column of projects.
    case organisationAndProject = "organisation-and-project"
    /// A column says of each row whether it is an organisation or a project.
    case organisationsAndProjects = "organisations-and-projects"
    /// Each row ties an organisation to a project of another list.
    case tiesToProjects = "ties-to-projects"
    /// Names stand before rows of marks under projects.
    case marksUnderProjects = "marks-under-projects"
    /// Each row is an answer, and the columns are organisations.
    case respondentsRateOrganisations = "respondents-rate-organisations"
    /// One column holds names.
    case oneColumnOfNames = "one-column-of-names"
    /// The sheet is called as one of our tables.
    case namedAsTable = "named-as-table"
    /// The sheet is hidden.
    case hidden
    /// Another sheet was asked for.
    case notAsked = "not-asked"
    /// No column of names was found.
    case nothingRecognised = "nothing-recognised"
    /// There is nothing below the headings.
    case noRows = "no-rows"
    /// It explains the others.
    case documentation
  }

  /// One column.
  public struct Column: Sendable, Hashable {
    /// What becomes of a column.
    public enum Use: String, Sendable, Hashable {
      /// It is a column of ours.
      case read
      /// It names an organisation or project that cells are about.
      case subject
      /// It is kept as an attribute.
      case attribute
      /// It is left out as personal.
      case personal
    }

    /// Its heading, or its letters.
    public let heading: String
    /// What becomes of it.
    public let use: Use
    /// Our name for it, when it is read.
    public let meaning: String?
    /// Whether its values decided what it means.
    public let isDecidedByValues: Bool
    /// The decimal sign of its numbers; `nil` when none is written as text.
    public let decimalSign: DecimalSign?
    /// Whether the decimal sign is no better than a guess.
    public let isSignUncertain: Bool
    /// The dates that were days as Excel counts them, as they stand (`45292`).
    public private(set) var serialDates: [String] = []

    /// The same column, understood as something else.
    func meaning(_ meaning: String?) -> Column {
      Column(
        heading: heading, use: meaning == nil ? .attribute : .read, meaning: meaning,
        isDecidedByValues: isDecidedByValues, decimalSign: decimalSign,
        isSignUncertain: isSignUncertain
      ).with(serialDates: serialDates)
    }

    /// The columns of a sheet that was read several times, each as it was read if it was.
    static func joined(_ readings: [[Column]]) -> [Column] {
      (readings.first ?? []).indices.map { index in
        readings.lazy.map { $0[index] }.first { $0.use != .attribute } ?? readings[0][index]
      }
    }

    /// The same column, of whose dates some were days as Excel counts them.
    func with(serialDates: [String]) -> Column {
      var column = self
      column.serialDates = serialDates
      return column
    }
  }

  /// Several spellings that were taken as one name because only case and white space differ.
  public struct JoinedName: Sendable, Hashable {
    /// The name that is used.
    public let name: String
    /// The other spellings, in ascending order.
    public let others: [String]
    /// Whether the file of aliases says so.
    public let isAlias: Bool
  }

  /// An organisation whose kind was guessed from its name.
  public struct GuessedKind: Sendable, Hashable {
    /// The organisation's name.
    public let name: String
    /// The kind's code.
    public let kind: String
    /// The word that gave it away.
    public let clue: String
  }

  /// The files.
  public internal(set) var files: [File] = []
  /// The sheets, those left out among them.
  public internal(set) var sheets: [Sheet] = []
  /// The spellings that were joined.
  public internal(set) var joinedNames: [JoinedName] = []
  /// The kinds that were guessed.
  public internal(set) var guessedKinds: [GuessedKind] = []
  /// The scale that was assumed because nothing states one; `nil` when one is stated, or there is no
  /// number to put on a scale.
  public internal(set) var assumedScale: IntensityScale?
  /// The date at which rows with a beginning and an end were looked at, when nobody asked for one.
  public internal(set) var assumedDate: PartialDate?
  /// Whether that date is the day on which the last of them begins; else it is the latest there is.
  public internal(set) var isDateLastBeginning = false
}
