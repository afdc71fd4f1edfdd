import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of a whole network: organisations by sector, collaborations by intensity and
/// confirmation, at places that are the same in every snapshot of the study.
public struct NetworkFigure {
  private let parts: NetworkParts
  private let options: FigureOptions
  private let renderer: GraphvizRenderer
  private let method: (any PlacementMethod)?
  private let measure: String?
  /// What other figures of the study share; `nil` when they don't.
  private let frameHeights: FrameHeights?
  /// What the study was reduced from; `nil` when all of it is drawn.
  private let reduced: ReducedStudy?

  private var view: SnapshotView { parts.view }
  private var language: Language { options.language }

  /// Prepares the figure of a snapshot.
  ///
  /// - Parameter method: how the network is laid out; kept positions, or the usual way, when `nil`.
  /// - Parameter measure: the id of the measure that the layout goes by, if it goes by one.
  public init(
    _ view: SnapshotView, options: FigureOptions, renderer: GraphvizRenderer,
    method: (any PlacementMethod)? = nil, measure: String? = nil
  ) {
    self.measure = measure
    self.options = options
    self.renderer = renderer
    self.method = method
    (reduced, frameHeights) = (nil, nil)
    parts = NetworkParts(view, options: options)
  }

  /// Prepares the figure of a subject, reduced or whole, in one of its snapshots.
  init(_ subject: FigureSubject, at snapshot: Snapshot? = nil) {
    measure = subject.measure
    options = subject.options
    renderer = subject.renderer
    method = subject.layout?.init()
    reduced = subject.reduced
    let isUsual = subject.layout == nil && subject.measure == nil && subject.reduced == nil
    frameHeights = isUsual ? subject.frameHeights : nil
    parts = NetworkParts(
      subject.study.view(at: snapshot ?? subject.snapshot), options: subject.options)
  }

  private init(_ figure: NetworkFigure, at snapshot: Snapshot) {
    (measure, options, renderer) = (figure.measure, figure.options, figure.renderer)
    (method, reduced, frameHeights) = (figure.method, figure.reduced, nil)
    parts = NetworkParts(figure.view.study.view(at: snapshot), options: figure.options)
  }

  /// Lays out and puts together the figure, at its final size.
  ///
  /// - Parameter findings: the snapshot's findings, for the description in words.
  /// - Throws: what Graphviz says, such as that there are too many organisations to draw.
  public func figure(findings: [Finding]) throws(GraphvizError) -> Figure {
    let facts = facts(findings)
    var places = try places(in: nil)
    let frame =
      if let frameHeights {
        try frameHeights.heights(with: options) { () throws(GraphvizError) in
          try commonHeights(places)
        }
      } else {
        try commonHeights(places)
      }
    if let height = options.heightInMillimetres {
      let others = frame.header + frame.footer + FigureSheet.margin
      places = try self.places(in: FigureRoom(allowed: height, others: others))
    }
    var sheet = emptySheet()
    try addHeader(to: &sheet, facts)
    sheet.fill(to: frame.header)
    try addNetwork(to: &sheet, places)
    var own = emptySheet()
    let start = own.filled
    try addFooter(to: &own, facts, places)
    sheet.skip(frame.footer - (own.filled - start))
    try addFooter(to: &sheet, facts, places)
    let texts = FigureTexts(facts, language)
    return Figure(
      drawing: sheet.drawing(
        title: texts.short, description: texts.long, idPrefix: options.idPrefix,
        exactHeight: options.heightInMillimetres.map { $0 * Size.pointsPerMillimetre }),
      caption: texts.caption, shortDescription: texts.short, longDescription: texts.long)
  }

  /// The figure's words, without laying it out.
  func texts(findings: [Finding]) -> FigureTexts { FigureTexts(facts(findings), language) }

  private func places(in room: FigureRoom?) throws(GraphvizError) -> StudyPlaces {
    try StudyPlaces.fitting(
      view.study, options: options, renderer: renderer,
      choice: PlaceChoice(method: method, measure: measure, room: room))
  }

  private func emptySheet() -> FigureSheet {
    let size = Size(widthInMillimetres: options.widthInMillimetres, heightInMillimetres: 100)
    return FigureSheet(width: size.width, textSize: options.smallestText, renderer: renderer)
  }

  /// What stands above and below the network takes as much room in every snapshot, so that frames
  /// lie on each other from whichever corner one measures.
  private func commonHeights(
    _ places: StudyPlaces
  ) throws(GraphvizError) -> FrameHeights.Heights {
    var heights = FrameHeights.Heights()
    for snapshot in view.study.snapshots {
      let other = NetworkFigure(self, at: snapshot)
      let facts = other.facts([])
      var sheet = emptySheet()
      try other.addHeader(to: &sheet, facts)
      heights.header = max(heights.header, sheet.filled)
      let start = sheet.filled
      try other.addFooter(to: &sheet, facts, places)
      heights.footer = max(heights.footer, sheet.filled - start)
    }
    return heights
  }

  private func facts(_ findings: [Finding]) -> FigureFacts {
    let selection = parts.selection
    let whole = reduced.map { $0.whole.view(at: view.snapshot) } ?? view
    var facts = FigureFactsBuilder(whole, language, parts.coding, findings).network(
      named: selection.named.count < selection.shown.count ? selection.named.count : nil,
      drawn: selection.shown.count < view.organisations.count
        ? (selection.shown.count, selection.pairs.count) : nil)
    if let reduced {
      facts.reduction = reduced.facts(at: view.snapshot)
      facts.confirmations = Set(
        selection.pairs.compactMap { $0.confirmation(in: view.snapshot)?.rawValue })
    }
    var places = PlaceWords(
      method.map { type(of: $0) }, measure: measure, of: selection.shown, in: view.study)
    places.isPart = reduced != nil
    facts.tell(of: places, language)
    return facts
  }

  private func addHeader(to sheet: inout FigureSheet, _ facts: FigureFacts) throws(GraphvizError) {
    try sheet.addText(
      facts.title, id: "title", size: options.smallestText + 3, isBold: true)
    let words = CaptionWords(facts, language)
    let counts = [words.counts, words.leftOut, facts.arrangement].compactMap { $0 }
      .joined(separator: " ")
    let date = facts.date.map { Formatter(language).capitalised($0) + ". " } ?? ""
    try sheet.addText(date + counts, id: "subtitle", colour: "#444444")
    sheet.skip(4)
  }

  private func addNetwork(
    to sheet: inout FigureSheet, _ places: StudyPlaces
  ) throws(GraphvizError) {
    let shown = parts.selection.shown
    if let top = places.bandHeading, shown.contains(where: { places.band.contains($0.id) }) {
      try sheet.addLabel(
        (places.map == nil ? isolated : MapWords.withoutPlace)[language] + ":", id: "isolated",
        at: Point(x: FigureSheet.margin, y: top))
    }
    let nodes = shown.map { organisation in
      var node = parts.node(of: organisation)
      node.position = places.point(of: organisation.id) ?? node.position
      return node
    }
    let boxes = shown.compactMap { organisation in
      places.box(of: organisation.id).map { (parts.identifiers.organisation(organisation.id), $0) }
    }
    var identifiers: [Int: String] = [:]
    for organisation in shown {
      guard let slot = places.slot(of: organisation.id) else { continue }
      identifiers[slot] = parts.identifiers.organisation(organisation.id)
    }
    let drawn = Set(shown.map(\.id))
    let courses = TieCourses(boxes + places.obstacles(around: drawn), within: places.area)
    let ties = courses.routed(parts.selection.pairs.map(parts.tie))
    sheet.add(places.headings(over: drawn), options)
    let marks = try sheet.addMap(places.map, nodes: identifiers, options)
    let leaders = courses.routedWhereHidden(marks.edges)
    sheet.add(PlacedMap.beams(of: leaders, among: marks.nodes + nodes))
    sheet.add(marks.nodes + nodes, leaders + ties, height: places.height)
  }

  /// What is said of those without a line.
  private var isolated: Words {
    reduced == nil ? LegendWords.isolated : ReductionWords.noLine
  }

  private func addFooter(
    to sheet: inout FigureSheet, _ facts: FigureFacts, _ places: StudyPlaces
  ) throws(GraphvizError) {
    let connected = parts.selection.connected
    // In the band below those are named by their boxes who have a name on it.
    let alone = parts.selection.shown.filter {
      !connected.contains($0.id)
        && (places.map != nil || !places.band.contains($0.id) || parts.node(of: $0).lines.isEmpty)
    }.map(\.id)
    let inBand = places.map == nil ? alone.filter(places.band.contains) : []
    let others = alone.filter { !inBand.contains($0) }
    try addNames(of: inBand, after: LegendWords.unnamedInBand, id: "isolated-unnamed", to: &sheet)
    try addNames(
      of: others, after: hasBand(places) ? isolatedNow : isolated,
      id: places.bandHeading == nil ? "isolated" : "isolated-now", to: &sheet)
    try addLegend(to: &sheet, facts)
  }

  /// Adds who something is said of; nothing when that is nobody.
  private func addNames(
    of ids: [String], after heading: Words, id: String, to sheet: inout FigureSheet
  ) throws(GraphvizError) {
    guard !ids.isEmpty else { return }
    let names = Formatter(language).list(ids.map(view.study.displayName))
    sheet.skip(4)
    try sheet.addText("\(heading[language]): \(names).", id: id, colour: "#444444")
  }

  /// Whether the words over the band say who is in it because they have no tie.
  private func hasBand(_ places: StudyPlaces) -> Bool {
    places.map == nil && parts.selection.shown.contains { places.band.contains($0.id) }
  }

  /// What is said of those without a line who stand outside the band, since they have one in another
  /// snapshot.
  private var isolatedNow: Words {
    reduced == nil ? LegendWords.isolatedNow : ReductionWords.noLineNow
  }

  private func addLegend(to sheet: inout FigureSheet, _ facts: FigureFacts) throws(GraphvizError) {
    sheet.skip(8)
    sheet.addRule()
    try sheet.addLegend(nil, parts.sectorEntries(among: view.organisations), id: "sector")
    try sheet.addLegend(nil, parts.unnamedEntries(), id: "unnamed")
    if facts.map != nil { try sheet.addLegend(nil, PlacedMap.legend(options), id: "place") }
    if let groups = facts.groups {
      try sheet.addLegend(nil, [GroupArea.legend(groups, language)], id: "group")
    }
    try sheet.addLegend(parts.widthHeading, parts.widthEntries(), id: "width")
    try sheet.addLegend(nil, parts.singleEntries(), id: "single")
    try sheet.addLegend(
      ReductionWords.severalTies[language], parts.foldedEntries(), id: "folded")
    try sheet.addLegend(nil, parts.confirmationEntries(facts.confirmations), id: "confirmation")
    sheet.skip(2)
    try sheet.addNotes(facts, language)
  }
}

extension FigureSheet {
  /// Adds the land of a map and its scale; gives its dots and the lines from them to be added with the
  /// nodes. Nothing without a map.
  ///
  /// - Parameter nodes: the identifier of the node in each place.
  mutating func addMap(
    _ map: PlacedMap?, nodes: [Int: String], _ options: FigureOptions
  ) throws(GraphvizError) -> (nodes: [DrawingNode], edges: [DrawingEdge]) {
    guard let map else { return ([], []) }
    add(map.areas)
    try add(map.scale(options), below: map.bottom)
    return map.marks(for: nodes)
  }

  /// Adds who answered, the source and the notice.
  mutating func addNotes(_ facts: FigureFacts, _ language: Language) throws(GraphvizError) {
    let source = facts.source.map { LegendWords.source($0)[language] }
    let credit = facts.map.map { MapWords.credit($0)[language] }
    let note = [CaptionWords(facts, language).responses, source, credit]
    try addText(
      note.compactMap { $0 }.joined(separator: " "), id: "note", colour: "#444444")
    if let notice = facts.notice { try addText(notice, id: "notice", isBold: true) }
  }
}
