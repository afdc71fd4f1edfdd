import Foundation
import SamspillCommands
import TestSupport
import XCTest

/// `samspill verify`: is the figure as the study is now?
final class VerifyCommandTests: XCTestCase {
  private static let tables = [
    "study.yaml":
      "id: small\ntitle: Small\nsnapshots:\n  - id: \"2020\"\n    date: 2020\n  - id: \"2021\"\n"
      + "    date: 2021\n",
    "organisations.csv": "id,name,kind\nA,Alfa,kommune\nB,Beta,hf\nC,Gamma,nav_kontor\n",
    "collaborations.csv": "snapshot,from,to\n2020,A,B\n2021,A,B\n2021,B,C\n",
  ]

  /// A study, and a figure of it of each format beside the study's folder.
  private func drawn(_ words: String...) throws -> (study: Place, files: [String]) {
    let study = try makeStudy(Self.tables)
    let files = ["svg", "pdf", "eps", "png"].map { ending in
      let file = study.file("figure.\(ending)")
      let result = samspill(words: ["figure", study.path, "-o", file, "--dpi", "72"] + words)
      XCTAssertEqual(result.status, 0, result.errors)
      return file
    }
    return (study, files)
  }

  private func verdict(_ result: CommandResult) -> String {
    lines(result.output).first.map { String($0.drop { $0 != ":" }.dropFirst(2)) } ?? ""
  }

  func testAFigureIsCurrentUntilSomethingChanges() throws {
    let (study, files) = try drawn()
    for file in files {
      let result = samspill("verify", file, study.path)
      XCTAssertEqual(result.status, 0, result.output)
      XCTAssertEqual(
        result.output, "\(file): current. The figure is as the study is now.\n")
    }
  }

  /// What `figure` refuses isn't asked of a file either, nor told as a way to draw it again.
  func testAChoiceThatTheKindDoesNotShowIsRefused() throws {
    let study = try makeStudy(Self.tables)
    let file = study.file("matrix.svg")
    XCTAssertEqual(samspill("figure", study.path, "--kind", "matrix", "-o", file).status, 0)
    for words in [
      ["--layout", "map"], ["--by", "degree"], ["--kind", "matrix", "--by", "degree"],
    ] {
      let result = samspill(words: ["verify", file, study.path] + words)
      XCTAssertEqual(result.status, 1, result.output)
      XCTAssertTrue(result.errors.contains(" goes with --kind network, ego"), result.errors)
      XCTAssertTrue(result.errors.contains("not with matrix."), result.errors)
    }
    XCTAssertEqual(
      samspill("verify", file, study.path, "--kind", "network", "--layout", "rings").status, 2,
      "another kind with what that kind shows is another figure")
  }

  /// The same data in another order of columns are the same data.
  func testHowTheTablesAreWrittenDoesNotMatter() throws {
    let (study, files) = try drawn()
    try study.write(
      Data("kind;name;id\nkommune;Alfa;A\nhf;Beta;B\nnav_kontor;Gamma;C\n".utf8),
      to: "organisations.csv")
    XCTAssertEqual(samspill("verify", files[0], study.path).status, 0)
  }

  func testAStaleFigureSaysWhichTablesAndSnapshotsChanged() throws {
    let (study, files) = try drawn("--snapshot", "2020", "--width", "150")
    try study.write(
      Data("snapshot,from,to\n2020,A,B\n2021,A,B\n2021,A,C\n".utf8), to: "collaborations.csv")
    try study.write(
      Data("snapshot,organisation,status\n2021,A,answered\n".utf8), to: "responses.csv")
    for file in files {
      let result = samspill("verify", file, study.path)
      XCTAssertEqual(result.status, 2)
      XCTAssertEqual(
        lines(result.output),
        [
          "\(file): stale. This has changed since the figure was made:",
          "- changed: collaborations", "- new: responses",
          "- changed: ties, answers or facts of the snapshot 2021",
          "The ties and answers of the snapshot 2020, which the figure shows, are as they were.",
          "Draw it again: samspill figure \(study.path) --output \(file) --kind network "
            + "--snapshot 2020 --lang en --width 150",
        ])
    }
  }

  func testWhatIsDrawnAgainIsCurrent() throws {
    let (study, files) = try drawn("--preset", "he", "--height", "halv")
    try study.write(
      Data("snapshot,from,to\n2020,A,B\n2021,A,C\n".utf8), to: "collaborations.csv")
    let told = samspill("verify", files[0], study.path).output
    let command = try XCTUnwrap(lines(told).last?.components(separatedBy: ": samspill ").last)
    XCTAssertEqual(samspill(words: command.components(separatedBy: " ")).status, 0, command)
    let again = samspill("verify", files[0], study.path, "--preset", "he", "--height", "115")
    XCTAssertEqual(again.status, 0, again.output)
  }

  func testAFigureOfAnotherStudyIsSeenToBeSo() throws {
    let (_, files) = try drawn()
    let result = samspill("verify", files[0], bundled("krackhardt-kite"))
    XCTAssertEqual(result.status, 2)
    XCTAssertTrue(
      result.output.contains("\nNo table is as it was. Is this a figure of another study?\n"))
  }

  func testOptionsThatAreAskedForAreComparedAndOthersAreNot() throws {
    let (study, files) = try drawn()
    XCTAssertEqual(samspill("verify", files[0], study.path, "--preset", "nfr").status, 0)
    let result = samspill(
      "verify", files[0], study.path, "--preset", "he", "--kind", "planned", "--layout", "sectors",
      "--snapshot", "2020")
    XCTAssertEqual(result.status, 2)
    XCTAssertEqual(
      Array(lines(result.output)[1...6]),
      [
        "- --kind: network in the figure, planned asked for",
        "- --layout: not chosen in the figure, sectors asked for",
        "- --snapshot: 2021 in the figure, 2020 asked for",
        "- smallest text: 9 in the figure, 8 asked for",
        "- --width: 170 in the figure, 180 asked for",
        "Draw it again: samspill figure \(study.path) --output \(files[0]) --kind planned "
          + "--snapshot 2020 --layout sectors --lang en --preset he",
      ])
  }

  func testAnEditedFileIsKnownInEveryFormat() throws {
    let (study, files) = try drawn()
    for file in files {
      var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      let place = bytes.count * 3 / 5
      bytes[place] ^= 1
      try bytes.write(to: URL(fileURLWithPath: file))
      let result = samspill("verify", file, study.path)
      XCTAssertEqual(result.status, 3, file)
      XCTAssertEqual(verdict(result), "edited. The file is not as samspill wrote it.", file)
    }
  }

  func testAFileThatBreaksOffSaysSo() throws {
    let (study, files) = try drawn()
    for file in files {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      try bytes.prefix(bytes.count - 1200).write(to: URL(fileURLWithPath: file))
      let late = samspill("verify", file, study.path)
      try bytes.prefix(120).write(to: URL(fileURLWithPath: file))
      let early = samspill("verify", file, study.path)
      XCTAssertTrue(late.output.contains("breaks off before its end"), late.output)
      XCTAssertTrue([3, 4].contains(late.status), late.output)
      XCTAssertEqual(early.status, 4)
      XCTAssertTrue(verdict(early).hasPrefix("the file breaks off"), early.output)
    }
  }

  func testFilesThatAreNotOursAreToldApart() throws {
    let study = try makeStudy(Self.tables)
    let plain = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n"
    let seal = String(repeating: "0", count: 64)
    let later = plain.replacingOccurrences(
      of: "></svg>",
      with: "><metadata id=\"drawing-stamp\">samspill-stamp/1 x seal \(seal)</metadata></svg>")
    for (text, told) in [
      ("", "the file is empty."),
      ("name,age\n", "not a figure. Only SVG, PDF, EPS and PNG by samspill can be examined."),
      (
        plain,
        "the figure has no stamp of samspill. Another program made it, or saved it anew."
      ),
      (later, "the stamp has a form that this version can't read. Use a newer samspill."),
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: study.file("a.svg")))
      let result = samspill("verify", study.file("a.svg"), study.path)
      XCTAssertEqual(result.status, 4)
      XCTAssertEqual(verdict(result), told)
    }
  }

  func testAFolderAndAFileThatIsNotThereAreErrors() throws {
    let study = try makeStudy(Self.tables)
    let folder = samspill("verify", study.path, study.path)
    XCTAssertEqual(folder.status, 1)
    XCTAssertEqual(
      folder.errors,
      "“\(study.path)” is a folder. Give the figure's file first, then the study.\n")
    let absent = samspill("verify", study.file("no.svg"), study.path, "--lang", "nb")
    XCTAssertEqual(absent.status, 1)
    XCTAssertTrue(absent.errors.hasPrefix("Kan ikke lese figuren «"), absent.errors)
  }

  func testEveryLanguageHasItsOwnWords() throws {
    let (study, files) = try drawn()
    try study.write(
      Data("snapshot,from,to\n2020,A,B\n2021,A,C\n".utf8), to: "collaborations.csv")
    let told = ["nb", "nn", "en"].map { samspill("verify", files[0], study.path, "--lang", $0) }
    XCTAssertEqual(Set(told.map(\.output)).count, 3)
    XCTAssertTrue(told[0].output.contains("\n- endret: relasjoner\n"), told[0].output)
  }

  func testTheJSONTellsTheSame() throws {
    struct Told: Decodable {
      struct Change: Decodable, Equatable {
        let of: String
        let name: String
        let change: String?
        let before: String?
        let now: String?
      }
      let verdict: String
      let reason: String?
      let cutShort: Bool
      let changes: [Change]
      let snapshotUnchanged: Bool?
      let options: [String: String]?
    }
    let (study, files) = try drawn()
    try study.write(Data("id,x_mm,y_mm\nA,40,40\n".utf8), to: "positions.csv")
    let result = samspill("verify", files[1], study.path, "--json", "--width", "150")
    XCTAssertEqual(result.status, 2)
    let told = try JSONDecoder().decode(Told.self, from: Data(result.output.utf8))
    XCTAssertEqual(told.verdict, "stale")
    XCTAssertNil(told.reason)
    XCTAssertFalse(told.cutShort)
    XCTAssertEqual(
      told.changes,
      [
        .init(of: "table", name: "positions", change: "added", before: nil, now: nil),
        .init(of: "option", name: "width", change: nil, before: "170", now: "150"),
      ])
    XCTAssertEqual(told.snapshotUnchanged, true)
    XCTAssertEqual(told.options?["kind"], "network")
    let unknown = samspill(
      "verify", study.url.appendingPathComponent("study.yaml").path, study.path, "--json")
    XCTAssertEqual(unknown.status, 4)
    XCTAssertTrue(unknown.output.contains("\"reason\" : \"otherFormat\""), unknown.output)
  }
}
