import GapAnalysis
import InnovationSystem

/// Whom the requirements of the target model concern that aren't met.
struct UnmetRequirements: Sendable {
  /// How many municipalities.
  let municipalities: Int
  /// How many organisations, municipalities included.
  let organisations: Int

  /// Counts those named by the unmet requirements of a report's snapshot.
  init(_ results: StudyResults) {
    let all = Set(results.gaps(RequiredCollaborations.kind).flatMap(\.organisations))
    let known = Set(results.view.organisations(in: .municipality).map(\.id))
    municipalities = all.intersection(known).count
    organisations = all.count
  }
}
