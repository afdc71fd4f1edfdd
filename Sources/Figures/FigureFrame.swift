import GraphvizRendering
import Wording

/// What stands around the body of every figure: above it the title and what is counted, below it the
/// legend, who answered, the source and what must be said with it.
///
/// When a height was asked for, the body gets exactly the room that all of this leaves.
struct FigureFrame {
  /// How the figure is to be made.
  let options: FigureOptions
  /// What measures and draws.
  let renderer: GraphvizRenderer
  /// The title.
  let title: String
  /// When, and what is counted.
  let subtitle: String
  /// Who the numbers in the body are; `nil` when it has names.
  var key: String?
  /// What the body's parts mean, a row for each.
  var legend: [LegendRow] = []
  /// Paragraphs under the legend.
  var explanations: [String] = []
  /// Who answered and the source.
  var note: String?
  /// What must be said with the figure.
  var notice: String?

  /// The room for the body; `nil` for as much as it needs.
  ///
  /// - Throws: what Graphviz says when it measures the words.
  func room() throws(GraphvizError) -> FigureRoom? {
    guard let height = options.heightInMillimetres else { return nil }
    return FigureRoom(allowed: height, others: try otherHeight())
  }

  /// What everything but the body takes, in points.
  func otherHeight() throws(GraphvizError) -> Double {
    var sheet = try opened()
    try close(&sheet)
    return sheet.height
  }

  /// A sheet with what stands above the body.
  func opened() throws(GraphvizError) -> FigureSheet {
    let width = Size(widthInMillimetres: options.widthInMillimetres, heightInMillimetres: 1).width
    var sheet = FigureSheet(width: width, textSize: options.smallestText, renderer: renderer)
    try sheet.addText(title, id: "title", size: options.smallestText + 3, isBold: true)
    try sheet.addText(subtitle, id: "subtitle", colour: "#444444")
    sheet.skip(6)
    return sheet
  }

  /// The finished figure: a sheet from `opened()` that has the body on it.
  ///
  /// - Throws: `GraphvizError.doesNotFit` when the body took more than its room, and what Graphviz says.
  func figure(
    _ body: FigureSheet, _ texts: FigureTexts, data: FigureData? = nil
  ) throws(GraphvizError) -> Figure {
    var sheet = body
    if let room = try room() {
      let others = try opened().filled
      try room.check(taken: sheet.filled - others)
      sheet.fill(to: others + room.height)
    }
    try close(&sheet)
    return Figure(
      drawing: sheet.drawing(
        title: texts.short, description: texts.long, idPrefix: options.idPrefix,
        exactHeight: options.heightInMillimetres.map { $0 * Size.pointsPerMillimetre }),
      caption: texts.caption, shortDescription: texts.short, longDescription: texts.long,
      data: data)
  }

  /// Adds what stands below the body.
  private func close(_ sheet: inout FigureSheet) throws(GraphvizError) {
    if let key {
      sheet.skip(4)
      try sheet.addText(key, id: "key")
    }
    sheet.skip(6)
    sheet.addRule()
    for (index, row) in legend.enumerated() {
      try sheet.addLegend(row.heading, row.entries, id: "legend-\(index)")
    }
    sheet.skip(2)
    for (index, paragraph) in explanations.enumerated() {
      try sheet.addText(paragraph, id: "key-\(index)")
    }
    if let note { try sheet.addText(note, id: "note", colour: "#444444") }
    if let notice { try sheet.addText(notice, id: "notice", isBold: true) }
  }
}

extension FigureFrame {
  /// The frame of a kind that has the study's facts and words of its own.
  init(
    _ subject: FigureSubject, _ facts: FigureFacts, _ texts: KindTexts, legend: [LegendRow]
  ) {
    let language = subject.options.language
    let source = facts.source.map { LegendWords.source($0)[language] }
    let credit = facts.map.map { MapWords.credit($0)[language] }
    let note = [CaptionWords(facts, language).responses, source, credit].compactMap { $0 }
    self.init(
      options: subject.options, renderer: subject.renderer, title: facts.title,
      subtitle: texts.subtitle, legend: legend,
      note: note.isEmpty ? nil : note.joined(separator: " "), notice: facts.notice)
  }
}
