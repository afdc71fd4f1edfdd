import InnovationSystem
import Spreadsheets

/// Writes the cells of one column as the study format would hold them.
///
/// What can't be read as what it should be is left as it is, so that it is reported where it stands.
struct CellNormaliser {
  /// How the column's numbers are read.
  let numbers: NumberColumn
  /// Which scale the column's labels belong to; `nil` when none was met.
  private(set) var scale: IntensityScale?

  /// Days as Excel counts them, among dates or by themselves; none in any other column.
  let serials: [Cell]

  private let role: Role
  private let kinds: KindNames

  private enum Role {
    case intensity, number, date, list, kind, sector, municipality, snapshot, truth, plain
  }

  /// Makes a normaliser of a column.
  ///
  /// - Parameters:
  ///   - name: our name of the column.
  ///   - cells: its cells.
  ///   - decimalSign: the decimal sign, if somebody gave it.
  init(_ name: String, in kind: TableKind, _ cells: [Cell], decimalSign: DecimalSign?) {
    role = Self.role(of: name, in: kind)
    numbers = NumberColumn(
      role == .intensity || role == .number ? cells : [], given: decimalSign)
    kinds = .builtIn
    serials = role == .date ? Self.serials(cells) : []
    guard role == .intensity else { return }
    for cell in cells {
      if case .step(_, let scale)? = IntensityWords.read(cell, numbers) {
        self.scale = scale
        break
      }
    }
  }

  /// Whether the column holds numbers.
  var isNumeric: Bool { role == .intensity || role == .number }

  /// The serial days of a column of dates: none unless nearly all of it are dates or such days.
  private static func serials(_ cells: [Cell]) -> [Cell] {
    let found = cells.filter {
      DateWords.plainDate($0.text) == nil && DateWords.serialDate($0) != nil
    }
    let dates = cells.count { DateWords.plainDate($0.text) != nil }
    return 5 * (found.count + dates) >= 4 * cells.count ? found : []
  }

  private static func role(of name: String, in kind: TableKind) -> Role {
    switch (kind, name) {
    case (.collaborations, "intensity"), (.collaborations, "weight"),
      (.collaborations, "reported_from"), (.collaborations, "reported_to"):
      .intensity
    case (_, "contact_points"), (_, "capacity"), (_, "respondents"), (_, "share"),
      (_, "importance"), (.targets, "intensity"):
      .number
    case (_, "valid_from"), (_, "valid_to"), (.lineage, "date"), (.participations, "from"),
      (.participations, "to"), (.projects, "from"), (.projects, "to"), (.funding, "from"),
      (.funding, "to"), (.gaps, "due"):
      .date
    case (_, "phases"), (_, "relation"), (_, "innovation_type"), (_, "form"),
      (_, "contact_level"), (_, "competences"):
      .list
    case (_, "kind"): .kind
    case (_, "sector"): .sector
    case (.organisations, "municipality"): .municipality
    case (_, "snapshot"): .snapshot
    case (_, "confirmed"), (_, "time_limited"), (_, "kind_guessed"): .truth
    default: .plain
    }
  }

  /// The cell as the study format would hold it.
  func normalised(_ cell: Cell) -> Cell {
    guard let text = plain(cell), text != cell.text else { return cell }
    var normalised = cell
    normalised.text = text
    return normalised
  }

  private func plain(_ cell: Cell) -> String? {
    switch role {
    case .intensity: intensity(cell)
    case .number: numbers.plainNumber(in: cell)
    case .date:
      DateWords.plainDate(cell.text) ?? (serials.isEmpty ? nil : DateWords.serialDate(cell))
    case .list: Self.list(cell.text)
    case .kind: kinds.kind(called: cell.text)
    case .sector: kinds.sector(called: cell.text)
    case .municipality: Self.municipality(cell.text)
    case .snapshot: cell.kind == .date ? DateWords.plainDate(cell.text) : cell.text
    case .truth: Self.truth(cell.text)
    case .plain: cell.text
    }
  }

  private func intensity(_ cell: Cell) -> String? {
    switch IntensityWords.read(cell, numbers) {
    case .number(let number): number
    case .step(let value, _): String(value)
    case .mark: "1"
    case .nothing: "0"
    case nil: nil
    }
  }

  /// Several values in a cell, whatever stands between them.
  private static func list(_ text: String) -> String {
    text.replacing(" og ", with: ",").replacing(" and ", with: ",")
      .split { ",;/|+\n".contains($0) }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
      .joined(separator: ",")
  }

  /// A municipality number whose leading zero a spreadsheet dropped.
  private static func municipality(_ text: String) -> String {
    let isShort = text.count == 3 && text.allSatisfy(\.isNumber)
    return isShort ? "0" + text : text
  }

  private static func truth(_ text: String) -> String {
    switch folded(text) {
    case "x", "ja", "yes", "true", "sant", "1", "✓", "begge", "both": "yes"
    case "nei", "no", "false", "usant", "0", "en", "éin", "én", "one": "no"
    default: text
    }
  }
}
