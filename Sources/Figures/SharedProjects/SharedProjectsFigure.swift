import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of who shares more projects than chance would give: organisations, and a line where two
/// share many. It never says that they work with each other.
struct SharedProjectsFigure {
  /// The widths of lines, in points, with the most projects each stands for.
  private static let steps: [(width: Double, most: Int)] = [(1, 3), (2.2, 9), (3.8, .max)]

  private let subject: FigureSubject
  private let shared: SharedProjects
  private let parts: NetworkParts

  /// Prepares the figure of a subject.
  init(_ subject: FigureSubject, _ shared: SharedProjects) {
    self.subject = subject
    self.shared = shared
    parts = NetworkParts(subject.view, options: subject.options)
  }

  /// Lays out and puts together the figure, at its final size.
  ///
  /// - Throws: what Graphviz says.
  func figure() throws(GraphvizError) -> Figure {
    let (facts, texts) = (self.facts, texts(self.facts))
    let language = subject.options.language
    let frame = FigureFrame(
      options: subject.options, renderer: subject.renderer, title: facts.title,
      subtitle: texts.subtitle,
      legend: [
        LegendRow(parts.sectors.entries(for: organisations)),
        LegendRow(widths, heading: SharedProjectsWords.heading[language]),
      ],
      note: facts.source.map { LegendWords.source($0)[language] }, notice: facts.notice)
    var sheet = try frame.opened()
    try addNetwork(to: &sheet, in: frame.room())
    return try frame.figure(sheet, FigureTexts(texts))
  }

  /// The figure's words, without laying it out.
  var texts: FigureTexts { FigureTexts(texts(facts)) }

  private var facts: FigureFacts {
    FigureFactsBuilder(subject.view, subject.options.language, LineCoding([], scale: .none), [])
      .participations(drawn: nil)
  }

  private var organisations: [Organisation] {
    shared.organisations.compactMap(subject.study.organisation)
  }

  private func addNetwork(
    to sheet: inout FigureSheet, in room: FigureRoom?
  ) throws(GraphvizError) {
    var nodes = organisations.map(node)
    let sizes = try subject.renderer.sizes(of: nodes)
    let number = Dictionary(uniqueKeysWithValues: zip(shared.organisations, nodes.indices))
    let lines = shared.pairs.compactMap { pair -> LayoutProblem.Line? in
      guard let one = number[pair.first], let other = number[pair.second] else { return nil }
      return LayoutProblem.Line(
        first: one, second: other, strength: width(of: pair.count) / 2 + 0.5)
    }
    let boxes = sizes.reduce(0) { $0 + ($1.width + 18) * ($1.height + 18) }
    let area = Box(
      minX: FigureSheet.margin + 1, minY: 2, maxX: sheet.width - FigureSheet.margin - 1,
      maxY: min(max(140, boxes * 1.9 / sheet.innerWidth), 600))
    let (points, height) = try NetworkLayout(subject.renderer).positions(
      for: LayoutProblem(sizes: sizes, lines: lines, area: area), in: room)
    for index in nodes.indices { nodes[index].position = points[index] }
    let placed = zip(nodes, zip(points, sizes)).map { node, place in
      (node.id, Box(centre: place.0, size: place.1))
    }
    let within = Box(minX: 2, minY: 2, maxX: sheet.width - 2, maxY: height)
    sheet.add(
      nodes, TieCourses(placed, within: within).routed(shared.pairs.map(line)), height: height)
  }

  private func node(_ organisation: Organisation) -> DrawingNode {
    let style = parts.style(of: organisation)
    return DrawingNode(
      id: parts.identifiers.organisation(organisation.id),
      lines: labelLines(organisation.label, width: 16), shape: style.shape, fill: style.fill,
      stroke: style.stroke, strokeWidth: 1.4, fontSize: subject.options.smallestText,
      minimumSize: Size(width: 40, height: 24), margin: style.margin,
      title: subject.study.displayName(of: organisation.id))
  }

  private func line(_ pair: SharedProjects.Pair) -> DrawingEdge {
    let names = [pair.first, pair.second].map(subject.study.displayName)
    return DrawingEdge(
      id: parts.identifiers.shared(pair.first, pair.second),
      from: parts.identifiers.organisation(pair.first),
      to: parts.identifiers.organisation(pair.second), colour: LegendEntry.lineColour,
      width: width(of: pair.count),
      title: SharedProjectsWords.line(names[0], names[1], pair.count)[subject.options.language])
  }

  private func width(of count: Int) -> Double {
    Self.steps.first { count <= $0.most }?.width ?? 1
  }

  private var widths: [LegendEntry] {
    let format = Formatter(subject.options.language)
    return Self.steps.compactMap { step in
      let counts = shared.pairs.map(\.count).filter { width(of: $0) == step.width }
      guard let low = counts.min(), let high = counts.max() else { return nil }
      let text = low == high ? format.count(low) : "\(format.count(low))–\(format.count(high))"
      return LegendEntry(sample: .line(width: step.width, style: .solid), text: text)
    }
  }

  private func texts(_ facts: FigureFacts) -> KindTexts {
    var told = SharedProjectsFacts()
    told.alpha = shared.alpha
    (told.expected, told.possible) = (shared.expectedPairs, shared.possiblePairs)
    (told.pairs, told.chosen, told.all) = (shared.pairs.count, shared.chosenPairs, shared.allPairs)
    told.shown = shared.organisations.count
    let most = shared.pairs.sorted {
      ($1.count, $0.first, $0.second) < ($0.count, $1.first, $1.second)
    }.prefix(8)
    told.most = most.map { pair in
      let names = [pair.first, pair.second].map(subject.study.displayName)
      return SharedProjectsWords.line(names[0], names[1], pair.count)[subject.options.language]
    }
    return KindTexts.sharedProjects(facts, subject.options.language, told)
  }
}
