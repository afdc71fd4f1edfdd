import GraphvizRendering
import XCTest

final class LayoutTests: XCTestCase {
  let renderer = GraphvizRenderer()

  /// The number of pairs of boxes that are nearer than the distance in both directions.
  private func overlaps(
    _ request: LayoutRequest, _ centres: [Point], distance: Double = 0
  ) -> Int {
    var count = 0
    for first in centres.indices {
      for second in centres.indices where second > first {
        let (a, b) = (request.nodes[first].size, request.nodes[second].size)
        let x = abs(centres[first].x - centres[second].x) - (a.width + b.width) / 2
        let y = abs(centres[first].y - centres[second].y) - (a.height + b.height) / 2
        if x < distance - 0.05, y < distance - 0.05 { count += 1 }
      }
    }
    return count
  }

  func testTwoHundredNodesHaveNoOverlap() throws {
    for engine in LayoutRequest.Engine.allCases {
      let request = Samples.network(nodes: 200, edges: 350, engine: engine)
      let centres = try renderer.positions(for: request)
      XCTAssertEqual(centres.count, 200)
      XCTAssertEqual(overlaps(request, centres), 0, engine.rawValue)
      XCTAssertEqual(overlaps(request, centres, distance: 12), 0, engine.rawValue)
    }
  }

  func testOverlapIsLeftAloneIfAsked() throws {
    for engine in LayoutRequest.Engine.allCases {
      var request = Samples.network(nodes: 60, edges: 150, engine: engine)
      request.removesOverlap = false
      let centres = try renderer.positions(for: request)
      XCTAssertGreaterThan(overlaps(request, centres), 0, engine.rawValue)
      let width = (centres.map(\.x).max() ?? 0) - (centres.map(\.x).min() ?? 0)
      XCTAssertGreaterThan(width, 150, engine.rawValue)
    }
  }

  func testIsolatedNodesArePlaced() throws {
    for engine in LayoutRequest.Engine.allCases {
      for edges in [0, 4] {
        let request = Samples.network(nodes: 12, edges: edges, engine: engine)
        let centres = try renderer.positions(for: request)
        XCTAssertEqual(overlaps(request, centres), 0, engine.rawValue)
      }
    }
  }

  func testEmptyAndSingleNodesAreFine() throws {
    for engine in LayoutRequest.Engine.allCases {
      XCTAssertEqual(
        try renderer.positions(for: LayoutRequest(nodes: [], edges: [], engine: engine)), [])
      let one = LayoutRequest(
        nodes: [.init(id: "a", size: Size(width: 10, height: 10))],
        edges: [.init(from: "a", to: "a")], engine: engine)
      XCTAssertEqual(try renderer.positions(for: one).count, 1)
    }
  }

  func testLengthIsTheDistanceOfTwoNodes() throws {
    for length in [50.0, 144.0] {
      let size = Size(width: 10, height: 10)
      let request = LayoutRequest(
        nodes: [.init(id: "a", size: size), .init(id: "b", size: size)],
        edges: [.init(from: "a", to: "b", length: length)], removesOverlap: false)
      let centres = try renderer.positions(for: request)
      let (x, y) = (centres[0].x - centres[1].x, centres[0].y - centres[1].y)
      XCTAssertEqual((x * x + y * y).squareRoot(), length, accuracy: 0.5)
    }
  }

  func testSeedChangesTheLayout() throws {
    for engine in LayoutRequest.Engine.allCases {
      var request = Samples.network(nodes: 20, edges: 30, engine: engine)
      let first = try renderer.positions(for: request)
      request.seed = 2
      XCTAssertFalse(try renderer.positions(for: request) == first, engine.rawValue)
    }
  }
}
