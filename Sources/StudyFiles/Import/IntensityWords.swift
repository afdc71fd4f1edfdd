import InnovationSystem
import Spreadsheets

/// Reads how close a collaboration is from what people write in a cell: a number, a number with its
/// label (`3 – samordning`), a label of either scale, or a mark.
enum IntensityWords {
  /// What a cell says.
  enum Reading: Hashable {
    /// A number, as plain text.
    case number(String)
    /// A step of a scale, by its label.
    case step(Int, IntensityScale)
    /// That there is something: `x`, `ja`.
    case mark
    /// That there is nothing: `nei`.
    case nothing
  }

  /// What a cell says; `nil` when it can't be read as any of these.
  static func read(_ cell: Cell, _ numbers: NumberColumn) -> Reading? {
    if let number = numbers.plainNumber(in: cell) { return .number(number) }
    let word = folded(cell.text)
    if marks.contains(word) { return .mark }
    if noes.contains(word) { return .nothing }
    if let step = steps[word] { return .step(step.value, step.scale) }
    return labelled(cell.text)
  }

  /// `3 – samordning`, `3: månedlig`, `4 = ukentlig`.
  private static func labelled(_ text: String) -> Reading? {
    guard let first = text.first, let value = first.wholeNumberValue, 0...5 ~= value else {
      return nil
    }
    let rest = text.dropFirst().drop { $0 == " " }
    guard let sign = rest.first, "-–—=:.)".contains(sign) else { return nil }
    let label = rest.dropFirst().trimmingSpaces()
    guard label.contains(where: \.isLetter) else { return nil }
    let scale = steps[folded(label)]?.scale ?? .levelsOfCollaboration
    return .step(value, scale)
  }

  private static let marks: Set<String> = ["x", "ja", "yes", "true", "sant", "✓", "✔", "✗", "•"]
  private static let noes: Set<String> = ["nei", "no", "false", "usant"]

  private static let levels: [[String]] = [
    ["ingen kontakt", "ingen", "no interaction", "none"],
    ["kjennskap", "kjennskap til", "networking"],
    ["utveksling", "cooperation"],
    ["samordning", "coordination"],
    ["forpliktende samarbeid", "forpliktande samarbeid", "coalition"],
    ["integrert samarbeid", "collaboration"],
  ]

  private static let frequencies: [[String]] = [
    ["aldri", "never"],
    [
      "årlig", "årleg", "årlig eller sjeldnere", "årleg eller sjeldnare", "sjelden", "sjeldan",
      "yearly", "annually", "yearly or less",
    ],
    [
      "kvartalsvis", "hvert kvartal", "kvart kvartal", "halvårlig", "halvårleg",
      "hvert kvartal/halvår", "kvart kvartal/halvår", "quarterly", "every quarter or half-year",
    ],
    ["månedlig", "månadleg", "monthly"],
    ["ukentlig", "vekentleg", "kvar veke", "weekly"],
    ["daglig", "dagleg", "daily"],
  ]

  private static let steps: [String: (value: Int, scale: IntensityScale)] = {
    var steps: [String: (value: Int, scale: IntensityScale)] = [:]
    for (value, words) in levels.enumerated() {
      for word in words { steps[folded(word)] = (value, .levelsOfCollaboration) }
    }
    for (value, words) in frequencies.enumerated() {
      for word in words { steps[folded(word)] = (value, .frequency) }
    }
    return steps
  }()
}
