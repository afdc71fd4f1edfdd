import InnovationSystem
import SnapshotComparison
import Wording

/// What became of the earlier collaborations, by properties they had.
struct SurvivalText {
  private let comparison: StudyComparison
  private let language: Language

  /// Prepares the tables of a comparison.
  init(_ comparison: StudyComparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// The tables one after the other; empty when there are none.
  var text: String {
    guard !comparison.survival.isEmpty else { return "" }
    var table = TextTable()
    table.add(["", LikenessWords.kept[language], LikenessWords.lost[language]])
    for property in comparison.survival {
      table.add([
        "  " + LikenessWords.property(property.property.rawValue)[language] + probability(property)
      ])
      for row in property.rows {
        let counts = [row.kept, row.lost].map(Formatter(language).count)
        table.add(["    " + name(of: row.value, property.property)] + counts)
      }
    }
    return table.text + LikenessWords.survivalCaveat[language] + "\n"
  }

  private func probability(_ table: SurvivalTable) -> String {
    guard let p = table.exactProbability else { return "" }
    let format = Formatter(language)
    return p < 0.001
      ? " (p < \(format.decimal(0.001, places: 3)))" : " (p = \(format.decimal(p, places: 3)))"
  }

  /// A value of a property in words.
  func name(of value: [String], _ property: SurvivalTable.Property) -> String {
    let taxonomy = comparison.compared.later.study.taxonomy
    return value.map { code in
      switch property {
      case .sectors: taxonomy.sector(code)?.name[language.rawValue] ?? code
      case .phase: Terms.word(code, in: Terms.phases, language)
      case .funding, .line: LikenessWords.value(code, of: property.rawValue)?[language] ?? code
      }
    }.joined(separator: " – ")
  }
}
