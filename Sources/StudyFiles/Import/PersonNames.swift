import OrganisationNames
import Spreadsheets

/// Tells columns of people's names from columns of organisations'.
enum PersonNames {
  /// Whether most of the cells look like names of people: two to four capitalised words without
  /// digits, none of which tells of a kind of organisation.
  static func seemToBe(_ cells: [Cell]) -> Bool {
    let sample = cells.prefix(200)
    guard !sample.isEmpty else { return false }
    return Double(sample.count { isLikePerson($0.text) }) >= 0.6 * Double(sample.count)
  }

  /// Whether a text looks like a name of a person: two to four capitalised words without digits, none of
  /// which tells of a kind of organisation.
  static func isLikePerson(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard 2...4 ~= words.count, KindGuesser.kind(of: text) == nil else { return false }
    return words.allSatisfy { word in
      guard let first = word.first, first.isUppercase else { return false }
      let rest = word.dropFirst()
      return !word.contains(where: \.isNumber)
        && (rest.isEmpty || rest == "." || rest.contains(where: \.isLowercase))
    }
  }
}
