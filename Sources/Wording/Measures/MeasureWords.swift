/// The words of a measure: what its definition card, tables and sentences say.
public struct MeasureWords: Sendable, Hashable {
  /// The measure's id, as in the catalog.
  public let id: String
  /// The name in running text, lower case.
  public let name: Words
  /// The question it answers, in plain words.
  public let question: Words
  /// How a high and a low score are read, and what it does not mean.
  public let reading: Words
  /// The formula, the same in every language.
  public let formula: String
  /// What isolates, weights, direction and unreachable pairs do.
  public let conventions: Words
  /// Which library calls give the same number, and which defaults differ.
  public let comparison: Words

  /// Makes the words of a measure.
  public init(
    id: String, name: Words, question: Words, reading: Words, formula: String, conventions: Words,
    comparison: Words
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.reading = reading
    self.formula = formula
    self.conventions = conventions
    self.comparison = comparison
  }

  /// The words of a measure; `nil` when there is none of that id.
  public static func words(for id: String) -> MeasureWords? { all.first { $0.id == id } }
}
