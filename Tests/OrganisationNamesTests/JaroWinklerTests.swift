import XCTest

@testable import OrganisationNames

/// Values on which rapidfuzz and jellyfish agree to 1e-9 (`scripts/oracle/jaro_winkler.py`).
final class JaroWinklerTests: XCTestCase {
  private let reference: [(String, String, Double)] = [
    ("MARTHA", "MARHTA", 0.9611111111111111),
    ("DIXON", "DICKSONX", 0.8133333333333332),
    ("DWAYNE", "DUANE", 0.8400000000000001),
    ("JELLYFISH", "SMELLYFISH", 0.8962962962962964),
    ("Bodø", "Bodo", 0.8833333333333334),
    ("Bodø", "Bodin", 0.8483333333333334),
    ("bodø", "Bodø", 0.8333333333333334),
    ("Bø", "Bodø", 0.5833333333333334),
    ("Rana", "Rauma", 0.8266666666666667),
    ("Rana", "Grane", 0.6333333333333333),
    ("Sømna", "Sortland", 0.5472222222222222),
    ("Evenes", "Vevelstad", 0.6203703703703703),
    ("å", "å", 1.0),
    ("å", "a", 0.0),
    ("æøå", "æøå", 1.0),
    ("æøå", "åøæ", 0.5555555555555555),
    ("æøå", "", 0.0),
    ("", "a", 0.0),
    ("a", "b", 0.0),
    ("ab", "ba", 0.0),
    ("abc", "acb", 0.5555555555555555),
    ("abcd", "dcba", 0.5),
    ("aaaa", "aa", 0.8666666666666667),
    ("helgeland", "nordland", 0.6481481481481481),
    ("nordland", "nordlands", 0.9777777777777777),
    ("kristiansund", "kristiansand", 0.9666666666666666),
    ("Vågan", "Vågå", 0.8483333333333334),
    ("Hattfjelldal", "Hatfjelldal", 0.9805555555555555),
    ("Guovdageaidnu", "Kautokeino", 0.6316239316239316),
    ("Unjárga", "Unjarga", 0.9333333333333333),
    ("Suortá", "Suorttá", 0.9714285714285714),
    ("Evenášši", "Evenes", 0.8333333333333334),
    ("statsforvalteren", "fylkesmannen", 0.44305555555555554),
    ("statsforvalteren", "statsforvaltaren", 0.9616666666666668),
    ("Helse Nord RHF", "Helse Nord-Trøndelag HF", 0.8987577639751553),
    ("universitetet i oslo", "universitetet i bergen", 0.9054545454545454),
    ("høgskolen", "høyskolen", 0.9407407407407408),
    ("Sykehuset Telemark HF", "Sykehuset Innlandet HF", 0.8853354978354979),
    ("NAV Bodø", "NAV Fauske", 0.6333333333333333),
    ("mental helse nordland", "mental helse ungdom", 0.9083020050125313),
    ("ž", "z", 0.0),
    ("đŋšŧžč", "dnstzc", 0.0),
  ]

  func testAgreesWithTwoLibraries() {
    for (first, second, value) in reference {
      let ours = NameMatcher.jaroWinkler(first, second)
      XCTAssertEqual(ours, value, accuracy: 1e-9, "\(first) \(second)")
      XCTAssertEqual(NameMatcher.jaroWinkler(second, first), ours, "\(second) \(first)")
    }
  }

  func testTwoEmptyTextsAreEqual() {
    XCTAssertEqual(NameMatcher.jaroWinkler("", ""), 1)
  }

  func testOneEditIsAnInsertionDeletionSubstitutionOrSwap() {
    for (first, second) in [
      ("abc", "abxc"), ("abc", "ac"), ("abc", "abd"), ("abc", "acb"), ("", "a"),
    ] {
      XCTAssertTrue(isOneEditApart(Array(first), Array(second)), "\(first) \(second)")
      XCTAssertTrue(isOneEditApart(Array(second), Array(first)), "\(second) \(first)")
    }
    for (first, second) in [
      ("abc", "abc"), ("abc", "cba"), ("abcd", "badc"), ("a", "abc"), ("", ""),
    ] {
      XCTAssertFalse(isOneEditApart(Array(first), Array(second)), "\(first) \(second)")
    }
  }

  func testTwoEditsAtMost() {
    let pairs = [
      ("abcdef", "abcdef", true), ("abcdef", "xbcdex", true), ("abcdef", "bcdefg", true),
      ("abcdef", "bacdef", true), ("abcdef", "xxxdef", false), ("abcdef", "abc", false),
    ]
    for (first, second, isNear) in pairs {
      XCTAssertEqual(
        isTwoEditsApart(first.utf8.map { $0 }[...], second.utf8.map { $0 }[...]), isNear,
        "\(first) \(second)")
    }
  }
}
