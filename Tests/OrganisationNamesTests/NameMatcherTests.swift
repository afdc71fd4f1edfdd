import OrganisationNames
import XCTest

/// Which names are suggested as one organisation, and which look alike and are not.
final class NameMatcherTests: XCTestCase {
  private func suggestions(_ names: [String]) -> [NameSuggestion] {
    NameMatcher.suggestions(among: names.map { NameEntry(name: $0) })
  }

  private func areSuggested(_ first: String, _ second: String) -> Bool {
    suggestions([first, second]).contains {
      [$0.name, $0.suggested] == [first, second] || [$0.name, $0.suggested] == [second, first]
    }
  }

  func testTheSameOfficeUnderItsManyNames() {
    let names = [
      "NAV Bodø", "Nav-kontoret i Bodø", "NAV-kontor Bodø", "Bodø kommune v/NAV",
      "Bodø kommune, NAV",
    ]
    for name in names.dropFirst() {
      XCTAssertTrue(areSuggested(name, "NAV Bodø"), name)
      XCTAssertFalse(areSuggested(name, "Bodø kommune"), name)
    }
  }

  func testWhatPeopleWriteForTheSameBody() {
    let pairs = [
      ("Bodø", "Bodø kommune"), ("Bodo kommune", "Bodø kommune"), ("Bodø komm.", "Bodø kommune"),
      ("Nordlandssykehuset", "Nordlandssykehuset HF"), ("NLSH", "Nordlandssykehuset"),
      ("Nordlandssjukehuset", "Nordlandssykehuset"), ("UiN", "Universitetet i Nordland"),
      ("Nordland FK", "Nordland fylkeskommune"), ("Nord Univ.", "Nord universitet"),
      ("Mo i Rana", "Rana kommune"), ("Nordlandsforsking", "Nordlandsforskning"),
    ]
    for (first, second) in pairs {
      XCTAssertTrue(areSuggested(first, second), "\(first) ~ \(second)")
    }
  }

  func testAPlaceIsSuggestedEvenWhenItsMunicipalityIsNotThere() {
    let found = suggestions(["Mo i Rana", "NAV Nordland"])
    XCTAssertEqual(found.map(\.suggested), ["Rana kommune"])
    XCTAssertEqual(found.map(\.reason), [.place])
  }

  func testAKnownEventIsSuggestedAsOne() {
    for (old, new, date) in [
      ("Universitetet i Nordland", "Nord universitet", "2016-01-01"),
      ("Fylkesmannen i Nordland", "Statsforvalteren i Nordland", "2021-01-01"),
    ] {
      let found = suggestions([old, new])
      XCTAssertEqual(found.map(\.reason), [.lineage], old)
      XCTAssertEqual(found.first?.name, old)
      XCTAssertEqual(found.first?.suggested, new)
      XCTAssertEqual(found.first?.event?.date, date)
    }
    XCTAssertEqual(suggestions(["UiN", "Nord universitet"]).map(\.reason), [.lineage])
  }

  func testWhatLooksAlikeAndIsNot() {
    let pairs = [
      ("Helgelandssykehuset", "Nordlandssykehuset"), ("Finnmarkssykehuset", "Nordlandssykehuset"),
      ("NAV Bodø", "NAV Fauske"), ("NAV Nordland", "NAV Bodø"), ("Bodø kommune", "Bø kommune"),
      ("Nordland fylkeskommune", "Statsforvalteren i Nordland"), ("Rana kommune", "Rauma kommune"),
      ("Rana kommune", "Grane kommune"), ("Sømna", "Sortland"), ("Evenes", "Vevelstad"),
      ("Universitetet i Oslo", "Universitetet i Bergen"), ("Prosjekt 1", "Prosjekt 2"),
      ("Mental Helse Nordland", "Mental Helse Ungdom"), ("BUP Bodø", "DPS Bodø"),
      ("Salten regionråd", "Helgeland regionråd"), ("Org A", "Org B"), ("User1", "User2"),
      ("Bodø videregående skole", "Bodin videregående skole"), ("NAV Bodø", "Bodø kommune"),
    ]
    for (first, second) in pairs {
      XCTAssertEqual(suggestions([first, second]), [], "\(first) ≠ \(second)")
    }
  }

  func testTheSameNameInTwoCountiesIsTwoMunicipalities() {
    for (name, first, second) in [("Bø", "1867", "0821"), ("Herøy", "1818", "1515")] {
      let entries = [
        NameEntry(name: name, municipality: first),
        NameEntry(name: name + " kommune", municipality: second),
      ]
      XCTAssertEqual(NameMatcher.suggestions(among: entries), [], name)
    }
  }

  func testDifferentNumbersKeepNearSpellingsApart() {
    let entries = [
      NameEntry(name: "Nordlandsforskning", organisationNumber: "989714309"),
      NameEntry(name: "Nordlandsforsking", organisationNumber: "972418013"),
    ]
    XCTAssertEqual(NameMatcher.suggestions(among: entries), [])
  }

  func testTheOrderOfTheNamesMakesNoDifference() {
    let names = [
      "NAV Bodø", "Nav-kontoret i Bodø", "UiN", "Mo i Rana", "Bodo kommune", "Bodø kommune",
    ]
    XCTAssertEqual(suggestions(names), suggestions(names.reversed()))
    XCTAssertTrue(suggestions(names).allSatisfy { $0.name != $0.suggested && 0...1 ~= $0.score })
  }

  func testNoMunicipalityIsSuggestedForAnother() {
    let current = (1...9999).compactMap { number in
      let digits = String(number)
      let text = String(repeating: "0", count: 4 - digits.count) + digits
      return Gazetteer.norway.municipality(number: text)
    }.filter { $0.validTo == nil }
    XCTAssertGreaterThan(current.count, 300)
    for ending in ["", " kommune"] {
      let entries = current.map { NameEntry(name: $0.name + ending, municipality: $0.number) }
      XCTAssertEqual(
        NameMatcher.suggestions(among: entries).map { $0.name + " → " + $0.suggested }, [])
    }
  }
}

/// What spelling alone decides.
final class NameKeyTests: XCTestCase {
  func testWhatIsOneNameWithoutAsking() {
    for (first, second) in [
      ("NAV Bodø", "Nav  bodø "), ("Bodø\u{A0}kommune", "BODØ KOMMUNE"),
      ("Ålesund", "A\u{30A}lesund"), ("Evenes–Tjeldsund", "Evenes - Tjeldsund"),
      ("Bo\u{AD}dø", "Bodø"),
    ] {
      XCTAssertEqual(nameKey(first), nameKey(second), "\(first) = \(second)")
      XCTAssertEqual(nameKey(nameKey(first)), nameKey(first))
    }
    for (first, second) in [("Bodø", "Bodo"), ("Bodø", "Bodø kommune"), ("Bø", "Bo")] {
      XCTAssertNotEqual(nameKey(first), nameKey(second))
    }
  }

  func testIdentifiersArePlain() {
    XCTAssertEqual(nameSlug("Bodø kommune"), "bodo-kommune")
    XCTAssertEqual(nameSlug("Åfjord"), "afjord")
    XCTAssertEqual(nameSlug("Guovdageainnu – Kautokeino"), "guovdageainnu-kautokeino")
    XCTAssertFalse(nameSlug("北京").isEmpty)
  }
}

/// What kind of organisation a name tells of.
final class KindGuesserTests: XCTestCase {
  func testKinds() {
    for (name, kind) in [
      ("Bodø kommune", "kommune"), ("Nordland fylkeskommune", "fylkeskommune"),
      ("NAV Bodø", "nav_kontor"), ("NAV Nordland", "nav_fylke"), ("Nordlandssykehuset HF", "hf"),
      ("Helse Nord RHF", "rhf"), ("Statsforvalteren i Nordland", "statsforvalter"),
      ("Fylkesmannen i Nordland", "statsforvalter"), ("Nord universitet", "universitet"),
      ("Høgskolen i Nesna", "hogskole"), ("Nordlandsforskning", "institutt"),
      ("Bodin videregående skole", "vgs"), ("BUP Bodø", "dps_bup"),
      ("Mental Helse Nordland", "brukerorg"), ("Helsedirektoratet", "direktorat"),
      ("Salten regionråd", "regionraad"), ("Bodø", "kommune"), ("Bodø kommune v/NAV", "nav_kontor"),
    ] {
      XCTAssertEqual(KindGuesser.kind(of: name)?.kind, kind, name)
    }
    for name in ["Org A", "Kari Nordmann", "Tenkeloft", ""] {
      XCTAssertNil(KindGuesser.kind(of: name), name)
    }
  }
}

/// Municipality numbers since 2013.
final class GazetteerTests: XCTestCase {
  func testNumbersHaveTheirTime() {
    let norway = Gazetteer.norway
    XCTAssertNil(norway.numberProblem("1804", in: 2024))
    XCTAssertNil(norway.numberProblem("1850", in: 2013))
    guard case .ended(let tysfjord, let successors)? = norway.numberProblem("1850", in: 2021) else {
      return XCTFail("Tysfjord ended in 2020")
    }
    XCTAssertEqual(tysfjord.name, "Tysfjord")
    XCTAssertEqual(Set(successors.map(\.newNumber)), ["1806", "1875"])
    guard case .notYet? = norway.numberProblem("1875", in: 2013) else {
      return XCTFail("Hamarøy had 1849 in 2013")
    }
    guard case .unknown? = norway.numberProblem("1899", in: 2024) else {
      return XCTFail("1899 has never been one")
    }
  }

  func testTheSameNameMayBeTwoMunicipalities() {
    XCTAssertGreaterThan(Gazetteer.norway.municipalities(named: "Herøy").count, 1)
    XCTAssertEqual(Gazetteer.norway.place("Mo i Rana")?.number, "1833")
  }
}
