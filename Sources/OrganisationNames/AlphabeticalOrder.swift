import Foundation

extension Sequence {
  /// The elements in the alphabetical order of their names, as a Norwegian list has it: small letters as large
  /// ones, æ, ø and å last, and numbers by what they are worth (A7 before A11). Names that are alike there keep
  /// the order of their characters, so that the order is the same whatever it was before.
  public func inAlphabeticalOrder(by name: (Element) -> String) -> [Element] {
    map { (name: name($0), element: $0) }
      .sorted { $0.name.comesBefore($1.name) }
      .map(\.element)
  }
}

extension Sequence<String> {
  /// The names in alphabetical order, as a Norwegian list has it.
  public var inAlphabeticalOrder: [String] { inAlphabeticalOrder(by: { $0 }) }
}

extension String {
  /// Whether the name comes before another in alphabetical order, as a Norwegian list has it.
  public func comesBefore(_ other: String) -> Bool {
    switch compare(other, options: [.caseInsensitive, .numeric], locale: norwegian) {
    case .orderedAscending: true
    case .orderedDescending: false
    case .orderedSame: self < other
    }
  }
}

/// Bokmål's alphabet is nynorsk's; English readers of Norwegian names find them in the same place.
private let norwegian = Locale(identifier: "nb")
