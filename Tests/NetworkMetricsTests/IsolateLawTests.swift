import CollaborationGraph
import NetworkMetrics
import XCTest

/// What one more organisation without collaborations does to each measure, as its doc comment says.
final class IsolateLawTests: XCTestCase {
  /// The scores after, from the scores before and the number of nodes before.
  private typealias Law = (_ before: [Double?], _ n: Double) -> [Double?]

  /// Others keep their scores; the isolate has this one.
  private static func keeping(isolate: Double?) -> Law { { before, _ in before + [isolate] } }

  /// Others' scores are multiplied; the isolate has this one.
  private static func scaling(
    isolate: Double? = 0, _ factor: @escaping (_ n: Double) -> Double
  ) -> Law {
    { before, n in before.map { $0.map { $0 * factor(n) } } + [isolate] }
  }

  /// Every score is changed alike; the isolate has none.
  private static func each(_ change: @escaping (_ score: Double, _ n: Double) -> Double) -> Law {
    { before, n in before.map { $0.map { change($0, n) } } }
  }

  /// Undefined for all stays so, for the isolate too; else it scores 0.
  private static var relative: Law {
    { before, _ in before + [before.allSatisfy { $0 == nil } ? nil : 0] }
  }

  private static var laws: [String: Law] {
    var laws: [String: Law] = [
      "eigenvector": relative, "hub": relative, "authority": relative,
      // The pairs of others grow from (n−1)(n−2)/2 to n(n−1)/2.
      "betweenness": scaling { n in (n - 2) / n },
      "current-flow-betweenness": scaling { n in (n - 2) / n },
      "bridging": scaling(isolate: nil) { n in (n - 2) / n },
      // The others grow from n − 1 to n.
      "harmonic": scaling { n in (n - 1) / n },
      "closeness": scaling { n in (n - 1) / n },
      "two-step-reach": scaling { n in (n - 1) / n },
      // The squares must add up to one more.
      "bonacich-power": scaling { n in ((n + 1) / n).squareRoot() },
      // The efficiency falls from 1/(n(n−1)) to 1/((n+1)n) of the same sum.
      "valente-bridging": scaling(isolate: nil) { n in (n - 1) / (n + 1) },
      "edge-betweenness": each { score, n in score * (n - 1) / (n + 1) },
      "mean-degree": each { score, n in score * n / (n + 1) },
      "largest-component": each { score, n in score * n / (n + 1) },
      "local-efficiency": each { score, n in score * n / (n + 1) },
      "fragmentation": each { score, n in 1 - (1 - score) * (n - 1) / (n + 1) },
      "distance-fragmentation": each { score, n in 1 - (1 - score) * (n - 1) / (n + 1) },
    ]
    for id in ["density", "density-lowest", "global-efficiency", "krackhardt-connectedness"] {
      laws[id] = each { score, n in score * (n - 1) / (n + 1) }
    }
    for id in ["organisations", "components", "isolates"] {
      laws[id] = each { score, _ in score + 1 }
    }
    for id in ["node-connectivity", "edge-connectivity", "algebraic-connectivity"] {
      laws[id] = each { _, _ in 0 }
    }
    for id in [
      "collaborations", "mean-distance", "diameter", "krackhardt-hierarchy",
      "krackhardt-efficiency", "krackhardt-lub", "cut-nodes", "bridges", "blocks", "e-i-index",
      "assortativity", "degree-assortativity", "modularity", "transitivity", "mean-clustering",
      "reciprocity", "dyadic-reciprocity",
      "communities",
    ] {
      laws[id] = each { score, _ in score }
    }
    for id in [
      "degree", "in-degree", "out-degree", "strength", "opsahl-degree", "ego-betweenness", "katz",
      "coreness", "core-score", "cut-pieces", "brokerage", "coordinator", "consultant",
      "gatekeeper",
      "representative", "liaison", "participations",
    ] {
      laws[id] = keeping(isolate: 0)
    }
    for id in [
      "constraint", "effective-size", "burt-efficiency", "burt-hierarchy", "ego-constraint",
      "ego-effective-size", "ego-efficiency", "ego-hierarchy", "clustering", "clustering-onnela",
      "clustering-barrat", "node-e-i", "participation",
    ] {
      laws[id] = keeping(isolate: nil)
    }
    return laws
  }

  /// Measures that an isolate changes in a way that depends on more than the scores before.
  private static let lawless: Set<String> = [
    // compared with a maximum, a mean or a ranking that the isolate takes part in
    "degree-centralisation", "closeness-centralisation", "betweenness-centralisation",
    "density-highest", "best-rank", "worst-rank", "within-module-z", "vitality", "robustness",
    "pagerank", "dyadic-symmetry", "corrected-reciprocity", "yule-q", "coleman-homophily",
    // a group that may be new
    "group-e-i", "mixing", "mixing-density", "mixing-expected-size", "mixing-expected-degree",
    "core-fit", "core", "core-score-fit",
    // the isolate may be chosen itself, or counts among those to reach
    "key-players-fragmenting", "key-players-reaching",
    // refused for a network in parts
    "information", "small-world-sigma", "small-world-omega",
    // the isolate changes the size of a mode
    "two-mode-degree", "two-mode-betweenness", "two-mode-closeness", "redundancy",
    "latapy-clustering", "opsahl-local-clustering", "opsahl-clustering", "robins-alexander",
    "shared-projects", "newman-weight", "hyperbolic-weight", "shared-significance",
  ]

  func testEveryMeasureHasALawOrIsKnownToHaveNone() {
    XCTAssertEqual(
      Set(MetricCatalog.descriptions.map(\.id)), Set(Self.laws.keys).union(Self.lawless))
    XCTAssertTrue(Self.lawless.isDisjoint(with: Self.laws.keys))
  }

  func testOneMoreIsolateDoesWhatTheDocCommentSays() {
    let laws = Self.laws
    for entry in CatalogEntry.all {
      guard let law = laws[entry.id], let tolerance = entry.tolerance else { continue }
      for input in entry.inputs where !entry.description.needs.contains(.twoModes) {
        let before = entry.outcome(input)
        let after = entry.outcome(input.withIsolate)
        // A group that the isolate brings along can be the second that was needed.
        guard before.refusal == nil, after.refusal == nil else { continue }
        let expected = law(before.scores, Double(input.graph.nodeCount))
        assertClose(after.scores, expected, accuracy: tolerance, entry.id)
      }
    }
  }
}
