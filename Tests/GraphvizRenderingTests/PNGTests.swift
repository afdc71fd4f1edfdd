import Unpacking
import XCTest

@testable import GraphvizRendering

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

  /// A box of 60 × 40 pt in the middle of 200 × 100, at 72 dots an inch: a dot is a point.
  func testDotsHaveTheColoursOfTheDrawing() throws {
    var drawing = Drawing(
      size: Size(width: 200, height: 100),
      nodes: [
        DrawingNode(
          id: "box", lines: [], fill: "#123456", strokeWidth: 0,
          fixedSize: Size(width: 60, height: 40), position: Point(x: 100, y: 50))
      ], title: "En boks")
    drawing.background = "#fedcba"
    let picture = try Picture(try renderer.png(drawing, dotsPerInch: 72))
    for (x, y) in [(72, 32), (100, 50), (128, 68)] {
      XCTAssertEqual(picture.dot(x, y), [0x12, 0x34, 0x56])
    }
    for (x, y) in [(0, 0), (199, 0), (0, 99), (199, 99), (68, 50), (100, 28)] {
      XCTAssertEqual(picture.dot(x, y), [0xFE, 0xDC, 0xBA])
    }
  }

  /// Four dots are written at a time, and what is left over one by one.
  func testTheLastDotsOfARowHaveTheirColourWhateverTheWidth() throws {
    for width in 97...100 {
      var drawing = Drawing(
        size: Size(width: Double(width), height: 20),
        nodes: [
          DrawingNode(
            id: "box", lines: [], fill: "#123456", strokeWidth: 0,
            fixedSize: Size(width: 20, height: 20), position: Point(x: Double(width) - 10, y: 10))
        ], title: "En boks")
      drawing.background = "#fedcba"
      let picture = try Picture(try renderer.png(drawing, dotsPerInch: 72))
      for x in 0..<width - 21 { XCTAssertEqual(picture.dot(x, 10), [0xFE, 0xDC, 0xBA], "\(x)") }
      for x in width - 18..<width {
        XCTAssertEqual(picture.dot(x, 10), [0x12, 0x34, 0x56], "\(x)")
      }
    }
  }

  /// Cairo multiplies colours by their opacity; a PNG doesn't.
  func testTransparentDotsKeepTheirColour() throws {
    let row: [UInt8] = [0, 10, 20, 30, 128]
    let packed = try XCTUnwrap(RowPacking.packed(rows: 1, length: 5) { $1.write(row) })
    let rows = try PictureRows([1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0] + packed)
    let picture = try Picture(rows.png.bytes)
    XCTAssertEqual(picture.dot(0, 0), [10, 20, 30, 128])
  }

  /// Rows are packed some at a time: another library finds them again, of fewer and more rows than are packed
  /// together, and of packed bytes that fit the buffer and that don't.
  func testPackedRowsAreFoundAgain() throws {
    for (rows, length) in [(1, 1), (5, 3), (31, 100), (32, 100), (33, 7), (200, 901), (64, 3001)] {
      for isNoise in [false, true] {
        var state = UInt32(rows)
        let whole = (0..<rows * length).map { place -> UInt8 in
          state = state &* 1_664_525 &+ 1_013_904_223
          if isNoise { return UInt8(state >> 24) }
          return state >> 28 == 0 ? UInt8(state >> 20 & 7) : UInt8(place / 997 % 3)
        }
        let packed = try XCTUnwrap(
          RowPacking.packed(rows: rows, length: length) { row, next in
            next.write(whole[(row * length)..<((row + 1) * length)])
          })
        XCTAssertEqual(Unpacking.zlib(packed), whole, "\(rows) rows of \(length)")
        if !isNoise, whole.count > 10_000 {
          XCTAssertLessThan(packed.count, whole.count / 5, "\(rows) rows of \(length)")
        }
      }
    }
  }

  func testWhatIsNoPictureIsRefused() {
    for bytes in [
      [], [1, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0], [UInt8](repeating: 2, count: 16),
    ] {
      XCTAssertThrowsError(try PictureRows(bytes))
    }
  }
}

extension UnsafeMutablePointer<UInt8> {
  fileprivate func write(_ bytes: some Sequence<UInt8>) {
    for (place, byte) in bytes.enumerated() { self[place] = byte }
  }
}

/// The dots of a PNG that isn't filtered, unpacked by another library than packed them.
private struct Picture {
  private let width: Int
  private let channels: Int
  private let rows: [UInt8]

  init(_ png: [UInt8]) throws {
    let chunks = try PNGChunks(png).chunks
    let header = chunks[0].body
    let size = [0, 4].map { header[$0..<($0 + 4)].reduce(0) { $0 << 8 | Int($1) } }
    width = size[0]
    channels = header[9] == 2 ? 3 : 4
    let packed = chunks.filter { $0.type == "IDAT" }.flatMap(\.body)
    rows = try XCTUnwrap(Unpacking.zlib(packed))
    XCTAssertEqual(rows.count, size[1] * (1 + width * channels))
  }

  func dot(_ x: Int, _ y: Int) -> [UInt8] {
    let start = y * (1 + width * channels) + 1 + x * channels
    return Array(rows[start..<(start + channels)])
  }
}
