import GraphvizRendering

extension LegendEntry.Sample {
  /// A cell as it is drawn, with a word in it or none.
  static func cell(_ look: CellLook, word: String? = nil, textSize: Double = 9) -> Self {
    var sample = ChartCanvas(textSize: textSize)
    sample.addCell(
      Box(centre: Point(x: 0, y: 0), size: Size(width: 24, height: 13)), id: "cell", look,
      lines: word.map { [$0] } ?? [])
    return .chart(sample)
  }
}
