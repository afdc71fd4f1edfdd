import InnovationSystem
import Spreadsheets

/// Finishes the rows of a list of collaborations: several partners in one cell, answers of one side,
/// and a column that says whether both vouch for it.
enum CollaborationRows {
  /// Finishes the rows of a sheet.
  ///
  /// - Parameters:
  ///   - severalInOneCell: whether a cell may name several partners.
  ///   - areReports: whether the first column is who answered, so that intensities are its reports.
  static func finish(_ sheet: inout SheetImport, severalInOneCell: Bool, areReports: Bool) {
    sheet.mapRows(of: .collaborations) { row in
      var row = row
      if areReports, let value = row.fields.removeValue(forKey: "intensity") {
        row.fields["reported_from"] = value
      }
      confirm(&row)
      return severalInOneCell ? split(row) : [row]
    }
  }

  /// Who works with nobody is in the study alone; a word that is also somebody's name on the other side is one.
  static func takeOutNobody(_ sheet: inout SheetImport) {
    var alone: [TableRow] = []
    let names = Set(
      (sheet.rows[.collaborations] ?? []).compactMap { $0.fields["from"].map { folded($0.text) } })
    sheet.mapRows(of: .collaborations) { row in
      guard let cell = row.fields["to"], Nobody.isMeant(by: cell), row.fields["from"] != nil,
        !names.contains(folded(cell.text))
      else { return [row] }
      alone.append(row)
      return []
    }
    sheet.mentions += alone.compactMap { $0.fields["from"] }
    sheet.usedLines.formUnion(alone.map(\.line))
  }

  /// `bekreftet: ja` says that both report the same, `nei` that only the first does.
  private static func confirm(_ row: inout TableRow) {
    guard let cell = row.fields.removeValue(forKey: HeadingSynonyms.confirmed) else { return }
    guard let intensity = row.fields["intensity"], row.fields["reported_from"] == nil else {
      row.attributes[HeadingSynonyms.confirmed] = cell
      return
    }
    switch cell.text {
    case "yes":
      row.fields["reported_from"] = intensity
      row.fields["reported_to"] = intensity
    case "no": row.fields["reported_from"] = intensity
    default: row.attributes[HeadingSynonyms.confirmed] = cell
    }
  }

  private static func split(_ row: TableRow) -> [TableRow] {
    guard let cell = row.fields["to"] else { return [row] }
    let parts = cell.text.split { ",;\n|".contains($0) }.map { $0.trimmingSpaces() }
      .filter { !$0.isEmpty && !Nobody.isMeant(by: cell.replaced(by: $0)) }
    guard parts.count != 1 || parts[0] != cell.text else { return [row] }
    return parts.map { part in
      var one = row
      one.fields["to"]?.text = part
      return one
    }
  }
}

extension SheetImport {
  /// Replaces each row of a table by others.
  mutating func mapRows(of kind: TableKind, _ change: (TableRow) -> [TableRow]) {
    guard let old = rows.removeValue(forKey: kind) else { return }
    rows[kind] = old.flatMap(change)
  }
}
