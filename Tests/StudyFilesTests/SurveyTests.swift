import Foundation
import InnovationSystem
import Spreadsheets
import StudyFiles
import TestSupport
import XCTest

/// Sheets that organisations fill in, and what their answers become.
final class SurveyTests: XCTestCase {
  private let words = SurveySheetWords(
    preamble: ["Title", "Question"],
    headings: ["Organisasjon", "Vi tror", "Stemmer det?", "Nivå", "Faser", "Midler", "Kommentar"],
    answers: ["ja", "nei", "vet ikke"], fundingAnswers: ["ja", "nei"],
    levels: (0...5).map { "\($0) – trinn" }, nothing: "ikke registrert")

  private func study() throws -> Study {
    try read([
      "study.yaml": "scale: frey\nthreshold: 2\n",
      "organisations.csv": "id,name\na,Alfa\nb,Beta\nc,Gamma\nd,Delta\n",
      "collaborations.csv": "from,to,intensity,reported_from,reported_to\na,b,3,,\nc,a,,2,4\n",
    ]).study
  }

  /// The rows of the table on an organisation's sheet.
  private func sheet(of id: String) throws -> WorkbookDocument {
    let study = try study()
    let organisation = try XCTUnwrap(study.organisation(id))
    return SurveySheet(study.view(at: study.latestSnapshot), of: organisation, words: words)
      .document
  }

  /// Fills cells of an organisation's sheet and reads it back: column numbers by the partner's name.
  private func answers(
    _ id: String, _ filled: [String: [Int: String]], added: [[String]] = []
  ) throws -> SurveyAnswers {
    var document = try sheet(of: id)
    document.sheets[0].rows = document.sheets[0].rows.map { row in
      guard case .text(let name) = row[0], let cells = filled[name] else { return row }
      return row + (2...6).map { cells[$0].map { .text($0) } ?? .empty }
    }
    document.sheets[0].rows += added.map { $0.map { $0.isEmpty ? .empty : .text($0) } }
    return try StudyFolder.with([:]) { folder in
      try folder.write(Data(try WorkbookWriter.bytes(of: document)), to: "\(id).xlsx")
      let url = folder.url.appendingPathComponent("\(id).xlsx")
      return try XCTUnwrap(try SurveyAnswers.read(url))
    }
  }

  func testTheSheetNamesPartnersStrongestFirstThenTheOthers() throws {
    let rows = try sheet(of: "a").sheets[0].rows
    XCTAssertEqual(
      rows,
      [
        [.text("Gamma"), .text("4 – trinn")], [.text("Beta"), .text("3 – trinn")],
        [.text("Delta"), .text("ikke registrert")],
      ])
  }

  func testYesConfirmsWhatWeBelieveAndOnlyForThatSide() throws {
    let merged = SurveyMerge([try answers("b", ["Alfa": [2: "ja"]])], into: try study())
    let row = merged.study.collaborations[0]
    XCTAssertEqual([row.reportedFrom, row.reportedTo], [nil, 3])
    XCTAssertEqual(merged.answered, ["b"])
    XCTAssertEqual(merged.study.responses.map(\.status), [.answered])
    XCTAssertEqual(merged.problems, [])
  }

  func testALevelCorrectsAndNoIsZero() throws {
    let read = try answers("a", ["Gamma": [3: "5"], "Beta": [2: "nei"]])
    let merged = SurveyMerge([read], into: try study())
    XCTAssertEqual(merged.study.collaborations.map(\.reportedFrom), [0, 2])
    XCTAssertEqual(merged.study.collaborations.map(\.reportedTo), [nil, 5])
    XCTAssertEqual(merged.changes.map(\.old), [4, 3])
    XCTAssertEqual(merged.changes.map(\.new), [5, 0])
  }

  func testWhatIsLeftEmptyOrNotKnownIsNoReport() throws {
    let read = try answers("a", ["Gamma": [2: "vet ikke"]])
    XCTAssertEqual(read.answers, [])
    let merged = SurveyMerge([read], into: try study())
    XCTAssertEqual(merged.study.collaborations.map(\.reportedTo), [nil, 4])
    XCTAssertEqual(merged.silent, ["a"])
    XCTAssertEqual(merged.study.responses.map(\.status), [.notAnswered])
  }

  func testOrganisationsMayBeAdded() throws {
    let read = try answers(
      "a", [:], added: [["Røde Kors", "", "", "3 – trinn", "definere, spre", "ja", "hver måned"]])
    let merged = SurveyMerge([read], into: try study())
    let added = try XCTUnwrap(merged.study.collaborations.last)
    XCTAssertEqual([added.from, added.to], ["a", "rode-kors"])
    XCTAssertEqual(added.reportedFrom, 3)
    XCTAssertEqual(added.phases, [.define, .spread])
    XCTAssertEqual(added.evidence, .survey)
    XCTAssertEqual(merged.changes.map(\.comment), ["Midler ja hver måned"])
    XCTAssertEqual(merged.problems.map(\.code), [.organisationAdded])
    XCTAssertEqual(merged.study.organisations.map(\.id), ["a", "b", "c", "d", "rode-kors"])
  }

  func testEveryRowThatSaysSomethingIsAnAnswerOrAProblem() throws {
    let read = try answers(
      "a",
      [
        "Gamma": [2: "tja"], "Beta": [3: "9"], "Delta": [4: "definere"],
      ], added: [["", "", "ja", "", "", "", ""], ["Epsilon", "", "ja", "", "", "", ""]])
    let merged = SurveyMerge([read], into: try study())
    XCTAssertEqual(
      merged.problems.filter { $0.consequence == .rowLeftOut }.map(\.code).map(\.rawValue).sorted(),
      ["missing-value", "missing-value", "missing-value", "not-a-number", "unknown-value"])
    XCTAssertEqual(merged.changes, [])
    XCTAssertEqual(merged.study.collaborations, try study().collaborations)
  }

  func testAWorkbookOfAnotherKindIsNoSurveySheet() throws {
    try StudyFolder.with([:]) { folder in
      let document = StudyWorkbook.document(of: try study(), language: "nb")
      try folder.write(Data(try WorkbookWriter.bytes(of: document)), to: "x.xlsx")
      XCTAssertNil(try SurveyAnswers.read(folder.url.appendingPathComponent("x.xlsx")))
    }
  }
}
