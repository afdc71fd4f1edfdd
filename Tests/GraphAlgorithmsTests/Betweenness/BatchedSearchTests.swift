import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// The same searches in registers of four numbers, where the processor has them, and of two.
final class BatchedSearchTests: XCTestCase {
  private func bits(of graph: Graph, isWide: Bool, growth: Double) -> [UInt64] {
    let sizes = (0..<graph.nodeCount).map { Double(1 + $0 % 3) }
    let masses = (0..<graph.nodeCount).map { Double(1 + $0 % 5) }
    var search = BatchedSearch(
      graph: CliqueRows(of: PackedRows(graph.successors)), sizes: sizes, masses: masses,
      growth: growth, isWide: isWide)
    let nodes = (0..<UInt32(graph.nodeCount)).map { $0 }
    search.runBothWays(from: nodes[..<min(5, nodes.count)])
    for start in stride(from: 5, to: nodes.count, by: BatchedSearch.width) {
      search.run(from: nodes[start..<min(start + BatchedSearch.width, nodes.count)])
    }
    return search.sums.map(\.bitPattern)
  }

  /// Where numbers of paths might grow too large they are counted in another way, too.
  func testTheBitsAreTheSameInWideRegisters() {
    for (name, graph) in StructuredGraphs.all(seed: 4) + ChordalGraphs.all(seed: 4, size: 300) {
      for growth in [40, 1e200] {
        let narrow = bits(of: graph, isWide: false, growth: growth)
        XCTAssertEqual(
          bits(of: graph, isWide: BatchedSearch.canBeWide, growth: growth), narrow, name)
      }
    }
  }

  /// A path of three, the ends of mass 2 and 5: the middle is between them both ways.
  func testWhatIsPassedBackIsWeightedByBothEnds() {
    for isWide in [false, BatchedSearch.canBeWide] {
      var search = BatchedSearch(
        graph: CliqueRows(of: PackedRows(Graph.path(3).successors)), sizes: [1, 1, 1],
        masses: [2, 1, 5], growth: 2, isWide: isWide)
      search.run(from: [0, 1, 2])
      XCTAssertEqual(search.sums, [0, 20, 0])
    }
  }
}
