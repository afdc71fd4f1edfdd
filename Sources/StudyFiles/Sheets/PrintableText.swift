import Spelling
import Spreadsheets

/// Takes out of cells what can't be printed, so that it is in no figure, page, table or message.
///
/// It gets there by copying from terminals, letters and pages, or by somebody's design: an escape
/// sequence can hide a name on a screen, an override of direction can turn all that follows.
enum PrintableText {
  /// What was taken out of a sheet.
  struct Mended {
    /// The first cell that held any.
    let first: Cell
    /// How many cells did.
    var cells = 0
    /// The characters, each once.
    var scalars: Set<Unicode.Scalar> = []

    /// The characters as people write their numbers, in ascending order: `U+001B, U+202E`.
    var numbers: String {
      scalars.sorted().map { scalar in
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }.joined(separator: ", ")
    }
  }

  /// Mends the cells of a sheet; a cell that holds nothing else is empty.
  ///
  /// - Returns: what was mended; `nil` when there was nothing to mend.
  /// - Complexity: O(*n*) in the length of the texts, which are only copied where they are mended.
  static func mend(_ sheet: inout Sheet) -> Mended? {
    var mended: Mended?
    for row in sheet.rows.indices {
      for index in sheet.rows[row].cells.indices {
        let cell = sheet.rows[row].cells[index]
        guard mayHoldAny(cell.text) else { continue }
        let scalars = cell.text.unicodeScalars.filter(\.isUnprintable)
        guard !scalars.isEmpty else { continue }
        if mended == nil { mended = Mended(first: cell) }
        mended?.cells += 1
        mended?.scalars.formUnion(scalars)
        sheet.rows[row].cells[index].text = printable(cell.text)
      }
      sheet.rows[row].cells.removeAll { $0.text.isEmpty }
    }
    sheet.rows.removeAll { $0.cells.isEmpty }
    return mended
  }

  /// Whether a byte is or begins one of them: nearly every text is done with here.
  private static func mayHoldAny(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 >= 0xEF }
  }

  /// A break of another kind (of a page, or of a line in a letter) separates words, the rest don't.
  private static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: scalars.append(" ")
      default: if !scalar.isUnprintable { scalars.append(scalar) }
      }
    }
    return String(scalars).trimmingSpaces()
  }
}
