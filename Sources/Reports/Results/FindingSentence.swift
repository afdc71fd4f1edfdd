import Figures
import GapAnalysis
import InnovationSystem
import Wording

extension Finding {
  /// The finding as a sentence, with names in place of ids.
  ///
  /// - Returns: the id when there are no words for the kind.
  public func sentence(in study: Study, _ language: Language) -> String {
    guard let words = FindingWords.words(for: kind) else { return id }
    return words.sentence(values(in: study, language), language)
  }

  private func values(in study: Study, _ language: Language) -> FindingValues {
    var values = FindingValues(names: organisations.map(study.displayName))
    for (key, detail) in details {
      switch detail {
      case .text(let text): values.texts[key] = text
      case .number(let number): values.numbers[key] = number
      case .count(let count): values.counts[key] = count
      case .flag(let flag): values.flags[key] = flag
      case .texts(let texts): values.lists[key] = texts
      case .organisations(let ids): values.lists[key] = ids.map(study.displayName)
      case .sectors(let codes):
        values.lists[key] = codes.map {
          study.taxonomy.sector($0)?.name[language.rawValue] ?? $0
        }
      case .pairs(let pairs):
        values.lists[key] = pairs.map { pair in
          [pair.first, pair.second].map(study.displayName).joined(separator: " – ")
        }
      case .counts, .numbers, .unknown: break
      }
    }
    return values
  }
}
