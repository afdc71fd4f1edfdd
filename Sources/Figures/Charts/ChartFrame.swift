import GraphvizRendering
import InnovationSystem
import Wording

/// What every chart has around it: the title, what is shown of how many and when; the legend of what
/// is drawn; who answered, the source and what must be said with it.
struct ChartFrame {
  /// The study in the snapshot.
  let view: SnapshotView
  /// How the figure is to be made.
  let options: FigureOptions
  /// What measures and draws.
  let renderer: GraphvizRenderer

  /// The width of a chart, in points.
  var width: Double {
    Size(widthInMillimetres: options.widthInMillimetres, heightInMillimetres: 1).width
      - 2 * FigureSheet.margin
  }

  /// The room that a line of text takes downwards, in points.
  var lineHeight: Double { ChartCanvas.lineHeight(options.smallestText) }

  /// The language of the words.
  var language: Language { options.language }

  /// An empty chart.
  var canvas: ChartCanvas { ChartCanvas(textSize: options.smallestText) }

  /// What is known of the snapshot, for the words.
  var facts: FigureFacts {
    FigureFactsBuilder(view, language, LineCoding([], scale: view.snapshot.scale), []).chart()
  }

  /// The width of the longest of some texts, in points; 0 when there are none.
  func width(of texts: [String]) throws(GraphvizError) -> Double {
    let nodes = texts.map { text in
      DrawingNode(
        id: "text", lines: [text], shape: .plainText, fill: nil, strokeWidth: 0,
        fontSize: options.smallestText, margin: .none)
    }
    return try renderer.sizes(of: nodes).map(\.width).max() ?? 0
  }

  /// The figure of a chart with its words.
  ///
  /// - Parameters:
  ///   - chart: what is drawn.
  ///   - legend: what it means, a row for each.
  ///   - notes: paragraphs under the legend.
  ///   - words: what is said of it.
  func figure(
    _ chart: ChartCanvas, legend: [LegendRow], notes: [String] = [], words: ChartWords
  ) throws(GraphvizError) -> Figure {
    let size = Size(widthInMillimetres: options.widthInMillimetres, heightInMillimetres: 100)
    var sheet = FigureSheet(
      width: size.width, textSize: options.smallestText, renderer: renderer)
    try sheet.addText(
      words.facts.title, id: "title", size: options.smallestText + 3, isBold: true)
    try sheet.addText(words.subtitle, id: "subtitle", colour: "#444444")
    sheet.skip(6)
    try sheet.add(chart)
    sheet.skip(8)
    sheet.addRule()
    for (index, row) in legend.enumerated() {
      try sheet.addLegend(row.heading, row.entries, id: "legend-\(index)")
    }
    sheet.skip(2)
    for (index, note) in notes.enumerated() {
      try sheet.addText(note, id: "key-\(index)")
    }
    if let note = words.note { try sheet.addText(note, id: "note", colour: "#444444") }
    if let notice = words.facts.notice { try sheet.addText(notice, id: "notice", isBold: true) }
    return Figure(
      drawing: sheet.drawing(
        title: words.short, description: words.long, idPrefix: options.idPrefix),
      caption: words.caption, shortDescription: words.short, longDescription: words.long,
      data: words.data)
  }
}

/// Samples and their words after a heading, or none.
struct LegendRow {
  var heading: String?
  var entries: [LegendEntry]
}
