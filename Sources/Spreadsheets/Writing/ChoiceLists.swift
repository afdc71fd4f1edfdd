/// The lists of choices of a workbook, each in a column of one hidden sheet.
///
/// A list inside a cell's rule may have 255 characters in all, and no commas; a range has no bound.
struct ChoiceLists {
  /// The lists, each once, in the order in which columns use them.
  private(set) var lists: [[String]] = []
  private var columns: [[String]: Int] = [:]
  private let sheetName: String

  /// Gathers the lists of a workbook's columns, to stand in a sheet of a name.
  init(of document: WorkbookDocument, sheetName: String) {
    self.sheetName = sheetName
    for column in document.sheets.flatMap(\.columns) { note(Self.list(of: column)) }
  }

  private mutating func note(_ list: [String]) {
    guard !list.isEmpty, columns[list] == nil else { return }
    columns[list] = lists.count
    lists.append(list)
  }

  /// The choices that say something.
  private static func list(of column: ColumnDocument) -> [String] {
    column.choices.filter { !$0.isEmpty }
  }

  /// The formula for the range that holds a column's choices; `nil` when it has none.
  func formula(for column: ColumnDocument) -> String? {
    let list = Self.list(of: column)
    guard let place = columns[list] else { return nil }
    let letters = Cell.columnLetters(place)
    let name = String(sheetName.flatMap { $0 == "'" ? ["'", "'"] : [$0] })
    return "='\(name)'!$\(letters)$1:$\(letters)$\(list.count)"
  }
}
