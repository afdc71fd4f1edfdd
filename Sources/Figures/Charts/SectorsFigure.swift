import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of sectors: how many collaborations each two have, and where there are fewer than their
/// activity would suggest.
///
/// What would be expected is that of `SectorMixing`: random networks in which every organisation keeps
/// its number of partners. A shortfall is drawn from one collaboration up, of pairs of which at least
/// one is expected.
public struct SectorsFigure {
  /// Two sectors with a line between them.
  private struct Link {
    let ends: (Int, Int)
    let ties: Int
    /// How many fewer than expected; 0 when not fewer by one.
    let fewer: Int
    let isClear: Bool
  }

  private static let shortfallLook = LineLook(colour: "#C04E00", width: 1.4, style: .dashed)
  private static let usualHeight = 330.0
  private static let mostHeight = 560.0
  /// How far the two lines of a pair lie from the middle, in points.
  private static let offset = 3.0

  private let frame: ChartFrame
  private let legend: SectorLegend
  private let blocks: SectorBlocks
  private let links: [Link]
  private let words: SectorsWords
  private let without: Int

  /// Prepares the figure of a snapshot.
  public init(_ input: GapInput, options: FigureOptions, renderer: GraphvizRenderer) {
    let view = input.view
    frame = ChartFrame(view: view, options: options, renderer: renderer)
    let legend = SectorLegend(view, options.language)
    self.legend = legend
    let blocks = SectorBlocks(view)
    self.blocks = blocks
    without = input.projected.groups.filter { $0 == nil }.count
    let findings = SectorMixing().findings(in: input)
    let codes = blocks.sectors.map(\.code)
    var words = SectorsWords()
    words.withoutSector = without
    words.sectors = blocks.sectors.map { (legend.name($0.code), $0.size) }
    links = blocks.between.compactMap { block in
      let found = findings.first { $0.list("sectors") == [block.first, block.second] }
      let expected = found?.number("expected")
      let pair = SectorsWords.Pair(
        legend.name(block.first), legend.name(block.second), ties: block.ties, expected: expected,
        p: found?.number("p"))
      words.pairs.append(pair)
      guard let one = codes.firstIndex(of: block.first),
        let other = codes.firstIndex(of: block.second), block.ties > 0 || pair.fewer > 0
      else { return nil }
      return Link(
        ends: (one, other), ties: block.ties, fewer: pair.fewer, isClear: pair.isClear)
    }
    self.words = words
  }

  /// Puts the figure together, at its final size.
  ///
  /// - Throws: `FigureProblem.tooNarrow`, and what Graphviz says.
  public func figure() throws -> Figure {
    var chart = frame.canvas
    var nodes = blocks.sectors.indices.map(node)
    var labels = links.map { label(of: $0) }
    let said = said
    let around = frame.around(
      said, legend: [LegendRow(lineEntries)],
      explanations: [words.expectation?[frame.language]].compactMap { $0 })
    let placed = try placed(
      try frame.renderer.sizes(of: nodes), labels: try frame.renderer.sizes(of: labels),
      in: around.room())
    for index in nodes.indices {
      nodes[index].position = placed.ring.points[index]
      chart.add(nodes[index])
    }
    chart.reserve(height: placed.ring.height)
    for (index, link) in links.enumerated() {
      addLines(
        of: link, from: placed.ring.points[link.ends.0], to: placed.ring.points[link.ends.1],
        &chart)
      labels[index].position = placed.labels[index]
      chart.add(labels[index])
    }
    return try frame.figure(chart, in: around, said)
  }

  private var said: ChartWords {
    var said = words.words(frame.facts, frame.language)
    said.data = words.data(
      within: blocks.within.map { (legend.name($0.first), $0.ties) }, frame.language)
    return said
  }

  /// Where everything lies.
  private struct Placing {
    let ring: SectorRing
    let labels: [Point]
    /// Whether no line runs behind a box that it doesn't end at.
    let isOpen: Bool
  }

  /// The ring that fills a room; without one the lowest, up to the height of a page, on which no box or
  /// label lies on another and, if it can be had, no line runs behind a box that it doesn't end at.
  private func placed(
    _ sizes: [Size], labels: [Size], in room: FigureRoom?
  ) throws -> Placing {
    let places = SectorRing.places(count: sizes.count, lines: links.map(\.ends))
    func placing(_ height: Double) -> Placing? {
      self.placing(sizes, labels: labels, places: places, height: height)
    }
    let least = min(Self.usualHeight, Double(sizes.count) * 42)
    let most = Self.mostHeight * max(1, frame.options.smallestText / 9)
    guard let room else {
      let all = stride(from: least, through: most, by: 24).compactMap(placing)
      guard let found = all.first(where: \.isOpen) ?? all.first else {
        throw FigureProblem.tooNarrow(kind: SectorsKind.id)
      }
      return found
    }
    if room.height > 0, let found = placing(min(room.height, most)) { return found }
    let lowest = stride(from: 60, through: most, by: 6).first { height in
      height > room.height && placing(height) != nil
    }
    guard let lowest else { throw FigureProblem.tooNarrow(kind: SectorsKind.id) }
    throw room.tooLow(needed: lowest)
  }

  /// What a ring of a height looks like; `nil` when something lies on something else.
  private func placing(
    _ sizes: [Size], labels: [Size], places: [Int], height: Double
  ) -> Placing? {
    let ring = SectorRing(
      sizes: sizes, places: places, in: Size(width: frame.width, height: height))
    guard ring.height <= height + 0.01 else { return nil }
    let boxes = zip(ring.points, sizes).map { Box(centre: $0, size: $1, widenedBy: 2) }
    let lines = zip(links, labels).map { link, size in
      LinePlaces.Line(
        start: ring.points[link.ends.0], end: ring.points[link.ends.1], label: size)
    }
    let middles = LinePlaces.places(of: lines, besides: boxes)
    let areApart = boxes.indices.allSatisfy { one in
      boxes.indices.dropFirst(one + 1).allSatisfy { boxes[one].overlap(with: boxes[$0]) == 0 }
    }
    guard areApart, LinePlaces.areClear(middles, of: lines, besides: boxes) else { return nil }
    return Placing(ring: ring, labels: middles, isOpen: !runsBehindStranger(ring, boxes))
  }

  private func runsBehindStranger(_ ring: SectorRing, _ boxes: [Box]) -> Bool {
    links.contains { link in
      boxes.indices.contains { index in
        index != link.ends.0 && index != link.ends.1
          && boxes[index].length(
            ofSegmentFrom: ring.points[link.ends.0], to: ring.points[link.ends.1]) > 0
      }
    }
  }

  private func node(_ index: Int) -> DrawingNode {
    let (code, size) = blocks.sectors[index]
    let style = legend.style(code)
    let lines =
      labelLines(legend.name(code), width: 15, most: 2)
      + SectorsWords.node(size: size, within: blocks.within[index].ties, frame.language)
    return DrawingNode(
      id: "sector-" + code, lines: lines, shape: style.shape, fill: style.fill,
      stroke: style.stroke, strokeWidth: 1.4, fontSize: frame.options.smallestText,
      minimumSize: Size(width: 60, height: 40), margin: style.margin, title: legend.name(code),
      role: .named)
  }

  private func id(_ link: Link) -> String {
    [link.ends.0, link.ends.1].map { blocks.sectors[$0].code }.joined(separator: "-")
  }

  private func label(of link: Link) -> DrawingNode {
    let ties = link.ties > 0 ? Formatter(frame.language).count(link.ties) : nil
    let fewer =
      link.fewer > 0
      ? SectorsWords.fewer(link.fewer, isClear: link.isClear)[frame.language] : nil
    // In one line: below each other they would seem to be two labels of two lines.
    let both = ties.flatMap { ties in fewer.map { "\(ties) (\($0))" } }
    return DrawingNode(
      id: "label-" + id(link), lines: [both ?? ties ?? fewer ?? ""], shape: .box,
      fill: "#FFFFFF", strokeWidth: 0, fontSize: frame.options.smallestText,
      textColour: ChartColours.text, margin: Margin(horizontal: 2, vertical: 0), role: .label)
  }

  private func addLines(
    of link: Link, from start: Point, to end: Point, _ chart: inout ChartCanvas
  ) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let isDouble = link.ties > 0 && link.fewer > 0
    func shifted(_ point: Point, by distance: Double) -> Point {
      Point(x: point.x - dy / length * distance, y: point.y + dx / length * distance)
    }
    let names = [link.ends.0, link.ends.1].map { legend.name(blocks.sectors[$0].code) }
    if link.ties > 0 {
      let shift = isDouble ? Self.offset : 0
      chart.addLine(
        from: shifted(start, by: shift), to: shifted(end, by: shift), id: "ties-" + id(link),
        LineLook(
          colour: LegendEntry.lineColour, width: width(of: link.ties), role: .named),
        title: SectorsWords.line(names[0], names[1], ties: link.ties)[frame.language])
    }
    if link.fewer > 0 {
      let shift = isDouble ? -Self.offset : 0
      chart.addLine(
        from: shifted(start, by: shift), to: shifted(end, by: shift),
        id: "shortfall-" + id(link), Self.shortfallLook,
        title: SectorsWords.line(names[0], names[1], fewer: link.fewer)[frame.language])
    }
  }

  private var most: Int { links.map(\.ties).max() ?? 0 }

  /// 1 to 5 points, in proportion.
  private func width(of ties: Int) -> Double {
    1 + 4 * Double(ties - 1) / Double(max(1, most - 1))
  }

  private var lineEntries: [LegendEntry] {
    let counts = Set(links.map(\.ties).filter { $0 > 0 }).sorted()
    let ends = Set([counts.first, counts.last].compactMap { $0 }).sorted()
    var entries = ends.map { ties in
      LegendEntry(
        sample: .line(width: width(of: ties), style: .solid),
        text: SectorsWords.ties(ties)[frame.language])
    }
    if links.contains(where: { $0.fewer > 0 }) {
      var sample = frame.canvas
      sample.addLine(
        from: Point(x: -13, y: 0), to: Point(x: 13, y: 0), id: "shortfall", Self.shortfallLook)
      entries.append(
        LegendEntry(sample: .chart(sample), text: SectorsWords.fewerMeaning[frame.language]))
    }
    return entries
  }
}

extension Finding {
  /// A detail that is a number; `nil` when it isn't there or isn't known.
  func number(_ key: String) -> Double? {
    if case .number(let number)? = details[key] { number } else { nil }
  }
}
