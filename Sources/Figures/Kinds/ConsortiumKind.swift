import GraphvizRendering
import InnovationSystem
import Wording

/// Who is active in which phase: a row for each organisation, sector by sector, and a column for each
/// phase; the number is how many ties it has there. A line joins phases that follow on each other.
///
/// A sector with nobody in a phase gets an empty dashed box. Of a chosen project the rows are its
/// participants, and the ties those between them.
public struct ConsortiumKind: FigureKind {
  public static let id = "consortium"
  public static let choices: Set<FigureChoice> = [.project]
  public static let reductions: [any NetworkReduction.Type] = [TopReduction.self, NoReduction.self]

  public init() {}

  public func figure(of subject: FigureSubject) throws -> Figure {
    let texts = try kindTexts(of: subject)
    let parts = NetworkParts(subject.view, options: subject.options)
    let activity = PhaseActivity(subject.wholeView.collaborations)
    let sectors = SectorRows(subject.study, parts.selection.shown)
    let hasGaps = !gaps(of: subject, activity).isEmpty
    let shown = parts.selection.shown
    let frame = FigureFrame(
      subject, subject.facts(), texts,
      legend: [
        LegendRow(parts.sectorEntries(among: shown)),
        LegendRow(entries(hasGaps: hasGaps, subject.options)),
      ])
    let grid = try ConsortiumGrid(sectors, activity, parts, subject).fitted(to: frame.room())
    var sheet = try frame.opened()
    try grid.add(to: &sheet)
    return try frame.figure(sheet, FigureTexts(texts))
  }

  public func texts(of subject: FigureSubject) throws -> FigureTexts {
    FigureTexts(try kindTexts(of: subject))
  }

  /// Of all, so that nothing seems to lack that only isn't drawn.
  private func kindTexts(of subject: FigureSubject) throws -> KindTexts {
    guard !(subject.around ?? subject.study).isTwoMode else {
      throw FigureProblem.noCollaborations(kind: Self.id)
    }
    let activity = PhaseActivity(subject.wholeView.collaborations)
    guard !activity.isEmpty else {
      throw subject.project.map { FigureProblem.noPhasesInProject(kind: Self.id, project: $0) }
        ?? .noPhases(kind: Self.id)
    }
    let whole = SectorRows(subject.whole, subject.wholeView.organisations)
    return KindTexts.consortium(
      subject.facts(), subject.options.language, gaps: gaps(of: subject, activity),
      sectors: whole.rows.count, project: project(of: subject, whole)
    ).saying(leftOut: subject.leftOut)
  }

  /// The project whose participants are shown, and the study's sectors that none of them is in.
  private func project(of subject: FigureSubject, _ shown: SectorRows) -> ConsortiumProject? {
    guard let id = subject.project, let around = subject.around else { return nil }
    let present = Set(shown.rows.map(\.code))
    let all = SectorRows(around, around.view(at: subject.snapshot).organisations)
    return ConsortiumProject(
      name: around.projectNames[id] ?? id,
      absentSectors: all.rows.filter { !$0.code.isEmpty && !present.contains($0.code) }
        .map { $0.name(subject.options.language) })
  }

  /// The sectors and phases where nobody is active, by name and code.
  private func gaps(
    of subject: FigureSubject, _ activity: PhaseActivity
  ) -> [(sector: String, phase: String)] {
    SectorRows(subject.whole, subject.wholeView.organisations).rows.flatMap { row in
      Phase.allCases.filter { activity.isEmpty(row, in: $0) }
        .map { (row.name(subject.options.language), $0.rawValue) }
    }
  }

  /// What numbers, lines and empty boxes stand for.
  private func entries(hasGaps: Bool, _ options: FigureOptions) -> [LegendEntry] {
    var entries = [
      LegendEntry(
        sample: .line(width: 1.2, style: .solid), text: ConsortiumWords.onwards[options.language])
    ]
    if hasGaps {
      entries.append(
        LegendEntry(
          sample: .node(.drained, .dashed), text: ConsortiumWords.nobody[options.language]))
    }
    return entries
  }
}
