import InnovationSystem
import TestSupport
import XCTest

@testable import StudyFiles

/// Scenario files in both languages, by ids, names and aliases; what the format page says of them.
final class ScenarioReaderTests: XCTestCase {
  private let study = [
    "organisasjoner.csv": "id;navn\nBODO;Bodø kommune\nNF;Nordlandsforskning\nRANA;Rana\n",
    "relasjoner.csv": "fra;til;intensitet\nBODO;NF;2\n",
    "aliaser.csv": "alias;navn\nForskerne;NF\n",
  ]

  private func read(_ text: String, as name: String = "plan.csv") throws -> Scenario {
    try StudyFolder.with(study) { folder in
      let study = try StudyReader.read(folder.path).study
      try folder.write(Data(text.utf8), to: name)
      return try ScenarioReader.read(
        folder.path + "/" + name, of: study, at: study.snapshots[0]
      ).scenario
    }
  }

  private func text(_ scenario: Scenario) -> [String] {
    scenario.changes.map { change in
      let phases = change.phases.sorted().map(\.rawValue)
      return
        ([change.kind.rawValue, change.from, change.to ?? "-"]
        + [change.intensity.map { "\($0)" } ?? "-"] + phases + [change.note ?? "-"])
        .joined(separator: " ")
    }
  }

  func testEnglishBokmålAndNynorskAreTheSame() throws {
    let english = try read(
      "change,from,to,intensity,phases,note\nadd,RANA,NF,3,\"define,spread\",agreed\n"
        + "strengthen,BODO,NF,2.5,,\n")
    let bokmål = try read(
      "endring;fra;til;intensitet;faser;merknad\nlegg til;RANA;NF;3;definere,spre;agreed\n"
        + "styrk;BODO;NF;2,5;;\n")
    let nynorsk = try read(
      "Endring;Frå;Til;Intensitet;Fasar;Merknad\nLegg_til;RANA;NF;3;D|S;agreed\n"
        + "STYRK;BODO;NF;2,5;;\n")
    XCTAssertEqual(
      text(english), ["add RANA NF 3.0 define spread agreed", "strengthen BODO NF 2.5 -"])
    XCTAssertEqual(text(bokmål), text(english))
    XCTAssertEqual(text(nynorsk), text(english))
    XCTAssertEqual(english.name, "plan")
    XCTAssertFalse(english.isPlanned)
  }

  func testOrganisationsMayBeNamedAsPeopleNameThem() throws {
    let scenario = try read(
      "change,from,to,intensity\nadd,Rana,Forskerne,2\nweaken,bodø kommune,NF,1\n")
    XCTAssertEqual(text(scenario), ["add RANA NF 2.0 -", "weaken BODO NF 1.0 -"])
  }

  func testColumnsOfTheirOwnAreLeftAlone() throws {
    let scenario = try read("change,from,to,intensity,ansvarlig\nadd,RANA,NF,2,styringsgruppen\n")
    XCTAssertEqual(scenario.changes.count, 1)
  }

  func testAFileThatIsNotThereOrIsAFolderIsTold() throws {
    try StudyFolder.with(study) { folder in
      let study = try StudyReader.read(folder.path).study
      for path in [folder.path + "/none.csv", folder.path] {
        XCTAssertThrowsError(
          try ScenarioReader.read(path, of: study, at: study.snapshots[0]), path
        ) { error in
          let problems = (error as? StudyProblems)?.problems ?? []
          XCTAssertEqual(problems.map(\.file), [path])
        }
      }
    }
  }

  /// Seeded slips of a sound file: a scenario or a located error, and never a trap.
  func testAnyFileGivesAScenarioOrAnError() throws {
    let sound = Array(
      "change,from,to,intensity,phases\nadd,RANA,NF,3,define\nweaken,BODO,NF,1,\n".utf8)
    let pieces = Array(",\n\";-9.é\u{0}".utf8)
    var random = Seeded(state: 7)
    try StudyFolder.with(study) { folder in
      let study = try StudyReader.read(folder.path).study
      for _ in 0..<300 {
        var bytes = sound
        for _ in 0...Int.random(in: 0...3, using: &random) {
          bytes[Int.random(in: bytes.indices, using: &random)] =
            pieces[Int.random(in: pieces.indices, using: &random)]
        }
        try folder.write(Data(bytes), to: "plan.csv")
        do {
          let path = folder.path + "/plan.csv"
          _ = try ScenarioReader.read(path, of: study, at: study.snapshots[0])
        } catch let error as StudyProblems {
          XCTAssertFalse(error.problems.isEmpty)
        }
      }
    }
  }

  func testTheFormatPageHasEveryColumnAndChange() throws {
    let file = Folders.repository.appendingPathComponent("docs/study-format.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let parts = page.components(separatedBy: "\n## Scenario files\n")
    let section = try XCTUnwrap(parts.count == 2 ? parts[1] : nil)
      .components(separatedBy: "\n## ")[0]
    for column in ScenarioTable.columns {
      XCTAssertTrue(
        section.contains("| \(column.isRequired ? "**" : "")\(column.name)"), column.name)
      for alias in column.aliases { XCTAssertTrue(section.contains(alias), alias) }
    }
    for kind in ScenarioChange.Kind.allCases {
      for word in [kind.rawValue] + kind.spellings {
        XCTAssertTrue(section.contains("`\(word)`"), word)
      }
    }
  }

  func testTheBundledPlansFitTheBundledStudy() throws {
    let folder = Folders.graphs.appendingPathComponent("nordland")
    let study = try StudyReader.read(folder.path).study
    for name in ["plan-a", "plan-b"] {
      let path = folder.appendingPathComponent("scenarioer/\(name).csv").path
      let reading = try ScenarioReader.read(path, of: study, at: study.latestSnapshot)
      XCTAssertEqual(reading.warnings, [])
      XCTAssertEqual(reading.scenario.changes.count, 7)
      XCTAssertTrue(reading.scenario.changes[0].note?.contains("Illustrativt") ?? false)
    }
  }
}
