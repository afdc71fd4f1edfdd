/// A name broken into lines short enough for a node.
///
/// Breaks at spaces and after hyphens, so that no word is cut in the wrong place; the lines are as
/// even as can be. Only a word too long for any figure is cut, and only a name that even six lines
/// can't hold ends in `…`: its full form stands in the tables.
func labelLines(_ name: String, width: Int = 13, most: Int = 3) -> [String] {
  let pieces = pieces(of: String(name.prefix(mostCharacters)), width: width)
  guard !pieces.isEmpty else { return [name] }
  for count in 1...most {
    let lines = evenLines(pieces, count: count)
    if lines.allSatisfy({ $0.count <= width }) { return lines }
  }
  let lines = evenLines(pieces, count: most)
  guard lines.contains(where: { $0.count > longestLine }) else { return lines }
  let longer = wrapped(pieces, width: longestLine)
  guard longer.count > mostLines else { return longer }
  return longer.prefix(mostLines - 1) + [longer[mostLines - 1].prefix(longestLine - 1) + "…"]
}

/// The most characters that a line may have when a name is too long for the usual lines.
private let longestLine = 30
/// The most lines that any label may have.
private let mostLines = 6

/// No more of a name than this can come to stand in any label.
private let mostCharacters = 2 * longestLine * mostLines

/// A part of a name that stays on one line.
private struct Piece {
  let text: String
  /// Whether it follows the piece before without a space, when both are on one line.
  let isGlued: Bool
}

private func pieces(of name: String, width: Int) -> [Piece] {
  let dashed = name.replacing(" - ", with: " – ").replacing(" – ", with: "\u{A0}– ")
  return dashed.split(separator: " ").flatMap { word -> [Piece] in
    var parts: [String] = [""]
    for character in word {
      parts[parts.count - 1].append(character)
      let length = parts[parts.count - 1].count
      if character == "-", word.count > width, length > 1 {
        parts.append("")
      } else if length == longestLine - 1, word.count > longestLine {
        parts[parts.count - 1].append("-")
        parts.append("")
      }
    }
    return parts.filter { !$0.isEmpty }.enumerated().map { Piece(text: $1, isGlued: $0 > 0) }
  }
}

/// At most `count` lines, the longest of which is as short as can be.
private func evenLines(_ pieces: [Piece], count: Int) -> [String] {
  var width = pieces.map(\.text.count).max() ?? 1
  while true {
    let lines = wrapped(pieces, width: width)
    if lines.count <= count { return lines }
    width += 1
  }
}

private func wrapped(_ pieces: [Piece], width: Int) -> [String] {
  var lines: [String] = []
  for piece in pieces {
    let joint = piece.isGlued ? "" : " "
    if let last = lines.last, last.count + joint.count + piece.text.count <= width {
      lines[lines.count - 1] = last + joint + piece.text
    } else {
      lines.append(piece.text)
    }
  }
  return lines
}
