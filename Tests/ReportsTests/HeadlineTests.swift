import GapAnalysis
import Wording
import XCTest

@testable import Reports

/// The first screen of the bundled case, word for word.
final class HeadlineTests: XCTestCase {
  func testTheSummaryInBokmål() throws {
    XCTAssertEqual(
      SummaryText(try Written.nordland().results).text,
      "I 2021 har 18 aktører 28 relasjoner med intensitet 2 eller høyere (3,1 per aktør). "
        + "Nettverket henger sammen, men Hamarøy, Helsedirektoratet og Mental Helse Nordland "
        + "henger i hver sin enkeltrelasjon.")
  }

  func testTheHeadlinesInBokmål() throws {
    let headlines = Headlines(try Written.nordland().results).all
    XCTAssertEqual(
      headlines.map { "\($0.theme): \($0.sentence)" },
      [
        "Mangler: 13 av 33 relasjoner i målbildet mangler og 4 er delvis på plass; fire av fem "
          + "kommuner har ingen relasjon til Nordland fylkeskommune.",
        "Sårbart: NAV Indre Salten er eneste forbindelse til Hamarøy. Hamarøy har ikke svart, så "
          + "funnet er usikkert.",
        "Avstand: Fra forskningsmiljøene til Rana er det tre ledd, mot ett i 2014.",
        "Brukere: Mental Helse Nordland er bare med i fasen «definere».",
        "Finansiering: Av ti relasjoner båret av Regionalt forskningsfond i 2014 er tre igjen.",
      ])
    XCTAssertEqual(
      headlines.map(\.certainty),
      [.likely, .uncertain, .wellSupported, .wellSupported, .wellSupported])
  }

  func testTheHeadlinesInEnglish() throws {
    XCTAssertEqual(
      Headlines(try Written.nordland(.english).results).all.map { "\($0.theme): \($0.sentence)" },
      [
        "Missing: 13 of 33 ties in the target model are missing and 4 partly in place; 4 of 5 "
          + "municipalities have no tie to Nordland fylkeskommune.",
        "Fragile: NAV Indre Salten is the only link to Hamarøy. Hamarøy has not answered, so the "
          + "finding is uncertain.",
        "Distance: From the research organisations to Rana it is 3 steps, against 1 in 2014.",
        "Users: Mental Helse Nordland takes part only in the phase “define”.",
        "Funding: Of 10 ties carried by Regionalt forskningsfond in 2014, 3 remain.",
      ])
  }

  func testEveryHeadlineSaysWhatToDo() throws {
    for headline in Headlines(try Written.nordland().results).all {
      XCTAssertTrue(headline.action.hasSuffix("."), headline.theme)
    }
  }

  func testThePageBeginsWithSummaryThenFigureThenFindings() throws {
    let page = try Written.nordland().page
    let main = try XCTUnwrap(page.elements("main").first)
    XCTAssertEqual(main.elements("p").first?.attributes["class"], "summary")
    let sections = main.elements("section").compactMap { $0.attributes["aria-labelledby"] }
    XCTAssertEqual(sections.prefix(3), ["figure", "findings", "quality"])
    let findings = try XCTUnwrap(page.elements("ol").first)
    XCTAssertEqual(findings.elements("li").count, 5)
    XCTAssertTrue(findings.text.contains("Mangler: 13 av 33 relasjoner i målbildet mangler"))
    XCTAssertTrue(findings.text.contains("Hvor sikkert: godt belagt."))
  }

  func testTheDataQualityBox() throws {
    XCTAssertEqual(
      QualityText(try Written.nordland().results).sentences.prefix(2),
      [
        "15 av 18 har svart (83\u{A0}%). Ikke svart: Hamarøy, Helsedirektoratet og Vefsn.",
        "24 relasjoner er bekreftet av begge og 4 ikke avklart.",
      ])
  }

  /// What the handbook of the project expects of the first screen, sentence by sentence.
  func testTheFirstScreenInTheTerminal() throws {
    let lines = try Written.nordland().headlines
    XCTAssertEqual(lines.count, 8)
    XCTAssertEqual(
      lines[6],
      "Datakvalitet: 15 av 18 har svart (83\u{A0}%). Ikke svart: Hamarøy, Helsedirektoratet og "
        + "Vefsn. 24 relasjoner er bekreftet av begge og 4 ikke avklart.")
    XCTAssertEqual(
      QualityText(try Packs.sample("krackhardt-kite", .english).results).opening,
      "The study does not say who was asked and answered, so no tie can be taken as confirmed or "
        + "absent for certain.")
  }

  func testTheHeadlineOfRequirementsConcernsAllThatTheyAreAbout() throws {
    let first = Headlines(try Written.nordland().results).all[0]
    // The hospitals, the governor, the county, NF, the users and two NAV offices.
    XCTAssertEqual(first.reason, "Berører 5 kommuner og 8 andre aktører.")
    XCTAssertEqual(
      first.why, "Målbildet er det noen har bestemt at skal være på plass.")
  }

  func testTheNoticeIsOnThePageInTheCaptionAndInTheTerminal() throws {
    for (language, beginning) in [(Language.bokmål, "Illustrativt"), (.english, "Illustrative")] {
      let report = try Written.nordland(language)
      let notice = try XCTUnwrap(report.results.study.notice?[language.rawValue])
      XCTAssertTrue(notice.hasPrefix(beginning))
      let header = try XCTUnwrap(report.page.elements("header").first)
      XCTAssertTrue(header.text.contains(notice))
      XCTAssertTrue(try report.text("caption.txt").contains(notice))
      XCTAssertTrue(try report.text("alt.txt").contains(notice))
      XCTAssertEqual(report.headlines.last, notice)
    }
  }

  func testAReportOfAnEarlierSnapshotSpeaksOfThatYear() throws {
    let study = try bundled("nordland")
    let first = try XCTUnwrap(study.snapshot("2013"))
    let results = StudyResults(study, at: first, .bokmål)
    XCTAssertEqual(
      SummaryText(results).text,
      "I 2013 har 12 aktører 17 relasjoner med intensitet 2 eller høyere (2,8 per aktør). "
        + "Mental Helse Nordland står uten oppgitt samarbeid. De andre henger sammen, men "
        + "Helgelandssykehuset HF henger i én enkeltrelasjon.")
    XCTAssertFalse(Headlines(results).all.contains { $0.sentence.contains("mot ") })
  }
}
