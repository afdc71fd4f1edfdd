import XCTest

@testable import OrganisationNames

final class GazetteerTests: XCTestCase {
  private let norway = Gazetteer.norway

  private func numbers(_ name: String) -> [String] {
    norway.municipalities(named: name).map(\.number)
  }

  func testMunicipalitiesByName() {
    XCTAssertEqual(numbers("Bodø"), ["1804"])
    XCTAssertEqual(numbers(" BODØ kommune"), ["1804"])
    XCTAssertEqual(numbers("Narvik"), ["1806", "1805"])
    XCTAssertEqual(numbers("Herøy"), ["1515", "1818"])
    for name in [
      "Hattfjelldal", "Aarborte", "Aarborte – Hattfjelldal", "Hattfjelldal/Aarborte",
      "Hattfjelldal kommune/Aarborte tjïelte",
    ] {
      XCTAssertEqual(numbers(name), ["1826"], name)
    }
    XCTAssertEqual(numbers("Hábmera suohkan/Hamarøy kommune"), ["1875"])
    XCTAssertEqual(numbers("Gáivuotna - Kåfjord - Kaivuono"), ["5540"])
    XCTAssertEqual(numbers("Nord-Odal"), ["3414", "0418"])
    for name in ["", "kommune", "Mo i Rana", "Bodø-Narvik", "Nordland", "Bodø-", "/"] {
      XCTAssertEqual(numbers(name), [], name)
    }
  }

  func testHowManyThereWere() {
    let all = norway.municipalities
    XCTAssertEqual(
      [2013, 2017, 2019, 2023, 2024].map { year in
        all.filter { $0.isValid(in: year) }.count
      }, [428, 426, 422, 356, 357])
    let nordland = all.filter { $0.number.hasPrefix("18") }
    XCTAssertEqual(nordland.filter { $0.isValid(in: 2013) }.count, 44)
    XCTAssertEqual(nordland.filter { $0.isValid(in: 2024) }.count, 41)
  }

  func testWhatBecameOfANumber() {
    XCTAssertEqual(norway.successors(of: "1850").map(\.newNumber), ["1806", "1875"])
    XCTAssertEqual(norway.successors(of: "1850").map(\.kind), [.split, .split])
    XCTAssertEqual(norway.successors(of: "1852").map(\.kind), [.countyChange])
    XCTAssertEqual(norway.successors(of: "1852").first?.newName, "Tjeldsund")
    XCTAssertEqual(norway.successors(of: "1804"), [])
    for municipality in norway.municipalities where municipality.validTo != nil {
      let changes = norway.successors(of: municipality.number)
      XCTAssertFalse(changes.isEmpty, municipality.number)
      for change in changes {
        XCTAssertEqual(change.date, "\(municipality.validTo! + 1)-01-01", municipality.number)
      }
    }
  }

  func testSameMunicipalityUnderAnotherNumber() {
    XCTAssertTrue(norway.mayBeTheSame("1805", "1806"))
    XCTAssertTrue(norway.mayBeTheSame("1852", "5512"))
    XCTAssertTrue(norway.mayBeTheSame("9999", "9999"))
    XCTAssertFalse(norway.mayBeTheSame("1804", "1806"))
    XCTAssertFalse(norway.mayBeTheSame("1515", "1818"))
  }

  func testTowns() {
    let towns: [(String, String)] = [
      ("Mo", "Rana"), ("Mo i Rana", "Rana"), ("MO I RANA KOMMUNE", "Rana"), ("Mosjøen", "Vefsn"),
      ("Sandnessjøen", "Alstahaug"), ("Brønnøysund", "Brønnøy"), ("Svolvær", "Vågan"),
      ("Leknes", "Vestvågøy"), ("Stokmarknes", "Hadsel"), ("Andenes", "Andøy"),
    ]
    for (town, municipality) in towns {
      XCTAssertEqual(norway.place(town)?.name, municipality, town)
    }
    XCTAssertNil(norway.place("Bodø"))
    XCTAssertNil(norway.place(""))
  }

  func testNumberProblems() throws {
    XCTAssertNil(norway.numberProblem("1804", in: 2013))
    XCTAssertNil(norway.numberProblem("1804", in: nil))
    XCTAssertNil(norway.numberProblem("1805", in: 2019))
    let narvik = try XCTUnwrap(norway.municipality(number: "1805"))
    let changes = norway.successors(of: "1805")
    XCTAssertEqual(norway.numberProblem("1805", in: 2020), .ended(narvik, changes))
    XCTAssertEqual(norway.numberProblem("1805", in: nil), .ended(narvik, changes))
    let new = try XCTUnwrap(norway.municipality(number: "1806"))
    XCTAssertEqual(norway.numberProblem("1806", in: 2019), .notYet(new))
  }

  func testUnknownNumbersAndWhatWasMeant() {
    let cases: [(String, String?, String?)] = [
      ("301", nil, "0301"), ("8104", nil, "1804"), ("1884", nil, "1848"), ("", nil, nil),
      ("9999", nil, nil), ("9999", "Bodø kommune", "1804"), ("9999", "Herøy", nil),
      ("1810", nil, nil), ("abc", "Rana", "1833"), ("99", "Narvik", "1806"),
    ]
    for (number, name, meant) in cases {
      let problem = norway.numberProblem(number, in: 2024, named: name)
      let suggestion = meant.flatMap(norway.municipality(number:))
      XCTAssertEqual(problem, .unknown(suggestion: suggestion), "\(number) \(name ?? "")")
    }
  }

  func testEventsHaveADateASourceAndAKnownType() {
    let types: Set = [
      "rename", "merger", "split", "absorption", "county-change", "closed", "created",
      "number-change",
    ]
    XCTAssertFalse(norway.events.isEmpty)
    for event in norway.events {
      XCTAssertTrue(types.contains(event.type), event.type)
      XCTAssertEqual(event.date.count, 10)
      XCTAssertFalse(event.source.isEmpty)
      XCTAssertFalse(event.old.isEmpty)
    }
  }

  func testTheTablesAreWhole() {
    let lexicon = Lexicon.norwegian
    XCTAssertEqual(lexicon.abbreviations["uin"], ["universitetet", "i", "nordland"])
    XCTAssertEqual(norway.towns.count, 25)
    XCTAssertEqual(Set(norway.municipalities.map(\.number)).count, norway.municipalities.count)
    XCTAssertTrue(norway.municipalities.allSatisfy { $0.number.count == 4 && !$0.name.isEmpty })
  }
}
