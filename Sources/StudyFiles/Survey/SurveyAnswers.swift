import Foundation
import InnovationSystem
import Spreadsheets

/// What one organisation answered on its survey sheet.
public struct SurveyAnswers: Sendable {
  /// What it said of one partner.
  public struct Answer: Sendable, Hashable {
    /// The partner's name, as it stands on the sheet.
    public let partner: String
    /// What was said.
    public let statement: Statement
    /// The phases it named; `nil` when none.
    public let phases: Set<Phase>?
    /// A comment.
    public let comment: String?
    /// Where the row stands.
    public let origin: Origin
  }

  /// What was said of a tie.
  public enum Statement: Sendable, Hashable {
    /// It is as we believe.
    case confirmed
    /// It is at this level.
    case level(Double)
    /// There is none.
    case none
  }

  /// The study's id.
  public let study: String
  /// The snapshot's id; empty for the only one of a study that names none.
  public let snapshot: String
  /// The organisation's id.
  public let organisation: String
  /// The answers, in the order of the rows; empty when nothing was filled in.
  public private(set) var answers: [Answer] = []
  /// What is wrong with the rows.
  public private(set) var problems: [Problem] = []

  /// What the sheet calls the level.
  public private(set) var levelHeading = ""

  private let source: SourceSheet

  /// Reads a filled workbook; `nil` when it is no survey sheet.
  ///
  /// - Throws: the problem when the file can't be read.
  public static func read(_ url: URL) throws(Problem) -> SurveyAnswers? {
    let file = try SourceFile.read(url, called: url.lastPathComponent)
    let sheets = file.sheets
    guard let keys = sheets.first(where: { $0.sheetName.map(folded) == SurveySheet.keySheet }),
      let table = sheets.first(where: { $0.sheetName != keys.sheetName && !$0.sheet.isHidden })
    else { return nil }
    var values: [String: String] = [:]
    for row in keys.sheet.rows { values[row[0]?.text ?? ""] = row[1]?.text ?? "" }
    guard let study = values["study"], let organisation = values["organisation"] else { return nil }
    var answers = SurveyAnswers(
      study: study, snapshot: values["snapshot"] ?? "", organisation: organisation, source: table)
    answers.readRows()
    return answers
  }

  private init(study: String, snapshot: String, organisation: String, source: SourceSheet) {
    self.study = study
    self.snapshot = snapshot
    self.organisation = organisation
    self.source = source
  }

  /// The table begins under the row whose third heading is followed by four more.
  private mutating func readRows() {
    let rows = source.sheet.rows
    guard let header = rows.firstIndex(where: { $0.cells.count == 7 }) else {
      problems.append(source.problem(.missingColumn, ["field": "1–7"]))
      return
    }
    let headings = rows[header]
    levelHeading = headings[3]?.text ?? ""
    for row in rows[(header + 1)...] { read(row, headings) }
  }

  private mutating func read(_ row: SheetRow, _ headings: SheetRow) {
    let isAnswered = (2...6).contains { row[$0] != nil }
    guard isAnswered else { return }
    guard let partner = row[0] else {
      problems.append(
        source.problem(
          .missingValue, line: row.number, ["field": headings[0]?.text ?? "A"], .rowLeftOut))
      return
    }
    guard let statement = statement(in: row, headings) else { return }
    answers.append(
      Answer(
        partner: partner.text, statement: statement, phases: phases(in: row, headings),
        comment: [row[5].map { (headings[5]?.text ?? "") + " " + $0.text }, row[6]?.text]
          .compactMap { $0 }.joined(separator: " ").nonEmpty,
        origin: Origin(
          file: source.file, sheet: source.sheetName, line: row.number,
          columns: ["level": 4, "answer": 3])))
  }

  /// A level says most; `nei` says there is none; `ja` that ours is right. Anything else says nothing.
  private mutating func statement(in row: SheetRow, _ headings: SheetRow) -> Statement? {
    if let cell = row[3] {
      switch IntensityWords.read(cell, NumberColumn([cell], given: nil)) {
      case .number(let text):
        if let number = Double(text), 0...5 ~= number {
          return number == 0 ? Statement.none : .level(number)
        }
      case .step(let value, _): return value == 0 ? Statement.none : .level(Double(value))
      default: break
      }
      problems.append(
        source.problem(
          .notANumber, at: cell, ["value": cell.text, "field": headings[3]?.text ?? ""],
          .rowLeftOut))
      return nil
    }
    guard let cell = row[2] else {
      report(row, headings)
      return nil
    }
    switch folded(cell.text) {
    case "ja", "yes", "x": return .confirmed
    case "nei", "no": return Statement.none
    case "vetikke", "veitikkje", "don'tknow", "don’tknow", "?": return nil
    default:
      problems.append(
        source.problem(
          .unknownValue, at: cell, ["value": cell.text, "field": headings[2]?.text ?? ""],
          .rowLeftOut))
      return nil
    }
  }

  /// Phases or a comment without an answer to build on.
  private mutating func report(_ row: SheetRow, _ headings: SheetRow) {
    problems.append(
      source.problem(
        .missingValue, line: row.number, ["field": headings[2]?.text ?? ""], .rowLeftOut))
  }

  private mutating func phases(in row: SheetRow, _ headings: SheetRow) -> Set<Phase>? {
    guard let cell = row[4] else { return nil }
    var phases: Set<Phase> = []
    for word in cell.text.split(whereSeparator: { ",;/\n".contains($0) }) {
      if let phase = Phase.value(of: word.trimmingSpaces()) {
        phases.insert(phase)
      } else {
        problems.append(
          source.problem(
            .unknownValue, at: cell,
            ["value": word.trimmingSpaces(), "field": headings[4]?.text ?? ""], .valueLeftOut))
      }
    }
    return phases.isEmpty ? nil : phases
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
