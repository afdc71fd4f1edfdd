#if os(Linux)
  import Foundation
  import GraphvizRendering
  import XCTest

  /// Graphviz keeps nothing from drawing to drawing.
  final class MemoryTests: XCTestCase {
    /// The memory of this process that is in use, in kilobytes.
    private func resident() throws -> Int {
      let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = try XCTUnwrap(text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
      return try XCTUnwrap(Int(line.filter(\.isNumber)))
    }

    /// After the caches of fonts are filled, 500 renders take less than 3 MB together: 6 kB each would
    /// be seen.
    func testFiveHundredRendersLeaveMemoryFlat() throws {
      let renderer = GraphvizRenderer()
      let drawing = Samples.oneBox(["Bodø kommune", "Nordlandssykehuset"])
      func render(_ count: Int) throws {
        for index in 0..<count {
          switch index % 3 {
          case 0: _ = try renderer.svg(drawing)
          case 1: _ = try renderer.pdf(drawing, date: Samples.date)
          default: _ = try renderer.png(drawing, dotsPerInch: 36)
          }
        }
      }
      try render(60)
      let before = try resident()
      try render(500)
      XCTAssertLessThan(try resident() - before, 3000)
    }
  }
#endif
