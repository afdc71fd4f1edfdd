import Figures
import GapAnalysis
import InnovationSystem
import Wording

/// One of the few findings the first page begins with.
public struct Headline: Sendable, Hashable {
  /// What it is about, in a word.
  public let theme: String
  /// What was found.
  public let sentence: String
  /// What to do.
  public let action: String
  /// How sure it is.
  public let certainty: Certainty
}

/// The findings the first page begins with: at most one of each theme, the heaviest of its kind.
///
/// Themes keep a fixed order (missing, fragile, distance, users, funding, confirmation), so that last year's
/// page can be laid beside this year's; within a theme the ranking decides.
struct Headlines {
  private let results: StudyResults

  /// Prepares the headlines of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The headlines, at most five.
  var all: [Headline] {
    Array([missing, fragile, distance, users, funding, unconfirmed].compactMap { $0 }.prefix(5))
  }

  private var language: Language { results.language }

  private func headline(_ theme: Words, _ sentence: String, _ finding: Finding) -> Headline {
    Headline(
      theme: theme[language], sentence: sentence,
      action: FindingWords.words(for: finding.kind)?.action[language] ?? "",
      certainty: finding.certainty)
  }

  private func sentence(_ finding: Finding) -> String {
    finding.sentence(in: results.study, language)
  }

  private var missing: Headline? {
    if let summary = RequirementSummary(results.findings), summary.missing + summary.partly > 0,
      let heaviest = results.gaps(RequiredCollaborations.kind).first
    {
      let text = HeadlineWords.requirements(
        missing: summary.missing, partly: summary.partly, assessed: summary.assessed)[language]
      let worst = summary.worstRule.map { worstRule($0.id, $0.missing, $0.assessed) } ?? ""
      return Headline(
        theme: HeadlineWords.missing[language], sentence: text + worst + ".",
        action: FindingWords.words(for: heaviest.kind)?.action[language] ?? "",
        certainty: certaintyOfMissing)
    }
    let others = results.gaps(CatchmentGaps.kind) + results.gaps(IsolatedOrganisations.kind)
    return others.ranked().first.map { headline(HeadlineWords.missing, sentence($0), $0) }
  }

  /// Several requirements together are as sure as most of them.
  private var certaintyOfMissing: Certainty {
    let gaps = results.gaps(RequiredCollaborations.kind)
    let unsure = gaps.filter { $0.certainty == .uncertain }.count
    if unsure == 0 { return gaps.map(\.certainty).max() ?? .likely }
    return unsure * 2 < gaps.count ? .likely : .uncertain
  }

  /// The rule with most missing: by its common partner when there is one, else by its words.
  private func worstRule(_ id: String, _ missing: Int, _ assessed: Int) -> String {
    let gaps = results.findings.filter {
      $0.text("rule") == id && $0.text("status") == RequiredCollaborations.Status.missing.rawValue
    }
    let partners = Set(gaps.flatMap { $0.organisations.dropFirst() })
    let municipalities = results.view.organisations(in: .municipality).map(\.id)
    let isAboutMunicipalities = gaps.allSatisfy { municipalities.contains($0.organisations[0]) }
    if partners.count == 1, let partner = partners.first, isAboutMunicipalities {
      return HeadlineWords.municipalitiesWithout(
        missing, of: assessed, partner: results.study.displayName(of: partner))[language]
    }
    let rule = results.study.targets.first { $0.id == id }
    return HeadlineWords.worstRule(
      id, rule?.explanation, missing: missing, of: assessed)[language]
  }

  /// A bridge without a cut node is a pair on its own, which hangs on nothing but itself.
  private var fragile: Headline? {
    guard let heaviest = results.gaps(CutNodes.kind).first else { return nil }
    let silent = heaviest.list("cutsOff").filter(results.view.isUnheard)
    let doubt =
      silent.isEmpty
      ? ""
      : HeadlineWords.notHeard(
        results.format.list(silent.map(results.study.displayName), limit: 3), count: silent.count)[
          language]
    return headline(HeadlineWords.fragile, sentence(heaviest) + doubt, heaviest)
  }

  private var distance: Headline? {
    results.gaps(ResearchDistance.kind).first.map {
      headline(HeadlineWords.distance, sentence($0), $0)
    }
  }

  private var users: Headline? {
    let gaps = results.gaps(UserDistance.kind)
    let first = gaps.first { $0.details["present"] != nil } ?? gaps.first
    return first.map { headline(HeadlineWords.users, sentence($0), $0) }
  }

  private var funding: Headline? {
    results.gaps(FundingDependence.kind).first.map {
      headline(HeadlineWords.funding, sentence($0), $0)
    }
  }

  private var unconfirmed: Headline? {
    let gaps = results.gaps(UnconfirmedCollaborations.kind)
    guard let first = gaps.first else { return nil }
    let text = HeadlineWords.unconfirmed(
      gaps.count, of: results.view.collaborations.count)[language]
    return headline(HeadlineWords.confirmation, text, first)
  }
}
