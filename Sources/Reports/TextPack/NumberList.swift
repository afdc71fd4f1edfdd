import Wording

/// Where every number of the texts is found: a row for each number as it is printed, with the table,
/// row and column it is from and what stands there in full.
struct NumberList {
  /// The file's name.
  static let file = "texts/numbers.csv"

  private let passages: [Passage]
  private let language: Language

  /// Prepares the list of some paragraphs.
  init(_ passages: [Passage], _ language: Language) {
    self.passages = passages
    self.language = language
  }

  /// The list, as a table a spreadsheet opens: of each paragraph the numbers that stand in it, in
  /// order. What the study's own texts say in numbers, such as dates, isn't in it.
  var text: String {
    var table = SpreadsheetText(language)
    table.add(
      [
        TextPackWords.passage, TextPackWords.printed, TextPackWords.table, TextPackWords.row,
        TextPackWords.column,
        TextPackWords.value,
      ].map { .text($0[language]) })
    for passage in passages {
      for (number, fact) in Self.traced(passage, language) {
        table.add([
          .text(passage.id), printed(number), .text(fact.table), .text(fact.row),
          .text(fact.column),
          .number(fact.value, places: fact.value == fact.value.rounded() ? 0 : 4),
        ])
      }
    }
    return table.text
  }

  /// The numbers of a paragraph in order, each with what it is.
  ///
  /// A number told twice is, if it can be, two things of the same size.
  static func traced(
    _ passage: Passage, _ language: Language
  ) -> [(number: PrintedNumber, fact: PassageFact)] {
    var told: Set<PassageFact> = []
    return PrintedNumbers(passage.text, language).all.compactMap { number in
      let fact = passage.facts.first { number.shows($0.value) && !told.contains($0) }
      guard let fact else { return nil }
      told.insert(fact)
      return (number, fact)
    }
  }

  private func printed(_ number: PrintedNumber) -> SpreadsheetText.Cell {
    let format = Formatter(language)
    let digits = format.decimal(number.value, places: number.places)
    return .text(
      number.isPercent ? format.percent(number.value / 100) : digits)
  }
}
