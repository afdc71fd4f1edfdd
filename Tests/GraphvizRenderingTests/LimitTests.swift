import GraphvizRendering
import XCTest

final class LimitTests: XCTestCase {
  let renderer = GraphvizRenderer()

  private func error(_ drawing: Drawing, in renderer: GraphvizRenderer? = nil) -> GraphvizError? {
    do {
      _ = try (renderer ?? self.renderer).svg(drawing)
      return nil
    } catch { return error }
  }

  private func changed(_ change: (inout DrawingNode) -> Void) -> Drawing {
    var drawing = Samples.oneBox(["Bodø"])
    change(&drawing.nodes[0])
    return drawing
  }

  func testTooMuchOfAnythingIsRefused() {
    let few = GraphvizRenderer(limits: RenderingLimits(maximumNodes: 3, maximumEdges: 2))
    XCTAssertEqual(
      error(Samples.everyShape, in: few), .limitExceeded(.nodes, allowed: 3, actual: 17))
    let oneEdge = GraphvizRenderer(limits: RenderingLimits(maximumEdges: 2))
    XCTAssertEqual(
      error(Samples.everyShape, in: oneEdge), .limitExceeded(.edges, allowed: 2, actual: 3))
    XCTAssertEqual(
      error(Samples.oneBox(["a\nb\nc\nd", "e", "f", "g"])),
      .limitExceeded(.labelLines, allowed: 6, actual: 7))
    XCTAssertEqual(
      error(Samples.oneBox([String(repeating: "e\u{301}", count: 151)])),
      .limitExceeded(.labelLength, allowed: 300, actual: 302))
    XCTAssertEqual(
      error(Drawing(size: Size(width: 4000, height: 10), title: "")),
      .limitExceeded(.canvasSide, allowed: 3400, actual: 4000))
    XCTAssertEqual(
      error(changed { $0.title = String(repeating: "x", count: 20_001) }),
      .limitExceeded(.textLength, allowed: 20_000, actual: 20_001))
  }

  func testNumbersThatAreNotFiniteAreRefused() {
    for bad in [Double.nan, .infinity, -.infinity, 1e300] {
      XCTAssertEqual(
        error(changed { $0.position.x = bad }),
        .invalidNumber(property: "position", element: "box"))
      XCTAssertEqual(
        error(changed { $0.fontSize = bad }), .invalidNumber(property: "fontSize", element: "box"))
      XCTAssertEqual(
        error(changed { $0.strokeWidth = bad }),
        .invalidNumber(property: "strokeWidth", element: "box"))
      XCTAssertEqual(
        error(changed { $0.margin.vertical = bad }),
        .invalidNumber(property: "margin", element: "box"))
      XCTAssertEqual(
        error(changed { $0.fixedSize = Size(width: 10, height: bad) }),
        .invalidNumber(property: "size", element: "box"))
      XCTAssertEqual(
        error(Drawing(size: Size(width: 100, height: bad), title: "")),
        .invalidNumber(property: "height", element: ""))
    }
  }

  func testNumbersOutOfRangeAreRefused() {
    XCTAssertNotNil(error(changed { $0.fontSize = 0 }))
    XCTAssertNotNil(error(changed { $0.strokeWidth = -1 }))
    XCTAssertNotNil(error(changed { $0.margin.horizontal = -1 }))
    XCTAssertNotNil(error(Drawing(size: Size(width: 0, height: 10), title: "")))
  }

  func testColoursMustBeSixHexadecimalDigits() {
    for bad in ["red", "#fff", "#12345g", "#1234567", "", "#é1234", "#ff00:#00ff"] {
      XCTAssertEqual(
        error(changed { $0.fill = bad }), .invalidColour(bad, element: "box"), bad)
      XCTAssertEqual(
        error(changed { $0.textColour = bad }), .invalidColour(bad, element: "box"), bad)
    }
  }

  func testFontFamiliesCannotCarryMarkup() {
    for bad in ["", ",", "a\"b", "a<b", "a\\b", "Sans;x", "Sans\nx", "@x"] {
      var drawing = Samples.oneBox(["x"])
      drawing.fontFamily = bad
      XCTAssertEqual(error(drawing), .invalidFontFamily(bad), bad)
    }
  }

  func testIdentifiersMustBeUniqueAndWithoutSpace() {
    for bad in ["", "a b", "a\tb", "a\u{0}", "\u{A0}", "\u{200B}"] {
      XCTAssertEqual(error(changed { $0.id = bad }), .invalidIdentifier(bad))
      XCTAssertEqual(error(changed { $0.classes = [bad] }), .invalidIdentifier(bad))
    }
    var twice = Samples.everyShape
    twice.edges[0].id = twice.nodes[3].id
    XCTAssertEqual(error(twice), .duplicateIdentifier(twice.nodes[3].id))
    XCTAssertEqual(
      error(changed { $0.id = "drawing-title" }), .duplicateIdentifier("drawing-title"))
  }

  func testEdgesMustJoinTwoKnownNodes() {
    var drawing = Samples.oneBox(["x"])
    drawing.edges = [DrawingEdge(id: "e", from: "box", to: "away")]
    XCTAssertEqual(error(drawing), .unknownNode("away", edge: "e"))
    drawing.edges = [DrawingEdge(id: "e", from: "box", to: "box")]
    XCTAssertEqual(error(drawing), .edgeToItself("e"))
  }

  func testNodesMustLieInsideTheCanvas() {
    XCTAssertEqual(error(changed { $0.position.x = 10 }), .nodeOutsideCanvas("box"))
    XCTAssertEqual(error(changed { $0.position.y = 149 }), .nodeOutsideCanvas("box"))
    XCTAssertNil(
      error(
        changed {
          $0.fixedSize = Size(width: 400, height: 150)
        }))
  }

  func testLayoutsAreCheckedToo() {
    func error(_ request: LayoutRequest) -> GraphvizError? {
      do {
        _ = try renderer.positions(for: request)
        return nil
      } catch { return error }
    }
    let size = Size(width: 10, height: 10)
    var request = LayoutRequest(
      nodes: [.init(id: "a", size: size), .init(id: "b", size: size)],
      edges: [.init(from: "a", to: "b")])
    XCTAssertNil(error(request))
    request.edges[0].length = .nan
    XCTAssertEqual(error(request), .invalidNumber(property: "length", element: "a–b"))
    request.edges[0].length = 10
    request.edges[0].weight = -1
    XCTAssertEqual(error(request), .invalidNumber(property: "weight", element: "a–b"))
    request.edges[0] = .init(from: "a", to: "c")
    XCTAssertEqual(error(request), .unknownNode("c", edge: "a–c"))
    request.edges = []
    request.seed = -1
    XCTAssertEqual(error(request), .invalidNumber(property: "seed", element: ""))
    request.seed = 1
    request.nodes[1].id = "a"
    XCTAssertEqual(error(request), .duplicateIdentifier("a"))
    request.nodes[1] = .init(id: "b", size: Size(width: .infinity, height: 1))
    XCTAssertEqual(error(request), .invalidNumber(property: "size", element: "b"))
    XCTAssertEqual(
      error(Samples.network(nodes: 501, edges: 0, engine: .neato)),
      .limitExceeded(.nodes, allowed: 500, actual: 501))
  }
}
