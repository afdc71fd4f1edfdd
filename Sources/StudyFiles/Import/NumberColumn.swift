import Spreadsheets

/// Reads the numbers of one column as its decimal sign says.
///
/// A point or comma before exactly three last digits (`1.234`) may be a sign of thousands or of
/// decimals. A column decides for all its numbers: a sign that anywhere stands before another number
/// of digits, or twice in one number, tells which is which. Where nothing tells, a comma is taken for
/// the decimal sign, as Norwegians write, and a point likewise.
struct NumberColumn {
  /// The decimal sign of the column's numbers.
  let decimalSign: DecimalSign
  /// Whether some number could be read both ways and nothing in the column decided.
  let isUncertain: Bool

  /// Decides on the sign from a column's cells.
  init(_ cells: some Sequence<Cell>, given: DecimalSign?) {
    var signs: Set<DecimalSign> = []
    var hasDoubtful = false
    for cell in cells where cell.kind == .text {
      switch Self.evidence(in: cell.text) {
      case .decimal(let sign): signs.insert(sign)
      case .doubtful: hasDoubtful = true
      case .nothing: break
      }
    }
    let seen = signs.count == 1 ? signs.first : nil
    decimalSign = given ?? seen ?? .comma
    isUncertain = given == nil && seen == nil && hasDoubtful
  }

  private enum Evidence {
    case decimal(DecimalSign)
    case doubtful
    case nothing
  }

  private static func evidence(in text: String) -> Evidence {
    let bytes = Array(text.utf8)
    let comma = UInt8(ascii: ",")
    let point = UInt8(ascii: ".")
    guard bytes.allSatisfy({ $0 == comma || $0 == point || $0.isNumberByte }),
      let last = bytes.lastIndex(where: { $0 == comma || $0 == point })
    else { return .nothing }
    let sign = bytes[last]
    let other = sign == comma ? point : comma
    let isRepeated = bytes[..<last].contains(sign)
    if isRepeated { return .decimal(sign == comma ? .point : .comma) }
    if bytes[..<last].contains(other) || bytes.count - last - 1 != 3 || last == 0 || last > 3 {
      return .decimal(sign == comma ? .comma : .point)
    }
    return .doubtful
  }

  /// The number in a cell as plain text with a point (`1234.5`); `nil` when it is none.
  func plainNumber(in cell: Cell) -> String? {
    if cell.kind == .number { return cell.text }
    guard cell.kind == .text else { return nil }
    let text = cell.text.replacing("\u{2212}", with: "-")
    if let number = Self.plain(text, decimalSign) { return number }
    // A lone sign of the other kind before other than three digits can't be one of thousands.
    return Self.plain(text, decimalSign == .comma ? .point : .comma)
  }

  private static func plain(_ text: String, _ sign: DecimalSign) -> String? {
    let decimal: Character = sign == .comma ? "," : "."
    let thousands: Set<Character> = [
      sign == .comma ? "." : ",", " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’",
    ]
    let isNegative = text.hasPrefix("-")
    let unsigned = isNegative ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { thousands.contains($0) }
    let isGrouped =
      groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    let digits = groups.joined()
    guard isGrouped, !digits.isEmpty, digits.utf8.allSatisfy({ 48...57 ~= $0 }),
      parts.count == 1 || !parts[1].isEmpty && parts[1].utf8.allSatisfy({ 48...57 ~= $0 })
    else { return nil }
    return (isNegative ? "-" : "") + digits + (parts.count == 2 ? "." + parts[1] : "")
  }
}

extension UInt8 {
  /// Whether the byte may stand in a number besides its signs.
  fileprivate var isNumberByte: Bool {
    48...57 ~= self || self == 0x20 || self == UInt8(ascii: "-")
  }
}
