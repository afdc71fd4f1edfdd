import GraphAlgorithms
import InnovationSystem
import NetworkMetrics

/// Who joins partners that have no other link, and who only has partners that all know each other.
///
/// One finding for each organisation with two partners or more. An isolate has no constraint, and with
/// one partner it is 1 by definition, so neither is spoken of.
///
/// - `details.place` is `spanning` when it has three partners or more and most pairs of them neither
///   collaborate nor share another partner (`onlyThrough` of `pairs`): a place to spread from, and a
///   risk when it leaves. It is `closed` when all its partners collaborate with each other
///   (`effectiveSize` 1), so that nothing new comes from outside. Else `between`. The first two are gaps.
/// - `constraint`, `effectiveSize` and `efficiency` are Burt's, without weights; `rank` is 1 for the
///   lowest constraint, equal for equal ones, and null when fewer than eight organisations are in frame.
///
/// - SeeAlso: Burt (1992), Structural Holes, Harvard University Press; Borgatti (1997), Connections
///   20(1):35–38.
public struct StructuralHoleGaps: GapDetector {
  /// The kind of its findings.
  public static let kind = "structural-hole"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports]
  /// The works it follows.
  public static let references = [Reference("Burt", 1992), Reference("Borgatti", 1997)]
  /// The least number of organisations among which a rank says something.
  public static let leastRanked = 8
  /// The least number of partners of which most pairs can hang on one.
  public static let leastSpanned = 3

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let asked = MetricInput(graph: input.projected.graph)
    guard let constraints = try? Constraint().scores(of: asked),
      let sizes = try? EffectiveSize().scores(of: asked),
      let efficiencies = try? BurtEfficiency().scores(of: asked)
    else { return [] }
    let rows = input.projected.graph.successors
    let nodes = input.projected.organisations.indices.filter { rows.degree(of: $0) > 1 }
    let ordered = nodes.compactMap { constraints[$0] }.sorted()
    let isRanked = input.projected.organisations.count >= Self.leastRanked
    var through: [Int: [SoleMiddle]] = [:]
    for triad in soleMiddles(of: input.projected.graph) {
      through[triad.middle, default: []].append(triad)
    }
    return nodes.map { node in
      let lowest = constraints[node].flatMap { score in
        ordered.firstIndex { $0 > score - 1e-9 }
      }
      let place = Place(node, through: through[node] ?? [], in: input)
      return finding(
        of: place,
        details: [
          "constraint": Self.detail(constraints[node]),
          "effectiveSize": Self.detail(sizes[node]),
          "efficiency": Self.detail(efficiencies[node]),
          "rank": isRanked ? lowest.map { .count($0 + 1) } ?? .unknown : .unknown,
        ], in: input)
    }
  }

  private static func detail(_ score: Double?) -> FindingDetail {
    score.map { .number($0) } ?? .unknown
  }

  private func finding(
    of place: Place, details: [String: FindingDetail], in input: GapInput
  ) -> Finding {
    let id = place.organisation
    let evidence = place.partners.map { Finding.Evidence(id, $0) }
    let ties = evidence.compactMap { input.view.pair($0.first, $0.second) }
    let isUnseen = place.partners.filter(input.view.isUnheard).count > 1
    let own: [String: FindingDetail] = [
      "place": .text(place.name), "partners": .count(place.partners.count),
      "pairs": .count(place.pairs), "openPairs": .count(place.openPairs),
      "onlyThrough": .count(place.onlyThrough), "joins": .organisations(place.joined),
    ]
    return Finding(
      kind: Self.kind, subject: id, organisations: [id],
      details: details.merging(own) { $1 }, evidence: evidence,
      certainty: isUnseen ? .uncertain : ties.map(input.certainty(of:)).max() ?? .likely,
      isGap: place.name != Place.between,
      consequence: place.name == Place.spanning
        ? input.consequence(for: place.joined)
        : place.name == Place.closed ? input.consequence(for: [id]) : Consequence())
  }
}

/// How an organisation stands among its partners.
private struct Place {
  static let spanning = "spanning"
  static let closed = "closed"
  static let between = "between"

  let organisation: String
  let partners: [String]
  /// How many pairs of partners don't collaborate.
  let openPairs: Int
  /// How many of those share no other partner either.
  let onlyThrough: Int
  /// The partners in those pairs.
  let joined: [String]

  init(_ node: Int, through triads: [SoleMiddle], in input: GapInput) {
    let (rows, names) = (input.projected.graph.successors, input.projected.organisations)
    organisation = names[node]
    partners = rows[node].map { names[$0] }
    let own = Set(rows[node])
    let joinedPairs = rows[node].map { own.intersection(rows[$0]).count }.reduce(0, +) / 2
    openPairs = own.count * (own.count - 1) / 2 - joinedPairs
    onlyThrough = triads.count
    joined = Set(triads.flatMap { [$0.first, $0.last] }).sorted().map { names[$0] }
  }

  var pairs: Int { partners.count * (partners.count - 1) / 2 }

  var name: String {
    if openPairs == 0 { return Self.closed }
    let isWide = partners.count >= StructuralHoleGaps.leastSpanned
    return isWide && 2 * onlyThrough > pairs ? Self.spanning : Self.between
  }
}
