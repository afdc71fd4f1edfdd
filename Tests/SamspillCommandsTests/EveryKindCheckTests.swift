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

  private func check(
    _ study: String, _ kind: String, width: String, _ more: [String] = []
  ) {
    var arguments = ["figure", bundled(study), "--kind", kind, "--width", width, "--check"] + more
    if kind == "ego", let organisation = Self.organisations[study] {
      arguments += ["--organisation", organisation]
    }
    let result = samspill(words: arguments)
    let isDrawn = Self.drawn[study]?.contains(kind) ?? false
    XCTAssertEqual(
      result.status == 0, isDrawn,
      "\(study) \(kind) \(width) mm: \(result.output)\(result.errors)")
  }

  private func passes(_ words: String, file: StaticString = #filePath, line: UInt = #line) {
    let arguments = words.split(separator: " ").map(String.init)
    let result = samspill(
      words: ["figure", bundled(arguments[0]), "--check"] + arguments.dropFirst())
    XCTAssertEqual(
      result.status, 0, "\(words): \(result.output)\(result.errors)", file: file, line: line)
  }

  func testReducedFiguresPass() {
    for reduction in ["sectors --top 8", "backbone", "top --top 8", "none"] {
      passes("nordland --kind network --reduce \(reduction)")
    }
    for kind in ["planned", "consortium", "difference", "series", "phases"] {
      passes("nordland --kind \(kind) --reduce top --top 9")
    }
    passes("krackhardt-kite --kind network --reduce backbone")
    passes("southern-women --kind participation --reduce top --top 10")
    passes("southern-women --kind participation --reduce backbone --alpha 0.2")
  }

  func testFiguresWithoutNamesPass() {
    for kind in ["network", "participation", "matrix", "planned", "consortium", "targets"] {
      passes("nordland --kind \(kind) --anonymous")
    }
    passes("southern-women --kind participation --anonymous")
    passes("nordland --kind consortium --project P1 --anonymous")
  }

  func testTheMapOfNordlandPassesForAllKindsThatHaveOne() {
    for width in ["160", "170", "180"] {
      for kind in ["network", "ego", "planned", "difference"] {
        check("nordland", kind, width: width, ["--layout", "map"])
      }
    }
  }

  func testTheAreasOfSectorsPassForAllKindsThatHaveThem() {
    for width in ["160", "170", "180"] {
      for kind in ["network", "ego", "planned", "difference"] {
        check("nordland", kind, width: width, ["--layout", "sector-groups"])
      }
    }
  }

  func testTheOtherLayoutsPass() {
    for layout in ["sectors", "rings", "levels"] {
      for kind in ["network", "difference"] {
        check("nordland", kind, width: "160", ["--layout", layout])
      }
    }
    for study in ["florentine-families", "krackhardt-kite"] {
      check(study, "network", width: "160", ["--layout", "rings"])
    }
  }

  func testAllKindsOfAllStudiesPass() {
    for width in ["160", "170", "180"] {
      for study in Self.drawn.keys.sorted() {
        for kind in FigureKindCatalog.all { check(study, kind.id, width: width) }
      }
    }
  }
}
