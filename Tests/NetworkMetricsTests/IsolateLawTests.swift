import CollaborationGraph
import NetworkMetrics
import XCTest

/// What one more organisation without collaborations does to each measure, as its doc comment says.
final class IsolateLawTests: XCTestCase {
  /// The scores after, from the scores before and the graph before.
  private typealias Law = (_ before: [Double?], _ graph: Graph) -> [Double?]

  /// Others keep their scores; the isolate has this one.
  private static func keeping(isolate: Double?) -> Law { { before, _ in before + [isolate] } }

  /// Others' scores are multiplied; the isolate scores 0.
  private static func scaling(_ factor: @escaping (_ n: Double) -> Double) -> Law {
    { before, graph in before.map { $0.map { $0 * factor(Double(graph.nodeCount)) } } + [0] }
  }

  /// The score of the graph, from the score before and the number of nodes before.
  private static func whole(_ change: @escaping (_ score: Double, _ n: Double) -> Double) -> Law {
    { before, graph in before.map { $0.map { change($0, Double(graph.nodeCount)) } } }
  }

  private static var laws: [String: Law] {
    [
      "degree": keeping(isolate: 0),
      "strength": keeping(isolate: 0),
      // The pairs of others grow from (n−1)(n−2)/2 to n(n−1)/2.
      "betweenness": scaling { n in (n - 2) / n },
      // The others grow from n − 1 to n.
      "harmonic": scaling { n in (n - 1) / n },
      // Undefined for all stays so, for the isolate too.
      "eigenvector": { before, _ in before + [before.allSatisfy { $0 == nil } ? nil : 0] },
      "constraint": keeping(isolate: nil),
      "effective-size": keeping(isolate: nil),
      "clustering": keeping(isolate: nil),
      "organisations": whole { score, _ in score + 1 },
      "collaborations": whole { score, _ in score },
      "density": whole { score, n in score * (n - 1) / (n + 1) },
      "mean-degree": whole { score, n in score * n / (n + 1) },
      "components": whole { score, _ in score + 1 },
      "transitivity": whole { score, _ in score },
      // The isolate adds k_max to the sum; the denominator grows to n(n−1).
      "degree-centralisation": { before, graph in
        let n = Double(graph.nodeCount)
        let degrees = (0..<graph.nodeCount).map { graph.undirected.successors.degree(of: $0) }
        let highest = Double(degrees.max() ?? 0)
        return before.map { $0.map { ($0 * (n - 1) * (n - 2) + highest) / (n * (n - 1)) } }
      },
      "e-i-index": whole { score, _ in score },
    ]
  }

  func testEveryMeasureHasALaw() {
    XCTAssertEqual(Set(MetricCatalog.descriptions.map(\.id)), Set(Self.laws.keys))
  }

  func testOneMoreIsolateDoesWhatTheDocCommentSays() throws {
    let laws = Self.laws
    for entry in CatalogEntry.all {
      let law = try XCTUnwrap(laws[entry.id])
      for input in RandomInputs.undirected + RandomInputs.directed {
        let expected = law(try entry.scores(input), input.graph)
        assertClose(
          try entry.scores(input.withIsolate), expected, accuracy: entry.tolerance, entry.id)
      }
    }
  }
}
