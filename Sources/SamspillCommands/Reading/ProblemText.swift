import InnovationSystem
import Spreadsheets
import Wording

/// Problems as lines a person can act on.
enum ProblemText {
  /// `file:line:column: error: sentence`.
  static func line(
    of problem: Problem, _ language: Language, style: TextStyle = .plain
  ) -> String {
    let place = place(of: problem, language)
    let word = ProblemWords.severity(problem.severity.rawValue)[language]
    let severity = problem.severity == .error ? style.error(word) : style.warning(word)
    let sentence = ProblemWords.sentence(
      code: problem.code.rawValue, values: problem.values,
      consequence: problem.consequence?.rawValue, language)
    return (place.isEmpty ? "" : place + ": ") + severity + ": " + sentence
  }

  /// The lines of several problems. Of warnings of one kind only the first few are listed, and the
  /// rest counted; errors are listed all.
  static func lines(
    of problems: [Problem], _ language: Language, style: TextStyle = .plain
  ) -> [String] {
    var counts: [[String?]: Int] = [:]
    var lines: [(text: String, key: [String?])] = []
    for problem in problems {
      let key = problem.kindOfSlip
      counts[key, default: 0] += 1
      guard problem.severity == .error || counts[key] ?? 0 <= listed else { continue }
      lines.append((line(of: problem, language, style: style), key))
    }
    var result: [String] = []
    for (index, line) in lines.enumerated() {
      result.append(line.text)
      let isLast = index + 1 == lines.count || lines[index + 1].key != line.key
      let rest = (counts[line.key] ?? 0) - listed
      if isLast, rest > 0,
        problems.contains(where: { $0.kindOfSlip == line.key && $0.severity == .warning })
      {
        result.append(ReadingWords.more(rest)[language])
        counts[line.key] = 0
      }
    }
    return result
  }

  private static let listed = 8

  /// `file:line:column`, or file, sheet and cell.
  private static func place(of problem: Problem, _ language: Language) -> String {
    let file = problem.file ?? ""
    if let sheet = problem.sheet {
      let letters = problem.column.map { Cell.columnLetters($0 - 1) }
      return file + ProblemWords.place(sheet: sheet, line: problem.line, column: letters)[language]
    }
    var place = file
    if let line = problem.line { place += ":\(line)" }
    if problem.line != nil, let column = problem.column { place += ":\(column)" }
    return place
  }
}

extension Problem {
  /// What problems have in common that are one slip, made again and again.
  fileprivate var kindOfSlip: [String?] {
    [file, sheet, code.rawValue, values["field"], severity.rawValue]
  }
}
