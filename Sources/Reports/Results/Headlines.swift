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
  /// Why it is among the first.
  public let reason: String
  /// Why it matters; `nil` where the sentence says so itself.
  public let why: String?
  /// The numbers it tells, and where they are found.
  public internal(set) var facts: [PassageFact]
}

/// The findings the first page begins with, in words (see `HeadlineSelection`).
struct Headlines {
  private let results: StudyResults

  /// Prepares the headlines of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The headlines, at most five.
  var all: [Headline] { results.assessment.headlines.map(headline) }

  private func headline(_ choice: HeadlineSelection.Choice) -> Headline {
    let finding = choice.finding
    switch (choice.theme, finding.kind) {
    case (.missing, RequiredCollaborations.kind): return requirements(finding)
    case (.missing, _): return headline(HeadlineWords.missing, sentence(finding), finding)
    case (.fragile, _): return fragile(finding)
    case (.distance, _): return headline(HeadlineWords.distance, sentence(finding), finding)
    case (.users, _): return headline(HeadlineWords.users, sentence(finding), finding)
    case (.funding, _): return headline(HeadlineWords.funding, sentence(finding), finding)
    case (.other, UnconfirmedCollaborations.kind): return unconfirmed(finding)
    case (.other, _):
      let theme = FindingWords.words(for: finding.kind)?.heading[language] ?? finding.kind
      return headline(Words(nb: theme, nn: theme, en: theme), sentence(finding), finding)
    }
  }

  private var language: Language { results.language }

  private func headline(_ theme: Words, _ sentence: String, _ finding: Finding) -> Headline {
    Headline(
      theme: theme[language], sentence: sentence,
      action: FindingWords.words(for: finding.kind)?.action[language] ?? "",
      certainty: finding.certainty, reason: reason(finding), why: why(finding),
      facts: finding.facts)
  }

  /// Why it matters, by what it is about.
  private func why(_ finding: Finding) -> String? {
    let words: Words? =
      switch finding.kind {
      case RequiredCollaborations.kind: WhyWords.required
      case CatchmentGaps.kind: WhyWords.catchment
      case IsolatedOrganisations.kind: WhyWords.isolated
      case CutNodes.kind: WhyWords.fragile
      case ResearchDistance.kind: WhyWords.distance
      case UserDistance.kind: WhyWords.users
      case FundingDependence.kind: WhyWords.funding
      case UnconfirmedCollaborations.kind: WhyWords.unconfirmed
      default: nil
      }
    return words?[language]
  }

  /// Why it stands there: whom it leaves without something.
  private func reason(_ finding: Finding) -> String {
    HeadlineWords.reason(
      municipalities: finding.consequence.municipalities,
      organisations: finding.consequence.organisations,
      isTwoMode: results.study.isTwoMode)[language]
  }

  private func sentence(_ finding: Finding) -> String {
    finding.sentence(in: results.study, language)
  }

  private func requirements(_ heaviest: Finding) -> Headline {
    guard let summary = RequirementSummary(results.findings) else {
      return headline(HeadlineWords.missing, sentence(heaviest), heaviest)
    }
    let text = HeadlineWords.requirements(
      missing: summary.missing, partly: summary.partly, assessed: summary.assessed)[language]
    let concerned = UnmetRequirements(results)
    let worst = summary.worstRule.map { "; " + worstRule($0.id, $0.missing, $0.assessed) } ?? ""
    return Headline(
      theme: HeadlineWords.missing[language], sentence: text + worst + ".",
      action: FindingWords.words(for: heaviest.kind)?.action[language] ?? "",
      certainty: certaintyOfMissing,
      reason: HeadlineWords.reason(
        municipalities: concerned.municipalities, organisations: concerned.organisations)[language],
      why: why(heaviest),
      facts: ReportFacts(results).targets)
  }

  /// The rule with most missing, in a sentence of its own; `nil` when none is missing.
  var worstRuleSentence: String? {
    RequirementSummary(results.findings)?.worstRule.map {
      results.format.capitalised(worstRule($0.id, $0.missing, $0.assessed)) + "."
    }
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

  private func fragile(_ heaviest: Finding) -> Headline {
    let silent = heaviest.list("cutsOff").filter(results.view.isUnheard)
    let doubt =
      silent.isEmpty
      ? ""
      : HeadlineWords.notHeard(
        results.format.list(silent.map(results.study.displayName), limit: 3), count: silent.count)[
          language]
    return headline(HeadlineWords.fragile, sentence(heaviest) + doubt, heaviest)
  }

  private func unconfirmed(_ first: Finding) -> Headline {
    let text = HeadlineWords.unconfirmed(
      results.gaps(UnconfirmedCollaborations.kind).count,
      of: results.view.collaborations.count)[language]
    var found = headline(HeadlineWords.confirmation, text, first)
    found.facts +=
      [
        PassageFact(
          "counts", "gaps", first.kind, results.gaps(UnconfirmedCollaborations.kind).count)
      ] + ReportFacts(results).summary
    return found
  }
}
