import GraphvizRendering
import XCTest

final class SVGTests: XCTestCase {
  let renderer = GraphvizRenderer()

  private func read(_ drawing: Drawing) throws -> SVGElement {
    try XCTUnwrap(readSVG(try renderer.svg(drawing)), "not well-formed")
  }

  func testSizeIsExactInMillimetres() throws {
    let root = try read(
      Drawing(size: Size(width: 481.89, height: 325.984252), title: "Tom"))
    XCTAssertEqual(root.attributes["width"], "170mm")
    XCTAssertEqual(root.attributes["height"], "115mm")
    XCTAssertEqual(root.attributes["viewBox"], "0 0 481.89 325.984")
  }

  func testEmptyDrawingIsACanvasWithBackground() throws {
    let root = try read(
      Drawing(size: Samples.canvas, background: "#fafafa", title: "Tom"))
    let polygons = root.all.filter { $0.name == "polygon" }
    XCTAssertEqual(polygons.map { $0.attributes["fill"] }, ["#fafafa"])
    XCTAssertEqual(root.texts, [])
  }

  func testIsOneAccessibleImage() throws {
    let root = try read(Samples.everyShape)
    XCTAssertEqual(root.attributes["role"], "img")
    let named = try XCTUnwrap(root.attributes["aria-labelledby"]).split(separator: " ").map {
      root.first(id: String($0))?.text
    }
    XCTAssertEqual(named, ["Samarbeid på Hålogaland", "Prøve & forsøk"])
  }

  func testHasNothingThatGraphvizLeavesBehind() throws {
    let text = try renderer.svg(Samples.everyShape)
    XCTAssertTrue(text.hasPrefix("<svg "))
    for leftover in ["<!", "<?", "transparent", "n0", "&#45;", " Bold", "<a", "xlink"] {
      XCTAssertFalse(text.contains(leftover), leftover)
    }
  }

  func testElementsHaveGivenIdentifiersClassesAndTitles() throws {
    let drawing = Samples.everyShape
    let root = try read(drawing)
    for (index, node) in drawing.nodes.enumerated() where node.shape != .invisible {
      let group = try XCTUnwrap(root.first(id: "fig1-" + node.id))
      XCTAssertEqual(group.attributes["class"], "node sector-\(index)")
      XCTAssertEqual(group.children.first?.text, node.title)
    }
    for edge in drawing.edges {
      XCTAssertEqual(root.first(id: "fig1-" + edge.id)?.children.first?.text, edge.title)
    }
    let ids = root.all.compactMap { $0.attributes["id"] }
    XCTAssertEqual(Set(ids).count, ids.count)
    XCTAssertTrue(ids.allSatisfy { $0.hasPrefix("fig1-") })
  }

  func testElementsWithoutTitleAreHiddenFromAssistiveTechnology() throws {
    let group = try XCTUnwrap(try read(Samples.oneBox(["A"])).first(id: "box"))
    XCTAssertEqual(group.attributes["aria-hidden"], "true")
    XCTAssertFalse(group.children.contains { $0.name == "title" })
  }

  func testPositionsComeOutWhereTheyWerePut() throws {
    let drawing = Samples.everyShape
    let root = try read(drawing)
    for shape in [NodeShape.box, .ellipse, .circle, .octagon, .hexagon, .diamond] {
      let node = try XCTUnwrap(drawing.nodes.first { $0.shape == shape })
      let box = try XCTUnwrap(root.first(id: "fig1-" + node.id)?.box)
      XCTAssertEqual((box.left + box.right) / 2, node.position.x, accuracy: 0.02)
      XCTAssertEqual(-(box.top + box.bottom) / 2, node.position.y, accuracy: 0.02)
    }
  }

  func testDrawnSizesAreTheMeasuredOnes() throws {
    let drawing = Samples.everyShape
    let sizes = try renderer.sizes(of: drawing.nodes)
    let root = try read(drawing)
    for shape in [NodeShape.box, .ellipse, .circle, .octagon, .hexagon, .diamond] {
      let index = try XCTUnwrap(drawing.nodes.firstIndex { $0.shape == shape })
      let box = try XCTUnwrap(root.first(id: "fig1-" + shape.rawValue)?.box)
      XCTAssertEqual(box.right - box.left, sizes[index].width, accuracy: 0.02)
      XCTAssertEqual(box.bottom - box.top, sizes[index].height, accuracy: 0.02)
    }
  }

  func testEdgesRunFromCentreToCentreBelowAllNodesInTheGivenOrder() throws {
    var drawing = Samples.everyShape
    drawing.edges.reverse()
    let root = try read(drawing)
    let groups = root.all.compactMap { element in
      element.attributes["class"].map { String($0.prefix(4)) }
    }
    XCTAssertEqual(Array(groups.prefix(5)), ["grap", "edge", "edge", "edge", "node"])
    let ids = root.all.compactMap { $0.attributes["id"] }.filter { $0.contains("edge-") }
    XCTAssertEqual(ids, ["fig1-edge-2", "fig1-edge-1", "fig1-edge-0"])
    let path = root.first(id: "fig1-edge-0")?.children.last?.attributes["d"] ?? ""
    let (start, end) = (drawing.nodes[0].position, drawing.nodes[5].position)
    XCTAssertTrue(path.hasPrefix("M\(Int(start.x)),-\(Int(start.y))C"), path)
    XCTAssertTrue(path.hasSuffix(" \(Int(end.x)),-\(Int(end.y))"), path)
  }

  func testLinesAreDashedAsInPDF() throws {
    let root = try read(Samples.everyShape)
    func dashes(_ id: String) -> String? {
      root.first(id: id)?.all.first { $0.name == "path" }?.attributes["stroke-dasharray"]
    }
    XCTAssertNil(dashes("fig1-edge-0"))
    XCTAssertEqual(dashes("fig1-edge-1"), "6,6")
    XCTAssertEqual(dashes("fig1-edge-2"), "2,6")
  }

  func testArrowsEndAtTheOutlineOfEveryShape() throws {
    for shape in NodeShape.allCases where shape != .invisible {
      let target = DrawingNode(
        id: "to", lines: ["Ærøy senter"], shape: shape, position: Point(x: 200, y: 75))
      let drawing = Drawing(
        size: Size(width: 400, height: 150),
        nodes: [
          target, DrawingNode(id: "from", lines: ["A"], position: Point(x: 30, y: 75)),
        ],
        edges: [DrawingEdge(id: "edge", from: "from", to: "to", hasArrow: true)], title: "Pil")
      let left = 200 - (try renderer.sizes(of: [target]))[0].width / 2
      let head = try XCTUnwrap(try read(drawing).first(id: "edge")?.box)
      // The outline of the head adds 1.5 pt at its tip, that of the node half a point.
      let isSlanted = [.trapezium, .parallelogram].contains(shape)
      XCTAssertLessThanOrEqual(head.right, isSlanted ? left + 20 : left - 1, shape.rawValue)
      XCTAssertGreaterThan(head.right, left - 2.5, shape.rawValue)
    }
  }

  func testMutualArrowsLieOnOneStraightLine() throws {
    var drawing = Drawing(
      size: Size(width: 300, height: 100),
      nodes: [
        DrawingNode(id: "a", position: Point(x: 40, y: 50)),
        DrawingNode(id: "b", position: Point(x: 260, y: 50)),
      ], title: "Piler")
    drawing.edges = [
      DrawingEdge(id: "ab", from: "a", to: "b", hasArrow: true),
      DrawingEdge(id: "ba", from: "b", to: "a", hasArrow: true),
    ]
    for element in try read(drawing).all where element.name == "path" {
      let heights = try XCTUnwrap(element.attributes["d"]).split(whereSeparator: {
        " MC".contains($0)
      }).map { $0.split(separator: ",")[1] }
      XCTAssertEqual(Set(heights), ["-50"])
    }
  }

  func testNodesAtTheSamePlaceWithAnArrowAreDrawn() throws {
    var drawing = Samples.oneBox(["A"])
    drawing.nodes.append(drawing.nodes[0])
    drawing.nodes[1].id = "other"
    drawing.edges = [DrawingEdge(id: "e", from: "box", to: "other", hasArrow: true)]
    XCTAssertNotNil(try read(drawing).first(id: "e"))
  }

  func testOutlineOfNoWidthIsNotDrawn() throws {
    var drawing = Samples.oneBox(["A"])
    drawing.nodes[0].strokeWidth = 0
    let group = try XCTUnwrap(try read(drawing).first(id: "box"))
    XCTAssertEqual(group.all.first { $0.name == "polygon" }?.attributes["stroke"], "none")
  }
}
