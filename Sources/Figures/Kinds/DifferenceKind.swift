import GraphvizRendering
import InnovationSystem
import OrganisationNames
import Wording

/// What has changed from one snapshot to another: ties kept, new and lost, and who came and went.
public struct DifferenceKind: FigureKind {
  public static let id = "difference"
  public static let choices: Set<FigureChoice> = [.layout, .earlier]
  public static let reductions: [any NetworkReduction.Type] = [
    TopReduction.self, ChangesReduction.self, NoReduction.self,
  ]

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    let changes = try TieChanges(of: subject)
    let parts = NetworkParts(changes.later, options: subject.options)
    let before = NetworkParts(changes.earlier, options: subject.options)
    let all = subject.reduced == nil ? changes : try TieChanges(of: subject.wholeSubject)
    var figure = try PlacedFigure(
      of: subject, texts(all, subject),
      legend: legend(changes, parts, subject.options),
      drawing: changes.organisations)
    for organisation in changes.organisations {
      let id = organisation.id
      // Who has a name in either snapshot has one here.
      let isNamedBefore = before.selection.named.contains(id)
      var node =
        isNamedBefore && !parts.selection.named.contains(id)
        ? before.node(of: organisation) : parts.node(of: organisation)
      node.strokeStyle = .solid
      if changes.leavers.contains(id) {
        node.fill = SectorStyle.drained.fill
        node.stroke = SectorStyle.drained.stroke
        node.strokeStyle = .dotted
      }
      figure.add(node, for: changes.placed(id, figure.places))
      if changes.entrants.contains(id) { try figure.addOuterOutline(of: node) }
    }
    figure.add(
      changes.changes.map { change in
        var tie = DrawingEdge(
          id: parts.identifiers.tie(change.first, change.second),
          from: parts.identifiers.organisation(change.first),
          to: parts.identifiers.organisation(change.second))
        let look = TieLook(change.kind)
        (tie.colour, tie.width, tie.style) = (look.colour, look.width, look.style)
        let names = [change.first, change.second].map(changes.study.displayName)
        tie.title =
          "\(names[0]) – \(names[1]): "
          + DifferenceWords.kind(change.kind)[subject.options.language]
        return tie
      })
    addMarks(to: &figure, changes, parts.identifiers)
    var finished = try figure.figure()
    finished.data = data(all, subject.options.language)
    return finished
  }

  public func texts(of subject: FigureSubject) throws -> FigureTexts {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    let all = try TieChanges(of: subject.reduced == nil ? subject : subject.wholeSubject)
    return FigureTexts(texts(all, subject).saying(leftOut: subject.leftOut))
  }

  /// Every tie and what became of it, and who came and went.
  private func data(_ changes: TieChanges, _ language: Language) -> FigureData {
    let headings = [ReportWords.organisation, ReportWords.worksWith, FigureDataWords.change]
    var data = FigureData(headings: headings.map { $0[language] })
    for change in changes.changes {
      let names = [change.first, change.second].map(changes.study.displayName)
      data.add((names + [DifferenceWords.kind(change.kind)[language]]).map { .text($0) })
    }
    let moves = [
      (changes.entrants, DifferenceWords.entrant), (changes.leavers, DifferenceWords.leaver),
    ]
    for (ids, word) in moves {
      for id in ids.sorted() {
        data.add([changes.study.displayName(of: id), "", word[language]].map { .text($0) })
      }
    }
    return data
  }

  private func addMarks(
    to figure: inout PlacedFigure, _ changes: TieChanges, _ identifiers: PartIdentifiers
  ) {
    figure.addMarks(
      changes.changes.compactMap { change in
        let (look, id) = (TieLook(change.kind), identifiers.tie(change.first, change.second))
        guard let sign = look.sign, let tie = figure.ties.first(where: { $0.id == id })
        else { return nil }
        return (sign, tie, look.colour)
      })
  }

  private func legend(
    _ changes: TieChanges, _ parts: NetworkParts, _ options: FigureOptions
  ) -> [LegendRow] {
    let language = options.language
    let before = NetworkParts(changes.earlier, options: options)
    let drawn = Set(changes.changes.map(\.kind))
    let kinds = TieChange.allCases.filter(drawn.contains).map { kind in
      let look = TieLook(kind)
      let sign = look.sign.map { " (\($0))" } ?? ""
      return LegendEntry(
        sample: .colouredLine(width: look.width, style: look.style, colour: look.colour),
        text: DifferenceWords.kind(kind)[language] + sign)
    }
    let white = SectorStyle.drained
    var entries: [LegendEntry] = []
    if !changes.entrants.isEmpty {
      entries.append(
        LegendEntry(sample: .doubleNode(white), text: DifferenceWords.entrant[language]))
    }
    if !changes.leavers.isEmpty {
      entries.append(
        LegendEntry(sample: .node(white, .dotted), text: DifferenceWords.leaver[language]))
    }
    return [
      LegendRow(parts.sectorEntries(among: changes.organisations)),
      LegendRow(parts.unnamedEntries(besides: before.selection.named, of: changes.organisations)),
      LegendRow(kinds), LegendRow(entries),
    ]
  }

  private func texts(_ changes: TieChanges, _ subject: FigureSubject) -> KindTexts {
    let language = subject.options.language
    func names(_ kind: TieChange) -> [String] {
      changes.changes.filter { $0.kind == kind }.map { change in
        [change.first, change.second].map(changes.study.displayName).joined(separator: " – ")
      }
    }
    func date(_ snapshot: Snapshot) -> String {
      snapshot.date.map {
        Formatter(language).date(year: $0.year, month: $0.month, day: $0.day)
      } ?? SnapshotWords.name(snapshot.id)[language]
    }
    var facts = subject.facts()
    facts.date = nil
    var change = DifferenceFacts(
      from: date(changes.earlier.snapshot), to: date(changes.later.snapshot),
      common: changes.common.count,
      ties: Dictionary(
        uniqueKeysWithValues: TieChange.allCases.map { ($0, names($0)) }),
      entrants: changes.entrants.map(changes.study.displayName).inAlphabeticalOrder,
      leavers: changes.leavers.map(changes.study.displayName).inAlphabeticalOrder,
      renamed: changes.renamed)
    if subject.reduced != nil, let drawn = try? TieChanges(of: subject) {
      change.drawsKept = drawn.changes.contains { $0.kind == .kept }
    }
    return KindTexts.difference(facts, language, change)
  }
}

/// How a tie that changed looks.
struct TieLook {
  let colour: String
  let width: Double
  let style: LineStyle
  /// What stands at its middle; `nil` when nothing.
  let sign: String?

  init(_ kind: TieChange) {
    switch kind {
    case .kept: (colour, width, style, sign) = ("#7A7A7A", 0.9, .solid, nil)
    case .new: (colour, width, style, sign) = ("#0072B2", 2.8, .solid, "+")
    case .lost: (colour, width, style, sign) = ("#C04E00", 1.8, .dashed, "×")
    case .notComparable: (colour, width, style, sign) = ("#4D4D4D", 1.2, .dotted, nil)
    }
  }
}
