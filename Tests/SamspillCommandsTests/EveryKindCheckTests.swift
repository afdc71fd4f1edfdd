import Figures
import XCTest

/// Every kind of figure of every bundled study that it can be drawn of is checked at the widths people
/// print at, and passes.
final class EveryKindCheckTests: XCTestCase {
  private static let organisations = [
    "nordland": "BODO", "florentine-families": "Medici", "krackhardt-kite": "A",
  ]

  /// The kinds a study can be drawn as; what can't is refused with a reason and isn't a flaw.
  private static let drawn = [
    "nordland": [
      "network", "matrix", "heat-map", "targets", "sectors", "slope", "bump", "ego", "planned",
      "consortium", "difference", "series", "phases", "participation",
    ],
    "florentine-families": ["network", "matrix", "ego"],
    "krackhardt-kite": ["network", "matrix", "ego"],
    "southern-women": ["participation"],
  ]

  private func check(_ study: String, _ kind: String, width: String) {
    var arguments = ["figure", bundled(study), "--kind", kind, "--width", width, "--check"]
    if kind == "ego", let organisation = Self.organisations[study] {
      arguments += ["--organisation", organisation]
    }
    let result = samspill(words: arguments)
    let isDrawn = Self.drawn[study]?.contains(kind) ?? false
    XCTAssertEqual(
      result.status == 0, isDrawn,
      "\(study) \(kind) \(width) mm: \(result.output)\(result.errors)")
  }

  func testAllKindsOfAllStudiesPass() {
    for width in ["160", "170", "180"] {
      for study in Self.drawn.keys.sorted() {
        for kind in FigureKindCatalog.all { check(study, kind.id, width: width) }
      }
    }
  }
}
