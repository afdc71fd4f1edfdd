/// A table of a page: a caption, a head, rows whose first cell names them.
struct HTMLTable {
  /// A cell.
  enum Cell {
    /// A text, to the left.
    case text(String)
    /// A number, to the right.
    case number(String)
  }

  private let caption: String
  private let head: [Cell]
  private var rows: [[Cell]] = []

  /// Makes a table without rows.
  init(_ caption: String, head: [Cell]) {
    self.caption = caption
    self.head = head
  }

  /// Adds a row; its first cell is its heading.
  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// Whether the table has no rows.
  var isEmpty: Bool { rows.isEmpty }

  /// The table in a frame that scrolls sideways on narrow screens.
  var html: HTML {
    let headings = head.map { cell -> HTML in
      switch cell {
      case .text(let text): "<th scope=\"col\">\(text)</th>"
      case .number(let text): "<th scope=\"col\" class=\"number\">\(text)</th>"
      }
    }
    let body = rows.map { row -> HTML in "<tr>\(row.enumerated().map(Self.cell))</tr>\n" }
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(caption)"><table>
      <caption>\(caption)</caption>
      <thead><tr>\(headings)</tr></thead>
      <tbody>
      \(body)</tbody>
      </table></div>

      """
  }

  private static func cell(_ index: Int, _ cell: Cell) -> HTML {
    switch cell {
    case .text(let text):
      index == 0 ? "<th scope=\"row\">\(text)</th>" : "<td>\(text)</td>"
    case .number(let text): "<td class=\"number\">\(text)</td>"
    }
  }
}
