import Foundation
import TestSupport
import XCTest

/// A real study of participations, ten times larger than a figure can hold: Norwegian
/// organisations in Horizon 2020, read in place through a description of its own.
final class ParticipationStudyTests: XCTestCase {
  func testItIsUnderstoodAsParticipations() throws {
    let result = samspill("check", try horizon().path)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(result.output.contains("Read as participation in projects"), result.output)
    XCTAssertTrue(result.output.contains("1,957"), result.output)
    XCTAssertTrue(result.output.contains("693"), result.output)
  }

  func testItsReportIsTwoModeAndSaysWhatTheFigureLeavesOut() throws {
    let study = try horizon()
    let place = try makeOutputPlace()
    let result = samspill("report", study.path, "-o", place.path)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(result.output.contains("The data do not say who works with whom."))
    let page = try place.text("index.html")
    XCTAssertTrue(
      page.contains("Read as participation in projects: who works with whom is not known."))
    XCTAssertFalse(page.contains("id=\"collaborations\""))
    let caption = try place.text("caption.txt")
    let sentence =
      "Drawn are 45 actors and 33 of 1,322 pairs that share projects: the rarest of 45 pairs that "
      + "share at least two, and more than two so active would by chance (hypergeometric, α = 0.001)."
    for text in [caption, page, try place.text("alt.txt")] {
      XCTAssertTrue(text.contains(sentence), text)
      XCTAssertTrue(text.contains("not that the two work with each other"))
    }
  }

  /// The figure of organisations and projects can still be had.
  func testOrganisationsWithTheirProjectsCanBeAskedFor() throws {
    let place = try makeOutputPlace()
    let file = place.path + ".svg"
    let result = samspill("figure", try horizon().path, "--reduce", "top", "-o", file)
    XCTAssertEqual(result.status, 0, result.errors)
    let counts = try XCTUnwrap(leftOut(in: result.output), result.output)
    XCTAssertEqual(counts[0] + counts[2], 693, "actors drawn and left out")
    XCTAssertEqual(counts[1] + counts[3], 1957, "projects drawn and left out")
    XCTAssertTrue(1...20 ~= counts[0] && 1...30 ~= counts[1], result.output)
  }

  /// Actors and projects drawn, organisations and projects left out; `nil` when a text doesn't say.
  private func leftOut(in text: String) -> [Int]? {
    let sentence =
      /shows ([\d,]+) of the organisations.*? and ([\d,]+) of the projects.*?; ([\d,]+) organisations and ([\d,]+)/
    guard let found = text.firstMatch(of: sentence) else { return nil }
    return [found.1, found.2, found.3, found.4].compactMap {
      Int($0.replacingOccurrences(of: ",", with: ""))
    }
  }

  func testItsMeasuresOfCollaborationAreNull() throws {
    let result = samspill("metrics", try horizon().path, "--json")
    let top = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    XCTAssertEqual(top["mode"] as? String, "two-mode")
    XCTAssertEqual(top["projects"] as? Int, 1957)
    XCTAssertTrue((top["network"] as? [String: Any])?["density"] is NSNull)
  }

  /// The study's folder: a description, and the shared files under their own names.
  private func horizon() throws -> Place {
    guard let shared = Folders.sharedData else {
      throw XCTSkip("the shared test data are not beside the repository")
    }
    let source = shared.appendingPathComponent("networks/norway_h2020_participation")
    let study = try makeStudy([
      "study.yaml": """
      id: h2020
      language: en
      tables:
        organisations:
          file: nodes.csv
          where: {mode: 1}
          columns: {municipality: kommunenummer, sector: null}
          values:
            kind: {company: bedrift, municipality: kommune, county authority: fylkeskommune,
              hospital trust: hf, research institute: institutt, university/college: universitet,
              research council: virkemiddel, other public: annen, other: annen, unknown: annen}
        participations:
          file: edges.csv
          columns: {organisation: source, project: target, from: start, to: end}
      """
    ])
    for name in ["nodes.csv", "edges.csv"] {
      try study.write(try Data(contentsOf: source.appendingPathComponent(name)), to: name)
    }
    return study
  }
}
