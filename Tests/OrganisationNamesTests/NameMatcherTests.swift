import XCTest

@testable import OrganisationNames

final class NameMatcherTests: XCTestCase {
  private typealias Reason = NameSuggestion.Reason

  private func suggestions(_ names: String...) -> [NameSuggestion] {
    NameMatcher.suggestions(among: names.map { NameEntry(name: $0) })
  }

  func testSameOrganisation() {
    let pairs: [(String, String, Reason)] = [
      ("Nav-kontoret i Bodø", "NAV Bodø", .sameWords), ("NAV-kontor Bodø", "NAV Bodø", .sameWords),
      ("Bodø kommune v/NAV", "NAV Bodø", .unitOfOther),
      ("Bodø kommune, NAV", "NAV Bodø", .unitOfOther),
      ("NAV Bodo", "NAV Bodø", .withoutAccents), ("NAV Mo i Rana", "NAV Rana", .place),
      ("Mo i Rana", "Rana kommune", .place), ("Mo i Rana kommune", "Rana kommune", .place),
      ("Bodø", "Bodø kommune", .sameWords), ("Bodø komm.", "Bodø kommune", .sameWords),
      ("Bodo kommune", "Bodø kommune", .withoutAccents), ("Tromso", "Tromsø", .withoutAccents),
      ("Bodoe kommune", "Bodø kommune", .withoutAccents),
      ("Bodø komune", "Bodø kommune", .spelling),
      ("Bdoø kommune", "Bodø kommune", .spelling), ("Fauska", "Fauske", .spelling),
      ("Fauska", "Fauske kommune", .spelling),
      ("Municipality of Bodø", "Bodø kommune", .sameWords),
      ("Fauske kommune/Fuosko suohkan", "Fauske kommune", .sameWords),
      ("Nordlandssykehuset", "Nordlandssykehuset HF", .sameWords),
      ("Nordlandssjukehuset", "Nordlandssykehuset", .sameWords),
      ("NLSH", "Nordlandssykehuset", .abbreviation), ("NLSH", "Nordlandssjukehuset", .abbreviation),
      ("Nordland FK", "Nordland fylkeskommune", .sameWords),
      ("Nordland fylke", "Nordland fylkeskommune", .sameWords),
      ("NFK", "Nordland fylkeskommune", .abbreviation),
      ("Nord Univ.", "Nord universitet", .sameWords),
      ("Høyskolen i Bodø", "Høgskolen i Bodø", .sameWords),
      ("UiO", "Universitetet i Oslo", .abbreviation),
      ("NTNU", "Norges teknisk-naturvitenskapelige universitet (NTNU)", .abbreviation),
      ("KS", "Kommunesektorens organisasjon", .abbreviation),
      ("SKB", "Salten kompetansebygg, Bodø", .abbreviation),
      ("Barnevernet i Bodø kommune", "Barnevernet i Bodø", .unitOfOther),
      ("Bodin vgs", "Bodin videregående skole", .sameWords),
      ("Firma Fjord", "Firma Fjord AS", .sameWords),
      ("Fjord Firma AS", "Firma Fjord AS", .sameWords),
      ("Mentalhelse", "Mental Helse", .sameWords), ("Mental Hesle", "Mental Helse", .spelling),
      ("Kirkens Bymisjonn", "Kirkens Bymisjon", .spelling),
      ("Statsforvaltaren i Nordland", "Statsforvalteren i Nordland", .sameWords),
      ("Salten Regionråd", "Regionrådet Salten", .sameWords),
    ]
    for (name, suggested, reason) in pairs {
      let found = suggestions(name, suggested).first { $0.reason == reason }
      XCTAssertNotNil(found, "\(name) ~ \(suggested)")
      let ends = Set([found?.name, found?.suggested])
      XCTAssertEqual(ends, [name, suggested], "\(name) ~ \(suggested)")
    }
  }

  func testWhichOneToUse() {
    let pairs = [
      ("Bodø", "Bodø kommune"), ("Bodø komm.", "Bodø kommune"), ("Bodo kommune", "Bodø kommune"),
      ("NLSH", "Nordlandssjukehuset"), ("Nordlandssykehuset", "Nordlandssykehuset HF"),
      ("Bodø kommune v/NAV", "NAV Bodø"), ("Nav-kontoret i Bodø", "NAV Bodø"),
      ("Fauska kommune", "Fauske"), ("Mentalhelse", "Mental Helse"), ("NFK", "Nordland FK"),
    ]
    for (name, suggested) in pairs {
      XCTAssertEqual(suggestions(name, suggested).map(\.name), [name])
      XCTAssertEqual(suggestions(name, suggested).map(\.suggested), [suggested])
    }
  }

  func testOthersAreNot() {
    let groups: [[String]] = [
      ["Helgelandssykehuset", "Nordlandssykehuset", "Finnmarkssykehuset HF", "NLSH"].dropLast(),
      ["NAV Bodø", "NAV Fauske", "NAV Nordland", "Bodø kommune", "Bø kommune", "Bodin"],
      ["Nordland fylkeskommune", "Statsforvalteren i Nordland", "NAV Nordland", "Nordland"],
      ["Rana kommune", "Rauma kommune", "Grane", "Sømna", "Sortland", "Evenes", "Vevelstad"],
      ["Universitetet i Oslo", "Universitetet i Bergen", "Universitetet i Agder"],
      ["Prosjekt 1", "Prosjekt 2", "Prosjekt 11"], ["Org A", "Org B"], ["User1", "User2"],
      ["Mental Helse Nordland", "Mental Helse Ungdom", "Mental Helse"],
      ["BUP Bodø", "DPS Bodø"], ["Salten regionråd", "Helgeland regionråd"],
      ["Bodø videregående skole", "Bodin videregående skole"],
      ["Nord universitet", "Norden universitet"], ["Høgskolen i Molde", "Universitetet i Molde"],
      ["Helse Nord RHF", "Helse Nord-Trøndelag HF", "Helse Førde HF", "Helse Fonna HF"],
      ["Strand kommune", "Stranda kommune"], ["Kristiansand", "Kristiansund"],
      ["Solli AS", "Solti AS"], ["Hansen Consulting", "Jansen Consulting"],
      ["Barnevernet i Bodø", "Barnevernet i Fauske", "Bodø kommune"],
      ["Kunnskapsdepartementet", "Kulturdepartementet"], ["Mosjøen vgs", "Vefsn vgs"],
    ]
    for names in groups {
      let found = NameMatcher.suggestions(among: names.map { NameEntry(name: $0) })
      XCTAssertEqual(found.map { "\($0.name) → \($0.suggested)" }, [])
    }
  }

  func testTheSameKeyNeedsNoSuggestion() {
    XCTAssertEqual(suggestions("Bodø kommune", "BODØ KOMMUNE ", "Bodø kommune.").count, 0)
    XCTAssertEqual(
      suggestions("Bodø kommune", "BODØ KOMMUNE", "Bodø").map(\.suggested), ["Bodø kommune"])
  }

  func testAKnownTownOrEventNeedsNoOtherEntry() {
    XCTAssertEqual(suggestions("Mo i Rana").map(\.suggested), ["Rana kommune"])
    XCTAssertEqual(suggestions("Mo i Rana", "Rana").map(\.suggested), ["Rana"])
    XCTAssertEqual(suggestions("NAV Mo i Rana").count, 0)
    let renamed = suggestions("Fylkesmannen i Nordland")
    XCTAssertEqual(renamed.map(\.suggested), ["Statsforvalteren i Nordland"])
    XCTAssertEqual(renamed.first?.event?.date, "2021-01-01")
  }

  func testLineage() {
    let later: [(String, String, String)] = [
      ("UiN", "Nord universitet", "2016-01-01"),
      ("Universitetet i Nordland", "Nord universitet", "2016-01-01"),
      ("Høyskolen i Bodø", "Universitetet i Nordland", "2011-01-01"),
      ("Fylkesmannen i Rogaland", "Statsforvaltaren i Rogaland", "2021-01-01"),
      ("Fylkesmannen i Troms og Finnmark", "Statsforvalteren i Troms og Finnmark", "2021-01-01"),
      ("Ballangen", "Narvik kommune", "2020-01-01"),
    ]
    for (old, new, date) in later {
      let found = suggestions(old).first { $0.reason == .lineage }
      XCTAssertEqual(found?.suggested, new, old)
      XCTAssertEqual(found?.event?.date, date, old)
    }
    XCTAssertEqual(suggestions("Tysfjord kommune", "Tjeldsund kommune").count, 0)
    XCTAssertEqual(suggestions("UiN", "Nord Univ.").first?.suggested, "Nord Univ.")
  }

  func testNumbersAndKindsSpeakAgainst() {
    func reasons(_ first: NameEntry, _ second: NameEntry) -> [Reason] {
      NameMatcher.suggestions(among: [first, second]).map(\.reason)
    }
    let bare = NameEntry(name: "Bø")
    let full = NameEntry(name: "Bø kommune")
    func at(_ number: String, _ entry: NameEntry) -> NameEntry {
      NameEntry(name: entry.name, municipality: number)
    }
    XCTAssertEqual(reasons(bare, full), [.sameWords])
    XCTAssertEqual(reasons(at("1867", bare), full), [.sameWords])
    XCTAssertEqual(reasons(at("1867", bare), at("0821", full)), [])
    XCTAssertEqual(
      reasons(at("1805", NameEntry(name: "Narvik")), at("1806", NameEntry(name: "Narvik kommune"))),
      [.sameWords])
    func numbered(_ name: String, _ number: String) -> NameEntry {
      NameEntry(name: name, organisationNumber: number)
    }
    XCTAssertEqual(reasons(numbered("Firma", "1"), numbered("Firma AS", "2")), [])
    XCTAssertEqual(reasons(numbered("Firma", "1"), numbered("Helt annet", "1")), [.sameNumber])
    XCTAssertEqual(
      reasons(
        numbered("Fylkesmannen i Nordland", "1"), numbered("Statsforvalteren i Nordland", "2")),
      [.lineage])
    XCTAssertEqual(
      reasons(
        NameEntry(name: "Firma", kind: "bedrift"), NameEntry(name: "Firma AS", kind: "klynge")),
      [])
  }

  func testDidYouMean() {
    let entries = [
      "Bodø kommune", "NAV Bodø", "Nord universitet", "Statsforvalteren i Nordland", "Rana kommune",
      "Bø kommune",
    ].map { NameEntry(name: $0) }
    let meant: [(String, String?)] = [
      ("Bodo", "Bodø kommune"), ("Bodø komune", "Bodø kommune"), ("Nav-kontoret, Bodø", "NAV Bodø"),
      ("Fylkesmannen i Nordland", "Statsforvalteren i Nordland"), ("UiN", "Nord universitet"),
      ("Mo i Rana", "Rana kommune"), ("NAV Fauske", nil), ("BODØ KOMMUNE", nil), ("", nil),
    ]
    for (name, entry) in meant {
      XCTAssertEqual(NameMatcher.match(name, among: entries)?.suggested, entry, name)
    }
    let all = NameMatcher.matches(of: meant.map(\.0), among: entries)
    XCTAssertEqual(all.mapValues(\.suggested).count, 6)
    XCTAssertNil(NameMatcher.match("Bodø", among: []))
  }
}
