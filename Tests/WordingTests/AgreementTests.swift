import Wording
import XCTest

/// Number and gender agree: one is not several, and a municipality is not neuter.
final class AgreementTests: XCTestCase {
  func testOneOfSeveralMunicipalitiesIsÉn() {
    XCTAssertEqual(
      HeadlineWords.municipalitiesWithout(1, of: 5, partner: "NFK").nb,
      "én av fem kommuner har ingen relasjon til NFK")
    XCTAssertEqual(
      HeadlineWords.municipalitiesWithout(4, of: 5, partner: "NFK").nb,
      "fire av fem kommuner har ingen relasjon til NFK")
  }

  func testASingleMunicipalityHasNotHave() {
    XCTAssertEqual(
      HeadlineWords.municipalitiesWithout(1, of: 5, partner: "NFK").en,
      "1 of 5 municipalities has no tie to NFK")
  }

  func testTheSummaryOfOneActorAndOneTie() {
    XCTAssertEqual(summary(.bokmål, 1, 0), "Studien har 1 aktør og 0 relasjoner.")
    XCTAssertEqual(summary(.english, 1, 0), "The study's 1 actor has 0 ties.")
    XCTAssertEqual(summary(.bokmål, 2, 1), "Studien har 2 aktører og 1 relasjon.")
    XCTAssertEqual(summary(.english, 2, 1), "The study's 2 actors have 1 tie.")
  }

  func testASingleRequirementIsOneTie() {
    let words = HeadlineWords.requirements(missing: 1, partly: 0, assessed: 1)
    XCTAssertEqual(words.nb, "1 av 1 relasjon i målbildet mangler")
    XCTAssertEqual(words.nn, "1 av 1 relasjon i målbiletet manglar")
    XCTAssertEqual(words.en, "1 of 1 tie in the target model is missing")
    XCTAssertEqual(
      HeadlineWords.municipalitiesWithout(1, of: 1, partner: "NFK").nb,
      "én av én kommune har ingen relasjon til NFK")
  }

  func testTheLongDescriptionOfOneActorInOneSector() {
    var facts = FigureFacts()
    facts.organisations = 1
    facts.sectors = [(name: "NAV", count: 1)]
    let texts = Language.allCases.map { AlternativeText(facts, $0).long }
    XCTAssertEqual(
      texts,
      [
        "Nettverket består av 1 aktør i 1 sektor: NAV (1).",
        "Nettverket består av 1 aktør i 1 sektor: NAV (1).",
        "The network has 1 actor in 1 sector: NAV (1).",
      ])
  }

  func testTheShortTextOfOneActorAndOneTie() {
    var facts = FigureFacts()
    facts.organisations = 1
    facts.collaborations = 1
    XCTAssertEqual(
      AlternativeText(facts, .bokmål).short,
      "Nettverksdiagram: 1 aktør, 1 relasjon. Tabell under viser alle relasjoner.")
    facts.projects = 1
    XCTAssertEqual(
      AlternativeText(facts, .nynorsk).short,
      "Diagram over 1 organisasjon og 1 prosjekt dei deltek i. Tabell under viser alle.")
    XCTAssertTrue(
      CaptionWords(facts, .english).counts.hasPrefix(
        "1 organisation, 1 project and 1 participation."))
  }

  func testOneParticipationInOneProject() {
    let words = ReportWords.twoModeExplanation(participations: 1, projects: 1)
    XCTAssertTrue(words.nb.hasPrefix("1 deltakelse i 1 prosjekt. "), words.nb)
    XCTAssertTrue(words.en.hasPrefix("1 participation in 1 project. "), words.en)
    XCTAssertTrue(
      SummaryWords(.english).participations(
        organisations: 1, places: 1, of: .projects, participations: 1, alone: 0
      ).hasPrefix("1 organisation takes part in 1 project (1 participation)."))
  }

  func testTheSummaryOfAYear() {
    let words = SummaryWords(.bokmål)
    XCTAssertEqual(
      words.network(
        year: "2021", organisations: 18, collaborations: 28, threshold: 2, meanDegree: 3.111),
      "I 2021 har 18 aktører 28 relasjoner med intensitet 2 eller høyere (3,1 per aktør).")
  }

  func testSeveralLoseTheConnection() {
    var facts = FigureFacts()
    facts.organisations = 4
    facts.collaborations = 3
    facts.onlyLinks = [(name: "X", cutsOff: ["A", "B"])]
    let long = AlternativeText(facts, .english).long
    XCTAssertTrue(long.contains("If X drops out, A and B lose the connection."), long)
  }

  func testTheNetworkHangsTogetherOrIsSplit() {
    let words = SummaryWords(.bokmål)
    XCTAssertEqual(
      words.connection(parts: 0, isolated: ["A"], hanging: []), "Ingen relasjoner er oppgitt.")
    XCTAssertEqual(
      words.connection(parts: 1, isolated: [], hanging: []), "Nettverket henger sammen.")
    XCTAssertEqual(
      words.connection(parts: 2, isolated: ["A"], hanging: ["B"]),
      "A står uten oppgitt samarbeid. De andre er delt i 2 deler, men B henger i én "
        + "enkeltrelasjon.")
    XCTAssertEqual(
      words.connection(parts: 1, isolated: [], hanging: ["A", "B"]),
      "Nettverket henger sammen, men A og B henger i hver sin enkeltrelasjon.")
  }

  func testConfirmationsInTheSingularAndThePlural() {
    let words = QualityWords(.english)
    XCTAssertEqual(
      words.confirmation(both: 1, one: 0, unresolved: 0, documented: 0),
      "1 tie is confirmed by both.")
    XCTAssertEqual(
      words.confirmation(both: 24, one: 2, unresolved: 4, documented: 1),
      "24 ties are confirmed by both, 2 reported by one party, 4 not resolved and 1 documented.")
  }

  func testTheShareOfAnswersIsGivenFromTenAskedOn() {
    let words = QualityWords(.bokmål)
    XCTAssertEqual(
      words.response(answered: 15, asked: 18, inFrame: 18, silent: ["A", "B"]),
      "15 av 18 har svart (83\u{A0}%). Ikke svart: A og B.")
    XCTAssertEqual(
      words.response(answered: 3, asked: 4, inFrame: 6, silent: []),
      "3 av 4 har svart. 2 er ikke spurt.")
  }

  private func summary(_ language: Language, _ organisations: Int, _ ties: Int) -> String {
    SummaryWords(language).network(
      year: nil, organisations: organisations, collaborations: ties, threshold: nil,
      meanDegree: nil)
  }
}
