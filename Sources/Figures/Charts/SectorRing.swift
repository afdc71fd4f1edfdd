import Foundation
import GraphvizRendering

/// Sectors on a ring: in which order, and where.
struct SectorRing {
  /// The places of the sectors, in points from the ring's upper left corner, y down.
  let points: [Point]
  /// How high the ring is, its boxes included.
  let height: Double

  /// Puts boxes on an ellipse.
  ///
  /// - Parameters:
  ///   - sizes: the sizes of the boxes.
  ///   - place: the place of each on the ring.
  ///   - size: how large the ring is, the boxes included.
  init(sizes: [Size], places place: [Int], in size: Size) {
    let (boxWidth, boxHeight) = (
      sizes.map(\.width).max() ?? 0, sizes.map(\.height).max() ?? 0
    )
    let width = size.width
    height = max(boxHeight + 4, size.height)
    let (radiusX, radiusY) = ((width - boxWidth) / 2 - 2, (height - boxHeight) / 2 - 2)
    let (middleX, middleY) = (width / 2, height / 2)
    let start = sizes.count == 2 ? Double.pi : -Double.pi / 2
    points = sizes.indices.map { index in
      guard sizes.count > 1 else { return Point(x: middleX, y: middleY) }
      let angle = start + 2 * .pi * Double(place[index]) / Double(sizes.count)
      // Hundredths: the last digits of sine and cosine differ between machines.
      return Point(
        x: ((middleX + radiusX * cos(angle)) * 100).rounded() / 100,
        y: ((middleY + radiusY * sin(angle)) * 100).rounded() / 100)
    }
  }

  /// The place on the ring of each sector: the order with fewest crossing lines that swapping two at a
  /// time leads to.
  ///
  /// - Complexity: O(*r*·*n*²·*m*²) for *r* rounds of swaps, *n* sectors and *m* lines.
  static func places(count: Int, lines: [(Int, Int)]) -> [Int] {
    var places = Array(0..<count)
    var best = crossings(places, lines)
    var isBetter = true
    while isBetter {
      isBetter = false
      for one in 0..<count {
        for other in (one + 1)..<max(one + 1, count) {
          places.swapAt(one, other)
          let now = crossings(places, lines)
          if now < best {
            best = now
            isBetter = true
          } else {
            places.swapAt(one, other)
          }
        }
      }
    }
    return places
  }

  /// How many pairs of lines cross inside the ring.
  static func crossings(_ places: [Int], _ lines: [(Int, Int)]) -> Int {
    let chords = lines.map { line in
      let ends = (places[line.0], places[line.1])
      return (min(ends.0, ends.1), max(ends.0, ends.1))
    }
    return chords.indices.reduce(0) { sum, first in
      sum
        + chords.indices.dropFirst(first + 1).filter { second in
          let (a, b) = chords[first]
          let (c, d) = chords[second]
          return (a < c && c < b && b < d) || (c < a && a < d && d < b)
        }.count
    }
  }
}
