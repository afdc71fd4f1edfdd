import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class WeightedClusteringTests: XCTestCase {
  private func weighted(_ nodeCount: Int, _ edges: [(Int, Int, Double)]) -> Graph {
    Graph(nodeCount: nodeCount, edges: edges.map { Edge($0.0, $0.1, weight: $0.2) })
  }

  /// The cube root of 1·8·27 is 6; the strongest is 27.
  func testOnnelaTakesTheGeometricMeanOfATriangle() throws {
    let graph = weighted(3, [(0, 1, 1), (1, 2, 8), (0, 2, 27)])
    assertClose(try OnnelaClustering.scores(of: graph), [2.0 / 9, 2.0 / 9, 2.0 / 9])
  }

  /// Node 0 has strength 7 and three contacts; the closed pair weighs (4 + 2)/2, both ways round:
  /// 6 of 7·2.
  func testBarratWeighsTheClosedPairByItsTies() throws {
    let graph = weighted(4, [(0, 1, 4), (0, 2, 2), (0, 3, 1), (1, 2, 5)])
    assertClose(try BarratClustering.scores(of: graph), [3.0 / 7, 1, 1, nil])
  }

  func testWithEqualWeightsBothAreLocalClustering() throws {
    let plain = try LocalClustering.scores(of: .kite)
    assertClose(try OnnelaClustering.scores(of: .kite), plain)
    assertClose(try BarratClustering.scores(of: .kite), plain)
  }
}
