import InnovationSystem
import Wording

/// Problems as lines a person can act on.
enum ProblemText {
  /// `file:line:column: error: sentence`.
  static func line(of problem: Problem, _ language: Language) -> String {
    var place = problem.file ?? ""
    if let line = problem.line { place += ":\(line)" }
    if problem.line != nil, let column = problem.column { place += ":\(column)" }
    let severity = ProblemWords.severity(problem.severity.rawValue)[language]
    let sentence = ProblemWords.sentence(
      code: problem.code.rawValue, values: problem.values, language)
    return (place.isEmpty ? "" : place + ": ") + severity + ": " + sentence
  }
}
