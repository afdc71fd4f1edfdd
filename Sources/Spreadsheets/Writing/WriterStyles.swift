internal import CXLSXWriter

/// How the cells of our workbooks look.
struct WriterStyles {
  /// A pointer to a format of the library.
  typealias Format = UnsafeMutablePointer<lxw_format>

  /// The first line of a sheet.
  let title: Format?
  /// The lines below it.
  let line: Format?
  /// The headings of a table.
  let heading: Format?
  /// The headings of columns of numbers.
  let numericHeading: Format?
  /// The cells of a table.
  let body: Format?
  /// Cells whose text begins as a formula does: it stays a text when somebody edits it.
  let literal: Format?
  /// Cells with numbers, by format code.
  private let numbers: [String: Format]

  private static let titleSize = 14.0
  private static let headingFill: lxw_color_t = 0xEFEFEF
  private static let ruleColour: lxw_color_t = 0xA6A6A6

  /// The signs that make a formula of what is typed after them.
  private static let formulaSigns = "=+-@\t\r".unicodeScalars

  /// Makes the formats of a workbook, which owns them.
  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, for document: WorkbookDocument) {
    title = Self.wrapped(workbook)
    line = Self.wrapped(workbook)
    heading = Self.heading(workbook)
    numericHeading = Self.heading(workbook)
    format_set_align(numericHeading, UInt8(LXW_ALIGN_RIGHT.rawValue))
    body = Self.wrapped(workbook)
    literal = Self.wrapped(workbook)
    format_set_num_format(literal, "@")
    var numbers: [String: Format] = [:]
    for code in document.numberFormats {
      guard let format = Self.wrapped(workbook) else { continue }
      format_set_num_format(format, code)
      numbers[code] = format
    }
    self.numbers = numbers
    format_set_bold(title)
    format_set_font_size(title, Self.titleSize)
  }

  /// How a value of a table looks.
  func format(of value: CellValue) -> Format? {
    switch value {
    case .formatted(_, let code): return numbers[code] ?? body
    case .text(let text):
      // By scalars: Swift takes a sign with an accent, or CR LF, for one character.
      let isLikeFormula = text.unicodeScalars.first.map(Self.formulaSigns.contains) ?? false
      return isLikeFormula ? literal : body
    case .empty, .number: return body
    }
  }

  private static func heading(_ workbook: UnsafeMutablePointer<lxw_workbook>) -> Format? {
    let format = wrapped(workbook)
    format_set_bold(format)
    format_set_bg_color(format, headingFill)
    format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_bottom_color(format, ruleColour)
    return format
  }

  private static func wrapped(_ workbook: UnsafeMutablePointer<lxw_workbook>) -> Format? {
    let format = workbook_add_format(workbook)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return format
  }
}

extension WorkbookDocument {
  /// The format codes of its numbers, each once, in the order they are met.
  fileprivate var numberFormats: [String] {
    var found: [String] = []
    var seen: Set<String> = []
    for row in sheets.flatMap(\.rows) {
      for case .formatted(_, let code) in row where seen.insert(code).inserted {
        found.append(code)
      }
    }
    return found
  }
}
