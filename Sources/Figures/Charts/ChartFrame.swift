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

  /// What stands around a chart.
  ///
  /// - Parameters:
  ///   - words: what is said of it.
  ///   - legend: what it means, a row for each.
  ///   - explanations: paragraphs under the legend.
  func around(
    _ words: ChartWords, legend: [LegendRow], explanations: [String] = []
  ) -> FigureFrame {
    FigureFrame(
      options: options, renderer: renderer, title: words.facts.title, subtitle: words.subtitle,
      legend: legend, explanations: explanations, note: words.note, notice: words.facts.notice)
  }

  /// The figure of a chart with what stands around it; a chart that is lower than its room stands in
  /// the middle.
  ///
  /// - Throws: `GraphvizError.doesNotFit` when it is higher, and what Graphviz says.
  func figure(
    _ chart: ChartCanvas, in frame: FigureFrame, _ words: ChartWords
  ) throws(GraphvizError) -> Figure {
    var sheet = try frame.opened()
    if let room = try frame.room() { sheet.skip(max(0, (room.height - chart.height) / 2)) }
    try sheet.add(chart)
    return try frame.figure(sheet, FigureTexts(words), data: words.data)
  }
}
