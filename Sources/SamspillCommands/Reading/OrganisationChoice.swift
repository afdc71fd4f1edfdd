import Figures
import InnovationSystem
import Spelling
import Wording

/// Organisations that were named in an option: by id, name or short name, with commas between.
struct OrganisationChoice {
  private let view: SnapshotView
  private let option: String
  private let language: Language
  /// The id that each spelling stands for, in lower case.
  private let ids: [String: String]
  /// What could have been meant, in order of id.
  private let spellings: [String]

  /// Prepares the names of a snapshot's study for an option such as `--seeds`.
  init(in view: SnapshotView, option: String, _ language: Language) {
    self.view = view
    self.option = option
    self.language = language
    let study = view.study
    let all = study.organisations.flatMap { organisation in
      [
        organisation.id, organisation.name, study.displayName(of: organisation.id),
        organisation.shortName,
      ].compactMap { $0 }.map { (spelling: $0, id: organisation.id) }
    }
    // An id wins over somebody else's name.
    let own = Dictionary(
      study.organisations.map { ($0.id.lowercased(), $0.id) }, uniquingKeysWith: { one, _ in one })
    ids = Dictionary(
      all.map { ($0.spelling.lowercased(), $0.id) }, uniquingKeysWith: { one, _ in one }
    ).merging(own) { $1 }
    spellings = all.map(\.spelling)
  }

  /// The ids that a text names, each once, in ascending order.
  ///
  /// - Throws: `CommandFailure` with all that is wrong at once.
  func ids(of text: String) throws -> [String] {
    // A name may itself hold a comma.
    let whole = text.trimmed
    let words =
      ids[whole.lowercased()] == nil ? whole.split(separator: ",").map(\.trimmed) : [whole]
    let named = words.filter { !$0.isEmpty }
    let problems = named.compactMap(problem).map { $0[language] }
    guard problems.isEmpty else { throw CommandFailure(lines: problems) }
    guard !named.isEmpty else {
      throw CommandFailure(lines: [ChoiceWords.nobody(option)[language]])
    }
    return Set(named.compactMap { ids[$0.lowercased()] }).sorted()
  }

  private func problem(with name: String) -> Words? {
    guard let id = ids[name.lowercased()] else {
      return ChoiceWords.unknownOrganisation(
        option, name, suggestion: nearestSpelling(to: name, among: spellings))
    }
    guard view.position(of: id) == nil else { return nil }
    return ChoiceWords.notInFrame(option, name, snapshot: view.snapshot.id)
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
