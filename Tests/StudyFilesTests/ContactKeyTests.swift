import InnovationSystem
import TestSupport
import XCTest

@testable import StudyFiles

/// The role that carries a collaboration is read; a person is not.
final class ContactKeyTests: XCTestCase {
  private func read(_ keys: String...) throws -> (keys: [String?], warnings: [String]) {
    let rows = keys.map { "A;B;\($0)\n" }.joined()
    let reading = try StudyFolder.with(["relasjoner.csv": "fra;til;kontakt_nøkkel\n" + rows]) {
      try StudyReader.read($0.path)
    }
    let personal = reading.warnings.filter { $0.code == .personalData }
    return (
      reading.study.collaborations.map(\.contactKey),
      personal.map {
        "\($0.line ?? 0):\($0.values["reason"] ?? "") \($0.consequence?.rawValue ?? "")"
      }
    )
  }

  func testARoleIsKept() throws {
    let found = try read("enhetsleder", "Leder", "ruskoordinator 2", "fagleder psykisk helse", "")
    XCTAssertEqual(
      found.keys, ["enhetsleder", "Leder", "ruskoordinator 2", "fagleder psykisk helse", nil])
    XCTAssertEqual(found.warnings, [])
  }

  func testANameAnAddressAndANumberOfAPersonAreLeftOutAndSaid() throws {
    for (person, reason) in [
      ("Kari Nordmann", "person"), ("Nordmann, Kari", "person"), ("Ola B. Hansen", "person"),
      ("kari@eksempel.no", "email"), ("01017012345", "national-number"),
    ] {
      let found = try read("enhetsleder", person)
      XCTAssertEqual(found.keys, ["enhetsleder", nil], person)
      XCTAssertEqual(found.warnings, ["3:\(reason) value-left-out"], person)
    }
  }
}
