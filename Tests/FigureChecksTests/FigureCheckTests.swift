import FigureChecks
import GraphvizRendering
import XCTest

/// A sound figure passes; for each reason there is a figure that fails, and names the element.
final class FigureCheckTests: XCTestCase {
  /// Two organisations of two sectors, a tie, and a legend that explains them.
  private var sound: Drawing {
    func node(_ id: String, _ lines: [String], _ shape: NodeShape, _ x: Double, _ y: Double)
      -> DrawingNode
    {
      DrawingNode(
        id: id, lines: lines, shape: shape, fill: "#D6EAF8", stroke: "#0072B2",
        position: Point(x: x, y: y))
    }
    var samples = [
      node("sector-0-sample", [], .box, 40, 20), node("sector-1-sample", [], .ellipse, 160, 20),
    ]
    for index in samples.indices {
      samples[index].fixedSize = Size(width: 24, height: 14)
      samples[index].role = .sample(row: "sector", entry: index)
    }
    let texts = ["Kommune", "Forskning"].enumerated().map { index, text in
      DrawingNode(
        id: "sector-\(index)", lines: [text], shape: .plainText, fill: nil, margin: .none,
        position: Point(x: 90 + 120 * Double(index), y: 20))
    }
    return Drawing(
      size: Size(width: 300, height: 150),
      nodes: [node("org-A", ["Bodø"], .box, 60, 100), node("org-B", ["NF"], .ellipse, 200, 100)]
        + samples + texts,
      edges: [DrawingEdge(id: "tie-A-B", from: "org-A", to: "org-B")], title: "Prøve")
  }

  private func flaws(_ change: (inout Drawing) -> Void) throws -> [FigureFlaw] {
    var drawing = sound
    change(&drawing)
    return try FigureCheck(drawing, smallestText: 9).flaws()
  }

  func testASoundFigurePasses() throws {
    let pdf = try GraphvizRenderer().pdf(sound, date: PDFDate(year: 2020, month: 1, day: 1))
    XCTAssertEqual(try FigureCheck(sound, smallestText: 9).flaws(pdf: pdf), [])
  }

  func testTextThatIsTooSmall() throws {
    XCTAssertEqual(
      try flaws { $0.nodes[1].fontSize = 8.5 },
      [.smallText(element: "org-B", points: 8.5, least: 9)])
  }

  func testTextOnSomethingElse() throws {
    XCTAssertEqual(
      try flaws { $0.nodes[4].position = Point(x: 60, y: 95) },
      [.labelOverlap("org-A", "sector-0")])
  }

  func testTextWiderThanItsShape() throws {
    XCTAssertEqual(
      try flaws { $0.nodes[0].fixedSize = Size(width: 12, height: 20) },
      [.labelTooWide(element: "org-A")])
  }

  func testShapesOnEachOther() throws {
    XCTAssertEqual(
      try flaws { $0.nodes[1].position.x = 75 }, [.nodeOverlap("org-A", "org-B")])
  }

  /// A third organisation in the middle of the tie of two others; a little of its edge may lie there.
  func testATieBehindSomethingThatItDoesNotEndAt() throws {
    func flaws(
      _ shape: NodeShape, up: Double, path: EdgePath = .straight, role: ElementRole = .mark
    ) throws -> [FigureFlaw] {
      try self.flaws { drawing in
        var third = drawing.nodes[0]
        (third.id, third.shape, third.role) = ("org-C", shape, role)
        third.lines = []
        third.fixedSize = Size(width: 40, height: 20)
        third.position = Point(x: 130, y: 100 + up)
        drawing.nodes.append(third)
        drawing.edges[0].path = path
      }
    }
    let behind = FigureFlaw.tieBehind(tie: "tie-A-B", stranger: "org-C")
    XCTAssertEqual(try flaws(.box, up: 0), [behind])
    XCTAssertEqual(try flaws(.box, up: 7), [behind], "3 points of it lie below the tie's middle")
    XCTAssertEqual(try flaws(.box, up: 8), [], "only 2 points of it, 2.5 below the tie's edge")
    XCTAssertEqual(try flaws(.box, up: 12), [])
    let bend = EdgePath.bent(towards: Point(x: 130, y: 140))
    XCTAssertEqual(try flaws(.box, up: 0, path: bend), [], "the tie passes 20 points above it")
    XCTAssertEqual(try flaws(.box, up: 20, path: bend), [behind])
    let around = EdgePath.around(
      [Point(x: 105, y: 115), Point(x: 155, y: 115)], rounding: 8)
    XCTAssertEqual(try flaws(.box, up: 0, path: around), [])
    XCTAssertEqual(try flaws(.box, up: 20, path: around), [behind])
    XCTAssertEqual(try flaws(.box, up: 0, role: .decoration), [], "what stands for nothing")
  }

  /// An organisation 1.5 points of which lie below the middle of a tie: under a thin line that is a little of its
  /// edge, under one of 3.4 points 3.2 points are hidden.
  func testATieThatIsBehindSomethingSinceItIsWide() throws {
    func found(width: Double) throws -> [FigureFlaw] {
      try flaws { drawing in
        var third = drawing.nodes[0]
        (third.id, third.lines) = ("org-C", [])
        third.fixedSize = Size(width: 40, height: 20)
        third.position = Point(x: 130, y: 108.5)
        drawing.nodes.append(third)
        drawing.edges[0].width = width
      }
    }
    XCTAssertEqual(try found(width: 0.9), [])
    XCTAssertEqual(try found(width: 2), [], "2.5 points")
    XCTAssertEqual(
      try found(width: 3.4), [.tieBehind(tie: "tie-A-B", stranger: "org-C")], "3.2 points")
  }

  /// A third organisation beyond the second, and its tie to the first, which is led round the second: at first
  /// both ties lie on each other, from the edge of the first organisation to where the one turns off.
  func testTwoTiesOnEachOther() throws {
    func found(turningAt x: Double, named isNamed: Bool = true) throws -> [FigureFlaw] {
      try flaws { drawing in
        if isNamed { drawing.edges[0].title = "A – B" }
        var third = drawing.nodes[0]
        (third.id, third.position) = ("org-C", Point(x: 270, y: 100))
        drawing.nodes.append(third)
        var tie = drawing.edges[0]
        (tie.id, tie.to, tie.title) = ("tie-A-C", "org-C", "A – C")
        tie.path = .around(
          [Point(x: x, y: 100), Point(x: x + 30, y: 130), Point(x: 270, y: 130)], rounding: 1)
        drawing.edges.append(tie)
      }
    }
    guard case .tiesOnEachOther("tie-A-B", "tie-A-C", let length) = try found(turningAt: 140).first
    else { return XCTFail("\(try found(turningAt: 140))") }
    XCTAssertGreaterThan(length, 30, "without the 15 points beside the organisation they share")
    XCTAssertLessThan(length, 60)
    XCTAssertEqual(try found(turningAt: 90), [], "too little of them")
    XCTAssertEqual(try found(turningAt: 140, named: false), [], "as from the dot of a map")
  }

  /// The bars of a chart of ranks tie nothing together; the lines of a diagram of sectors, which lie beside
  /// the middles of the boxes, do.
  func testALineThatIsSomethingByItselfMayCrossWhatItLikes() throws {
    func flaws(_ role: ElementRole) throws -> [FigureFlaw] {
      try self.flaws { drawing in
        for (id, x) in [("one", 60.0), ("other", 200)] {
          drawing.nodes.append(
            DrawingNode(
              id: id, shape: .invisible, fill: nil, fixedSize: Size(width: 1, height: 1),
              position: Point(x: x, y: 97)))
        }
        var third = drawing.nodes[0]
        (third.id, third.lines, third.position) = ("org-C", [], Point(x: 130, y: 97))
        third.fixedSize = Size(width: 20, height: 12)
        drawing.nodes.append(third)
        drawing.edges[0] = DrawingEdge(id: "line", from: "one", to: "other", role: role)
      }
    }
    XCTAssertEqual(try flaws(.mark), [])
    XCTAssertEqual(try flaws(.named), [.tieBehind(tie: "line", stranger: "org-C")])
  }

  /// The tie passes by a corner of the rectangle around an ellipse, which is not in the ellipse.
  func testWhatIsOutsideTheOutlineIsNotBehindIt() throws {
    for (shape, isBehind) in [(NodeShape.box, true), (.ellipse, false)] {
      let found = try flaws { drawing in
        var third = drawing.nodes[1]
        (third.id, third.shape, third.lines) = ("org-C", shape, [])
        third.fixedSize = Size(width: 60, height: 24)
        third.position = Point(x: 130, y: 60)
        drawing.nodes.append(third)
        drawing.nodes[0].position = Point(x: 60, y: 120)
        drawing.nodes[1].position = Point(x: 200, y: 40)
      }.filter { if case .tieBehind = $0 { true } else { false } }
      XCTAssertEqual(!found.isEmpty, isBehind, "\(shape): \(found)")
    }
  }

  /// #767676 is the lightest grey with 4.5:1 on white; on the tint it is less.
  func testTextThatStandsOutTooLittle() throws {
    let found = try flaws { $0.nodes[0].textColour = "#767676" }
    guard case .textContrast("org-A", let ratio, 4.5) = found.first else {
      return XCTFail("\(found)")
    }
    XCTAssertEqual(found.count, 1)
    XCTAssertEqual(ratio, 3.66, accuracy: 0.05)
    XCTAssertEqual(
      try flaws {
        $0.nodes[0].textColour = "#767676"
        $0.nodes[0].fill = "#ffffff"
        $0.nodes[2].fill = "#ffffff"
      }, [])
  }

  func testALineThatStandsOutTooLittle() throws {
    let found = try flaws { $0.edges[0].colour = "#CCCCCC" }
    guard case .graphicContrast("tie-A-B", let ratio, 3) = found.first else {
      return XCTFail("\(found)")
    }
    XCTAssertEqual(ratio, 1.61, accuracy: 0.01)
  }

  func testAShapeThatStandsOutTooLittle() throws {
    let found = try flaws {
      for index in [0, 2] { $0.nodes[index].stroke = "#56B4E9" }
    }
    XCTAssertEqual(found.count, 2, "the part and its sample: 2.31:1 on white")
  }

  /// Outlines of the same shape, and to whom they look alike. The differences were computed apart
  /// from this code, in Python with the same published matrices: #3030C0 and #C00000 are 9 apart in
  /// grey and over 100 otherwise; #000090 and #C000C0 are 21.5 apart without red cones, 30 in grey.
  func testSamplesThatLookAlikeToSomebody() throws {
    for (one, other, sights) in [
      ("#3030C0", "#C00000", [.grey]), ("#000090", "#C000C0", [.protan]),
      ("#D00000", "#006E00", [.grey, .protan, .deutan]), ("#0060C0", "#007868", [.grey, .tritan]),
      ("#800000", "#FF8C00", []),
    ] as [(String, String, [ColourVision])] {
      let found = try flaws {
        for index in 0..<4 {
          $0.nodes[index].shape = .box
          $0.nodes[index].fill = nil
          $0.nodes[index].stroke = index.isMultiple(of: 2) ? one : other
        }
      }.filter { if case .indistinguishable = $0 { true } else { false } }
      XCTAssertEqual(
        found, sights.map { .indistinguishable("sector-0-sample", "sector-1-sample", $0) })
    }
  }

  func testAShapeOrDashCountsAsADifference() throws {
    XCTAssertEqual(
      try flaws {
        $0.nodes[1].shape = .box
        $0.nodes[3].shape = .box
      }, [.indistinguishable("sector-0-sample", "sector-1-sample", .usual)])
    XCTAssertEqual(
      try flaws {
        for index in [1, 3] {
          $0.nodes[index].shape = .box
          $0.nodes[index].strokeStyle = .dashed
        }
      }, [])
  }

  func testANodeThatTheLegendHasNot() throws {
    XCTAssertEqual(
      try flaws { $0.nodes[1].shape = .octagon }, [.notInLegend(element: "org-B", .appearance)])
    XCTAssertEqual(
      try flaws { $0.nodes[1].strokeStyle = .dotted }, [.notInLegend(element: "org-B", .outline)])
  }

  func testALineThatTheLegendHasNot() throws {
    func two(_ change: (inout DrawingEdge) -> Void) throws -> [FigureFlaw] {
      try flaws { drawing in
        var second = drawing.edges[0]
        second.id = "tie-B-C"
        second.path = .bent(towards: Point(x: 130, y: 140))
        change(&second)
        drawing.edges.append(second)
        drawing.edges.append(
          DrawingEdge(
            id: "width-0-line", from: "sector-0-sample", to: "sector-1-sample",
            role: .sample(row: "width", entry: 0)))
      }
    }
    XCTAssertEqual(try two { _ in }, [])
    XCTAssertEqual(try two { $0.width = 3 }, [.notInLegend(element: "tie-B-C", .width)])
    XCTAssertEqual(try two { $0.style = .dashed }, [.notInLegend(element: "tie-B-C", .dashes)])
    XCTAssertEqual(try two { $0.colour = "#000000" }, [.notInLegend(element: "tie-B-C", .colour)])
  }

  /// A row says what shapes are, another what pale ones are: together they explain a pale ellipse, but
  /// not the ellipse in the colours of its neighbour of the same row.
  func testAShapeOfOneRowInTheColoursOfAnother() throws {
    func flaws(row: String) throws -> [FigureFlaw] {
      try self.flaws { drawing in
        (drawing.nodes[1].fill, drawing.nodes[1].stroke) = ("#ffffff", "#666666")
        var pale = drawing.nodes[2]
        (pale.id, pale.fill, pale.stroke) = ("pale-sample", "#ffffff", "#666666")
        pale.position = Point(x: 280, y: 20)
        pale.role = .sample(row: row, entry: 9)
        drawing.nodes.append(pale)
      }
    }
    XCTAssertEqual(try flaws(row: "pale"), [])
    let found = try flaws(row: "sector")
    XCTAssertTrue(found.contains(.notInLegend(element: "org-B", .appearance)), "\(found)")
  }

  /// What an element is there for decides what is asked of it, whatever it is called.
  func testTheRoleDecidesWhatIsAsked() throws {
    func flaws(_ role: ElementRole) throws -> [FigureFlaw] {
      try self.flaws { drawing in
        drawing.nodes.append(
          DrawingNode(
            id: "org-C", shape: .hexagon, fill: nil, stroke: "#DDDDDD",
            fixedSize: Size(width: 20, height: 20), position: Point(x: 130, y: 60), role: role))
      }
    }
    let pale = try flaws(.named)
    guard case .graphicContrast("org-C", _, 3) = pale.first else { return XCTFail("\(pale)") }
    XCTAssertEqual(pale.count, 1)
    XCTAssertEqual(try flaws(.mark).last, .notInLegend(element: "org-C", .appearance))
    XCTAssertEqual(try flaws(.decoration), [])
  }

  /// Pieces of one sample may lie on each other and look alike; two samples of the same pieces are
  /// alike, and one piece more makes the difference.
  func testSamplesOfSeveralPieces() throws {
    func flaws(second pieces: Int) throws -> [FigureFlaw] {
      try self.flaws { drawing in
        for (entry, count) in [2, pieces].enumerated() {
          for piece in 0..<count {
            drawing.nodes.append(
              DrawingNode(
                id: "double-\(entry)-\(piece)", fill: nil,
                fixedSize: Size(width: 20 - 8 * Double(piece), height: 14 - 6 * Double(piece)),
                position: Point(x: 40 + 60 * Double(entry), y: 60),
                role: .sample(row: "double", entry: entry)))
          }
        }
      }
    }
    XCTAssertEqual(try flaws(second: 1), [])
    XCTAssertEqual(
      try flaws(second: 2), [.indistinguishable("double-0-0", "double-1-0", .usual)])
  }

  func testSomethingOutsideThePage() throws {
    XCTAssertEqual(
      try flaws { $0.nodes[1].position.x = 290 }, [.offPage(element: "org-B")])
  }

  func testAFontThatIsNotEmbedded() throws {
    var pdf = try GraphvizRenderer().pdf(sound, date: PDFDate(year: 2020, month: 1, day: 1))
    let place = try XCTUnwrap(pdf.firstRange(of: Array("/FontFile".utf8)))
    pdf.replaceSubrange(place, with: "/FontNone".utf8)
    let found = try FigureCheck(sound, smallestText: 9).flaws(pdf: pdf)
    guard case .fontNotEmbedded(let font) = found.first else { return XCTFail("\(found)") }
    XCTAssertTrue(font.hasSuffix("LiberationSans"), font)
    XCTAssertEqual(
      try FigureCheck(sound, smallestText: 9).flaws(pdf: Array("%PDF-1.5".utf8)),
      [.fontNotEmbedded("?")])
  }
}
