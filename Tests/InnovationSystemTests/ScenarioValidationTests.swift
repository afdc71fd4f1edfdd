import StudyFiles
import TestSupport
import XCTest

@testable import InnovationSystem

/// Every slip a scenario can have, provoked in a file so that the place is seen to be right.
///
/// A–B work together at 3 in *define*, B–C are in touch at 1, A–D are recorded as no contact; E is not
/// in frame.
final class ScenarioValidationTests: XCTestCase {
  private static let study = [
    "study.yaml": "scale: frey\nsnapshots:\n  - {id: s, date: 2020}\n",
    "organisations.csv": "id,name,snapshots\nA,Ada,\nB,Bo,\nC,Cleo,\nD,Didrik,\nE,Eli,-\n",
    "collaborations.csv":
      "snapshot,from,to,intensity,phases\ns,A,B,3,define\ns,B,C,1,\ns,A,D,0,\n",
  ]

  /// `line:column code value` of every problem of some rows.
  private func problems(_ rows: String, header: String = "change,from,to,intensity,phases")
    throws -> [String]
  {
    try StudyFolder.with(Self.study) { folder in
      let study = try StudyReader.read(folder.path).study
      try folder.write(Data((header + "\n" + rows).utf8), to: "plan.csv")
      let path = folder.path + "/plan.csv"
      let found: [Problem]
      do throws(StudyProblems) {
        found = try ScenarioReader.read(path, of: study, at: study.snapshots[0]).warnings
      } catch {
        found = error.problems
      }
      XCTAssertTrue(found.allSatisfy { $0.file == path })
      return found.map { problem in
        let place = [problem.line, problem.column].map { $0.map(String.init) ?? "?" }
        return "\(place.joined(separator: ":")) \(problem.code.rawValue) "
          + (problem.values["suggestion"] ?? problem.values["line"] ?? problem.values["value"]
            ?? problem.values["field"] ?? "?")
      }
    }
  }

  private static let slips: [(rows: String, expected: [String])] = [
    ("", ["?:? scenario-empty ?"]),
    ("add,A,C,2,\nremove,C,A,,\n", ["3:8 scenario-pair-twice 2"]),
    ("remove,A,,,\nremove,A,,,\n", ["3:8 scenario-organisation-twice 2"]),
    ("add,A,A,2,\n", ["2:7 scenario-self A"]),
    ("add,A,B,4,\nadd,B,C,2,\n", ["2:7 scenario-there A", "3:7 scenario-there B"]),
    (
      "remove,A,C,,\nstrengthen,D,A,3,\n",
      ["2:10 scenario-not-there A", "3:14 scenario-not-there D"]
    ),
    ("add,A,,,\n", ["2:5 scenario-in-frame A"]),
    ("add,A,E,2,\nremove,E,,,\n", ["2:7 scenario-leaves 3", "3:8 scenario-not-in-frame E"]),
    ("add,A,E,2,\n", ["2:7 scenario-not-in-frame E"]),
    ("remove,B,,,\nremove,B,A,,\n", ["3:8 scenario-leaves 2"]),
    (
      "strengthen,A,B,3,define\nstrengthen,B,C,0.5,spread\n",
      [
        "2:16 scenario-not-stronger A", "3:16 scenario-below-threshold B",
        "3:16 scenario-not-stronger B",
      ]
    ),
    ("strengthen,A,B,,define\n", ["2:17 scenario-not-stronger A"]),
    (
      "weaken,A,B,3,\nweaken,B,C,,spread\n",
      ["2:12 scenario-not-weaker A", "3:13 scenario-not-weaker B"]
    ),
    ("add,A,C,0,\n", ["2:9 scenario-no-intensity A"]),
    ("add,A,C,1,\n", ["2:9 scenario-below-threshold A"]),
    (
      "remove,A,B,3,define\nremove,C,,2,\n",
      [
        "2:12 scenario-unused-value A", "2:14 scenario-unused-value A",
        "3:11 scenario-unused-value C",
      ]
    ),
  ]

  func testEachSlipIsFoundWhereItIs() throws {
    for (rows, expected) in Self.slips { XCTAssertEqual(try problems(rows), expected, rows) }
  }

  func testEveryCodeOfScenariosIsProvoked() {
    let told = Self.slips.flatMap(\.expected).map { $0.split(separator: " ")[1] }
    let codes = Problem.Code.allCases.map(\.rawValue).filter { $0.hasPrefix("scenario-") }
    XCTAssertEqual(Set(told.map(String.init)), Set(codes))
  }

  func testSlipsOfFormAreThoseOfEveryTable() throws {
    XCTAssertEqual(
      try problems("ad,A,C,9,\nadd,,C,2,\nadd,A,Cleoo,2,\nadd,A,C,tre,drift\n,A,C,,\n"),
      [
        "2:1 unknown-value add", "3:5 missing-value from", "4:7 unknown-organisation Cleo",
        "5:9 not-a-number tre", "5:13 unknown-value drift", "6:1 missing-value change",
      ])
    XCTAssertEqual(
      try problems("strengthen,A,,3,\n"),
      ["2:14 missing-value to", "2:15 scenario-unused-value A"])
    XCTAssertEqual(try problems("add,A,C,,\n"), ["2:9 missing-value intensity"])
    XCTAssertEqual(try problems("add,A,C,6,\n"), ["2:9 out-of-scale 6"])
    XCTAssertEqual(
      try problems("A,B\n", header: "from,to"), ["1:? missing-column change/endring"])
  }

  func testWhatIsSoundHasNoProblem() throws {
    XCTAssertEqual(
      try problems("add,E,,,\nadd,E,A,2,\nadd,A,D,3,\nstrengthen,B,C,2,spread\n"), [])
    XCTAssertEqual(try problems("strengthen,A,B,3,spread\nweaken,B,C,0.5,\n"), [])
    XCTAssertEqual(try problems("weaken,A,B,2,\nremove,B,C,,\n"), [])
    XCTAssertEqual(try problems("weaken,A,B,,define\nremove,D,,,\n"), [])
  }
}
