import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

/// The ties there are and those that are planned, and how much of the target model the plans close.
public struct PlannedKind: FigureKind {
  public static let id = "planned"
  public static let choices: Set<FigureChoice> = [.layout]
  public static let reductions: [any NetworkReduction.Type] = [TopReduction.self, NoReduction.self]

  /// The colour of planned ties: 5.2:1 on white.
  private static let plannedColour = "#0072B2"

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    let view = subject.view
    let plans = PlannedTies(of: subject.study, at: subject.snapshot)
    guard !plans.pairs.isEmpty else { throw FigureProblem.nothingPlanned(kind: Self.id) }
    let parts = NetworkParts(view, options: subject.options)
    let language = subject.options.language
    var figure = try PlacedFigure(
      of: subject, kindTexts(of: subject), legend: legend(parts, language),
      drawing: parts.selection.shown)
    for organisation in parts.selection.shown {
      figure.add(parts.node(of: organisation), for: organisation.id)
    }
    let today = parts.selection.pairs.map { pair in
      var tie = parts.tie(pair)
      (tie.style, tie.width) = (.solid, 1.1)
      return tie
    }
    let names = plans.pairs.map { $0.map(view.study.displayName).joined(separator: " – ") }
    let planned = zip(plans.pairs, names).map { pair, name in
      DrawingEdge(
        id: "planned-" + parts.identifiers.tie(pair[0], pair[1]),
        from: parts.identifiers.organisation(pair[0]),
        to: parts.identifiers.organisation(pair[1]), colour: Self.plannedColour, width: 3.2,
        style: .dashed, title: "\(name): \(PlannedWords.planned[language])")
    }
    figure.add(today + planned)
    return try figure.figure()
  }

  private func legend(_ parts: NetworkParts, _ language: Language) -> [LegendRow] {
    [
      LegendRow(parts.sectorEntries(among: parts.selection.shown)),
      LegendRow(parts.unnamedEntries()),
      LegendRow([
        LegendEntry(sample: .line(width: 1.1, style: .solid), text: PlannedWords.today[language]),
        LegendEntry(
          sample: .colouredLine(width: 3.2, style: .dashed, colour: Self.plannedColour),
          text: PlannedWords.planned[language]),
      ]),
      LegendRow(parts.confirmationEntries([])),
    ]
  }

  public func texts(of subject: FigureSubject) throws -> FigureTexts {
    guard !subject.study.isTwoMode else { throw FigureProblem.noCollaborations(kind: Self.id) }
    guard !PlannedTies(of: subject.study, at: subject.snapshot).pairs.isEmpty else {
      throw FigureProblem.nothingPlanned(kind: Self.id)
    }
    return FigureTexts(kindTexts(of: subject).saying(leftOut: subject.leftOut))
  }

  private func kindTexts(of subject: FigureSubject) -> KindTexts {
    let all = PlannedTies(of: subject.whole, at: subject.snapshot)
    return KindTexts.planned(
      subject.facts(), subject.options.language, today: subject.wholeView.collaborations.count,
      planned: all.pairs.map { $0.map(subject.whole.displayName).joined(separator: " – ") },
      closes: all.closes(in: GapInput(subject.whole, at: subject.snapshot)))
  }
}

/// The ties that a study plans in a snapshot and doesn't have yet.
public struct PlannedTies {
  /// The two ids of each, in ascending order.
  public let pairs: [[String]]

  private let rows: [[String]: Double]

  /// Finds the planned ties of a snapshot.
  public init(of study: Study, at snapshot: Snapshot) {
    let view = study.view(at: snapshot)
    let existing = Set(view.collaborations.map { [$0.first, $0.second] })
    var rows: [[String]: Double] = [:]
    for row in study.collaborations
    where row.snapshot == snapshot.id && row.status == .planned && row.from != row.to {
      let key = [row.from, row.to].sorted()
      guard key.allSatisfy({ view.position(of: $0) != nil }), !existing.contains(key) else {
        continue
      }
      rows[key] = max(rows[key] ?? 0, row.intensity ?? .infinity)
    }
    self.rows = rows
    pairs = rows.keys.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// How many requirements of the target model are missing today, and how many of them a plan of the
  /// required intensity meets (a plan that states none is taken to); `nil` without a target model.
  public func closes(in input: GapInput) -> (closed: Int, missing: Int)? {
    guard !input.view.study.targets.isEmpty else { return nil }
    let missing = RequiredCollaborations().findings(in: input).filter {
      $0.text("status") == RequiredCollaborations.Status.missing.rawValue
    }
    let closed = missing.filter { finding in
      guard case .number(let required)? = finding.details["requiredIntensity"],
        let subject = finding.organisations.first
      else { return false }
      let partners =
        finding.organisations.count > 1
        ? Array(finding.organisations.dropFirst()) : finding.list("candidates")
      return partners.contains { rows[[subject, $0].sorted()].map { $0 >= required } ?? false }
    }
    return (closed.count, missing.count)
  }
}
