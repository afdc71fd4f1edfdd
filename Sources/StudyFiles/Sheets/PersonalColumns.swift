import Foundation
import InnovationSystem
import Spreadsheets

/// The columns and cells of a sheet that seem to hold personal data, which no study should.
///
/// A column whose heading speaks of contact persons, e-mail or telephones is left out whole, and so
/// is one of ours with such data in its cells, but there only the cells. What is an e-mail address
/// or eleven digits (a Norwegian national number) is taken for personal wherever it stands.
struct PersonalColumns {
  /// What a column holds.
  enum Kind: String {
    /// Names of people.
    case person
    /// E-mail addresses.
    case email
    /// Telephone numbers.
    case telephone
    /// National identity numbers.
    case nationalNumber = "national-number"
  }

  /// What to tell, one problem for each column.
  private(set) var problems: [Problem] = []

  private var columns: Set<Int> = []
  private var cells: Set<CellPlace> = []

  private struct CellPlace: Hashable {
    let line: Int
    let column: Int
  }

  /// Looks through a sheet.
  ///
  /// - Parameters:
  ///   - header: the row of column names; `nil` when there is none.
  ///   - known: the positions of columns that the study reads.
  ///   - roles: the positions of those that should hold roles of people, where names are left out too.
  init(in source: SourceSheet, header: SheetRow?, known: Set<Int>, roles: Set<Int> = []) {
    for cell in header?.cells ?? [] where !known.contains(cell.column) {
      guard let kind = Self.kind(ofHeading: cell.text) else { continue }
      columns.insert(cell.column)
      problems.append(report(kind, at: cell, heading: cell.text, in: source, .columnLeftOut))
    }
    var reported = columns
    for row in source.sheet.rows where row.number != header?.number {
      for cell in row.cells where !columns.contains(cell.column) {
        let isName = roles.contains(cell.column) && PersonNames.isLikePerson(cell.text)
        guard let kind = Self.kind(of: cell) ?? (isName ? .person : nil) else { continue }
        let isOurs = known.contains(cell.column)
        if isOurs {
          cells.insert(CellPlace(line: cell.line, column: cell.column))
        } else {
          columns.insert(cell.column)
        }
        guard reported.insert(cell.column).inserted else { continue }
        let heading = header?[cell.column]?.text ?? Cell.columnLetters(cell.column)
        problems.append(
          report(
            kind, at: cell, heading: heading, in: source, isOurs ? .valueLeftOut : .columnLeftOut))
      }
    }
  }

  /// Whether a cell must not reach the study.
  func covers(_ cell: Cell) -> Bool {
    columns.contains(cell.column)
      || (!cells.isEmpty && cells.contains(CellPlace(line: cell.line, column: cell.column)))
  }

  /// Whether a column is left out whole.
  func covers(whole column: Int) -> Bool { columns.contains(column) }

  private func report(
    _ kind: Kind, at cell: Cell, heading: String, in source: SourceSheet,
    _ consequence: Problem.Consequence
  ) -> Problem {
    source.problem(
      .personalData, at: cell, ["field": heading, "reason": kind.rawValue], consequence)
  }

  /// Whether a heading speaks of people rather than organisations.
  static func isContactHeading(_ heading: String) -> Bool { kind(ofHeading: heading) != nil }

  private static func kind(ofHeading heading: String) -> Kind? {
    let words = folded(heading)
    if emailHeadings.contains(where: words.contains) { return .email }
    if telephoneHeadings.contains(where: { words.hasPrefix($0) }) { return .telephone }
    if nationalHeadings.contains(where: words.contains) { return .nationalNumber }
    if personHeadings.contains(words) { return .person }
    // *Kontaktperson 2*, *Kontaktperson partner 1*.
    if words.contains("kontaktperson") || words.contains("contactperson") { return .person }
    let isNumbered = NumberedHeading(heading).map { personHeadings.contains($0.stem) } ?? false
    return isNumbered ? .person : nil
  }

  private static let emailHeadings = ["epost", "email", "mailadress"]
  private static let telephoneHeadings = ["telefon", "tlf", "mobil", "phone", "telephone"]
  private static let nationalHeadings = ["fødselsnummer", "fødselsnr", "personnummer", "fnr"]
  private static let personHeadings: Set<String> = [
    "kontakt", "kontaktperson", "kontaktpersonar", "kontaktpersoner", "kontaktnavn",
    "kontaktnamn", "contact", "contactperson", "contactname", "fornavn", "førenamn", "etternavn",
    "etternamn", "firstname", "lastname", "surname", "person", "personnavn", "personnamn",
    "navnpåkontaktperson", "navnpårespondent", "svarersnavn", "svarernavn", "respondentnavn",
    "respondentname", "saksbehandler", "saksbehandlar", "prosjektleder", "prosjektleiar",
    "ansvarligperson", "utfyltav", "fyltutav", "ipaddress", "ipadresse",
  ]

  private static func kind(of cell: Cell) -> Kind? {
    if isEmail(cell.text) { return .email }
    return isNationalNumber(cell.text) ? .nationalNumber : nil
  }

  /// Whether the text holds an e-mail address.
  private static func isEmail(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return false }
    let domain = bytes[bytes.index(after: at)...].prefix { !$0.isBlank }
    let hasName = at > bytes.startIndex && !bytes[bytes.index(before: at)].isBlank
    return hasName && domain.dropFirst().dropLast().contains(UInt8(ascii: "."))
  }

  /// Whether the text holds eleven digits in a row, perhaps with a space after the sixth.
  private static func isNationalNumber(_ text: String) -> Bool {
    guard text.utf8.count >= 11 else { return false }
    var digits = 0
    var isSplit = false
    for byte in text.utf8 {
      if 48...57 ~= byte {
        digits += 1
      } else if byte == 0x20, digits == 6, !isSplit {
        isSplit = true
      } else if digits == 11 {
        return true
      } else {
        digits = 0
        isSplit = false
      }
    }
    return digits == 11
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")

  /// Whether the byte is a space, tab or line break.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
