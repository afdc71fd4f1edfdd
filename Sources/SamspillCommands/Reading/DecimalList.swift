/// Lists of numbers on one line, where a comma may stand between two numbers or before decimals.
///
/// One rule for every option: with semicolons these separate and commas are decimal signs, as in
/// Norwegian CSV; without them commas separate, and decimals are written with a point.
enum DecimalList {
  /// The parts of a list of plain numbers: `2.5,15` and `2,5;15` alike.
  static func parts(_ text: String) -> [String] {
    let separator: Character = text.contains(";") ? ";" : ","
    return text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// The parts of a list of numbers with names: `a=0.5,b=1`, `a=0,5;b=1` and, since digits alone are
  /// no part, `a=0,5,b=1` too. Empty parts are left out.
  static func namedParts(_ text: String) -> [String] {
    guard !text.contains(";") else { return parts(text).filter { !$0.isEmpty } }
    var joined: [String] = []
    for part in text.split(separator: ",").map(String.init) {
      if let last = joined.last, last.contains("="), isDigits(part) {
        joined[joined.count - 1] = last + "," + part
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { 48...57 ~= $0 }
  }
}
