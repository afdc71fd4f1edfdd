import Wording
import XCTest

/// The sentences of who stands between whom, sector by sector and level by level.
final class StructureSentenceTests: XCTestCase {
  func testADensity() throws {
    try assert(
      "block-density", [],
      {
        $0.lists["sectors"] = ["Kommune", "NAV"]
        $0.counts = ["ties": 2, "possible": 8]
        $0.numbers["density"] = 0.25
      },
      "Mellom Kommune og NAV samarbeider 2 av 8 mulige par (25\u{A0}%).",
      "Between Kommune and NAV, 2 of 8 possible pairs work together (25%).")
    try assert(
      "block-density", [],
      {
        $0.lists["sectors"] = ["NAV", "NAV"]
        $0.counts = ["ties": 0, "possible": 3]
        $0.flags["isTooFew"] = true
      },
      "Innenfor NAV samarbeider 0 av 3 mulige par (for få par til å si noe).",
      "Within NAV, 0 of 3 possible pairs work together (too few pairs to say anything).")
    try assert(
      "block-density", [],
      {
        $0.counts = ["cells": 10, "empty": 3]
        $0.numbers["meanDegree"] = 2.75
      },
      "3 av 10 ruter (sektor × sektor) er tomme; aktørene har 2,8 relasjoner i snitt.",
      "3 of 10 cells (sector × sector) are empty; an organisation has 2.8 ties on average.")
  }

  func testAPlaceBetweenPartnersIsToldAsBothOpportunityAndRisk() throws {
    try assert(
      "structural-hole", ["Rana"],
      {
        $0.texts["place"] = "spanning"
        $0.counts = ["onlyThrough": 5, "pairs": 6, "partners": 4]
      },
      "Rana er eneste forbindelse for 5 av 6 par av sine partnere: et godt sted å spre fra, og"
        + " sårbart om den faller fra.",
      "Rana is the only link for 5 of 6 pairs of its partners: a good place to spread from, and a"
        + " weak point if it leaves.")
  }

  func testAClosedCircle() throws {
    try assert(
      "structural-hole", ["Rana"],
      {
        $0.texts["place"] = "closed"
        $0.counts = ["partners": 3]
      },
      "Alle de 3 partnerne til Rana samarbeider også med hverandre.",
      "All 3 partners of Rana also work with each other.")
    try assert(
      "structural-hole", ["Rana"],
      {
        $0.texts["place"] = "closed"
        $0.counts = ["partners": 2]
      },
      "Begge partnerne til Rana samarbeider også med hverandre.",
      "Both partners of Rana also work with each other.")
  }

  func testSectorsThatMeetThroughOne() throws {
    try assert(
      "brokerage-role", ["HSYK"],
      { $0.lists = ["sectors": ["Kommune", "NAV"], "joins": ["A", "B"]] },
      "Kommune og NAV møtes bare gjennom HSYK, som står mellom A og B.",
      "Kommune and NAV meet only through HSYK, which stands between A and B.")
  }

  func testTheRolesOfAnOrganisation() throws {
    try assert(
      "brokerage-role", ["NF"],
      {
        $0.counts = ["coordinator": 0, "consultant": 1, "gatekeeper": 3, "liaison": 2]
        $0.numbers = [
          "coordinatorExpected": 0, "consultantExpected": 1.2, "gatekeeperExpected": 2.4,
        ]
      },
      "Antall ganger NF står mellom to andre: koordinator 0 (ventet 0,0), konsulent 1 (ventet 1,2),"
        + " portvakt 3 (ventet 2,4) og forbindelsesledd 2 (ventet –).",
      "How often NF stands between two others: coordinator 0 (expected 0.0), consultant 1 (expected"
        + " 1.2), gatekeeper 3 (expected 2.4) and liaison 2 (expected –).")
  }

  func testALine() throws {
    try assert(
      "vertical-line", ["Rana"],
      {
        $0.texts["line"] = "elected"
        $0.lists["missing"] = ["regional-local"]
      },
      "Den folkevalgte linjen til Rana er brutt mellom regionalt nivå og kommunen.",
      "The elected line to Rana is broken between the regional level and the municipality.")
    try assert(
      "vertical-line", ["Rana"],
      {
        $0.texts["line"] = "state"
        $0.flags = ["isUnbroken": true]
        $0.lists["path"] = ["HDIR", "SFNO", "Rana"]
      },
      "Den statlige linjen er ubrutt til Rana: HDIR – SFNO – Rana.",
      "The state line is unbroken to Rana: HDIR – SFNO – Rana.")
    try assert(
      "vertical-line", ["Rana"],
      {
        $0.texts["line"] = "state"
        $0.flags = ["skips": true]
        $0.lists["missing"] = ["national-regional", "regional-local"]
      },
      "Den statlige linjen til Rana er brutt både over og under regionalt nivå. Kommunen har"
        + " kontakt med nasjonalt nivå utenom det regionale.",
      "The state line to Rana is broken both above and below the regional level. The municipality"
        + " is in contact with the national level past the regional.")
  }

  func testNeighbours() throws {
    try assert(
      "neighbours", ["Bodø", "Fauske"], { $0.texts["status"] = "apart" },
      "Naboene Bodø og Fauske samarbeider ikke, og har ingen felles partner.",
      "The neighbours Bodø and Fauske do not work together, and share no partner.")
    try assert(
      "neighbours", ["Bodø", "Fauske"],
      {
        $0.texts["status"] = "near"
        $0.lists["via"] = ["NLSH"]
      }, "Naboene Bodø og Fauske møtes gjennom NLSH.",
      "The neighbours Bodø and Fauske meet through NLSH.")
  }

  func testAnArena() throws {
    try assert(
      "arena-dependence", ["A"],
      {
        $0.texts["projectName"] = "Forum"
        $0.counts = ["pairs": 2, "of": 3]
        $0.lists["alone"] = ["A"]
      },
      "Uten «Forum» mister 2 av 3 par som møtes der, den kontakten de har. Uten andre partnere blir"
        + " da A.",
      "Without “Forum”, 2 of the 3 pairs that meet there lose the contact they have. Left without"
        + " any partner: A.")
    try assert(
      "arena-dependence", [],
      {
        $0.counts = ["only": 44, "of": 139]
        $0.flags["isCollaborationKnown"] = false
      },
      "44 av 139 par som deler en arena eller et prosjekt, møtes bare der. Hva de ellers har sammen,"
        + " er ikke i dataene.",
      "44 of 139 pairs that share an arena or project meet only there. What else they have together"
        + " is not in the data.")
  }

  func testOneRoleThatCarriesMost() throws {
    try assert(
      "single-contact", ["Rana"],
      {
        $0.texts["key"] = "enhetsleder"
        $0.counts = ["largest": 3, "known": 4]
      },
      "3 av 4 relasjoner fra Rana bæres av samme rolle: «enhetsleder».",
      "3 of 4 ties from Rana rest on the same role: “enhetsleder”.")
  }
}
