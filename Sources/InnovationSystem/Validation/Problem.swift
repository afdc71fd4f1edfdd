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
    /// One of a row's ties is not in the study.
    case tieLeftOut = "tie-left-out"
    /// The column is not in the study.
    case columnLeftOut = "column-left-out"
    /// The sheet is not in the study.
    case sheetLeftOut = "sheet-left-out"
  }

  /// What is wrong; the raw value is the key of its words.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    // Files
    /// There is nothing at the path that could be a study.
    case noStudy = "no-study"
    /// A file could not be opened or read.
    case unreadableFile = "unreadable-file"
    /// Two files or sheets hold the same table.
    case duplicateTable = "duplicate-table"
    /// A file of a study folder is not in UTF-8.
    case notUTF8 = "not-utf8"
    /// The letters of a file could not be made out.
    case unknownEncoding = "unknown-encoding"
    /// A workbook is of the old format or has a password.
    case oldOrEncrypted = "old-or-encrypted"
    /// The file is of a format that is not read.
    case otherFormat = "other-format"
    /// A workbook is incomplete or broken.
    case damagedWorkbook = "damaged-workbook"
    /// A workbook asks for more than the limits allow, or for files outside.
    case unsafeWorkbook = "unsafe-workbook"
    /// A file is larger than the limit.
    case fileTooLarge = "file-too-large"
    /// There are more filled cells than the limit.
    case tooManyCells = "too-many-cells"
    /// There are more columns than the limit.
    case tooManyColumns = "too-many-columns"
    /// A file holds nothing.
    case emptyFile = "empty-file"
    /// `study.yaml` is not YAML that can be read.
    case malformedDescription = "malformed-description"
    /// `study.yaml` has a key that means nothing.
    case unknownKey = "unknown-key"
    /// A value of `study.yaml` is of another shape than its key asks for.
    case wrongShape = "wrong-shape"
    // Tables
    /// A quotation mark is opened and never closed.
    case unclosedQuote = "unclosed-quote"
    /// Text follows a closing quotation mark.
    case textAfterQuote = "text-after-quote"
    /// Characters that can't be printed were taken out.
    case unprintableCharacters = "unprintable-characters"
    /// A column that the table needs is missing.
    case missingColumn = "missing-column"
    /// Two columns have the same meaning.
    case duplicateColumn = "duplicate-column"
    /// A column looks like a misspelt known one.
    case unknownColumn = "unknown-column"
    /// Columns were left unread.
    case unreadColumns = "unread-columns"
    /// A row has more or fewer fields than there are headings.
    case fieldCount = "field-count"
    /// A value that the row needs is missing.
    case missingValue = "missing-value"
    /// A value is not one of those that the column takes.
    case unknownValue = "unknown-value"
    /// A value should be a number.
    case notANumber = "not-a-number"
    /// A value should be a whole number.
    case notAWholeNumber = "not-a-whole-number"
    /// A value should be a date.
    case notADate = "not-a-date"
    /// A column seems to hold data on persons.
    case personalData = "personal-data"
    // Somebody's own sheets
    /// A sheet was left unread.
    case sheetNotRead = "sheet-not-read"
    /// A row was left unread.
    case unusedRow = "unused-row"
    /// A cell holds an error of the spreadsheet program.
    case errorInCell = "error-in-cell"
    /// A cell holds a formula whose result was never saved.
    case formulaWithoutResult = "formula-without-result"
    /// A column of a roster names nobody.
    case columnOfAnswers = "column-of-answers"
    /// Several respondents of an organisation differ by two steps or more.
    case respondentsDiffer = "respondents-differ"
    /// Numbers on the diagonal of a matrix were left out.
    case diagonalNotRead = "diagonal-not-read"
    /// A row or column adds up the others.
    case sumNotRead = "sum-not-read"
    /// Two places give an organisation different values.
    case conflictingValue = "conflicting-value"
    /// An organisation that the table of organisations lacks was added.
    case organisationAdded = "organisation-added"
    /// A name could be that of several organisations.
    case ambiguousName = "ambiguous-name"
    /// A row has nothing in the column of any year.
    case inNoYear = "in-no-year"
    /// A row lies outside the dates of every snapshot.
    case outsideDates = "outside-dates"
    /// Collaborations of a study have a beginning or an end, and no date is asked for.
    case datesNotUsed = "dates-not-used"
    /// There has never been a municipality of that number.
    case municipalityUnknown = "municipality-unknown"
    /// The municipality of that number no longer was at the date.
    case municipalityEnded = "municipality-ended"
    /// The municipality of that number was not yet at the date.
    case municipalityNotYet = "municipality-not-yet"
    // Scenarios
    /// A scenario has no changes.
    case scenarioEmpty = "scenario-empty"
    /// A scenario has two changes of one pair.
    case scenarioPairTwice = "scenario-pair-twice"
    /// A scenario has two changes of one organisation.
    case scenarioOrganisationTwice = "scenario-organisation-twice"
    /// A scenario changes an organisation's collaboration with itself.
    case scenarioSelf = "scenario-self"
    /// A scenario adds a collaboration that is there.
    case scenarioThere = "scenario-there"
    /// A scenario changes a collaboration that isn't there.
    case scenarioNotThere = "scenario-not-there"
    /// A scenario lets an organisation join that is in the network.
    case scenarioInFrame = "scenario-in-frame"
    /// A scenario speaks of an organisation that isn't in the snapshot's frame.
    case scenarioNotInFrame = "scenario-not-in-frame"
    /// A scenario changes a collaboration of an organisation that it lets leave.
    case scenarioLeaves = "scenario-leaves"
    /// A scenario strengthens to no more than there is.
    case scenarioNotStronger = "scenario-not-stronger"
    /// A scenario weakens to no less than there is.
    case scenarioNotWeaker = "scenario-not-weaker"
    /// A scenario gives a collaboration no intensity.
    case scenarioNoIntensity = "scenario-no-intensity"
    /// A scenario gives a collaboration an intensity that doesn't count.
    case scenarioBelowThreshold = "scenario-below-threshold"
    /// A value of a scenario says nothing where it stands.
    case scenarioUnusedValue = "scenario-unused-value"
    // Content
    /// Two records have the same id.
    case duplicateIdentifier = "duplicate-identifier"
    /// A row names an organisation that is not in the study.
    case unknownOrganisation = "unknown-organisation"
    /// A row names a snapshot that is not in the study.
    case unknownSnapshot = "unknown-snapshot"
    /// A row names a project that is not in the study.
    case unknownProject = "unknown-project"
    /// A row names a source of funding that is not in the study.
    case unknownFunding = "unknown-funding"
    /// A kind of organisation is not in the taxonomy.
    case unknownKind = "unknown-kind"
    /// A sector is not in the taxonomy.
    case unknownSector = "unknown-sector"
    /// An intensity lies outside the scale.
    case outOfScale = "out-of-scale"
    /// A collaboration has no intensity although the study has a scale.
    case missingIntensity = "missing-intensity"
    /// A weight is below 0.
    case negativeWeight = "negative-weight"
    /// An intensity differs from what the reports make by the rule.
    case intensityDisagrees = "intensity-disagrees"
    /// An organisation works with itself.
    case selfCollaboration = "self-collaboration"
    /// A collaboration names an organisation outside the snapshot's frame.
    case notInFrame = "not-in-frame"
    /// An organisation number has a wrong length or check digit.
    case invalidOrganisationNumber = "invalid-organisation-number"
    /// A municipality number is not four digits.
    case invalidMunicipality = "invalid-municipality"
    /// A latitude or longitude is no number of degrees on the earth.
    case coordinateOutside = "coordinate-outside"
    /// A latitude without a longitude, or the other way round.
    case coordinateAlone = "coordinate-alone"
    /// A latitude and a longitude have changed places.
    case coordinatesSwapped = "coordinates-swapped"
    /// Organisations are each other's parents in a circle.
    case circularParent = "circular-parent"
    /// A project has two forms that exclude each other.
    case oppositeForms = "opposite-forms"
    /// Something ends before it begins.
    case datesReversed = "dates-reversed"
    /// An organisation has two responses in a snapshot.
    case duplicateResponse = "duplicate-response"
    /// An event lacks the organisations before or after.
    case lineageNeedsEnds = "lineage-needs-ends"
    /// Events turn an organisation back into itself.
    case circularLineage = "circular-lineage"
    /// A share lies outside 0 to 1.
    case shareOutOfRange = "share-out-of-range"
    /// A municipality is its own neighbour.
    case ownNeighbour = "own-neighbour"
    /// A rule of the target model selects nobody.
    case emptySelector = "empty-selector"
    /// An area of the target model is neither a county's nor a municipality's number.
    case invalidArea = "invalid-area"
    /// A rule of the target model combines a condition that stands alone.
    case selectorStandsAlone = "selector-stands-alone"
    /// A count is below 0.
    case negativeCount = "negative-count"
    /// A row of the ledger is about nothing that the study has.
    case unknownGap = "unknown-gap"
    /// A position lies outside any figure.
    case positionOutside = "position-outside"
    /// It isn't said, or said twice or as it can't be, where the map lies that positions are on.
    case mapFrame = "map-frame"

    /// How bad a problem of this code is.
    public var severity: Severity {
      switch self {
      case .unprintableCharacters, .unknownColumn, .unreadColumns, .missingIntensity,
        .intensityDisagrees,
        .selfCollaboration, .emptySelector, .respondentsDiffer, .organisationAdded,
        .datesNotUsed, .municipalityUnknown, .municipalityEnded, .municipalityNotYet, .unusedRow,
        .scenarioBelowThreshold, .scenarioUnusedValue, .unknownGap:
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

  /// The same problem, with the names of the organisations whose ids are its `value` and `other`.
  func naming(_ name: String?, other: String?) -> Problem {
    var values = values
    values["name"] = name
    values["otherName"] = other
    return Problem(
      code, file: file, sheet: sheet, line: line, column: column, values: values,
      consequence: consequence)
  }

  /// The same problem, with nothing done about it.
  public var unmended: Problem {
    Problem(code, file: file, sheet: sheet, line: line, column: column, values: values)
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
