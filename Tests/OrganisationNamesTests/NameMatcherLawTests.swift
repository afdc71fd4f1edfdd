import Foundation
import TestSupport
import XCTest

@testable import OrganisationNames

final class NameMatcherLawTests: XCTestCase {
  func testNoTwoMunicipalitiesAreTakenForOne() {
    let current = Gazetteer.norway.municipalities.filter { $0.validTo == nil }
    XCTAssertEqual(current.count, 357)
    for ending in ["", " kommune", " bibliotek", " legekontor"] {
      let entries = current.map { NameEntry(name: $0.name + ending) }
      XCTAssertEqual(NameMatcher.suggestions(among: entries), [], ending)
    }
    let offices = current.map { NameEntry(name: "NAV " + $0.name) }
    XCTAssertEqual(NameMatcher.suggestions(among: offices), [])
  }

  func testEveryNameOfAMunicipalityIsThatMunicipality() {
    let current = Gazetteer.norway.municipalities.filter { $0.validTo == nil }
    for municipality in current {
      let name = municipality.name + " kommune"
      for other in municipality.otherNames {
        let found = NameMatcher.suggestions(among: [name, other].map { NameEntry(name: $0) })
        XCTAssertEqual(found.map(\.reason), [.sameWords], "\(name) ~ \(other)")
      }
    }
  }

  /// 444 public bodies of Norway, each another than all the others.
  func testNoTwoPublicBodiesAreTakenForOne() throws {
    guard let shared = Folders.sharedData else { throw XCTSkip("shared/data is not here") }
    let file = shared.appendingPathComponent("norway/public_organisations_orgnr.csv")
    let table = try String(contentsOf: file, encoding: .utf8)
    let entries = table.split(separator: "\n").dropFirst().map { row in
      let name = row.drop { $0 != "," }.dropFirst()
      let isQuoted = name.first == "\""
      return NameEntry(
        name: String(name.drop { $0 == "\"" }.prefix { $0 != (isQuoted ? "\"" : ",") }))
    }
    XCTAssertEqual(entries.count, 444)
    XCTAssertEqual(NameMatcher.suggestions(among: entries), [])
  }

  func testRandomNames() {
    for seed in 0..<8 as Range<UInt64> {
      var source = SeededNames(seed: seed)
      let names = (0..<150).map { $0 % 4 == 0 ? source.hostileName() : source.plausibleName() }
      let entries = names.map { NameEntry(name: $0) }
      let found = NameMatcher.suggestions(among: entries)
      XCTAssertEqual(NameMatcher.suggestions(among: entries.shuffled(using: &source)), found)
      XCTAssertEqual(NameMatcher.suggestions(among: entries + entries), found)
      for suggestion in found { check(suggestion, among: names) }
      for pair in found { XCTAssertFalse(isReversed(pair, in: found), "\(pair)") }
    }
  }

  private func check(_ suggestion: NameSuggestion, among names: [String]) {
    XCTAssertNotEqual(nameKey(suggestion.name), nameKey(suggestion.suggested))
    XCTAssertTrue(names.contains(suggestion.name))
    XCTAssertTrue((NameMatcher.threshold...1).contains(suggestion.score), "\(suggestion)")
    XCTAssertEqual(suggestion.event != nil, suggestion.reason == .lineage)
    let mayBeElsewhere = suggestion.reason == .lineage || suggestion.reason == .place
    XCTAssertTrue(mayBeElsewhere || names.contains(suggestion.suggested), "\(suggestion)")
  }

  private func isReversed(_ pair: NameSuggestion, in found: [NameSuggestion]) -> Bool {
    found.contains { $0.name == pair.suggested && $0.suggested == pair.name }
  }

  func testAPairMatchesEitherWay() {
    var source = SeededNames(seed: 99)
    let parsed = (0..<120).map { _ in ParsedEntry(NameEntry(name: source.plausibleName())) }
    for first in parsed {
      for second in parsed {
        XCTAssertEqual(first.match(second), second.match(first), "\(first) \(second)")
      }
    }
  }

  func testCrowdedKeysAreSkippedNotCompared() {
    let letters = "abcdefghijklmnoprstu"
    let names = letters.flatMap { first in
      letters.map { second in "Fellesnavn\(first)\(second)vang" }
    }
    let found = NameMatcher.suggestions(among: names.map { NameEntry(name: $0) })
    XCTAssertLessThanOrEqual(found.count, names.count)
  }
}
