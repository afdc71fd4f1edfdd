import Figures
import Foundation
import InnovationSystem
import StudyFiles
import TestSupport
import Wording

@testable import Reports

/// The texts of every bundled study, gathered once.
enum Packs {
  /// The bundled studies.
  static let studies = ["florentine-families", "krackhardt-kite", "nordland", "southern-women"]

  /// What one study's texts are in one language.
  struct Sample {
    let study: String
    let language: Language
    let results: StudyResults
    let pack: TextPack
  }

  private static let all = Result { try studies.flatMap(samples) }

  /// Every study in every language.
  static func every() throws -> [Sample] { try all.get() }

  /// One study in one language.
  static func sample(_ study: String, _ language: Language = .bokmål) throws -> Sample {
    try every().first { $0.study == study && $0.language == language }!
  }

  private static func samples(_ name: String) throws -> [Sample] {
    let study = try bundled(name)
    return try samples(study, at: study.latestSnapshot)
  }

  /// The words of a figure in every language.
  private static func figure(
    of study: Study, at snapshot: Snapshot, _ kind: any FigureKind.Type
  ) throws -> PackFigure {
    let texts = try Language.allCases.map { language in
      var options = FigureOptions()
      options.language = language
      let subject = FigureSubject(study, at: snapshot, options: options)
      return (language, try FigureKindCatalog.texts(of: subject, as: kind))
    }
    return PackFigure(
      name: "figures/" + kind.id, kind: kind, texts: Dictionary(uniqueKeysWithValues: texts))
  }

  /// The texts of a study in every language.
  static func samples(_ study: Study, at snapshot: Snapshot) throws -> [Sample] {
    let results = StudyResults(study, at: snapshot, .bokmål)
    let kinds: [any FigureKind.Type] = [
      FigureKindCatalog.usual(for: study), PlannedKind.self, ConsortiumKind.self,
      DifferenceKind.self,
    ]
    let figures = kinds.compactMap { try? figure(of: study, at: snapshot, $0) }
    return Language.allCases.map { language in
      let told = results.told(in: language)
      return Sample(
        study: study.id, language: language, results: told, pack: TextPack(told, figures))
    }
  }
}

/// A sentence without what the study itself says: titles, names, dates and ids, whose digits are no
/// results.
struct OwnTexts {
  private let texts: [String]

  /// Gathers what a study says in a language.
  init(_ study: Study, _ language: Language) {
    let code = language.rawValue
    let format = Formatter(language)
    func date(_ date: PartialDate?) -> String? {
      date.map { format.date(year: $0.year, month: $0.month, day: $0.day) }
    }
    var texts: [String?] = [
      study.title?[code], study.notice?[code], study.source?[code],
      "Samspill \(SamspillVersion.current)", String(StudyDigest(study).whole.prefix(12)),
      study.targetVersion,
    ]
    for snapshot in study.snapshots {
      texts += [
        date(snapshot.date), snapshot.boundary?[code], snapshot.question?[code],
        snapshot.source?[code], snapshot.title?[code],
        snapshot.scale == .none
          ? nil : Terms.word(snapshot.scale.rawValue, in: Terms.scales, language),
      ]
      texts += [snapshot.id, snapshot.date.map { String($0.year) }]
    }
    texts += study.organisations.flatMap { [$0.name, study.displayName(of: $0.id)] }
    texts +=
      study.projects.map(\.name) + study.funding.map(\.name) + study.targets.map(\.explanation)
    texts += study.lineage.map { date($0.date) }
    let known = Set(texts.compactMap { $0 }.filter { $0.contains(where: \.isNumber) })
    self.texts = known.sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// What of a sentence is Samspill's.
  func removed(from sentence: String) -> String {
    texts.reduce(sentence) { rest, own in
      let pattern =
        "(?<![\\p{L}\\p{N}])" + NSRegularExpression.escapedPattern(for: own)
        + "(?![\\p{L}\\p{N}])"
      return rest.replacingOccurrences(of: pattern, with: " ", options: .regularExpression)
    }
  }
}

/// Words for one and two that count nothing: standing phrases of the three languages; and how many more
/// there are than a list names, which is no count of anything.
enum StandingPhrases {
  private static let all = [
    "To målinger viser", "To målingar viser", "Two snapshots show", "av én part", "av éin part",
    "by one party", "one party", "én part", "éin part", "en av de to", "ein av dei to",
    "one of the two", "bare med i én måling", "in one snapshot only", "er svaret én persons",
    "kan være én persons", "éin person", "one person", "minst to personer", "minst to personar",
    "At least two people", "minst ett svar", "minst eitt svar", "at least one answer",
    "det ett sted til", "det éin stad til", "one more place", "that one organisation",
    "de to ikke snakker", "dei to ikkje snakkar", "the two don't", "mellom to andre",
    "between two others",
  ]

  /// A sentence without them.
  static func removed(from sentence: String) -> String {
    all.reduce(sentence) { $0.replacingOccurrences(of: $1, with: " ") }
      .replacingOccurrences(
        of: "(og [0-9]+ til|and [0-9]+ more)\\b", with: " ", options: .regularExpression)
  }
}
