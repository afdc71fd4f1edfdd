/// User text on its way into a Graphviz label: the only place where it gets in.
///
/// Graphviz reads a small language in labels: `\N`, `\n`, `\l`, `&entity;`. Doubling the backslash
/// and writing `&`, `<` and `>` as entities makes every text come out as it went in. No label made
/// here holds a `<`, so none can be taken for an HTML-like label, not even by the string pool that
/// confuses the two in release 2.42.
enum LabelText {
  /// The label of a node in Graphviz' label language.
  ///
  /// A line without anything visible becomes a space, because Pango complains about drawing
  /// nothing; a label without anything visible is empty.
  static func escaped(_ lines: [String], alignment: TextAlignment) -> String {
    guard lines.contains(where: isVisible) else { return "" }
    let lines = lines.map { isVisible($0) ? escaped($0) : " " }
    return switch alignment {
    case .centre: lines.joined(separator: "\\n")
    case .left: lines.map { $0 + "\\l" }.joined()
    case .right: lines.map { $0 + "\\r" }.joined()
    }
  }

  /// The lines without control characters, split where they hold line breaks.
  static func lines(of node: DrawingNode) -> [String] {
    node.lines.flatMap { line in
      line.utf8.allSatisfy(isHarmless)
        ? [line]
        : line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .map { withoutControls($0) }
    }
  }

  /// The text without what XML can't hold: control characters (a line break or tab becomes a
  /// space) and the two non-characters at the end of the first plane.
  static func withoutControls(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy(isHarmless) { return String(text) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a byte is of no character that isn't kept as it is: none of those begins with it.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }

  /// Whether a byte is of a character that XML writes as an entity.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }

  /// Text as the content of an XML element or a quoted attribute.
  static func xml(_ text: String) -> String {
    if text.utf8.allSatisfy({ isHarmless($0) && !isMarkup($0) }) { return text }
    var result = ""
    for scalar in withoutControls(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether the line has more than marks of direction, joiners and the like.
  private static func isVisible(_ line: String) -> Bool {
    !line.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint)
  }

  private static func escaped(_ line: String) -> String {
    guard line.utf8.contains(where: { isMarkup($0) || $0 == UInt8(ascii: "\\") }) else {
      return line
    }
    var result = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
