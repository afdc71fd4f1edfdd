import InnovationSystem
import StudyFiles
import TestSupport
import Wording
import XCTest

@testable import Reports

/// A bundled study.
func bundled(_ name: String) throws -> Study {
  try StudyReader.read(Folders.graphs.appendingPathComponent(name).path).study
}

/// Everything of one report: its results, its files and its page as read back.
struct WrittenReport: Sendable {
  let results: StudyResults
  let headlines: [String]
  let files: [String: [UInt8]]
  let page: Element

  init(
    _ study: Study, _ snapshot: String? = nil, _ language: Language, warnings: [String] = [],
    date: PartialDate? = nil
  ) throws {
    let found = snapshot.flatMap { study.snapshot($0) } ?? study.latestSnapshot
    results = StudyResults(study, at: found, language)
    let report = try Report(study, at: found, language, warnings: warnings, date: date)
    headlines = report.headlines
    files = try report.files()
    page = try MarkupReader.read(String(decoding: files["index.html"] ?? [], as: UTF8.self))
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    String(decoding: try XCTUnwrap(files[name], name), as: UTF8.self)
  }

  /// The rows of a table on the page, by the id of its section; the head first.
  func rows(_ section: String) throws -> [[String]] {
    let found = page.elements("section").first { $0.attributes["aria-labelledby"] == section }
    return try XCTUnwrap(found?.elements("table").first, section).rows
  }
}

/// Reports that several tests read, written once.
enum Written {
  private static let bokmål = Result {
    try WrittenReport(try bundled("nordland"), "2021", .bokmål)
  }
  private static let english = Result {
    try WrittenReport(try bundled("nordland"), "2021", .english)
  }
  private static let women = Result {
    try WrittenReport(try bundled("southern-women"), nil, .english)
  }
  private static let strange = Result {
    try WrittenReport(hostileStudy(), nil, .bokmål, warnings: ["<b>\"fil\" & linje</b>"])
  }

  static func nordland(_ language: Language = .bokmål) throws -> WrittenReport {
    try language == .english ? english.get() : bokmål.get()
  }

  static func southernWomen() throws -> WrittenReport { try women.get() }

  static func hostile() throws -> WrittenReport { try strange.get() }

  /// All of them, by name.
  static func all() throws -> [(name: String, report: WrittenReport)] {
    [
      ("nordland nb", try nordland()), ("nordland en", try nordland(.english)),
      ("southern-women", try southernWomen()), ("hostile", try hostile()),
    ]
  }
}

/// A study of the organisations and ties given, whose every text a page could mistake for markup.
func hostileStudy() -> Study {
  let nasty = "<script>alert(\"1\")</script> & 'x'"
  var study = Study(
    id: "hostile", taxonomy: .empty,
    organisations: [
      Organisation(id: "A", name: nasty), Organisation(id: "B", name: "=1+1"),
      Organisation(id: "C", name: "</title></table><img src=\"http://example.org/x\">"),
    ],
    collaborations: [
      Collaboration(snapshot: "", from: "A", to: "B"),
      Collaboration(snapshot: "", from: "B", to: "C"),
    ],
    snapshots: [Snapshot(id: "")])
  study.title = StudyText("Tittel " + nasty)
  study.notice = StudyText("Merk " + nasty)
  study.source = StudyText("Kilde " + nasty)
  study.snapshots[0].boundary = StudyText("Grense " + nasty)
  study.snapshots[0].question = StudyText("Spørsmål " + nasty)
  study.snapshots[0].title = StudyText("Måling " + nasty)
  study.projects = [Project(id: "P", name: "Prosjekt " + nasty)]
  study.participations = [Participation(project: "P", organisation: "A")]
  var rule = TargetRule(id: "R\"<", from: .organisation("A"), to: .organisation("C"), intensity: 1)
  rule.explanation = "Regel " + nasty
  study.targets = [rule]
  return study
}
