import GraphAlgorithms
import InnovationSystem

/// Which competence doesn't reach a municipality.
///
/// One finding for each competence that an organisation in frame states. `organisations` are the
/// municipalities more than two collaborations away from everybody who holds it (`details.holders`);
/// a gap when there are any. `details.isSingle` tells of a competence that only one holds.
public struct CompetenceCoverage: GapDetector {
  /// The kind of its findings.
  public static let kind = "competence"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .competences, .municipalities]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers]
  /// The steps within which a competence reaches.
  public static let near = 2

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let municipalities = input.view.organisations(in: .municipality).map(\.id)
    let codes = Set(input.view.organisations.flatMap(\.competences)).sorted()
    var search = BreadthFirstSearch(nodeCount: input.projected.organisations.count)
    return codes.map { code in
      let holders = input.view.organisations.filter { $0.competences.contains(code) }.map(\.id)
      search.run(
        from: holders.compactMap(input.projected.node), in: input.projected.graph.successors)
      let beyond = municipalities.filter { id in
        input.projected.node(of: id).map {
          search.distances[$0] == BreadthFirstSearch.unreached || search.distances[$0] > Self.near
        } ?? true
      }
      return Finding(
        kind: Self.kind, subject: code, organisations: beyond,
        details: [
          "competence": .text(code), "holders": .organisations(holders),
          "isSingle": .flag(holders.count == 1), "of": .count(municipalities.count),
        ],
        certainty: input.certaintyOfAbsence(among: beyond), isGap: !beyond.isEmpty,
        consequence: input.consequence(for: beyond))
    }
  }
}
