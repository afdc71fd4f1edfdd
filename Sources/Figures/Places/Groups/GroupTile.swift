import GraphvizRendering

/// The boxes of a group and the words over them, which are to get an area of their own.
struct GroupTile {
  /// The space between the area's edge and what is inside, in points.
  static let padding = 8.0
  /// The space between the words and the boxes, in points.
  private static let belowWords = 4.0

  /// The size of the words; `nil` without any.
  let words: Size?
  /// The sizes of the boxes.
  let sizes: [Size]
  /// The space between the boxes, in points.
  let spacing: Double

  /// The smallest width that the words and every box fit in.
  var leastWidth: Double {
    (sizes.map(\.width) + [words?.width ?? 0]).reduce(0, max) + 2 * Self.padding
  }

  /// How far down from the top of the area the boxes begin.
  var top: Double { Self.padding + (words.map { $0.height + Self.belowWords } ?? 0) }

  /// The height of an area of a width.
  func height(width: Double) -> Double { flow(width: width).bottom + Self.padding }

  /// The boxes in rows, from the upper left corner of an area of a width.
  func flow(width: Double) -> BandFlow {
    BandFlow(
      top: top, width: width - Self.padding + FigureSheet.margin, sizes: sizes, left: Self.padding,
      gap: Size(width: spacing, height: spacing))
  }

  /// The place of the words in an area.
  func placeOfWords(in area: Box) -> Box? {
    words.map { words in
      let (left, top) = (area.minX + Self.padding, area.minY + Self.padding - 2)
      return Box(minX: left, minY: top, maxX: left + words.width, maxY: top + words.height)
    }
  }
}
