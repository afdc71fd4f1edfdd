/// Something wrong with a study, and where.
///
/// A problem holds ids and values; the sentences live in `Wording`, under the code.
public struct Problem: Error, Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable {
    /// Nothing can be computed until it is mended.
    case error
    /// The study can be used, and somebody should look.
    case warning
  }

  /// What was done about a problem so that the rest could be read.
  public enum Consequence: String, Sendable, Hashable, CaseIterable {
    /// The value counts as not given.
    case valueLeftOut = "value-left-out"
    /// The row is not in the study.
    case rowLeftOut = "row-left-out"
    /// The column is not in the study.
    case columnLeftOut = "column-left-out"
    /// The sheet is not in the study.
    case sheetLeftOut = "sheet-left-out"
  }

  /// What is wrong; the raw value is the key of its words.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    // Files
    case noStudy = "no-study"
    case unreadableFile = "unreadable-file"
    case duplicateTable = "duplicate-table"
    case notUTF8 = "not-utf8"
    case unknownEncoding = "unknown-encoding"
    case oldOrEncrypted = "old-or-encrypted"
    case otherFormat = "other-format"
    case damagedWorkbook = "damaged-workbook"
    case unsafeWorkbook = "unsafe-workbook"
    case fileTooLarge = "file-too-large"
    case tooManyCells = "too-many-cells"
    case tooManyColumns = "too-many-columns"
    case emptyFile = "empty-file"
    case malformedDescription = "malformed-description"
    case unknownKey = "unknown-key"
    case wrongShape = "wrong-shape"
    // Tables
    case unclosedQuote = "unclosed-quote"
    case textAfterQuote = "text-after-quote"
    case missingColumn = "missing-column"
    case duplicateColumn = "duplicate-column"
    case unknownColumn = "unknown-column"
    case unreadColumns = "unread-columns"
    case fieldCount = "field-count"
    case missingValue = "missing-value"
    case unknownValue = "unknown-value"
    case notANumber = "not-a-number"
    case notAWholeNumber = "not-a-whole-number"
    case notADate = "not-a-date"
    case personalData = "personal-data"
    // Somebody's own sheets
    case sheetNotRead = "sheet-not-read"
    case unusedRow = "unused-row"
    case errorInCell = "error-in-cell"
    case formulaWithoutResult = "formula-without-result"
    case columnOfAnswers = "column-of-answers"
    case respondentsDiffer = "respondents-differ"
    case diagonalNotRead = "diagonal-not-read"
    case conflictingValue = "conflicting-value"
    case organisationAdded = "organisation-added"
    case ambiguousName = "ambiguous-name"
    case outsideDates = "outside-dates"
    case municipalityUnknown = "municipality-unknown"
    case municipalityEnded = "municipality-ended"
    case municipalityNotYet = "municipality-not-yet"
    // Content
    case duplicateIdentifier = "duplicate-identifier"
    case unknownOrganisation = "unknown-organisation"
    case unknownSnapshot = "unknown-snapshot"
    case unknownProject = "unknown-project"
    case unknownFunding = "unknown-funding"
    case unknownKind = "unknown-kind"
    case unknownSector = "unknown-sector"
    case outOfScale = "out-of-scale"
    case missingIntensity = "missing-intensity"
    case negativeWeight = "negative-weight"
    case intensityDisagrees = "intensity-disagrees"
    case selfCollaboration = "self-collaboration"
    case notInFrame = "not-in-frame"
    case invalidOrganisationNumber = "invalid-organisation-number"
    case invalidMunicipality = "invalid-municipality"
    case circularParent = "circular-parent"
    case oppositeForms = "opposite-forms"
    case datesReversed = "dates-reversed"
    case duplicateResponse = "duplicate-response"
    case lineageNeedsEnds = "lineage-needs-ends"
    case circularLineage = "circular-lineage"
    case shareOutOfRange = "share-out-of-range"
    case emptySelector = "empty-selector"
    case negativeCount = "negative-count"

    /// How bad a problem of this code is.
    public var severity: Severity {
      switch self {
      case .unknownColumn, .unreadColumns, .missingIntensity, .intensityDisagrees,
        .selfCollaboration, .emptySelector, .respondentsDiffer, .organisationAdded,
        .municipalityUnknown, .municipalityEnded, .municipalityNotYet, .unusedRow:
        .warning
      default: .error
      }
    }
  }

  /// What is wrong.
  public let code: Code
  /// The file, as people know it; `nil` for a study that wasn't read from files.
  public let file: String?
  /// The sheet of a workbook; `nil` in a text file, or when the whole workbook is meant.
  public let sheet: String?
  /// The line, or the row of a sheet, from 1; `nil` when the whole file is meant.
  public let line: Int?
  /// The character column, or the number of a sheet's column, from 1; `nil` when the whole line is
  /// meant.
  public let column: Int?
  /// What the sentence needs, by placeholder.
  public let values: [String: String]
  /// What was done about it; `nil` when nothing was.
  public let consequence: Consequence?

  /// Makes a problem.
  public init(
    _ code: Code, file: String? = nil, sheet: String? = nil, line: Int? = nil,
    column: Int? = nil, values: [String: String] = [:], consequence: Consequence? = nil
  ) {
    self.code = code
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
    self.values = values
    self.consequence = consequence
  }

  /// Makes a problem of a record's field.
  public init(_ code: Code, _ origin: Origin?, field: String? = nil, values: [String: String] = [:])
  {
    var all = values
    if let field { all["field"] = field }
    self.init(
      code, file: origin?.file, sheet: origin?.sheet,
      line: field.flatMap { origin?.lines[$0] } ?? origin?.line,
      column: field.flatMap { origin?.columns[$0] }, values: all)
  }

  /// How bad it is; what something was done about stops nobody.
  public var severity: Severity { consequence == nil ? code.severity : .warning }

  /// The same problem, its field called what the file calls it.
  public func callingField(_ heading: String) -> Problem {
    Problem(
      code, file: file, sheet: sheet, line: line, column: column,
      values: values.merging(["field": heading]) { $1 }, consequence: consequence)
  }

  /// The same problem, with what may have been meant.
  public func suggesting(_ suggestion: String) -> Problem {
    Problem(
      code, file: file, sheet: sheet, line: line, column: column,
      values: values.merging(["suggestion": suggestion]) { $1 }, consequence: consequence)
  }

  /// The same problem, with what was done about it.
  public func mended(by consequence: Consequence) -> Problem {
    Problem(
      code, file: file, sheet: sheet, line: line, column: column, values: values,
      consequence: consequence)
  }
}

extension Problem: Comparable {
  /// Whether a problem comes before another: by file, sheet, line and column, then by code.
  public static func < (first: Problem, second: Problem) -> Bool {
    let left = (first.file ?? "", first.sheet ?? "", first.line ?? 0, first.column ?? 0)
    let right = (second.file ?? "", second.sheet ?? "", second.line ?? 0, second.column ?? 0)
    return left == right ? first.code.rawValue < second.code.rawValue : left < right
  }
}
