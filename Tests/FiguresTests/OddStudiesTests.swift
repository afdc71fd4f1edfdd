import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// Studies that a figure must bear: many, few, long names, names that look like markup.
final class OddStudiesTests: XCTestCase {
  func testOfManyOrganisationsTheBusiestTwentyFiveAreNamed() throws {
    var numbers = Numbers(seed: 5)
    let ties = Set((0..<260).map { _ in [numbers.below(120), numbers.below(120)] })
    let study = sample(
      (0..<120).map { "Organisasjon \($0)" },
      ties.filter { $0[0] < $0[1] }.map { ($0[0], $0[1]) })
    let figure = try network(of: study)
    XCTAssertEqual(figure.organisations.count, 120)
    XCTAssertEqual(figure.organisations.filter { !$0.lines.joined().isEmpty }.count, 25)
    XCTAssertTrue(
      figure.figure.caption.contains("Navn står på de 25 aktørene med flest relasjoner."))
    XCTAssertEqual(figure.outside, [])
    let most = figure.organisations.map { node in
      (node, figure.ties.filter { $0.from == node.id || $0.to == node.id }.count)
    }
    let fewest = most.filter { !$0.0.lines.joined().isEmpty }.map(\.1).min() ?? 0
    for (node, degree) in most where node.lines.joined().isEmpty {
      XCTAssertLessThanOrEqual(degree, fewest, node.id)
    }
  }

  /// 50 organisations, the first 40 in a ring: the 25 with most ties have names, and those alone have none.
  func testThoseAloneWithoutANameAreNamedUnderTheirRow() throws {
    let study = sample(
      (0..<50).map { "Aktør \($0)" }, (0..<40).map { ($0, ($0 + 1) % 40) })
    let figure = try network(of: study)
    let words = figure.text.components(separatedBy: "\n").filter { $0.contains("Uten oppgitt") }
    XCTAssertEqual(words, ["Uten oppgitt samarbeid:"], "said once")
    let names = figure.paragraph("isolated-unnamed")
    XCTAssertTrue(names.hasPrefix("Uten navn i den raden: Aktør 40, Aktør 41"), names)
    XCTAssertTrue(names.hasSuffix("Aktør 48 og Aktør 49."), names)
  }

  /// “2. 2 aktører” would be a number and a count.
  func testASnapshotThatIsCalledByANumberIsCalledASnapshot() throws {
    var study = sample(["A", "B"], [(0, 1)])
    for (id, told) in [
      ("2", "Måling 2. 2 aktører"), ("2014", "2014. 2 aktører"), ("vår", "Vår. 2"),
    ] {
      study.snapshots = [Snapshot(id: id)]
      study.collaborations = [Collaboration(snapshot: id, from: "O0", to: "O1")]
      let subtitle = try network(of: study).paragraph("subtitle")
      XCTAssertTrue(subtitle.hasPrefix(told), subtitle)
    }
  }

  func testOneOrganisationAloneIsAFigure() throws {
    let figure = try network(of: sample(["Alene"]))
    XCTAssertEqual(figure.organisations.map(\.lines), [["Alene"]])
    XCTAssertTrue(figure.paragraph("subtitle").contains("1 aktør og 0 relasjoner."))
    XCTAssertTrue(figure.text.contains("Uten oppgitt samarbeid:"))
    XCTAssertEqual(figure.outside, [])
  }

  func testNoOrganisationAtAllIsAFigure() throws {
    let figure = try network(of: sample([]))
    XCTAssertTrue(figure.organisations.isEmpty)
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
  }

  func testNamesThatLookLikeMarkupAreDrawnAsTheyAre() throws {
    let names = ["A <b>&\"B\"</b>", "\\N \\n {x|y}", "<script>alert(1)</script>"]
    let figure = try network(of: sample(names, [(0, 1), (1, 2)]))
    XCTAssertEqual(figure.organisations.map { $0.lines.joined(separator: " ") }, names)
    let svg = try GraphvizRenderer().svg(figure.drawing)
    XCTAssertFalse(svg.contains("<script"))
    XCTAssertFalse(svg.contains("<b>"))
  }

  func testSámiLettersAreDrawn() throws {
    let names = ["Hápmir suohkan", "Sámediggi – Čielggadas", "Ŋuđđo ja Šaddu Ŧ"]
    let figure = try network(of: sample(names, [(0, 1), (0, 2)]))
    let svg = try GraphvizRenderer().svg(figure.drawing)
    for word in ["Hápmir", "Čielggadas", "Ŋuđđo", "Šaddu"] {
      XCTAssertTrue(svg.contains(word), word)
    }
  }

  func testAnIdWithSpacesIsDrawn() throws {
    let study = named(["Bodø kommune", "NAV\tNordland"], [("Bodø kommune", "NAV\tNordland")])
    let figure = try network(of: study)
    XCTAssertEqual(figure.ties.count, 1)
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
  }

  func testIdsThatDifferOnlyInSpacesAreBothDrawn() throws {
    let figure = try network(of: named(["A B", "A_B", "C"], [("A B", "C"), ("A_B", "C")]))
    XCTAssertEqual(Set(figure.organisations.map(\.id)).count, 3)
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
  }

  func testAnIdWithAnInvisibleCharacterIsDrawn() throws {
    let figure = try network(of: named(["A\u{AD}B", "C"], [("A\u{AD}B", "C")]))
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
  }

  func testLongNamesAreDrawnOnTheSheet() throws {
    let name = "Interkommunalt samarbeidsorgan for velferdsinnovasjon og samhandling om unge"
    let figure = try network(of: sample([name, name, "C"], [(0, 1), (1, 2), (0, 2)]))
    XCTAssertEqual(figure.outside, [])
    XCTAssertEqual(figure.overlaps, [])
  }

  func testANameOfOneVeryLongWordIsDrawnOnTheSheet() throws {
    let name = String(repeating: "samarbeids", count: 12)
    let figure = try XCTUnwrap(try? network(of: sample([name, "B"], [(0, 1)])))
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
    XCTAssertEqual(figure.outside, [])
  }

  func testANameOfHundredsOfLettersIsDrawnOnTheSheet() throws {
    let name = String(repeating: "Samarbeidsorganet for velferd ", count: 12)
    let figure = try XCTUnwrap(try? network(of: sample([name, "B"], [(0, 1)])))
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
    XCTAssertEqual(figure.outside, [])
  }

  func testATitleWithoutSpacesIsKeptOnTheSheet() throws {
    let title = "samarbeid_om_unge_og_psykisk_helse_i_nordland_2013_2014_2021_endelig_korrigert_v2"
    let figure = try network(of: sample(["A", "B"], [(0, 1)], title: title))
    XCTAssertEqual(figure.outside, [])
    XCTAssertNoThrow(try GraphvizRenderer().svg(figure.drawing))
  }

  func testATitleInALongParagraphIsBrokenIntoLines() throws {
    let title = Array(repeating: "samhandling", count: 30).joined(separator: " ")
    let figure = try network(of: sample(["A", "B"], [(0, 1)], title: title))
    XCTAssertEqual(figure.paragraph("title"), title)
    XCTAssertEqual(figure.outside, [])
  }

  private func named(_ ids: [String], _ ties: [(String, String)]) -> Study {
    Study(
      id: "named", taxonomy: .empty, organisations: ids.map { Organisation(id: $0, name: $0) },
      collaborations: ties.map { Collaboration(snapshot: "", from: $0, to: $1) },
      snapshots: [Snapshot(id: "")])
  }
}
