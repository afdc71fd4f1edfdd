import Figures
import Foundation
import GapAnalysis
import InnovationSystem
import Wording
import XCTest

@testable import Reports

/// The law of numbers: each number in any sentence of any bundled study, in any language, is found in
/// `results.json`.
final class NumberLawTests: XCTestCase {
  /// What each number of the texts is said to be, it is.
  func testEveryNumberOfTheTextsStandsWhereItIsSaidTo() throws {
    var count = 0
    for sample in try Packs.every() {
      let file = try ResultsFile.of(sample.study)
      for passage in sample.pack.passages {
        for (number, fact) in NumberList.traced(passage, sample.language) {
          count += 1
          XCTAssertTrue(
            file.values(of: fact).contains { abs($0 - fact.value) < 1e-9 },
            "\(sample.study) \(passage.id): \(number.value) is not at \(fact)")
        }
      }
    }
    XCTAssertGreaterThan(count, 300)
  }

  /// The sentence of a finding, also of one that isn't on the first page, tells numbers of that finding.
  func testEveryNumberOfAFindingIsAmongItsOwn() throws {
    var count = 0
    for sample in try Packs.every() {
      let file = try ResultsFile.of(sample.study)
      let study = sample.results.study
      for finding in sample.results.findings {
        let sentence = finding.sentence(in: study, sample.language)
        let own = file.finding(finding.id)
        for number in numbers(sentence, sample) {
          count += 1
          XCTAssertTrue(
            (own + file.conventions).contains(where: number.shows),
            "\(sample.study) \(finding.id): \(number.value) in \(sentence)")
        }
      }
    }
    XCTAssertGreaterThan(count, 300)
  }

  func testEveryNumberOfEverySentenceIsFoundSomewhere() throws {
    var count = 0
    for sample in try Packs.every() {
      let all = try ResultsFile.of(sample.study).all
      for sentence in sentences(sample) {
        for number in numbers(sentence, sample) {
          count += 1
          XCTAssertTrue(
            all.contains(where: number.shows), "\(sample.study): \(number.value) in \(sentence)")
        }
      }
    }
    XCTAssertGreaterThan(count, 1000)
  }

  /// A number that isn't there would be seen.
  func testTheLawCanBeBroken() throws {
    let sample = try Packs.sample("nordland")
    let all = try ResultsFile.of("nordland").all
    let number = PrintedNumbers("I 2021 har 18 aktører 987 relasjoner.", .bokmål).all[2]
    XCTAssertFalse(all.contains(where: number.shows))
    let passage = sample.pack.passages[0]
    let false987 = PassageFact("key-figures", "collaborations", "snapshot:2021", 987)
    XCTAssertEqual(try ResultsFile.of("nordland").values(of: false987), [28])
    XCTAssertEqual(NumberList.traced(passage, .bokmål).first?.fact.value, 18)
  }

  private func numbers(_ sentence: String, _ sample: Packs.Sample) -> [PrintedNumber] {
    let own = OwnTexts(sample.results.study, sample.language)
    return PrintedNumbers(
      StandingPhrases.removed(from: own.removed(from: sentence)), sample.language
    ).all
  }

  /// Everything a report of a study says in sentences.
  private func sentences(_ sample: Packs.Sample) -> [String] {
    let (results, language) = (sample.results, sample.language)
    let headlines = Headlines(results).all.flatMap { [$0.sentence, $0.reason, $0.why ?? ""] }
    let suggestions = SuggestionSection.kinds.compactMap {
      SuggestionSection($0, results.findings, in: results.study, language)?.text
    }
    return [SummaryText(results).text] + headlines + QualityText(results).sentences + suggestions
      + results.findings.map { $0.sentence(in: results.study, language) }
      + UnansweredQuestions(results.assessment.notAssessed, language).lines
      + ChangeSection(results).texts
      + sample.pack.passages.map { $0.text.withoutFigureNumber }
  }
}

extension String {
  /// Without the number of the figure.
  var withoutFigureNumber: String {
    replacingOccurrences(
      of: "^(Figur|Figure) [0-9]+\\.", with: "", options: .regularExpression)
  }
}

/// `results.json` of a bundled study, read back.
struct ResultsFile {
  private let top: [String: Any]
  /// Every number in it, and how many each list has.
  let all: [Double]

  private static let texts = Result {
    try Dictionary(
      uniqueKeysWithValues: Packs.studies.map { study in
        let results = try Packs.sample(study).results
        let provenance = ReportProvenance(results, date: nil)
        let tables = ReportTables(results, provenance).all
        return (
          study, try ResultsJSON(results, provenance, remarks: [], tables: tables).text()
        )
      })
  }

  /// Reads the file of a study; numbers don't depend on the language.
  static func of(_ study: String) throws -> ResultsFile {
    try ResultsFile(XCTUnwrap(try texts.get()[study]))
  }

  private init(_ text: String) throws {
    top = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    all = Self.numbers(in: top)
  }

  /// The limits that belong to the kinds' definitions, the same in every study.
  var conventions: [Double] { Self.numbers(in: top["conventions"] as Any) }

  /// What stands at a place; nothing where there is no such place.
  func values(of fact: PassageFact) -> [Double] {
    switch fact.table {
    case "findings": return finding(fact.row)
    case "warnings": return warning(fact.row)
    case "snapshots": return [Double((top["snapshots"] as? [Any])?.count ?? -1)]
    default: break
    }
    if let row = row(fact.row, in: fact.table) {
      return (row[fact.column] as? Double).map { [$0] } ?? []
    }
    var found: Any? = top[fact.table]
    for key in [fact.row, fact.column] where !key.isEmpty {
      let inner = found as? [String: Any]
      if key == "count", inner?[key] == nil { return [Double(inner?.count ?? -1)] }
      found = inner?[key]
    }
    if let list = found as? [Any] { return [Double(list.count)] }
    return (found as? Double).map { [$0] } ?? []
  }

  /// The numbers of a finding: its own, how many its lists have, and whom it leaves without something.
  func finding(_ id: String) -> [Double] {
    let gaps = top["gaps"] as? [String: Any]
    let found = (gaps?["findings"] as? [[String: Any]])?.first { $0["id"] as? String == id }
    let counts = ((top["counts"] as? [String: Any])?["inFindings"] as? [String: Any])?[id]
    let affected = row(id, in: "findings").map { row in
      let all = row["affected"] as? Double ?? 0
      let municipalities = row["municipalities"] as? Double ?? 0
      return [all, municipalities, all - municipalities]
    }
    return Self.numbers(in: found as Any) + Self.numbers(in: counts as Any) + (affected ?? [])
  }

  private func warning(_ code: String) -> [Double] {
    let gaps = top["gaps"] as? [String: Any]
    let warnings = gaps?["warnings"] as? [[String: Any]] ?? []
    let counts = (top["counts"] as? [String: Any])?["inWarnings"] as? [Any] ?? []
    return zip(warnings, counts).filter { $0.0["id"] as? String == code }
      .flatMap { Self.numbers(in: $0.0) + Self.numbers(in: $0.1) }
  }

  private func row(_ id: String, in table: String) -> [String: Any]? {
    let tables = top["tables"] as? [[String: Any]] ?? []
    let rows = tables.first { $0["id"] as? String == table }?["rows"] as? [[String: Any]]
    return rows?.first { $0["id"] as? String == id }
  }

  private static func numbers(in value: Any) -> [Double] {
    switch value {
    case let object as [String: Any]: object.values.flatMap(numbers)
    case let list as [Any]: [Double(list.count)] + list.flatMap(numbers)
    case let number as Double: [number]
    default: []
    }
  }
}
