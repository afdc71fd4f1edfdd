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
    return words.sentence(FindingValues(organisations, details, in: study, language), language)
  }
}

extension StudyWarning {
  /// The warning as a sentence, with names in place of ids.
  public func sentence(in study: Study, _ language: Language) -> String {
    WarningWords.sentence(
      code.rawValue, FindingValues(organisations, details, in: study, language), language)
  }
}

extension FindingValues {
  /// The values of a statement, with names in place of ids and codes.
  init(
    _ organisations: [String], _ details: [String: FindingDetail], in study: Study,
    _ language: Language
  ) {
    self.init(names: organisations.map(study.displayName))
    add(details, under: "", in: study, language)
  }

  /// Adds details by name; those of an object with the object's name and a full stop before.
  private mutating func add(
    _ details: [String: FindingDetail], under prefix: String, in study: Study,
    _ language: Language
  ) {
    for (name, detail) in details {
      let key = prefix + name
      switch detail {
      case .text(let text): texts[key] = text
      case .number(let number): numbers[key] = number
      case .count(let count): counts[key] = count
      case .flag(let flag): flags[key] = flag
      case .texts(let texts): lists[key] = texts
      case .organisations(let ids): lists[key] = ids.map(study.displayName)
      case .sectors(let codes):
        lists[key] = codes.map {
          study.taxonomy.sector($0)?.name[language.rawValue] ?? $0
        }
      case .pairs(let pairs):
        lists[key] = pairs.map { pair in
          [pair.first, pair.second].map(study.displayName).joined(separator: " – ")
        }
      case .object(let inner):
        add(inner, under: key + ".", in: study, language)
      case .counts(let counts): lists[key] = counts.map { String($0) }
      case .numbers, .unknown: break
      }
    }
  }
}
