import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of who works with whom as a matrix: organisations by organisations, sector by sector,
/// each cell shaded by intensity with the number in it, and a slanted line where nobody was heard.
///
/// Every pair stands twice, so that a row is read from one end to the other. With more than fit, it
/// shows the organisations with most collaborations and says what it leaves out.
public struct MatrixFigure {
  /// At most this many organisations have a row, however wide the figure is: an A4 page has room for
  /// no more.
  static let mostRows = 40
  /// The most characters of a name before a row.
  private static let longestLabel = 26

  /// Two organisations and where their cell lies.
  private struct Square {
    let row: Organisation
    let column: Organisation
    let box: Box
  }

  private let frame: ChartFrame
  private let view: SnapshotView
  private let sectors: SectorLegend
  private let format: Formatter
  private let shading: MatrixShading
  private let identifiers: PartIdentifiers

  /// Prepares the figure of a snapshot.
  public init(_ view: SnapshotView, options: FigureOptions, renderer: GraphvizRenderer) {
    frame = ChartFrame(view: view, options: options, renderer: renderer)
    self.view = view
    sectors = SectorLegend(view, options.language)
    format = Formatter(options.language)
    shading = MatrixShading(view)
    identifiers = PartIdentifiers(view.study)
  }

  /// Puts the figure together, at its final size.
  ///
  /// - Throws: what Graphviz says.
  /// - Complexity: O(*n*²) cells in the number of rows.
  public func figure() throws(GraphvizError) -> Figure {
    let labelWidth = try frame.width(
      of: MatrixOrder(view, most: Self.mostRows).organisations.map(label))
    let capacity = MatrixLayout.capacity(
      width: frame.width, labelWidth: labelWidth,
      textSize: frame.options.smallestText)
    let order = MatrixOrder(view, most: min(Self.mostRows, capacity))
    let usual = MatrixLayout(
      count: order.organisations.count, width: frame.width, labelWidth: labelWidth,
      textSize: frame.options.smallestText)
    let widestNumber = try frame.width(of: shading.numbers.map(format.number))
    let hasNumbers = !shading.isUniform && widestNumber <= usual.cellWidth - 1
    let (chart, seen) = chart(usual, order, hasNumbers: hasNumbers)
    let words = words(order, hasNumbers: hasNumbers, showsUnknown: seen.hasUnknown)
    let around = frame.around(words, legend: legend(seen, order, hasNumbers: hasNumbers))
    guard let layout = try usual.fitted(to: around.room()) else {
      return try frame.figure(chart, in: around, words)
    }
    return try frame.figure(
      self.chart(layout, order, hasNumbers: hasNumbers).chart, in: around, words)
  }

  private func chart(
    _ layout: MatrixLayout, _ order: MatrixOrder, hasNumbers: Bool
  ) -> (chart: ChartCanvas, seen: MatrixContent) {
    var chart = frame.canvas
    addGrid(to: &chart, layout, order)
    addNames(to: &chart, layout, order)
    var seen = MatrixContent()
    for row in order.organisations.indices {
      for column in order.organisations.indices {
        let square = Square(
          row: order.organisations[row], column: order.organisations[column],
          box: layout.cell(row, column))
        add(square, hasNumbers: hasNumbers, to: &chart, &seen)
      }
    }
    return (chart, seen)
  }

  private func label(_ organisation: Organisation) -> String {
    shortened(organisation.label, to: Self.longestLabel)
  }

  private func addGrid(
    to chart: inout ChartCanvas, _ layout: MatrixLayout, _ order: MatrixOrder
  ) {
    let count = order.organisations.count
    guard count > 0 else { return }
    let (first, last) = (layout.cell(0, 0), layout.cell(count - 1, count - 1))
    for index in 0...count {
      let isBoundary = order.boundaries.contains(index) || index == 0 || index == count
      let look: LineLook = isBoundary ? .separator : .grid
      let corner = layout.cell(index, index)
      chart.addLine(
        from: Point(x: isBoundary ? 0 : first.minX, y: corner.minY),
        to: Point(x: last.maxX, y: corner.minY), id: "row-line-\(index)", look)
      chart.addLine(
        from: Point(x: corner.minX, y: first.minY),
        to: Point(x: corner.minX, y: last.maxY), id: "column-line-\(index)", look)
    }
  }

  private func addNames(
    to chart: inout ChartCanvas, _ layout: MatrixLayout, _ order: MatrixOrder
  ) {
    let numbers = OrganisationNumbers(of: view.study).numbers(of: order.organisations.map(\.id))
    for (row, organisation) in order.organisations.enumerated() {
      let style = sectors.style(of: organisation)
      let number = "\(numbers[row])"
      if hasSectors {
        chart.add(
          DrawingNode(
            id: "sector-\(number)", shape: style.shape, fill: style.fill, stroke: style.stroke,
            strokeWidth: 1.2, fixedSize: Size(width: 12, height: 9), margin: .none,
            position: layout.sample(row)))
      }
      chart.addText([number], id: "row-\(number)", .right, at: layout.number(ofRow: row))
      chart.addText(
        [label(organisation)], id: identifiers.organisation(organisation.id), .left,
        at: layout.label(row), title: view.study.displayName(of: organisation.id))
      chart.addText(
        [number], id: "column-\(number)", .centre, at: layout.number(ofColumn: row))
    }
  }

  private func add(
    _ square: Square, hasNumbers: Bool, to chart: inout ChartCanvas, _ seen: inout MatrixContent
  ) {
    let id = identifiers.cell(square.row.id, square.column.id)
    if square.row.id == square.column.id { return chart.addDot(id: id, at: square.box.centre) }
    switch PairState(square.row.id, square.column.id, in: view) {
    case .tie(let pair):
      let number = hasNumbers ? [format.number(pair.intensity)] : []
      chart.addCell(
        square.box, id: id, shading.look(of: pair), lines: number,
        title: title(of: pair, in: square))
    case .below(let pair):
      seen.hasBelow = true
      guard hasNumbers else { return }
      chart.addText(
        [format.number(pair.intensity)], id: id, .centre, at: square.box.centre,
        colour: ChartColours.faintText)
    case .unknown:
      seen.hasUnknown = true
      let names = [square.row, square.column].map { view.study.displayName(of: $0.id) }
      chart.addLine(
        from: Point(x: square.box.minX, y: square.box.maxY),
        to: Point(x: square.box.maxX, y: square.box.minY), id: id,
        .hatching, title: MatrixWords.unknownPair(names[0], names[1])[frame.language])
    case .none: break
    }
  }

  private func title(of pair: CombinedCollaboration, in square: Square) -> String {
    LegendWords.tie(
      view.study.displayName(of: square.row.id), view.study.displayName(of: square.column.id),
      intensity: pair.intensity, confirmation: pair.confirmation(in: view.snapshot)?.rawValue,
      frame.language)
  }

  private func legend(
    _ seen: MatrixContent, _ order: MatrixOrder, hasNumbers: Bool
  ) -> [LegendRow] {
    let language = frame.language
    var others: [LegendEntry] = []
    if seen.hasBelow, hasNumbers {
      var sample = frame.canvas
      sample.addText(
        ["1"], id: "below", .centre, at: Point(x: 0, y: 0), colour: ChartColours.faintText)
      others.append(LegendEntry(sample: .chart(sample), text: MatrixWords.below[language]))
    }
    if seen.hasUnknown {
      var sample = frame.canvas
      sample.addLine(
        from: Point(x: -5, y: 6), to: Point(x: 5, y: -6), id: "unknown", .hatching)
      others.append(LegendEntry(sample: .chart(sample), text: MatrixWords.unknown[language]))
    }
    var dot = frame.canvas
    dot.addDot(id: "itself", at: Point(x: 0, y: 0))
    others.append(LegendEntry(sample: .chart(dot), text: MatrixWords.itself[language]))
    let sectors = LegendRow(hasSectors ? sectors.entries(for: order.organisations) : [])
    guard shading.isUniform else {
      return [sectors, shades(hasNumbers: hasNumbers), LegendRow(others)]
    }
    return [sectors, LegendRow(shades(hasNumbers: false).entries + others)]
  }

  private var hasSectors: Bool { view.projected().sectors.count > 0 }

  /// What the shades stand for; samples have a number where cells have one.
  private func shades(hasNumbers: Bool) -> LegendRow {
    if shading.isUniform {
      let entries = shading.ranges.map {
        LegendEntry(sample: .cell($0.look), text: MatrixWords.tie[frame.language])
      }
      return LegendRow(entries)
    }
    let heading = view.snapshot.scale == .none ? LegendWords.weight : LegendWords.intensity
    let entries = shading.ranges.map { look, range in
      let (low, high) = (format.number(range.lowerBound), format.number(range.upperBound))
      return LegendEntry(
        sample: .cell(
          look, word: hasNumbers ? low : nil, textSize: frame.options.smallestText),
        text: low == high ? low : "\(low)–\(high)")
    }
    return LegendRow(entries, heading: heading[frame.language])
  }

  private func words(
    _ order: MatrixOrder, hasNumbers: Bool, showsUnknown: Bool
  ) -> ChartWords {
    var facts = frame.facts
    let shown = Set(order.organisations.map(\.id))
    if shown.count < view.organisations.count {
      let ties = view.collaborations.filter {
        shown.contains($0.first) && shown.contains($0.second)
      }
      facts.drawn = (shown.count, 0, ties.count)
    }
    var words = MatrixWords()
    words.cells = shading.isUniform ? .plain : hasNumbers ? .numbered : .shaded
    words.showsUnknown = showsUnknown
    words.unknownPairs = view.responseSummary?.unseenPairs ?? 0
    words.blocks = SectorBlocks(view).between.map { block in
      MatrixWords.Block(
        sectors.name(block.first), sectors.name(block.second), ties: block.ties,
        possible: block.possible)
    }
    return words.words(facts, frame.language)
  }
}

/// What besides collaborations is seen in a matrix.
private struct MatrixContent {
  var hasBelow = false
  var hasUnknown = false
}

extension ChartCanvas {
  /// Adds the mark of an organisation and itself.
  fileprivate mutating func addDot(id: String, at point: Point) {
    add(
      DrawingNode(
        id: id, shape: .circle, fill: "#767676", strokeWidth: 0,
        fixedSize: Size(width: 4, height: 4), margin: .none, position: point))
  }
}
