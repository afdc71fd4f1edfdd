import Figures
import InnovationSystem
import Wording

/// What a figure shows as a table: the figure's own data, else every collaboration of the snapshot, or
/// every participation.
///
/// It is the real equivalent of the figure for those who can't see it, so nothing is left out of it
/// that a figure of many leaves out.
struct FigureTable {
  private let data: FigureData?
  private let view: SnapshotView
  private let language: Language
  private let isOfProjects: Bool

  /// The table of a figure of a snapshot.
  init(
    _ data: FigureData?, _ view: SnapshotView, _ language: Language, of kind: any FigureKind.Type
  ) {
    isOfProjects = view.study.isTwoMode || kind == ParticipationKind.self
    self.data = data
    self.view = view
    self.language = language
  }

  /// The table as a spreadsheet opens it.
  var text: String {
    var table = SpreadsheetText(language)
    if let data {
      table.add(data.headings.map { .text($0) })
      for row in data.rows { table.add(row.map(SpreadsheetText.Cell.init)) }
    } else if isOfProjects {
      addParticipations(to: &table)
    } else {
      addCollaborations(to: &table)
    }
    return table.text
  }

  private func addCollaborations(to table: inout SpreadsheetText) {
    table.add(
      [
        ReportWords.organisation, ReportWords.worksWith, ReportWords.intensity,
        ReportWords.confirmation,
      ].map { .text($0[language]) })
    let hasScale = view.snapshot.scale != .none
    for pair in view.collaborations {
      let confirmation = pair.confirmation(in: view.snapshot)?.rawValue
      table.add([
        .text(view.study.displayName(of: pair.first)),
        .text(view.study.displayName(of: pair.second)),
        .number(
          hasScale || pair.intensity != 1 ? pair.intensity : nil,
          places: pair.intensity == pair.intensity.rounded() ? 0 : 1),
        .text(confirmation.map { Terms.word($0, in: Terms.confirmations, language) } ?? ""),
      ])
    }
    let connected = Set(view.collaborations.flatMap { [$0.first, $0.second] })
    for organisation in view.organisations where !connected.contains(organisation.id) {
      table.add([
        .text(view.study.displayName(of: organisation.id)), .text(""), .number(nil, places: 0),
        .text(LegendWords.isolated[language]),
      ])
    }
  }

  private func addParticipations(to table: inout SpreadsheetText) {
    table.add([.text(ReportWords.organisation[language]), .text(ReportWords.project[language])])
    let names = view.study.projectNames
    let there = view.study.participations.filter { view.position(of: $0.organisation) != nil }
    let rows = Set(there.map { [$0.organisation, $0.project] })
    for row in rows.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      table.add([
        .text(view.study.displayName(of: row[0])), .text(names[row[1]] ?? row[1]),
      ])
    }
  }
}

extension SpreadsheetText.Cell {
  /// The same cell in a spreadsheet.
  fileprivate init(_ cell: FigureData.Cell) {
    switch cell {
    case .text(let text): self = .text(text)
    case .number(let number, let places): self = .number(number, places: places)
    }
  }
}
