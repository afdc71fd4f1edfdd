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

  /// What is wrong; the raw value is the key of its words.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    // Files
    case noStudy = "no-study"
    case unreadableFile = "unreadable-file"
    case duplicateTable = "duplicate-table"
    case notUTF8 = "not-utf8"
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
    case possiblePersonalNumber = "possible-personal-number"
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
        .selfCollaboration, .emptySelector:
        .warning
      default: .error
      }
    }
  }

  /// What is wrong.
  public let code: Code
  /// The file, as people know it; `nil` for a study that wasn't read from files.
  public let file: String?
  /// The line, from 1; `nil` when the whole file is meant.
  public let line: Int?
  /// The character column, from 1; `nil` when the whole line is meant.
  public let column: Int?
  /// What the sentence needs, by placeholder.
  public let values: [String: String]

  /// Makes a problem.
  public init(
    _ code: Code, file: String? = nil, line: Int? = nil, column: Int? = nil,
    values: [String: String] = [:]
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.values = values
  }

  /// Makes a problem of a record's field.
  init(_ code: Code, _ origin: Origin?, field: String? = nil, values: [String: String] = [:]) {
    var all = values
    if let field { all["field"] = field }
    self.init(
      code, file: origin?.file, line: field.flatMap { origin?.lines[$0] } ?? origin?.line,
      column: field.flatMap { origin?.columns[$0] }, values: all)
  }

  /// How bad it is.
  public var severity: Severity { code.severity }

  /// The same problem, its field called what the file calls it.
  public func callingField(_ heading: String) -> Problem {
    Problem(
      code, file: file, line: line, column: column,
      values: values.merging(["field": heading]) { $1 })
  }
}

extension Problem: Comparable {
  /// Whether a problem comes before another: by file, line and column, then by code.
  public static func < (first: Problem, second: Problem) -> Bool {
    let left = (first.file ?? "", first.line ?? 0, first.column ?? 0, first.code.rawValue)
    let right = (second.file ?? "", second.line ?? 0, second.column ?? 0, second.code.rawValue)
    return left < right
  }
}
