import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// What recommended collaborations are weighed by: how much each component counts in this study.
///
///     U(G) = Σ weight · component(G)
///
/// Components that the study can't answer are left out, and the weights of the others add up to 1.
struct CollaborationUtility {
  /// A number for each component, in the order of `UtilityComponent`; the lanes beyond are 0.
  typealias Lanes = SIMD8<Double>

  let research: [Int]
  let users: [Int]
  let municipalities: [Int]
  /// The components that the study can answer and the weights ask for.
  let components: [UtilityComponent]
  /// Those asked for that it can't answer.
  let leftOut: [UtilityComponent]
  /// How much each component counts; they add up to 1.
  let weights: Lanes
  /// What one step, pair or requirement is of the whole component.
  private let units: Lanes

  /// Prepares the utility of a snapshot; `nil` when there is nothing to weigh by.
  init?(
    in input: GapInput, _ requirements: OpenRequirements, weights asked: [UtilityComponent: Double]
  ) {
    func nodes(_ role: OrganisationRole) -> [Int] {
      input.view.organisations(in: role).compactMap { input.projected.node(of: $0.id) }
    }
    research = nodes(.research)
    users = nodes(.users)
    municipalities = nodes(.municipality)
    let size = input.projected.organisations.count
    let steps = municipalities.count * (DistanceToRole.cap - 1)
    let wholes: [UtilityComponent: Int] = [
      .research: research.isEmpty ? 0 : steps, .users: users.isEmpty ? 0 : steps,
      .reach: size * (size - 1) / 2, .broker: size * (size - 1) / 2,
      .required: requirements.assessable,
    ]
    let wanted = UtilityComponent.allCases.filter { asked[$0, default: 0] > 0 }
    components = wanted.filter { wholes[$0, default: 0] > 0 }
    leftOut = wanted.filter { wholes[$0, default: 0] == 0 }
    let sum = components.reduce(0) { $0 + asked[$1, default: 0] }
    guard sum > 0 else { return nil }
    var (weights, units) = (Lanes(), Lanes())
    for component in components {
      weights[component.lane] = asked[component, default: 0] / sum
      units[component.lane] = 1 / Double(wholes[component, default: 1])
    }
    self.weights = weights
    self.units = units
  }

  /// Counts of steps, pairs and requirements as shares of the whole.
  func shares(_ counts: SIMD8<Int>) -> Lanes { Lanes(counts) * units }

  /// What counts of steps, pairs and requirements are worth, but for the last digits.
  func estimate(of counts: GainCounts) -> Double {
    let scales = weights * units
    return Double(counts.research) * scales[0] + Double(counts.users) * scales[1]
      + Double(counts.reach) * scales[2] + Double(counts.broker) * scales[3]
      + Double(counts.required) * scales[4]
  }

  /// Shares that count as much as their weights.
  func value(_ shares: Lanes) -> Double { (weights * shares).sum() }
}

/// A network with some new collaborations in it, and what one more would bring.
struct UtilityState {
  let graph: Graph
  let requirements: OpenRequirements
  let toResearch: NearerTargets
  let toUsers: NearerTargets
  let near: TwoStepPairs
  let independent: SharedBlockPairs

  /// Counts what the components of a utility are made of.
  init(_ graph: Graph, _ requirements: OpenRequirements, for utility: CollaborationUtility) {
    self.graph = graph
    self.requirements = requirements
    toResearch = NearerTargets(
      of: graph, from: utility.research, to: utility.municipalities, cap: DistanceToRole.cap)
    toUsers = NearerTargets(
      of: graph, from: utility.users, to: utility.municipalities, cap: DistanceToRole.cap)
    near = TwoStepPairs(of: graph)
    independent = SharedBlockPairs(of: graph)
  }

  /// The counts of all components, in their order.
  var counts: SIMD8<Int> {
    SIMD8(
      toResearch.total, toUsers.total, near.count, independent.count, requirements.met, 0, 0, 0)
  }

  /// What any other node would bring one.
  func row(of one: Int) -> GainRow {
    GainRow(
      one: one, toResearch: toResearch, toUsers: toUsers, requirements: requirements,
      nearer: near.gains(from: one), free: independent.gains(from: one))
  }
}
