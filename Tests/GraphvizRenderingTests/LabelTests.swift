import GraphvizRendering
import XCTest

final class LabelTests: XCTestCase {
  let renderer = GraphvizRenderer()
  private let family = Drawing.defaultFontFamily

  private func texts(_ drawing: Drawing) throws -> [SVGElement] {
    try XCTUnwrap(readSVG(try renderer.svg(drawing))).all.filter { $0.name == "text" }
  }

  /// Graphviz writes some spaces as no-break spaces.
  private func plain(_ element: SVGElement) -> String {
    element.text.replacingOccurrences(of: "\u{A0}", with: " ")
  }

  func testEveryTextComesOutAsItWentIn() throws {
    for text in [
      "\\N", "\\G \\E \\T \\H \\L", "&amp;", "&#229; &aring;", "a\\b", "a\\\\nb", "<b>fet</b>",
      "<B>x</B>", "\"sitat\" 'enkelt'", "a & b < c > d", "{a|b}", "]]>", "<!-- x -->",
      "æøåÆØÅ éàü – «hei»", "áčđŋšŧž ÁČĐŊŠŦŽ", "\u{1F600} Д 山", "stroke=\"transparent\"",
      "a-b--c", "%3", "$(x)", "\\", "x\\", "e\u{301}", "n0", "100 %  to mellomrom", "&",
    ] {
      XCTAssertEqual(try texts(Samples.oneBox([text])).map(plain), [text])
      XCTAssertEqual(try texts(Samples.oneBox([text], isBold: true)).map(plain), [text])
    }
  }

  func testControlCharactersAreDropped() throws {
    let drawing = Samples.oneBox(["a\u{0}b\u{1B}[1mc\u{7F}\u{9F}d\u{FFFE}e\u{FFFF}", "f\tg"])
    XCTAssertEqual(try texts(drawing).map(plain), ["ab[1mcde", "f g"])
  }

  func testLineBreaksStartNewLines() throws {
    XCTAssertEqual(
      try texts(Samples.oneBox(["a\nb", "c\r\nd\u{2028}e"])).map(plain),
      ["a", "b", "c", "d", "e"])
  }

  func testPlainAndBoldTextWithTheSameContentAreBothDrawn() throws {
    for text in ["Bodø", "<B>Bodø</B>", "<!--x--><B>Bodø</B>"] {
      var drawing = Samples.oneBox([text])
      for (id, isBold) in [("second", true), ("third", false), ("fourth", true)] {
        var node = drawing.nodes[0]
        node.id = id
        node.isBold = isBold
        drawing.nodes.append(node)
      }
      let found = try texts(drawing)
      XCTAssertEqual(found.map(plain), [text, text, text, text])
      XCTAssertEqual(
        found.map { $0.attributes["font-weight"] }, [nil, "bold", nil, "bold"])
    }
  }

  func testFontFamilyIsTheOneGiven() throws {
    var drawing = Samples.oneBox(["Bodø"])
    drawing.nodes.append(drawing.nodes[0])
    drawing.nodes[1].id = "bold"
    drawing.nodes[1].isBold = true
    XCTAssertEqual(
      try texts(drawing).map { $0.attributes["font-family"] }, [family, family])
    drawing.fontFamily = "DejaVu Sans"
    XCTAssertEqual(
      try texts(drawing).map { $0.attributes["font-family"] }, ["DejaVu Sans", "DejaVu Sans"])
  }

  func testBoldTextIsWider() throws {
    let node = DrawingNode(id: "a", lines: ["Universitetet i Nordland"], margin: .none)
    var bold = node
    bold.isBold = true
    let sizes = try renderer.sizes(of: [node, bold])
    XCTAssertGreaterThan(sizes[1].width, sizes[0].width)
    XCTAssertLessThan(sizes[1].width, sizes[0].width * 1.2)
  }

  func testLinesStartWhereTheAlignmentSays() throws {
    for (alignment, anchor) in [
      (TextAlignment.left, "start"), (.centre, "middle"), (.right, "end"),
    ] {
      var drawing = Samples.oneBox(["En lang linje her", "kort"])
      drawing.nodes[0].textAlignment = alignment
      let found = try texts(drawing)
      XCTAssertEqual(found.map { $0.attributes["text-anchor"] }, [anchor, anchor])
      XCTAssertEqual(found[0].attributes["x"], found[1].attributes["x"])
    }
  }

  func testLabelWithoutLinesHasNoText() throws {
    XCTAssertEqual(try texts(Samples.oneBox([])).count, 0)
    XCTAssertEqual(try texts(Samples.oneBox(["", "\u{0}", "\u{202E}"])).count, 0)
  }

  func testEmptyLinesKeepTheirHeight() throws {
    let sizes = try renderer.sizes(of: [
      DrawingNode(id: "a", lines: ["x", "\u{200B}", "", "y"]),
      DrawingNode(id: "b", lines: ["x", "x", "y", "y"]),
    ])
    XCTAssertEqual(sizes[0].height, sizes[1].height)
  }

  func testMarginsAreAddedToTheText() throws {
    var node = DrawingNode(id: "a", lines: ["Bodø"], margin: .none)
    let bare = try renderer.sizes(of: [node])[0]
    node.margin = Margin(horizontal: 7, vertical: 3)
    let padded = try renderer.sizes(of: [node])[0]
    XCTAssertEqual(padded.width, bare.width + 14, accuracy: 0.01)
    XCTAssertEqual(padded.height, bare.height + 6, accuracy: 0.01)
  }

  func testMinimumAndFixedSizeAreKept() throws {
    var node = DrawingNode(
      id: "a", lines: ["Bodø"], minimumSize: Size(width: 100.25, height: 50))
    XCTAssertEqual(try renderer.sizes(of: [node]), [Size(width: 101, height: 50)])
    node.fixedSize = Size(width: 5, height: 6.6)
    XCTAssertEqual(try renderer.sizes(of: [node]), [Size(width: 5, height: 7)])
  }

  func testTextIsEscapedInTitlesAndIdentifiers() throws {
    var drawing = Samples.oneBox(["x"])
    drawing.title = "<a> & \"b\"\u{0}"
    drawing.description = "]]> </desc>"
    drawing.idPrefix = "<&\"'"
    drawing.nodes[0].id = "bodø/\"<1>"
    drawing.nodes[0].classes = ["a\"b"]
    drawing.nodes[0].title = "</title><script>"
    let root = try XCTUnwrap(readSVG(try renderer.svg(drawing)))
    let group = try XCTUnwrap(root.first(id: "<&\"'bodø/\"<1>"))
    XCTAssertEqual(group.attributes["class"], "node a\"b")
    XCTAssertEqual(group.children.first?.text, "</title><script>")
    XCTAssertEqual(root.children.prefix(2).map(\.text), ["<a> & \"b\"", "]]> </desc>"])
    XCTAssertFalse(root.all.contains { $0.name == "script" })
  }
}
