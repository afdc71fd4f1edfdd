import GapAnalysis
import Wording

/// The questions that the data could not answer, those that lack the same in one line.
struct UnansweredQuestions {
  /// The lines, in the order of the catalog; empty when everything could be answered.
  let lines: [String]

  /// Prepares the lines.
  init(_ open: [NotAssessed], _ language: Language) {
    var needs: [[GapNeed]] = []
    for question in open where !needs.contains(question.missing) { needs.append(question.missing) }
    lines = needs.map { missing in
      GapNeedWords.line(
        open.filter { $0.missing == missing }.map(\.kind), lacking: missing.map(\.rawValue),
        language)
    }
  }
}
