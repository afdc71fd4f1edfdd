import InnovationSystem
import Spreadsheets
import Wording

/// Problems as a sheet: a row each, with where, what, what was probably meant and what was done.
struct ProblemSheet {
  private let problems: [Problem]
  private let language: Language

  /// Prepares the sheet.
  init(_ problems: [Problem], _ language: Language) {
    self.problems = problems
    self.language = language
  }

  /// The sheet.
  var document: SheetDocument {
    let rows = problems.map { problem -> [CellValue] in
      let sentence = ProblemWords.sentence(
        code: problem.code.rawValue, values: problem.values.filter { $0.key != "suggestion" },
        language)
      let done = problem.consequence.map { ProblemWords.done($0.rawValue)[language] }
      return [
        .text(problem.file ?? ""), .text(problem.sheet ?? ""), .text(place(of: problem)),
        .text(ProblemWords.severity(problem.severity.rawValue)[language]), .text(sentence),
        .text(problem.values["suggestion"] ?? ""), .text(done ?? ""),
      ]
    }
    return SheetDocument(
      name: DiagnosisWords.problemsSheet[language],
      preamble: [
        DiagnosisWords.title[language], DiagnosisWords.problemsIntroduction[language],
      ],
      columns: [
        column(DiagnosisWords.file, 22), column(DiagnosisWords.sheet, 14),
        column(DiagnosisWords.place, 9), column(DiagnosisWords.severity, 10),
        column(DiagnosisWords.what, 60), column(DiagnosisWords.suggestion, 22),
        column(DiagnosisWords.done, 22),
      ],
      rows: rows)
  }

  /// A cell of a sheet, or the line of a text file.
  private func place(of problem: Problem) -> String {
    guard let line = problem.line else { return "" }
    guard problem.sheet != nil, let column = problem.column else { return String(line) }
    return Cell.columnLetters(column - 1) + String(line)
  }

  private func column(_ words: Words, _ width: Double) -> ColumnDocument {
    ColumnDocument(heading: words[language], width: width)
  }
}
