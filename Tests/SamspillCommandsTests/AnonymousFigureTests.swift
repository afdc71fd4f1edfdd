import Foundation
import SamspillCommands
import TestSupport
import XCTest

/// `samspill figure --anonymous`: nobody's name in any byte of any file.
final class AnonymousFigureTests: XCTestCase {
  /// The rows of a key; it is written as a spreadsheet in English opens it.
  private func rows(of key: String) throws -> [[String]] {
    lines(
      try String(contentsOfFile: key, encoding: .utf8)
        .replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\u{FEFF}", with: "")
    ).map { $0.components(separatedBy: $0.contains(";") ? ";" : ",") }
  }

  /// Where somebody is tells who it is.
  func testAMapWithoutNamesIsRefused() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", bundled("nordland"), "--layout", "map", "--anonymous", "--lang", "en", "-o",
      place.file("a.svg"))
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(result.errors.contains("which tells who it is even without its name"))
    XCTAssertFalse(FileManager.default.fileExists(atPath: place.file("a.svg")))
  }

  /// Clinics stay together; the area is called by the hospital's number.
  func testAreasOfOrganisationsHaveNoNamesEither() throws {
    let study = try makeStudy([
      "organisations.csv": """
      id,name,parent
      ZH,Zetahospital,
      ZA,Zetaclinic A,ZH
      ZB,Zetaclinic B,ZH
      ZC,Zetatown,

      """,
      "collaborations.csv": "from,to\nZA,ZB\nZB,ZC\n",
    ])
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", study.path, "--layout", "parent-groups", "--anonymous", "--texts", "--lang", "en",
      "-o", place.file("a.svg"))
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(result.errors.contains("The areas show who is part of whom."), result.errors)
    for name in try place.names() {
      let text = try String(contentsOfFile: place.file(name), encoding: .utf8)
      XCTAssertFalse(text.contains("Zeta"), name)
    }
    let words = try String(contentsOfFile: place.file("a.description.txt"), encoding: .utf8)
    XCTAssertNotNil(words.firstMatch(of: /A\d: A\d, A\d and A\d\./), words)
  }

  func testNoFileOfAnyKindNamesAnybody() throws {
    let study = try makeStudy(SecretStudy.tables)
    var drawn: [String] = []
    for kind in [
      "network", "participation", "matrix", "targets", "sectors", "ego", "consortium", "difference",
      "series", "phases",
    ] {
      let place = try makeOutputPlace()
      var files: [String: Data] = [:]
      for ending in ["svg", "pdf", "eps", "png"] {
        var words = [
          "figure", study.path, "--kind", kind, "--anonymous", "--texts", "--dpi", "72", "-o",
          place.file("figure.\(ending)"),
        ]
        if kind == "ego" { words += ["--organisation", "Zetaby kommune"] }
        let result = samspill(words: words)
        guard result.status == 0 else { break }
        files["output"] = Data(
          result.output.replacingOccurrences(of: place.file(""), with: "").utf8)
        files["errors"] = Data(result.errors.utf8)
        drawn.append(kind)
      }
      for name in try place.names() {
        files[name] = try Data(contentsOf: URL(fileURLWithPath: place.file(name)))
      }
      for (name, bytes) in files {
        XCTAssertEqual(SecretStudy.mentions(bytes), [], "\(kind) \(name)")
      }
    }
    XCTAssertTrue(
      Set(drawn).isSuperset(of: ["network", "participation", "ego", "matrix"]), "\(drawn)")
  }

  /// The same words do occur when names are asked for: the search above can fail.
  func testTheNamesAreFoundInTheUsualFigure() throws {
    let study = try makeStudy(SecretStudy.tables)
    let place = try makeOutputPlace()
    for ending in ["svg", "pdf"] {
      let file = place.file("figure.\(ending)")
      XCTAssertEqual(samspill("figure", study.path, "-o", file).status, 0)
      let found = SecretStudy.mentions(try Data(contentsOf: URL(fileURLWithPath: file)))
      XCTAssertTrue(found.contains("Zetaby"), "\(found)")
    }
  }

  func testEverybodyIsAtTheSamePlace() throws {
    let study = try makeStudy(SecretStudy.tables)
    let place = try makeOutputPlace()
    func centres(_ words: String...) throws -> [String: String] {
      let file = place.file("a.svg")
      let result = samspill(words: ["figure", study.path, "-o", file] + words)
      XCTAssertEqual(result.status, 0, result.errors)
      let svg = try String(contentsOfFile: file, encoding: .utf8)
      var found: [String: String] = [:]
      for part in svg.components(separatedBy: "<g id=\"org-").dropFirst() {
        let text = part.firstMatch(of: /<text [^>]*x="([-0-9.]+)"/)
        found[String(part.prefix { $0 != "\"" })] = text.map { String($0.1) }
      }
      return found
    }
    let named = try centres()
    let key = place.file("key.csv")
    let hidden = try centres("--anonymous", "--key", key)
    let rows = try rows(of: key)
    XCTAssertEqual(rows.count, 1 + 5 + 1)
    for row in rows.dropFirst() where row[0].hasPrefix("A") {
      let (one, other) = (Double(named[row[1]] ?? ""), Double(hidden[row[0]] ?? ""))
      XCTAssertEqual(try XCTUnwrap(one), try XCTUnwrap(other), accuracy: 0.5, "\(row)")
    }
  }

  func testNoKeyIsWrittenUnlessAskedForAndTheNumbersAreTheSameInEveryFigure() throws {
    let study = try makeStudy(SecretStudy.tables)
    let place = try makeOutputPlace()
    let first = samspill("figure", study.path, "--anonymous", "-o", place.file("a.svg"))
    XCTAssertEqual(try place.names(), ["a.svg"])
    XCTAssertTrue(first.errors.contains("Can be recognised, being alone in their sector: A"))
    for kind in ["network", "matrix"] {
      _ = samspill(
        "figure", study.path, "--anonymous", "--kind", kind, "-o", place.file("b.svg"), "--key",
        place.file("\(kind).csv"))
    }
    XCTAssertEqual(
      try Data(contentsOf: URL(fileURLWithPath: place.file("network.csv"))),
      try Data(contentsOf: URL(fileURLWithPath: place.file("matrix.csv"))))
  }

  /// With numbers by the alphabet or by the table, ids in order would have numbers in order.
  func testNumbersFollowNeitherTheAlphabetNorTheTable() throws {
    let ids = (0..<30).map { "o\(10 + $0)" }
    let study = try makeStudy([
      "organisations.csv": "id,name,kind\n" + ids.map { "\($0),Navn \($0),kommune\n" }.joined(),
      "collaborations.csv": "from,to\n" + ids.dropFirst().map { "o10,\($0)\n" }.joined(),
    ])
    let place = try makeOutputPlace()
    let result = samspill(
      "figure", study.path, "--kind", "matrix", "--anonymous", "-o", place.file("a.svg"), "--key",
      place.file("key.csv"))
    XCTAssertEqual(result.status, 0, result.errors)
    let order = try rows(of: place.file("key.csv")).dropFirst().map { $0[1] }
    XCTAssertEqual(order.sorted(), ids)
    let inOrder = zip(order, order.dropFirst()).filter { $0 < $1 }.count
    XCTAssertTrue((7...22).contains(inOrder), "\(order)")
  }

  func testItIsVerifiedAgainstTheNamedStudy() throws {
    let study = try makeStudy(SecretStudy.tables)
    let place = try makeOutputPlace()
    _ = samspill("figure", study.path, "--anonymous", "-o", place.file("a.svg"))
    XCTAssertEqual(samspill("verify", place.file("a.svg"), study.path).status, 0)
    try study.write(
      Data("snapshot,from,to\n2020,orgzeta,orgxray\n2021,orgzeta,orgxray\n".utf8),
      to: "collaborations.csv")
    let stale = samspill("verify", place.file("a.svg"), study.path)
    XCTAssertEqual(stale.status, 2)
    XCTAssertTrue(stale.output.contains(" --anonymous\n"), stale.output)
  }

  func testAKeyNeedsAFigureWithoutNamesAndAFileOfItsOwn() throws {
    let study = try makeStudy(SecretStudy.tables)
    let place = try makeOutputPlace()
    XCTAssertEqual(samspill("figure", study.path, "--key", "k.csv").status, 64)
    let same = samspill(
      "figure", study.path, "--anonymous", "-o", place.file("a.svg"), "--key", place.file("a.svg"))
    XCTAssertEqual(same.status, 1)
    XCTAssertEqual(try place.names(), [])
  }
}
