import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A small tree of an SVG, for checks of its structure.
final class SVGElement {
  let name: String
  let attributes: [String: String]
  var children: [SVGElement] = []
  var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// This element and everything in it, in document order.
  var all: [SVGElement] { [self] + children.flatMap(\.all) }

  func first(id: String) -> SVGElement? { all.first { $0.attributes["id"] == id } }

  /// The texts of all `<text>` elements inside, in document order.
  var texts: [String] { all.filter { $0.name == "text" }.map(\.text) }

  func number(_ attribute: String) -> Double? { attributes[attribute].flatMap(Double.init) }

  /// Extent of the first polygon or ellipse: left, right, lower, upper; y as in the file.
  var box: (left: Double, right: Double, top: Double, bottom: Double)? {
    for element in all {
      if element.name == "polygon", let points = element.attributes["points"] {
        let pairs = points.split(separator: " ").map {
          $0.split(separator: ",").compactMap { Double($0) }
        }
        let (x, y) = (pairs.map { $0[0] }, pairs.map { $0[1] })
        return (x.min() ?? 0, x.max() ?? 0, y.min() ?? 0, y.max() ?? 0)
      }
      if element.name == "ellipse", let x = element.number("cx"), let y = element.number("cy"),
        let rx = element.number("rx"), let ry = element.number("ry")
      {
        return (x - rx, x + rx, y - ry, y + ry)
      }
    }
    return nil
  }
}

/// Reads an SVG; `nil` if it isn't well-formed XML.
func readSVG(_ text: String) -> SVGElement? {
  final class Reader: NSObject, XMLParserDelegate {
    var root: SVGElement?
    var open: [SVGElement] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = SVGElement(name: name, attributes: attributes)
      open.last?.children.append(element)
      if root == nil { root = element }
      open.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { open.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters string: String) { open.last?.text += string }
  }
  let reader = Reader()
  let parser = XMLParser(data: Data(text.utf8))
  parser.delegate = reader
  return parser.parse() ? reader.root : nil
}
