import InnovationSystem
import StudyFiles
import XCTest

/// Four organisations in two snapshots: D comes; A and B don't answer in the first.
final class PanelFilesTests: XCTestCase {
  private var study: Study {
    var study = Study(
      id: "sample", taxonomy: .empty,
      organisations: ["A", "B", "C", "D"].map { Organisation(id: $0, name: "Name, \($0)") },
      collaborations: [
        Collaboration(snapshot: "a", from: "A", to: "C"),
        Collaboration(snapshot: "b", from: "B", to: "D"),
      ], snapshots: [Snapshot(id: "a"), Snapshot(id: "b")])
    study.organisations[3].frame = .only(["b"])
    study.responses = [
      Response(snapshot: "a", organisation: "A", status: .notAnswered),
      Response(snapshot: "a", organisation: "B", status: .notAnswered),
      Response(snapshot: "a", organisation: "C", status: .answered),
    ]
    return study
  }

  private func text(_ name: String, of study: Study) throws -> String {
    String(decoding: try XCTUnwrap(PanelFiles.files(of: study)[name], name), as: UTF8.self)
  }

  func testAMatrixTellsNoneUnknownAndImpossibleApart() throws {
    XCTAssertEqual(
      try text("wave-1.txt", of: study), "0 NA 1 10\nNA 0 0 10\n1 0 0 10\n10 10 10 0\n")
    XCTAssertEqual(
      try text("wave-2.txt", of: study), "0 0 0 0\n0 0 0 1\n0 0 0 0\n0 1 0 0\n",
      "nothing is said of who answered")
  }

  func testWhoComesAndGoesIsTold() throws {
    XCTAssertEqual(try text("composition.txt", of: study), "1 2\n1 2\n1 2\n2 2\n")
    XCTAssertEqual(try text("waves.csv", of: study), "wave,snapshot,date\n1,a,\n2,b,\n")
    XCTAssertTrue(try text("organisations.csv", of: study).contains("A,\"Name, A\",,,\n"))
  }

  /// Four matrices: two of ties, two of what is known; the diagonal is 0.
  func testUCINETHasTheTiesAndWhatIsKnown() throws {
    let lines = try text("panel.dl", of: study).split(separator: "\n").map(String.init)
    XCTAssertEqual(lines[0], "dl n = 4, nm = 4")
    XCTAssertEqual(lines[2..<7], ["labels:", "\"A\"", "\"B\"", "\"C\"", "\"D\""])
    XCTAssertEqual(
      lines[7..<12], ["matrix labels:", "\"a\"", "\"b\"", "\"known-a\"", "\"known-b\""])
    let data = lines[13...]
    XCTAssertEqual(data.count, 16)
    XCTAssertEqual(Array(data)[0..<4], ["0 0 1 0", "0 0 0 0", "1 0 0 0", "0 0 0 0"])
    XCTAssertEqual(Array(data)[8..<12], ["0 0 1 0", "0 0 1 0", "1 1 0 0", "0 0 0 0"])
  }

  func testCollaborationsCountBothWaysWhoseverInitiativeTheyAre() throws {
    var oneWay = study
    oneWay.collaborations[0].direction = .forward
    XCTAssertEqual(try text("wave-1.txt", of: oneWay), try text("wave-1.txt", of: study))
  }

  func testLongNamesStayApartInUCINET() throws {
    var long = study
    let ids = ["abcdefghijklmnopqrstuv1", "ABCDEFGHIJKLMNOPQRSTUV2"]
    long = Study(
      id: "long", taxonomy: .empty, organisations: ids.map { Organisation(id: $0, name: $0) },
      collaborations: [], snapshots: long.snapshots)
    let labels = try text("panel.dl", of: long).split(separator: "\n")[3..<5]
    XCTAssertEqual(Set(labels.map { $0.uppercased() }).count, 2)
    XCTAssertTrue(labels.allSatisfy { $0.count <= 20 }, "eighteen and two quotation marks")
  }
}
