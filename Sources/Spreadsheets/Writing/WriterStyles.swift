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
  /// The cells of a table.
  let body: Format?

  private static let titleSize = 14.0
  private static let headingFill: lxw_color_t = 0xEFEFEF
  private static let ruleColour: lxw_color_t = 0xA6A6A6

  /// Makes the formats of a workbook, which owns them.
  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    title = Self.wrapped(workbook)
    line = Self.wrapped(workbook)
    heading = Self.wrapped(workbook)
    body = Self.wrapped(workbook)
    format_set_bold(title)
    format_set_font_size(title, Self.titleSize)
    format_set_bold(heading)
    format_set_bg_color(heading, Self.headingFill)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_bottom_color(heading, Self.ruleColour)
  }

  private static func wrapped(_ workbook: UnsafeMutablePointer<lxw_workbook>) -> Format? {
    let format = workbook_add_format(workbook)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return format
  }
}
