import GraphvizRendering
import InnovationSystem
import Wording

/// The nodes and lines of one snapshot's network, not yet placed, and what the legend says of them.
struct NetworkParts {
  /// The study in the snapshot.
  let view: SnapshotView
  /// What is drawn of it.
  let selection: NetworkSelection
  /// How intensity is drawn.
  let coding: LineCoding
  /// How each sector of the study looks, in every snapshot.
  let sectors: SectorLegend
  /// The identifiers of the parts.
  let identifiers: PartIdentifiers

  /// The size of an organisation without a name.
  private static let unnamedSize = Size(width: 12, height: 9)

  private let options: FigureOptions
  private var language: Language { options.language }

  /// Prepares the parts of a snapshot.
  ///
  /// - Parameter widths: those of the steps of intensity, in points.
  init(_ view: SnapshotView, options: FigureOptions, widths: [Double] = LineCoding.widths) {
    self.view = view
    self.options = options
    selection = NetworkSelection(view, alwaysNamed: options.alwaysNamed)
    coding = LineCoding(view.collaborations, scale: view.snapshot.scale, widths: widths)
    sectors = SectorLegend(view, options.language)
    identifiers = PartIdentifiers(view.study)
  }

  /// How an organisation looks by its sector.
  func style(of organisation: Organisation) -> SectorStyle { sectors.style(of: organisation) }

  /// The node of an organisation.
  func node(of organisation: Organisation) -> DrawingNode {
    if options.folding.sizes[organisation.id] != nil { return box(organisation) }
    let isNamed = selection.named.contains(organisation.id)
    let style = style(of: organisation)
    var node = DrawingNode(
      id: identifiers.organisation(organisation.id),
      lines: isNamed ? labelLines(organisation.label) : [], shape: style.shape, fill: style.fill,
      stroke: style.stroke, strokeWidth: 1.4,
      strokeStyle: isUnheard(organisation) ? .dashed : .solid,
      fontSize: max(options.smallestText, 9.5), margin: style.margin,
      title: view.study.displayName(of: organisation.id))
    if isNamed {
      node.minimumSize = Size(width: 44, height: 26)
    } else {
      node.fixedSize = Self.unnamedSize
    }
    return node
  }

  /// The node of several that are drawn together.
  private func box(_ organisation: Organisation) -> DrawingNode {
    let style = style(of: organisation)
    let size = options.folding.sizes[organisation.id] ?? 0
    let sector = view.study.taxonomy.sector(view.study.taxonomy.sectorCode(of: organisation))
    let name = sector?.name[language.rawValue] ?? organisation.sector
    return DrawingNode(
      id: identifiers.organisation(organisation.id),
      lines: labelLines(name ?? LegendWords.noSector[language])
        + [ReductionWords.others(size)[language]],
      shape: style.shape, fill: style.fill, stroke: style.stroke, strokeWidth: 2.6,
      fontSize: max(options.smallestText, 9.5), isBold: true,
      // Wide enough for any number, so that the box is as large in every snapshot.
      minimumSize: Size(width: 86, height: 34), margin: style.margin, title: organisation.name)
  }

  /// The width of a collaboration's line, in points.
  func width(of pair: CombinedCollaboration) -> Double {
    ties(of: pair).map(Folding.width) ?? coding.width(of: pair)
  }

  /// How many ties the line of a pair stands for; `nil` when it stands for itself.
  func ties(of pair: CombinedCollaboration) -> Int? {
    options.folding.ties(pair.first, pair.second, in: view.snapshot.id)
  }

  /// What the widths of lines stand for that stand for several ties.
  func foldedEntries() -> [LegendEntry] {
    let drawn = Set(selection.pairs.compactMap(ties).map(Folding.width))
    let counts = selection.pairs.compactMap(ties)
    return Folding.steps.filter { drawn.contains($0.width) }.map { step in
      let members = counts.filter { Folding.width(of: $0) == step.width }
      let format = Formatter(language)
      let (low, high) = (members.min() ?? 1, members.max() ?? 1)
      let text = low == high ? format.count(low) : "\(format.count(low))–\(format.count(high))"
      return LegendEntry(
        sample: .colouredLine(width: step.width, style: .solid, colour: Folding.colour),
        text: text)
    }
  }

  /// What a line stands for that stands for one tie, beside those that stand for several, where no width
  /// says it.
  func singleEntries() -> [LegendEntry] {
    let counts = selection.pairs.map(ties)
    guard coding.steps.isEmpty, counts.contains(nil), counts.contains(where: { $0 != nil })
    else { return [] }
    return [
      LegendEntry(
        sample: .line(width: LineCoding.plainWidth, style: .solid),
        text: SectorsWords.ties(1)[language])
    ]
  }

  /// The line of a collaboration.
  func tie(_ pair: CombinedCollaboration) -> DrawingEdge {
    if let ties = ties(of: pair) {
      return DrawingEdge(
        id: identifiers.tie(pair.first, pair.second),
        from: identifiers.organisation(pair.first), to: identifiers.organisation(pair.second),
        colour: Folding.colour, width: Folding.width(of: ties),
        title: ReductionWords.line(
          view.study.displayName(of: pair.first), view.study.displayName(of: pair.second),
          ties: ties)[language])
    }
    let confirmation = pair.confirmation(in: view.snapshot)
    let hasScale = !coding.steps.isEmpty
    return DrawingEdge(
      id: identifiers.tie(pair.first, pair.second),
      from: identifiers.organisation(pair.first), to: identifiers.organisation(pair.second),
      colour: LegendEntry.lineColour, width: coding.width(of: pair),
      style: LineCoding.style(of: confirmation),
      title: LegendWords.tie(
        view.study.displayName(of: pair.first), view.study.displayName(of: pair.second),
        intensity: hasScale ? pair.intensity : nil, confirmation: confirmation?.rawValue,
        language))
  }

  /// What the shapes and colours stand for.
  func sectorEntries(among organisations: [Organisation]) -> [LegendEntry] {
    sectors.entries(for: organisations)
  }

  /// What a small shape without a name stands for, when one is drawn.
  ///
  /// - Parameters:
  ///   - others: the ids of more who have a name.
  ///   - organisations: who is drawn; those of the snapshot when `nil`.
  func unnamedEntries(
    besides others: Set<String> = [], of organisations: [Organisation]? = nil
  ) -> [LegendEntry] {
    let named = selection.named.union(others)
    let isAnyUnnamed = (organisations ?? selection.shown).contains { organisation in
      !named.contains(organisation.id) && options.folding.sizes[organisation.id] == nil
    }
    guard isAnyUnnamed else { return [] }
    let look = SectorStyle.drained
    var sample = ChartCanvas(textSize: options.smallestText)
    sample.add(
      DrawingNode(
        id: "shape", shape: look.shape, fill: look.fill, stroke: look.stroke, strokeWidth: 1.4,
        fixedSize: Self.unnamedSize, margin: .none, position: Point(x: 0, y: 0)))
    return [LegendEntry(sample: .chart(sample), text: LegendWords.unnamed[language])]
  }

  /// What the widths stand for.
  ///
  /// - Parameter pairs: those whose lines are as wide as they are strong; all when `nil`.
  func widthEntries(of pairs: [CombinedCollaboration]? = nil) -> [LegendEntry] {
    coding.steps.filter { step in
      (pairs ?? selection.pairs).contains {
        coding.width(of: $0) == step.width && ties(of: $0) == nil
      }
    }.map {
      LegendEntry(sample: .line(width: $0.width, style: .solid), text: label(of: $0))
    }
  }

  /// The heading of the widths.
  var widthHeading: String {
    (view.snapshot.scale == .none ? LegendWords.weight : LegendWords.intensity)[language]
  }

  /// What the dashes and the outlines stand for.
  func confirmationEntries(_ confirmations: Set<String>) -> [LegendEntry] {
    lineEntries(confirmations) + outlineEntries(selection.shown.contains(where: isUnheard))
  }

  /// What a dashed outline stands for, when one is drawn.
  func outlineEntries(_ isDrawn: Bool) -> [LegendEntry] {
    guard isDrawn else { return [] }
    return [LegendEntry(sample: .node(.drained, .dashed), text: LegendWords.notAnswered[language])]
  }

  /// Whether an organisation was asked and has not answered: its outline is dashed.
  func isUnheard(_ organisation: Organisation) -> Bool {
    view.status(of: organisation.id) == .notAnswered
  }

  /// What the dashes of lines stand for.
  func lineEntries(_ confirmations: Set<String>) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    let isDocumented = confirmations.contains("documented")
    func add(_ words: Words, _ style: LineStyle) {
      entries.append(
        LegendEntry(sample: .line(width: 1.4, style: style), text: words[language]))
    }
    if confirmations.contains("both") || isDocumented {
      add(isDocumented ? LegendWords.confirmedOrDocumented : LegendWords.confirmed, .solid)
    }
    if confirmations.contains("one") { add(LegendWords.one, .dashed) }
    if confirmations.contains("unresolved") { add(LegendWords.unresolved, .dotted) }
    return entries
  }

  private func label(of step: LineCoding.Step) -> String {
    let format = Formatter(language)
    let intensities = view.collaborations.filter {
      coding.width(of: $0) == step.width && ties(of: $0) == nil
    }
    .map(\.intensity)
    let lowest = format.number(intensities.min() ?? step.range.lowerBound)
    let highest = format.number(intensities.max() ?? step.range.upperBound)
    return lowest == highest ? lowest : "\(lowest)–\(highest)"
  }
}

extension Taxonomy {
  /// Codes of sectors in the taxonomy's order; those it doesn't have come last, by their code.
  func inOrder(_ codes: Set<String>) -> [String] {
    let known = sectors.map(\.code).filter(codes.contains)
    return known + codes.subtracting(known).sorted()
  }
}
