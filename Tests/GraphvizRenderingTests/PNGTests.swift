import GraphvizRendering
import XCTest

final class PNGTests: XCTestCase {
  let renderer = GraphvizRenderer()

  private func number(_ bytes: [UInt8], at position: Int) -> Int {
    bytes[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  func testPixelsAreCanvasTimesResolution() throws {
    for (dotsPerInch, width, height) in [(300, 2008, 1250), (96, 643, 400), (600, 4016, 2500)] {
      let bytes = try renderer.png(
        Drawing(size: Samples.canvas, title: "Tom"), dotsPerInch: dotsPerInch)
      XCTAssertEqual(number(bytes, at: 16), width)
      XCTAssertEqual(number(bytes, at: 20), height)
    }
  }

  /// Else the last row and column would be half transparent, which shows on a dark page.
  func testThePictureIsOpaqueWhateverTheSize() throws {
    for (width, dotsPerInch) in [(481.89, 300), (453.54, 300), (481.5, 96), (300.1, 72)] {
      var drawing = Samples.oneBox(["Bodø"])
      drawing.size = Size(width: width, height: width / 3)
      drawing.nodes[0].position = Point(x: width / 2, y: width / 6)
      let bytes = try renderer.png(drawing, dotsPerInch: dotsPerInch)
      XCTAssertEqual(bytes[25], 2, "colour without alpha: \(width) pt at \(dotsPerInch)")
      XCTAssertEqual(
        number(bytes, at: 16), Int((width * Double(dotsPerInch) / 72).rounded(.up)))
    }
  }

  func testStatesItsResolutionDirectlyAfterTheHeader() throws {
    let bytes = try renderer.png(Samples.oneBox(["Bodø"]), dotsPerInch: 300)
    XCTAssertEqual(String(decoding: bytes[37..<41], as: UTF8.self), "pHYs")
    XCTAssertEqual(number(bytes, at: 33), 9)
    XCTAssertEqual(number(bytes, at: 41), 11_811)
    XCTAssertEqual(number(bytes, at: 45), 11_811)
    XCTAssertEqual(bytes[49], 1)
    // Made with another implementation of the checksum (zlib).
    XCTAssertEqual(number(bytes, at: 50), 0x78A5_3F76)
  }

  func testTooManyPixelsAreRefused() {
    let drawing = Drawing(size: Size(width: 3000, height: 3000), title: "Stor")
    XCTAssertThrowsError(try renderer.png(drawing, dotsPerInch: 300)) {
      XCTAssertEqual(
        $0 as? GraphvizError,
        .limitExceeded(.pixels, allowed: 60_000_000, actual: 156_250_000))
    }
    for dotsPerInch in [0, -1, 1201, .max] {
      XCTAssertThrowsError(try renderer.png(Samples.oneBox([]), dotsPerInch: dotsPerInch))
    }
  }
}
