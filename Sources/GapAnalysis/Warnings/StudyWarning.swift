/// Something a reader must know before relying on the numbers of a snapshot.
///
/// It holds ids and values; the sentences live in `Wording`, under the code.
public struct StudyWarning: Sendable, Hashable {
  /// What is warned of; the raw value is the warning's number in output.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// Fewer than 8 organisations: lists, no ranks.
    case verySmallNetwork = "W01"
    /// Fewer than 10 organisations in common with the snapshot before: no test of change.
    case fewCommonOrganisations = "W02"
    /// Fewer than 80 % of those asked answered: betweenness is uncertain.
    case lowResponse = "W03"
    /// Fewer than 60 % answered: no ranks of organisations.
    case veryLowResponse = "W04"
    /// One of the three with most collaborations, by what others report, didn't answer.
    case centralNotHeard = "W05"
    /// The number of organisations differs by more than 10 % from the snapshot before.
    case sizeChanged = "W06"
    /// Somebody is in one of two snapshots only, and no event says why.
    case unexplainedMembership = "W07"
    /// Two such organisations have names that look alike.
    case possiblySameOrganisation = "W08"
    /// The scale or the question differs from the snapshot before.
    case scaleDiffers = "W09"
    /// The time that the question asks of differs from the snapshot before.
    case windowDiffers = "W10"
    /// More than 30 % of collaborations are inferred from taking part in the same project.
    case inferredFromProjects = "W11"
    /// Who collected the data has most collaborations.
    case collectorMostCentral = "W12"
    /// The respondents seem to have been allowed few names.
    case nameCap = "W13"
    /// All that is known is told by one organisation of itself.
    case egoData = "W14"
    /// Fewer than 60 % of the collaborations that both could confirm are confirmed.
    case fewConfirmed = "W15"
    /// Some findings depend on the threshold or on how the two sides' answers are combined.
    case dependsOnChoices = "W16"
    /// Between some sectors chance expects less than one collaboration.
    case fewPossibleTies = "W17"
    /// Who has most collaborations depends on single respondents.
    case ranksOverlap = "W18"
    /// Planned collaborations are there, and not counted.
    case plannedLeftOut = "W19"
    /// The one with most collaborations mostly pays for what others do.
    case funderMostCentral = "W20"
    /// An organisation and a part of it are both in frame.
    case unitAndParent = "W21"
    /// A municipality's own hospital or NAV office is not in the data.
    case providerAbsent = "W22"
    /// Two snapshots show change, not its cause.
    case changeIsNotCause = "W23"
    /// Some column of the study's own may hold personal data.
    case personalData = "W24"
    /// So few were asked that counts say more than percentages.
    case smallDenominator = "W25"
  }

  /// What is warned of.
  public let code: Code
  /// The ids of the organisations it concerns.
  public let organisations: [String]
  /// What its sentence needs.
  public let details: [String: FindingDetail]

  /// Makes a warning.
  public init(
    _ code: Code, _ organisations: [String] = [], details: [String: FindingDetail] = [:]
  ) {
    self.code = code
    self.organisations = organisations
    self.details = details
  }
}
