/// A table of a page: a caption, a head, rows whose first cell names them.
struct HTMLTable {
  /// A cell.
  enum Cell {
    /// A text, to the left; it may lead to another place on the page.
    case text(String, link: String? = nil)
    /// A number, or the heading of numbers, to the right; it may lead to another place on the page.
    case number(String, link: String? = nil)
  }

  /// Whether the page's script offers to sort the rows.
  var isSortable = true

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
      case .text(let text, let link): "<th scope=\"col\">\(Self.linked(text, link))</th>"
      case .number(let text, let link):
        "<th scope=\"col\" class=\"number\">\(Self.linked(text, link))</th>"
      }
    }
    let body = rows.map { row -> HTML in "<tr>\(row.enumerated().map(Self.cell))</tr>\n" }
    let sortable: HTML = isSortable ? " class=\"sortable\"" : .empty
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(caption)">\
      <table\(sortable)>
      <caption>\(caption)</caption>
      <thead><tr>\(headings)</tr></thead>
      <tbody>
      \(body)</tbody>
      </table></div>

      """
  }

  private static func cell(_ index: Int, _ cell: Cell) -> HTML {
    switch cell {
    case .text(let text, let link):
      index == 0
        ? "<th scope=\"row\">\(linked(text, link))</th>" : "<td>\(linked(text, link))</td>"
    case .number(let text, let link): "<td class=\"number\">\(linked(text, link))</td>"
    }
  }

  private static func linked(_ text: String, _ link: String?) -> HTML {
    guard let link else { return "\(text)" }
    return "<a href=\"#\(link)\">\(text)</a>"
  }
}
