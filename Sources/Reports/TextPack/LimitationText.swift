import InnovationSystem
import Wording

/// The limitations paragraph: what a reader must not take the map for.
struct LimitationText {
  private let results: StudyResults
  private let words: LimitationWords

  /// Prepares the paragraph of a report.
  init(_ results: StudyResults) {
    self.results = results
    words = LimitationWords(results.language)
  }

  /// The paragraph.
  var text: String { sentences.joined(separator: " ") }

  private var view: SnapshotView { results.view }

  private var sentences: [String] {
    let notice = results.study.notice.map { $0[results.language.rawValue] }
    guard !results.study.isTwoMode else {
      return [words.notCollaboration, notice].compactMap { $0 }
    }
    return
      (answers + [threshold, planned, words.notQuality, noCause, notice]).compactMap { $0 }
  }

  private var answers: [String] {
    guard let summary = view.responseSummary else {
      return [QualityWords(results.language).noResponses]
    }
    let silence = words.silence(summary.asked - summary.answered, of: summary.asked)
    let respondents = QualityNumbers(view).oneRespondent.map {
      words.respondents(single: $0, of: summary.answered)
    }
    return [silence, respondents ?? words.respondentsUnknown]
  }

  private var threshold: String? {
    view.snapshot.threshold.map {
      words.threshold($0, below: QualityNumbers(view).belowThreshold ?? 0)
    }
  }

  private var planned: String? {
    results.plans.map { words.planned($0.ties) }
  }

  private var noCause: String? {
    results.study.snapshots.count > 1 ? PageWords.noCause[results.language] : nil
  }
}
