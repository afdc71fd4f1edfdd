internal import CXLSXWriter

/// What may be written in a column's cells, and what is shown while one is chosen.
struct ColumnRule {
  private static let longestHint = 255

  private let formula: String?
  private let hint: String?
  private let isFree: Bool

  /// A rule for a column with the range of its choices; `nil` when it needs none.
  init?(_ column: ColumnDocument, formula: String?) {
    let said = column.hint.map(XMLText.cellText) ?? ""
    guard formula != nil || !said.isEmpty else { return nil }
    self.formula = formula
    isFree = column.isFreeChoice
    hint = said.isEmpty ? nil : Self.shortened(said)
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf16.count > longestHint else { return text }
    return SheetNames.cut(text, to: longestHint - 1) + "…"
  }

  /// Gives the rule to the library, which keeps copies of its texts.
  func apply(
    _ body: (UnsafeMutablePointer<lxw_data_validation>) -> lxw_error
  ) -> lxw_error {
    var range = Array((formula ?? "").utf8CString)
    var message = Array((hint ?? "").utf8CString)
    return range.withUnsafeMutableBufferPointer { range in
      message.withUnsafeMutableBufferPointer { message in
        var rule = lxw_data_validation()
        let isList = formula != nil
        rule.validate = UInt8(
          (isList ? LXW_VALIDATION_TYPE_LIST_FORMULA : LXW_VALIDATION_TYPE_ANY).rawValue)
        if isList { rule.value_formula = range.baseAddress }
        if hint != nil { rule.input_message = message.baseAddress }
        if isFree { rule.show_error = UInt8(LXW_VALIDATION_OFF.rawValue) }
        return body(&rule)
      }
    }
  }
}
