import InnovationSystem

/// Something a question needs from the data; without it the answer is *not assessed*, never *no gap*.
public enum GapNeed: String, Sendable, Hashable, CaseIterable {
  /// Recorded collaborations, not only who takes part in which project.
  case collaborations
  /// That the study records collaborations, of whatever intensity, not only who takes part in what.
  case collaborationsRecorded = "collaborations-recorded"
  /// What at least one side has reported of a collaboration at the threshold.
  case reports
  /// Recorded collaborations, when a user organisation is in frame.
  case userTies = "user-ties"
  /// A user organisation in frame, or a municipality that lacks one.
  case usersOrMunicipalities = "users-or-municipalities"
  /// At least one collaboration that states its phases.
  case phases
  /// At least one collaboration that states its stage of practice.
  case practice
  /// At least two sectors of municipalities, labour offices, hospitals, research and users.
  case serviceSectors = "service-sectors"
  /// A municipality in frame.
  case municipalities
  /// A research organisation in frame.
  case research
  /// An intensity scale, from which a probability can be assumed.
  case scale
  /// A source of funding that the study says is limited in time.
  case timeLimitedFunding = "time-limited-funding"
  /// Organisations of at least two sectors.
  case sectors
  /// Twelve organisations: below that a core says nothing.
  case twelveOrganisations = "twelve-organisations"
  /// A capacity that some organisation states, or ten organisations to compare.
  case capacity
  /// At least one collaboration that states how many people are in touch, or in which role.
  case contactPoints = "contact-points"
  /// At least one collaboration that states who is in touch.
  case contactLevels = "contact-levels"
  /// A pair of which both sides have reported.
  case bothReports = "both-reports"
  /// A collaboration between two administrative levels whose initiative is one side's.
  case initiative
  /// An organisation in frame that states its competence.
  case competences
  /// Who serves which municipality.
  case catchments
  /// A rule of the target model.
  case targets
  /// Participations in projects and no collaborations.
  case participationsOnly = "participations-only"
  /// A regional organisation of the state's or the elected line in frame.
  case verticalLines = "vertical-lines"
  /// Two municipalities in frame that the study says are neighbours.
  case neighbours
  /// An arena or project, active at the snapshot, that two in frame take part in.
  case sharedArenas = "shared-arenas"
  /// A snapshot before this one.
  case earlierSnapshot = "earlier-snapshot"
}

/// A question that the data can't answer.
public struct NotAssessed: Sendable, Hashable {
  /// The detector's kind.
  public let kind: String
  /// What is missing, in the order of the detector's needs.
  public let missing: [GapNeed]
}

extension GapInput {
  /// Whether the snapshot has what a question needs.
  public func meets(_ need: GapNeed) -> Bool {
    switch need {
    case .collaborations: !view.collaborations.isEmpty
    case .collaborationsRecorded: !view.study.isTwoMode && !view.organisations.isEmpty
    case .reports:
      view.collaborations.contains { $0.reportedByFirst != nil || $0.reportedBySecond != nil }
    case .userTies: !view.study.isTwoMode || view.organisations(in: .users).isEmpty
    case .usersOrMunicipalities:
      !view.organisations(in: .users).isEmpty || !view.organisations(in: .municipality).isEmpty
    case .phases: view.collaborations.contains { $0.phases != nil }
    case .practice:
      view.collaborations.contains { pair in pair.rows.contains { $0.practice != nil } }
    case .serviceSectors: serviceSectors.count > 1
    case .municipalities: !view.organisations(in: .municipality).isEmpty
    case .research: !view.organisations(in: .research).isEmpty
    case .scale: view.snapshot.scale.values != nil
    case .timeLimitedFunding: view.study.funding.contains { $0.isTimeLimited == true }
    case .sectors: Set(projected.groups.compactMap { $0 }).count > 1
    case .twelveOrganisations: view.organisations.count >= CoreGroup.leastOrganisations
    case .capacity:
      view.organisations.count >= Overload.leastCompared
        || view.organisations.contains { $0.capacity != nil }
    case .contactPoints:
      view.collaborations.contains { pair in
        pair.rows.contains { $0.contactPoints != nil || $0.contactKey != nil }
      }
    case .contactLevels: view.collaborations.contains { !$0.contactLevels.isEmpty }
    case .bothReports:
      view.recorded.contains { $0.reportedByFirst != nil && $0.reportedBySecond != nil }
    case .initiative: !InitiativeBalance.directed(in: self).isEmpty
    case .competences: view.organisations.contains { !$0.competences.isEmpty }
    case .catchments: !view.study.catchments.isEmpty
    case .targets: !view.study.targets.isEmpty
    case .participationsOnly: view.study.isTwoMode
    case .verticalLines:
      AuthorityLine.vertical.contains { !LineTiers($0, in: self).regional.isEmpty }
    case .neighbours: !neighbours.isEmpty
    case .sharedArenas: !ArenaMeetings(in: self).arenas.isEmpty
    case .earlierSnapshot: !earlier.isEmpty
    }
  }
}
