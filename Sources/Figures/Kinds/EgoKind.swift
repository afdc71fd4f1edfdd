import GraphvizRendering
import InnovationSystem
import OrganisationNames
import Wording

/// One organisation in the network: whom it works with, and whom it doesn't.
public struct EgoKind: FigureKind {
  public static let id = "ego"
  public static let choices: Set<FigureChoice> = [.layout, .organisation]
  public static let reductions: [any NetworkReduction.Type] = [
    SectorReduction.self, TopReduction.self, BackboneReduction.self, NoReduction.self,
  ]

  /// The colour of ties between others, 3.0:1 on white.
  private static let otherTies = "#949494"
  /// The colour of those it doesn't work with: text at 5.7:1 on white.
  private static let pale = "#666666"

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    var subject = subject
    subject.options.alwaysNamed = Set([subject.organisation].compactMap { $0 })
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    guard let ego = subject.organisation else { throw FigureProblem.noOrganisation(kind: Self.id) }
    let view = subject.view
    guard view.position(of: ego) != nil else {
      throw FigureProblem.notInSnapshot(organisation: ego, snapshot: view.snapshot.id)
    }
    let parts = NetworkParts(view, options: subject.options)
    let own = parts.selection.pairs.filter { $0.involves([ego]) }
    let partners = Set(own.map { $0.partner(of: ego) })
    let between = parts.selection.pairs.filter {
      partners.contains($0.first) && partners.contains($0.second)
    }
    var figure = try PlacedFigure(
      of: subject, texts(of: ego, subject),
      legend: legend(parts, subject, partners: partners, hasBetween: !between.isEmpty),
      drawing: parts.selection.shown)
    for organisation in parts.selection.shown {
      var node = parts.node(of: organisation)
      if organisation.id == ego {
        node.strokeWidth = 3
        node.isBold = true
      } else if !partners.contains(organisation.id) {
        node.fill = "#FFFFFF"
        node.stroke = Self.pale
        node.textColour = Self.pale
        node.strokeWidth = 0.9
        if node.strokeStyle == .solid { node.strokeStyle = .dotted }
      }
      figure.add(node, for: organisation.id)
    }
    figure.add(
      between.map { pair in
        var tie = parts.tie(pair)
        tie.colour = Self.otherTies
        tie.width = 0.7
        return tie
      } + own.map { parts.ties(of: $0) == nil ? darker(parts.tie($0)) : parts.tie($0) })
    return try figure.figure()
  }

  /// Of all, drawn or not.
  private func texts(of ego: String, _ subject: FigureSubject) -> KindTexts {
    let view = subject.view
    let partners = Set(
      subject.wholeView.collaborations.filter { $0.involves([ego]) }.map { $0.partner(of: ego) })
    let others = subject.wholeView.organisations.map(\.id)
      .filter { $0 != ego && !partners.contains($0) }
    return KindTexts.ego(
      subject.facts(), subject.options.language, name: view.study.displayName(of: ego),
      partners: partners.map(view.study.displayName).inAlphabeticalOrder,
      others: others.map(view.study.displayName).inAlphabeticalOrder)
  }

  private func darker(_ tie: DrawingEdge) -> DrawingEdge {
    var tie = tie
    tie.colour = LegendEntry.darkColour
    return tie
  }

  private func legend(
    _ parts: NetworkParts, _ subject: FigureSubject, partners: Set<String>, hasBetween: Bool
  ) -> [LegendRow] {
    let language = subject.options.language
    var rows = [
      LegendRow(parts.sectorEntries(among: parts.selection.shown)),
      LegendRow(parts.unnamedEntries()),
    ]
    let known = partners.union([subject.organisation ?? ""])
    if parts.selection.shown.contains(where: { !known.contains($0.id) }) {
      let white = SectorStyle(shape: .box, fill: "#FFFFFF", stroke: Self.pale)
      rows.append(
        LegendRow([LegendEntry(sample: .node(white, .dotted), text: EgoWords.noTie[language])]))
    }
    let own = parts.selection.pairs.filter { $0.involves([subject.organisation ?? ""]) }
    let widths = parts.widthEntries(of: own).map(\.dark)
    rows.append(LegendRow(widths, heading: parts.widthHeading))
    if widths.isEmpty, own.contains(where: { parts.ties(of: $0) == nil }) {
      let plain = LegendEntry(
        sample: .line(width: LineCoding.plainWidth, style: .solid), text: EgoWords.own[language])
      rows.append(LegendRow([plain.dark]))
    }
    rows.append(
      LegendRow(parts.foldedEntries(), heading: ReductionWords.severalTies[language]))
    if hasBetween {
      rows.append(
        LegendRow([
          LegendEntry(
            sample: .colouredLine(width: 0.7, style: .solid, colour: Self.otherTies),
            text: EgoWords.between[language])
        ]))
    }
    let confirmations = parts.confirmationEntries(confirmations(in: parts, subject))
    return rows + [LegendRow(confirmations.map(\.dark))]
  }

  private func confirmations(in parts: NetworkParts, _ subject: FigureSubject) -> Set<String> {
    Set(
      parts.selection.pairs.filter { $0.involves([subject.organisation ?? ""]) }
        .compactMap { $0.confirmation(in: parts.view.snapshot)?.rawValue })
  }
}

extension LegendEntry {
  /// The colour of an organisation's own ties.
  fileprivate static let darkColour = "#222222"

  /// The same sample in that colour, when it is a line.
  fileprivate var dark: LegendEntry {
    guard case .line(let width, let style) = sample else { return self }
    return LegendEntry(
      sample: .colouredLine(width: width, style: style, colour: Self.darkColour), text: text)
  }
}
