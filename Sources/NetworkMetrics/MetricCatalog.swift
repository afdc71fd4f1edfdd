/// All measures, topic by topic, in the order people meet them.
///
/// To add one: a new file in its topic's folder, its words in `Wording/Measures`, and a line here.
public enum MetricCatalog {
  /// Measures that answer the same kind of question.
  public struct Topic: Sendable {
    /// The topic's stable name; its words live in `Wording`, under the same id.
    public let id: String
    /// The measures, in the order people meet them.
    public let measures: [any Metric.Type]
  }

  /// The topics, in the order people meet them.
  public static let topics = [
    Topic(id: "activity", measures: activity),
    Topic(id: "reach", measures: reach),
    Topic(id: "between", measures: between),
    Topic(id: "status", measures: status),
    Topic(id: "structural-holes", measures: structuralHoles),
    Topic(id: "brokerage", measures: brokerage),
    Topic(id: "groups", measures: groups),
    Topic(id: "cohesion", measures: cohesion),
    Topic(id: "core", measures: core),
    Topic(id: "two-mode", measures: twoMode),
  ]

  /// Every measure, of whatever shape.
  public static let all: [any Metric.Type] = topics.flatMap(\.measures)

  /// How much each organisation and the whole network does.
  static let activity: [any Metric.Type] = [
    OrganisationCount.self,
    CollaborationCount.self,
    Density.self,
    DensityLowest.self,
    DensityHighest.self,
    MeanDegree.self,
    DegreeCentralisation.self,
    IsolateCount.self,
    Degree.self,
    InDegree.self,
    OutDegree.self,
    Strength.self,
    OpsahlDegree.self,
  ]

  /// How far it is from one to another.
  static let reach: [any Metric.Type] = [
    ComponentCount.self,
    LargestComponent.self,
    HarmonicCloseness.self,
    Closeness.self,
    ClosenessCentralisation.self,
    TwoStepReach.self,
    Vitality.self,
    MeanDistance.self,
    Diameter.self,
    GlobalEfficiency.self,
    LocalEfficiency.self,
    Fragmentation.self,
    DistanceFragmentation.self,
    KrackhardtConnectedness.self,
    KrackhardtHierarchy.self,
    KrackhardtEfficiency.self,
    KrackhardtLeastUpperBoundedness.self,
  ]

  /// Who and what others' paths run through.
  static let between: [any Metric.Type] = [
    Betweenness.self,
    BetweennessCentralisation.self,
    EgoBetweenness.self,
    EdgeBetweenness.self,
    CurrentFlowBetweenness.self,
    InformationCentrality.self,
    BridgingCentrality.self,
    ValenteFujimotoBridging.self,
    CutPieces.self,
    CutNodeCount.self,
    BridgeCount.self,
    BlockCount.self,
  ]

  /// Standing that comes from the standing of one's partners, and what is certain of ranks.
  static let status: [any Metric.Type] = [
    EigenvectorCentrality.self,
    Katz.self,
    BonacichPower.self,
    PageRank.self,
    Hub.self,
    Authority.self,
    BestRank.self,
    WorstRank.self,
  ]

  /// Partners who are not in touch with each other.
  static let structuralHoles: [any Metric.Type] = [
    Constraint.self,
    EffectiveSize.self,
    BurtEfficiency.self,
    BurtHierarchy.self,
    EgoConstraint.self,
    EgoEffectiveSize.self,
    EgoEfficiency.self,
    EgoHierarchy.self,
  ]

  /// Who stands between whom, by sector.
  static let brokerage: [any Metric.Type] = [
    Brokerage.self,
    Coordinator.self,
    Consultant.self,
    Gatekeeper.self,
    Representative.self,
    Liaison.self,
  ]

  /// Collaboration within and across sectors.
  static let groups: [any Metric.Type] = [
    ExternalInternalIndex.self,
    NodeExternalInternalIndex.self,
    GroupExternalInternalIndex.self,
    Participation.self,
    WithinModuleZ.self,
    SectorAssortativity.self,
    DegreeAssortativity.self,
    SectorModularity.self,
    YuleQ.self,
    ColemanHomophily.self,
    Mixing.self,
    MixingDensity.self,
    ExpectedMixingBySize.self,
    ExpectedMixingByDegree.self,
  ]

  /// How the network hangs together.
  static let cohesion: [any Metric.Type] = [
    Transitivity.self,
    MeanClustering.self,
    LocalClustering.self,
    OnnelaClustering.self,
    BarratClustering.self,
    Coreness.self,
    Reciprocity.self,
    DyadicReciprocity.self,
    DyadicSymmetry.self,
    CorrectedReciprocity.self,
    NodeConnectivity.self,
    EdgeConnectivity.self,
    AlgebraicConnectivity.self,
    Robustness.self,
    SmallWorldSigma.self,
    SmallWorldOmega.self,
  ]

  /// Cores, communities and key players.
  static let core: [any Metric.Type] = [
    CorePeripheryFit.self,
    CoreMembers.self,
    CoreScore.self,
    ContinuousCoreFit.self,
    Communities.self,
    KeyPlayersFragmenting.self,
    KeyPlayersReaching.self,
  ]

  /// Organisations and the projects they take part in.
  static let twoMode: [any Metric.Type] = [
    Participations.self,
    TwoModeDegree.self,
    TwoModeBetweenness.self,
    TwoModeCloseness.self,
    Redundancy.self,
    LatapyClustering.self,
    OpsahlLocalClustering.self,
    OpsahlClustering.self,
    RobinsAlexanderClustering.self,
    SharedProjects.self,
    NewmanWeight.self,
    HyperbolicWeight.self,
    SharedSignificance.self,
  ]

  /// The measures that reports and tables show without being asked, in their order.
  public static let basic: [any Metric.Type] = [
    OrganisationCount.self,
    CollaborationCount.self,
    Density.self,
    MeanDegree.self,
    ComponentCount.self,
    Transitivity.self,
    DegreeCentralisation.self,
    ExternalInternalIndex.self,
    Degree.self,
    Strength.self,
    Betweenness.self,
    HarmonicCloseness.self,
    EigenvectorCentrality.self,
    Constraint.self,
    EffectiveSize.self,
    LocalClustering.self,
  ]

  /// The measures of participations that are shown without being asked, in their order.
  public static let basicTwoMode: [any Metric.Type] = [
    OrganisationCount.self,
    OpsahlClustering.self,
    Participations.self,
    TwoModeDegree.self,
    TwoModeBetweenness.self,
    TwoModeCloseness.self,
    Redundancy.self,
  ]

  /// The descriptions of all measures.
  public static var descriptions: [MetricDescription] { all.map { $0.description } }
}
