import GraphvizRendering

/// Words among the places of a network: over an area of it, or at the edge of a row.
struct PlaceHeading: Sendable {
  /// The identifier of the words.
  let id: String
  /// The words.
  let lines: [String]
  /// Where the words stand, down from the top of the network.
  var words: Box
  /// The area that is theirs; `nil` for rows.
  var area: Box?
  /// The bracket that joins the rows that are theirs; `nil` where there is no more than one.
  var bracket: Box?
  /// The ids of the organisations that stand there in any snapshot.
  let organisations: Set<String>

  /// The node of a heading's words, not yet placed. A tie that has no other way is hidden behind them.
  static func node(
    _ id: String, _ lines: [String], textSize: Double, behind: String = "#FFFFFF"
  ) -> DrawingNode {
    DrawingNode(
      id: id, lines: lines, shape: .box, fill: behind, strokeWidth: 0, fontSize: textSize,
      textColour: "#333333", isBold: true, textAlignment: .left, margin: .none, role: .label)
  }

  /// The same, farther down.
  func moved(down distance: Double) -> PlaceHeading {
    var moved = self
    moved.words = words.moved(down: distance)
    moved.area = area?.moved(down: distance)
    moved.bracket = bracket?.moved(down: distance)
    return moved
  }

  /// How far down it reaches.
  var bottom: Double { max(words.maxY, area?.maxY ?? words.maxY) }
  /// How far up it reaches.
  var top: Double { min(words.minY, area?.minY ?? words.minY) }
}

extension Box {
  /// The same, farther down.
  func moved(down distance: Double) -> Box {
    Box(minX: minX, minY: minY + distance, maxX: maxX, maxY: maxY + distance)
  }
}

extension FigureSheet {
  /// Adds headings behind a network that begins at the top of the free space; they take no space of
  /// their own.
  mutating func add(_ headings: [PlaceHeading], _ options: FigureOptions) {
    add(headings.compactMap { $0.area.map(GroupArea.area) ?? $0.bracket.map(RowBracket.area) })
    let nodes = headings.map { heading in
      var node = PlaceHeading.node(
        heading.id, heading.lines, textSize: options.smallestText,
        behind: heading.area == nil ? "#FFFFFF" : GroupArea.fill)
      node.position = heading.words.centre
      return node
    }
    add(nodes, [], height: 0)
  }
}
