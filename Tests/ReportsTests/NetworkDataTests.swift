import Foundation
import InnovationSystem
import XCTest

@testable import Reports

/// What the page's script is told is what the tables say, and its parts are in the drawing.
final class NetworkDataTests: XCTestCase {
  private struct Read: Decodable {
    struct Actor: Decodable {
      let id, name, full, sector, card: String
    }
    struct Tie: Decodable {
      let id: String
      let a, b: Int
      let intensity: Double?
      let status: String?
      let phases: [String]
    }
    struct Frame: Decodable {
      let prefix, name: String
      let actors: [Int]
      let ties: [Tie]
    }
    let actors: [Actor]
    let frames: [Frame]
    let current: Int
    let words: [String: String]
  }

  private func data(of report: WrittenReport) throws -> Read {
    let page = try report.text("index.html")
    let start = "<script type=\"application/json\" id=\"page-data\">"
    let text = page.components(separatedBy: start)[1].components(separatedBy: "</script>")[0]
    XCTAssertFalse(text.contains("<"))
    return try JSONDecoder().decode(Read.self, from: Data(text.utf8))
  }

  func testEveryActorAndTieOfASmallNetworkIsInItsDrawing() throws {
    for (name, report) in try Written.all() {
      let ids = Set(report.page.all.compactMap { $0.attributes["id"] })
      let data = try data(of: report)
      XCTAssertFalse(data.frames.isEmpty, name)
      for frame in data.frames {
        for actor in frame.actors {
          XCTAssertTrue(ids.contains(frame.prefix + data.actors[actor].id), name)
        }
        for tie in frame.ties { XCTAssertTrue(ids.contains(frame.prefix + tie.id), name) }
      }
      for actor in data.actors where !actor.card.isEmpty {
        XCTAssertTrue(ids.contains(actor.card), "\(name): \(actor.card)")
      }
    }
  }

  func testTheTiesAreThoseOfTheTable() throws {
    let report = try Written.nordland()
    let data = try data(of: report)
    let frame = data.frames[data.current]
    XCTAssertEqual(frame.name, "1. oktober 2021")
    XCTAssertEqual(frame.prefix, "")
    let told = frame.ties.map { tie in
      [data.actors[tie.a].name, data.actors[tie.b].name, tie.intensity.map { "\(Int($0))" } ?? ""]
    }
    XCTAssertEqual(
      Set(told), Set(try report.rows("collaborations").dropFirst().map { Array($0.prefix(3)) }))
    XCTAssertEqual(told.count, 28)
  }

  func testEveryWordIsInTheReportsLanguage() throws {
    let (nb, en) = (
      try data(of: try Written.nordland()), try data(of: try Written.nordland(.english))
    )
    XCTAssertEqual(Set(nb.words.keys), Set(en.words.keys))
    XCTAssertEqual(en.words["searchTable"], "Search the table")
    for (key, text) in nb.words {
      XCTAssertFalse(text.isEmpty, key)
      XCTAssertEqual(places(in: text), places(in: en.words[key] ?? ""), key)
    }
  }

  func testParticipationsHaveNeitherIntensityNorStatus() throws {
    let data = try data(of: try Written.southernWomen())
    XCTAssertEqual(data.frames.map(\.ties.count), [89])
    XCTAssertEqual(data.actors.count, 18 + 14)
    XCTAssertTrue(data.frames[0].ties.allSatisfy { $0.intensity == nil && $0.status == nil })
  }

  /// The names in braces, which the script fills in.
  private func places(in text: String) -> [String] {
    text.components(separatedBy: "{").dropFirst().map { $0.components(separatedBy: "}")[0] }
      .sorted()
  }
}
