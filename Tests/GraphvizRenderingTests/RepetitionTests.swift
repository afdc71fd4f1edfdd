import Foundation
import GraphvizRendering
import XCTest

final class RepetitionTests: XCTestCase {
  /// A digest (FNV-1a) of a drawing in all formats and two layouts.
  private static func digest() throws -> String {
    let renderer = GraphvizRenderer()
    var bytes = Array(try renderer.svg(Samples.everyShape).utf8)
    bytes += try renderer.pdf(Samples.everyShape, date: Samples.date)
    bytes += try renderer.png(Samples.everyShape, dotsPerInch: 100)
    for engine in LayoutRequest.Engine.allCases {
      for point in try renderer.positions(
        for: Samples.network(nodes: 40, edges: 70, engine: engine))
      {
        bytes += Array("\(point.x),\(point.y);".utf8)
      }
    }
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  func testSameInputGivesSameBytesAgainAndAgain() throws {
    let first = try Self.digest()
    for _ in 0..<8 { XCTAssertEqual(try Self.digest(), first) }
  }

  func testWhatWasDrawnBeforeDoesNotMatter() throws {
    let first = try Self.digest()
    let renderer = GraphvizRenderer()
    _ = try renderer.positions(for: Samples.network(nodes: 90, edges: 50, engine: .sfdp))
    _ = try renderer.png(Samples.oneBox(["Annet"], isBold: true), dotsPerInch: 200)
    XCTAssertThrowsError(try renderer.svg(Drawing(size: Size(width: -1, height: 1), title: "")))
    XCTAssertEqual(try Self.digest(), first)
  }

  func testFourThreadsGiveTheSameBytes() async throws {
    let first = try Self.digest()
    let digests = await withTaskGroup(of: [String?].self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<6).map { _ in try? Self.digest() } }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    XCTAssertEqual(digests.count, 24)
    XCTAssertEqual(Set(digests), [first])
  }

  /// Prints the digest for the test below, which runs this one in processes of its own.
  func testPrintsItsDigestWhenAsked() throws {
    guard ProcessInfo.processInfo.environment["SAMSPILL_PRINT_DIGEST"] != nil else { return }
    print("digest=\(try Self.digest())")
  }

  /// Prints why nothing can be drawn, for the test below, which takes the plug-ins away.
  func testPrintsItsErrorWhenAsked() throws {
    guard ProcessInfo.processInfo.environment["SAMSPILL_PRINT_ERROR"] != nil else { return }
    do {
      _ = try GraphvizRenderer().svg(Samples.oneBox(["A"]))
    } catch { print("error=\(error)") }
  }

  #if os(Linux)
    func testFreshProcessesGiveTheSameBytes() throws {
      let first = try Self.digest()
      for _ in 0..<2 {
        let output = try outputOfFreshProcess(
          "testPrintsItsDigestWhenAsked",
          environment: [
            "SAMSPILL_PRINT_DIGEST": "1", "TZ": "Asia/Tokyo", "LC_ALL": "nb_NO.UTF-8",
          ])
        XCTAssertTrue(output.contains("digest=\(first)\n"), String(output.suffix(300)))
      }
    }

    func testMissingPluginsAreNamed() throws {
      let output = try outputOfFreshProcess(
        "testPrintsItsErrorWhenAsked",
        environment: ["SAMSPILL_PRINT_ERROR": "1", "GVBINDIR": "/nonexistent"])
      XCTAssertTrue(
        output.contains("error=pluginsMissing(names: [\"layout neato\", "),
        String(output.suffix(300)))
    }

    /// Runs one test of this class in a process of its own and returns what it prints.
    private func outputOfFreshProcess(
      _ test: String, environment: [String: String]
    ) throws -> String {
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      process.arguments = ["GraphvizRenderingTests.RepetitionTests/\(test)"]
      process.environment = ProcessInfo.processInfo.environment.merging(
        environment, uniquingKeysWith: { $1 })
      process.standardOutput = pipe
      try process.run()
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }
  #endif

  func testRequestsSurviveTheirJSON() throws {
    let drawing = Samples.everyShape
    let decoded = try JSONDecoder().decode(
      Drawing.self, from: try JSONEncoder().encode(drawing))
    XCTAssertTrue(decoded == drawing)
    let request = Samples.network(nodes: 5, edges: 6, engine: .sfdp)
    XCTAssertTrue(
      try JSONDecoder().decode(LayoutRequest.self, from: try JSONEncoder().encode(request))
        == request)
    let error = GraphvizError.limitExceeded(.nodes, allowed: 1, actual: 2)
    XCTAssertEqual(
      try JSONDecoder().decode(GraphvizError.self, from: try JSONEncoder().encode(error)), error)
  }
}
