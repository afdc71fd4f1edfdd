import GraphvizRendering
import InnovationSystem
import Wording

/// The collaboration of a snapshot in each phase of the innovation cycle, side by side.
public struct PhasesKind: FigureKind {
  public static let id = "phases"
  public static let choices: Set<FigureChoice> = [.layout]
  public static let reductions: [any NetworkReduction.Type] = [
    TopReduction.self, BackboneReduction.self, NoReduction.self,
  ]

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    try subject.checkPanels(kind: Self.id)
    let language = subject.options.language
    let parts = NetworkParts(subject.view, options: subject.options, widths: LineCoding.panelWidths)
    let pairs = parts.selection.pairs
    let all = subject.wholeView.collaborations
    guard pairs.contains(where: { $0.phases != nil }) else {
      throw FigureProblem.noPhases(kind: Self.id)
    }
    let layout = try PanelFigure(of: subject, at: subject.snapshot)
    var counts: [(String, Int, Int)] = []
    let panels = Phase.allCases.enumerated().map { position, phase in
      let ties = pairs.filter { $0.phases?.contains(phase) ?? false }
      let active = Set(ties.flatMap { [$0.first, $0.second] })
      let allTies = all.filter { $0.phases?.contains(phase) ?? false }
      let allActive = Set(allTies.flatMap { [$0.first, $0.second] })
      let name = Formatter(language).capitalised(
        Terms.word(phase.rawValue, in: Terms.phases, language))
      counts.append((name, allActive.count, allTies.count))
      var panel = PanelFigure.Panel(
        id: phase.rawValue, title: "\(position + 1). \(name)",
        subtitle: PanelWords.counts(allActive.count, allTies.count)[language])
      for organisation in parts.selection.shown {
        guard let number = layout.number(of: organisation.id) else { continue }
        guard active.contains(organisation.id) else { continue }
        panel.present[number] = organisation
        if parts.isUnheard(organisation) { panel.unheard.insert(number) }
      }
      panel.ties = ties.compactMap { pair in
        guard let first = layout.number(of: pair.first), let second = layout.number(of: pair.second)
        else { return nil }
        return PanelFigure.Tie(first: first, second: second, edge: parts.tie(pair))
      }
      return panel
    }
    let without = all.filter { $0.phases == nil }.count
    let confirmations = Set(pairs.compactMap { $0.confirmation(in: subject.snapshot)?.rawValue })
    var facts = subject.facts()
    facts.showsIntensity = !parts.widthEntries().isEmpty
    facts.confirmations = confirmations
    return try layout.figure(
      panels, facts, KindTexts.phases(facts, language, counts, without: without),
      legend: [
        LegendRow(
          parts.sectorEntries(among: parts.selection.shown) + PanelLegend.inactive(subject)),
        LegendRow(parts.widthEntries(), heading: parts.widthHeading),
        LegendRow(
          parts.lineEntries(confirmations)
            + parts.outlineEntries(panels.contains { !$0.unheard.isEmpty })),
      ])
  }
}

extension PanelLegend {
  /// The hollow dot of an organisation without ties in the phase, or of whom none is drawn.
  static func inactive(_ subject: FigureSubject) -> [LegendEntry] {
    let words = subject.reduced == nil ? PanelWords.inactive : PanelWords.noLine
    let dot = SectorStyle(shape: .circle, fill: "#FFFFFF", stroke: "#767676")
    return [LegendEntry(sample: .node(dot, .solid), text: words[subject.options.language])]
  }
}
