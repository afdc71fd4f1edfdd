import GraphvizRendering
import InnovationSystem
import Wording

/// All snapshots side by side, everyone at the same place in each.
public struct SeriesKind: FigureKind {
  public static let id = "series"
  public static let choices: Set<FigureChoice> = [.layout]
  public static let showsAllSnapshots = true
  public static let reductions: [any NetworkReduction.Type] = [
    TopReduction.self, BackboneReduction.self, NoReduction.self,
  ]

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    try subject.checkPanels(kind: Self.id)
    guard subject.study.snapshots.count > 1 else { throw FigureProblem.noEarlierSnapshot }
    let language = subject.options.language
    let layout = try PanelFigure(of: subject)
    var present: [Organisation] = []
    var confirmations: Set<String> = []
    var widths: [LegendEntry] = []
    var heading: String?
    var counts: [(String, Int, Int)] = []
    let panels = subject.study.snapshots.enumerated().map { position, snapshot in
      let view = subject.study.view(at: snapshot)
      let parts = NetworkParts(view, options: subject.options, widths: LineCoding.panelWidths)
      let title =
        snapshot.date.map {
          Formatter(language).date(year: $0.year, month: $0.month, day: $0.day)
        } ?? SnapshotWords.name(snapshot.id)[language]
      let whole = subject.whole.view(at: snapshot)
      counts.append((title, whole.organisations.count, whole.collaborations.count))
      var panel = PanelFigure.Panel(
        id: "\(position + 1)", title: Formatter(language).capitalised(title),
        subtitle: PanelWords.counts(whole.organisations.count, whole.collaborations.count)[language]
      )
      for organisation in parts.selection.shown {
        guard let number = layout.number(of: organisation.id) else { continue }
        panel.present[number] = organisation
        if !parts.selection.connected.contains(organisation.id) { panel.pale.insert(number) }
        if parts.isUnheard(organisation) { panel.unheard.insert(number) }
      }
      present += parts.selection.shown
      panel.ties = parts.selection.pairs.compactMap { pair in
        guard let first = layout.number(of: pair.first), let second = layout.number(of: pair.second)
        else { return nil }
        return PanelFigure.Tie(first: first, second: second, edge: parts.tie(pair))
      }
      confirmations.formUnion(
        parts.selection.pairs.compactMap { $0.confirmation(in: snapshot)?.rawValue })
      if parts.widthEntries().count >= widths.count {
        (widths, heading) = (parts.widthEntries(), parts.widthHeading)
      }
      return panel
    }
    let parts = NetworkParts(subject.view, options: subject.options, widths: LineCoding.panelWidths)
    var facts = subject.facts()
    (facts.date, facts.responses) = (nil, nil)
    let isAnyAbsent = panels.contains { $0.present.count < layout.numbered.count }
    return try layout.figure(
      panels, facts, KindTexts.series(facts, language, counts),
      legend: [
        LegendRow(parts.sectorEntries(among: present)),
        LegendRow(
          PanelLegend.alone(panels.contains { !$0.pale.isEmpty }, subject)
            + PanelLegend.absent(isAnyAbsent, language)),
        LegendRow(widths, heading: heading),
        LegendRow(
          parts.lineEntries(confirmations)
            + parts.outlineEntries(panels.contains { !$0.unheard.isEmpty })),
      ])
  }
}

/// What the legend says of panels.
enum PanelLegend {
  /// The pale box of who has no tie, or of whom none is drawn, when there is one.
  static func alone(_ isDrawn: Bool, _ subject: FigureSubject) -> [LegendEntry] {
    guard isDrawn else { return [] }
    let words = subject.reduced == nil ? PanelWords.alone : PanelWords.noLine
    return [LegendEntry(sample: .node(.drained, .solid), text: words[subject.options.language])]
  }

  /// The hollow dot, when it is drawn.
  static func absent(_ isDrawn: Bool, _ language: Language) -> [LegendEntry] {
    guard isDrawn else { return [] }
    let dot = SectorStyle(shape: .circle, fill: "#FFFFFF", stroke: "#767676")
    return [LegendEntry(sample: .node(dot, .solid), text: PanelWords.absent[language])]
  }
}
