import Figures
import GapAnalysis
import InnovationSystem
import OrganisationNames
import Wording

/// The paragraph for an application: what collaboration there is, what is missing, what the project
/// would close, and how users take part. At most 120 words.
struct GapParagraph {
  /// The paragraph.
  let text: String
  /// Its numbers.
  let facts: [PassageFact]

  /// How many words it has, as a word processor counts them.
  var wordCount: Int { Self.words(in: text) }

  /// Writes the paragraph of a report; what there is no room for is left out, the last first.
  init(_ results: StudyResults) {
    var sentences = GapSentences(results).all
    while sentences.count > 1,
      Self.words(in: Self.joined(sentences)) > GapParagraphWords.mostWords,
      let last = sentences.lastIndex(where: { !$0.isNeeded })
    {
      sentences.remove(at: last)
    }
    text = Self.joined(sentences)
    facts = sentences.flatMap(\.facts)
  }

  private static func joined(_ sentences: [GapSentences.Sentence]) -> String {
    sentences.map(\.text).joined(separator: " ")
  }

  private static func words(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }
}

/// The sentences such a paragraph may have, in order.
struct GapSentences {
  /// A sentence with its numbers.
  struct Sentence {
    /// The sentence.
    let text: String
    /// Its numbers.
    let facts: [PassageFact]
    /// Whether the paragraph can't do without it; such a sentence has no names.
    var isNeeded = false
  }

  private let results: StudyResults
  private let words: GapParagraphWords
  private let facts: ReportFacts
  private let planned: PlanNumbers?

  /// Prepares the sentences of a report.
  init(_ results: StudyResults) {
    self.results = results
    words = GapParagraphWords(results.language)
    facts = ReportFacts(results)
    planned = results.plans
  }

  /// The sentences.
  var all: [Sentence] {
    let existing = Sentence(
      text: results.study.isTwoMode ? SummaryText(results).text : SummaryText(results).counts,
      facts: facts.summary, isNeeded: true)
    return [existing] + missing + [users, plans, plansWithUsers, basis].compactMap { $0 }
  }

  private var study: Study { results.study }
  private var view: SnapshotView { results.view }

  /// The target model and its worst rule; without one, the two heaviest findings.
  private var missing: [Sentence] {
    let headlines = Headlines(results).all
    guard let summary = RequirementSummary(results.findings) else {
      return headlines.filter { $0.theme != HeadlineWords.users[results.language] }.prefix(2)
        .map { Sentence(text: $0.sentence, facts: $0.facts) }
    }
    let text = words.target(
      met: summary.met, partly: summary.partly, missing: summary.missing,
      assessed: summary.assessed)
    let worst = Headlines(results).worstRuleSentence.map {
      Sentence(text: $0, facts: facts.targets)
    }
    return [Sentence(text: text, facts: facts.targets, isNeeded: true), worst].compactMap { $0 }
  }

  /// What is known of the users' place; nothing where the data don't tell what anybody is for.
  private var users: Sentence? {
    let finding = results.findings.first {
      $0.kind == UserDistance.kind && $0.details["present"] != nil
    }
    if let finding {
      return Sentence(
        text: finding.sentence(in: study, results.language), facts: finding.facts)
    }
    let names = view.organisations(in: .users).map { study.displayName(of: $0.id) }
    guard !names.isEmpty else { return nil }
    return Sentence(
      text: words.users(names),
      facts: [PassageFact("summary", "users", "", names.count)])
  }

  private var plans: Sentence? {
    planned.map { plans in
      let closes = plans.closes.flatMap { closed in plans.missing.map { (closed, $0) } }
      return Sentence(
        text: words.plans(plans.ties, closes: closes), facts: facts.plans + facts.targets,
        isNeeded: true)
    }
  }

  private var plansWithUsers: Sentence? {
    guard let plans = planned, !plans.userPartners.isEmpty else { return nil }
    let user = plans.users.count == 1 ? study.displayName(of: plans.users[0]) : nil
    return Sentence(
      text: words.plansWithUsers(
        user, with: plans.userPartners.map(study.displayName).inAlphabeticalOrder),
      facts: facts.plans)
  }

  private var basis: Sentence? {
    guard let summary = view.responseSummary, summary.asked > 0 else { return nil }
    return Sentence(
      text: words.basis(
        answered: summary.answered, asked: summary.asked, hasPlans: planned != nil),
      facts: facts.responses)
  }
}
