import Wording
import XCTest

/// One sentence for each kind of finding and each case of it, in bokmål and English.
final class FindingSentenceTests: XCTestCase {
  func testIsolatedOrganisations() throws {
    try assert(
      "isolated", ["Mental Helse"], { $0.texts["response"] = "answered" },
      "Mental Helse har ingen oppgitte relasjoner.", "Mental Helse has no reported ties.")
    try assert(
      "isolated", ["Mental Helse"], { $0.lists["belowThreshold"] = ["BUP", "NAV"] },
      "Mental Helse har ingen relasjoner over terskelen, men kontakt med BUP og NAV.",
      "Mental Helse has no ties at the threshold, but is in contact with BUP and NAV.")
  }

  func testIsolatedOrganisationsThatWereNotHeard() throws {
    try assert(
      "isolated", ["Rana"], { $0.texts["response"] = "not-answered" },
      "Rana har ikke svart, og ingen andre oppgir samarbeid.",
      "Rana has not answered, and nobody else reports collaboration.")
    try assert(
      "isolated", ["Rana"], { $0.texts["response"] = "not-asked" },
      "Rana er ikke spurt, og ingen andre oppgir samarbeid.",
      "Rana was not asked, and nobody else reports collaboration.")
  }

  func testCutNodes() throws {
    try assert(
      "cut-node", ["NAV Indre Salten"], { $0.lists["cutsOff"] = ["Hamarøy"] },
      "NAV Indre Salten er eneste forbindelse til Hamarøy.",
      "NAV Indre Salten is the only link to Hamarøy.")
    try assert(
      "cut-node", ["X"], { $0.lists["cutsOff"] = (1...9).map { "\($0)" } },
      "X er eneste forbindelse til 1, 2, 3, 4, 5, 6 og 3 til.",
      "X is the only link to 1, 2, 3, 4, 5, 6 and 3 more.")
  }

  func testBridges() throws {
    try assert(
      "bridge", ["NAV", "Bodø"], { $0.lists["cutsOff"] = ["Bodø", "Rana"] },
      "Relasjonen mellom NAV og Bodø er eneste forbindelse til Bodø og Rana.",
      "The tie between NAV and Bodø is the only link to Bodø and Rana.")
  }

  func testRequirementsThatAreMetOrMissing() throws {
    try assert(
      "required", ["Bodø", "NAV"], { $0.texts = ["rule": "R1", "status": "met"] },
      "R1: Relasjonen mellom Bodø og NAV er på plass.",
      "R1: The tie between Bodø and NAV is in place.")
    try assert(
      "required", ["Bodø", "NAV"], { $0.texts = ["rule": "R1", "status": "missing"] },
      "R1: Ingen relasjon er oppgitt mellom Bodø og NAV.",
      "R1: No tie is reported between Bodø and NAV.")
  }

  func testARequirementOfOneAmongSeveralNamesThem() throws {
    try assert(
      "required", ["Rana"],
      {
        $0.texts = ["rule": "R6", "status": "missing"]
        $0.lists["candidates"] = ["NF", "Nord"]
      },
      "R6: Rana har ingen oppgitt relasjon til noen av NF og Nord.",
      "R6: Rana has no reported tie to any of NF and Nord.")
  }

  func testARequirementThatIsPartlyMetSaysWhatIsLacking() throws {
    try assert(
      "required", ["Bodø", "NLSH"],
      {
        $0.texts = ["rule": "R1", "status": "partly"]
        $0.numbers = ["intensity": 2, "requiredIntensity": 3]
      },
      "R1: Relasjonen mellom Bodø og NLSH er delvis på plass: intensiteten er 2, ikke 3.",
      "R1: The tie between Bodø and NLSH is partly in place: the intensity is 2, not 3.")
    try assert(
      "required", ["Bodø", "NLSH"],
      {
        $0.texts = ["rule": "R1", "status": "partly"]
        $0.numbers = ["intensity": 2.5, "requiredIntensity": 3]
        $0.lists["missingPhases"] = ["define", "implement"]
      },
      "R1: Relasjonen mellom Bodø og NLSH er delvis på plass: intensiteten er 2,5, ikke 3 og "
        + "fasene «definere» og «implementere» mangler.",
      "R1: The tie between Bodø and NLSH is partly in place: the intensity is 2.5, not 3 and "
        + "the phases “define” and “implement” are missing.")
  }

  func testARequirementThatCannotBeAssessed() throws {
    try assert(
      "required", ["Vefsn"],
      {
        $0.texts = ["rule": "R2", "status": "not-assessable", "partnerName": "NAV Vefsn"]
        $0.lists["ends"] = ["Vefsn"]
      },
      "R2: Relasjonen mellom Vefsn og NAV Vefsn kan ikke vurderes: NAV Vefsn er ikke i dataene.",
      "R2: The tie between Vefsn and NAV Vefsn cannot be assessed: NAV Vefsn is not in the data.")
    try assert(
      "required", [],
      {
        $0.texts = ["rule": "R9", "status": "not-assessable"]
        $0.lists = ["ends": ["NLSH", "HSYK"], "absent": ["NLSH", "HSYK"]]
      },
      "R9: Relasjonen mellom NLSH og HSYK kan ikke vurderes: NLSH og HSYK er ikke i dataene.",
      "R9: The tie between NLSH and HSYK cannot be assessed: NLSH and HSYK are not in the data.")
  }

  func testCatchments() throws {
    try assert(
      "catchment", ["Rana", "HSYK"],
      { $0.texts = ["level": "collaboration", "service": "hospital", "status": "missing"] },
      "Rana har ingen relasjon over terskelen til sitt eget sykehus, HSYK.",
      "Rana has no tie at the threshold to its own hospital, HSYK.")
    try assert(
      "catchment", ["Rana", "NAV Rana"],
      {
        $0.texts = ["level": "collaboration", "service": "nav", "status": "missing"]
        $0.lists["instead"] = ["NAV Bodø"]
      },
      "Rana har relasjon til NAV Bodø, men ikke til sitt eget NAV-kontor, NAV Rana.",
      "Rana is tied to NAV Bodø but not to its own NAV office, NAV Rana.")
  }

  func testCatchmentsOfProjectsAndOfProvidersThatAreNotInTheData() throws {
    try assert(
      "catchment", ["Rana", "HSYK"],
      { $0.texts = ["level": "project", "projectName": "Forprosjekt"] },
      "Prosjektet «Forprosjekt» har med Rana, men ikke kommunens eget sykehus, HSYK.",
      "The project “Forprosjekt” has Rana, but not its own hospital, HSYK.")
    try assert(
      "catchment", ["Vefsn"],
      {
        $0.texts = [
          "level": "collaboration", "service": "nav", "status": "not-assessable",
          "providerName": "NAV Vefsn",
        ]
      },
      "Kommunens eget NAV-kontor, NAV Vefsn, er ikke i dataene for Vefsn.",
      "The own NAV office, NAV Vefsn, of Vefsn is not in the data.")
  }

  func testDistanceToResearch() throws {
    try assert(
      "research-distance", ["Rana"], { $0.counts = ["distance": 1, "cap": 4] },
      "Fra forskningsmiljøene til Rana er det ett ledd.",
      "From the research organisations to Rana it is 1 step.")
    try assert(
      "research-distance", ["Rana"],
      {
        $0.counts = ["distance": 3, "cap": 4, "earlierDistance": 1]
        $0.texts["earlierSnapshot"] = "2014"
      },
      "Fra forskningsmiljøene til Rana er det tre ledd, mot ett i 2014.",
      "From the research organisations to Rana it is 3 steps, against 1 in 2014.")
    try assert(
      "research-distance", ["Rana"],
      {
        $0.counts = ["distance": 4, "cap": 4, "earlierDistance": 4]
        $0.texts["earlierSnapshot"] = "2014"
      },
      "Fra forskningsmiljøene til Rana er det minst fire ledd.",
      "From the research organisations to Rana it is at least 4 steps.")
  }

  func testDistanceWithoutAPath() throws {
    try assert(
      "research-distance", ["Rana"], { $0.flags["reachable"] = false },
      "Ingen vei gjennom nettverket fører fra forskningsmiljøene til Rana.",
      "No path through the network leads from the research organisations to Rana.")
    try assert(
      "user-distance", ["Rana"], { $0.flags["reachable"] = false },
      "Ingen vei gjennom nettverket fører fra brukerorganisasjonene til Rana.",
      "No path through the network leads from the user organisations to Rana.")
  }

  func testTheUsersPhases() throws {
    try assertUsers([], "er ikke med i noen fase.", "takes part in no phase.")
    try assertUsers(
      ["define"], "er bare med i fasen «definere».", "takes part only in the phase “define”.")
    try assertUsers(
      ["define", "spread"], "er med i 2 av 5 faser: «definere» og «spre».",
      "takes part in 2 of 5 phases: “define” and “spread”.")
    try assertUsers(
      ["define", "generate", "choose", "implement", "spread"], "er med i alle fem faser.",
      "takes part in all five phases.")
  }

  func testUsersThatAreNotInTheData() throws {
    try assert(
      "user-distance", [], { $0.flags["present"] = false },
      "Ingen brukerorganisasjon er i dataene. Det kan være dataene som mangler den.",
      "No user organisation is in the data. It may be the data that lack it.")
  }

  func testUnconfirmedCollaborationsNameWhoTellsOfThemFirst() throws {
    try assert(
      "unconfirmed", ["Bodø", "NF"],
      {
        $0.texts["status"] = "one"
        $0.lists["confirmedBy"] = ["NF"]
      },
      "NF oppgir samarbeid med Bodø, som selv oppgir mindre enn terskelen.",
      "NF reports collaboration with Bodø, which itself reports less than the threshold.")
    try assert(
      "unconfirmed", ["Bodø", "NF"],
      {
        $0.texts["status"] = "unresolved"
        $0.lists["confirmedBy"] = ["Bodø"]
      },
      "Bodø oppgir samarbeid med NF, som ikke har oppgitt noe om relasjonen.",
      "Bodø reports collaboration with NF, which has reported nothing of it.")
  }

  func testPhasesThatTwoSectorsLack() throws {
    try assert(
      "phase-gap", [],
      {
        $0.lists = ["sectors": ["Kommune", "NAV"], "missingPhases": ["choose", "spread"]]
        $0.counts["ties"] = 2
      },
      "Kommune og NAV mangler samarbeid i «velge ideer» og «spre».",
      "Kommune and NAV lack collaboration in “choose ideas” and “spread”.")
    try assert(
      "phase-gap", [], { $0.counts = ["cells": 50, "covered": 13] },
      "13 av 50 ruter (sektorpar × fase) har samarbeid.",
      "13 of 50 cells (pair of sectors × phase) have collaboration.")
    try assert(
      "phase-gap", [],
      {
        $0.lists["sectors"] = ["Kommune", "NAV"]
        $0.numbers["statedShare"] = 0.5
      },
      "Kommune og NAV: fasene er ukjente for mange av relasjonene.",
      "Kommune and NAV: the phases of many ties are unknown.")
  }

  func testWhereTheWorkStops() throws {
    try assert(
      "phase-chain", [],
      {
        $0.texts = ["from": "define", "to": "generate"]
        $0.counts = ["kept": 2, "of": 20]
      },
      "Av 20 relasjoner i «definere» er 2 også med i «generere ideer».",
      "Of 20 ties in “define”, 2 are also in “generate ideas”.")
    try assert(
      "phase-chain", ["Bodø"], { $0.texts["breaksAt"] = "spread" },
      "Kjeden fra Bodø stopper før fasen «spre».",
      "The chain from Bodø stops before the phase “spread”.")
  }

  func testMoneyThatOnceCarriedCollaboration() throws {
    try assert(
      "funding-dependence", [],
      {
        $0.texts = ["fundingName": "Fondet", "earlierSnapshot": "2014"]
        $0.counts = ["earlierTies": 10, "remaining": 3]
      },
      "Av ti relasjoner båret av Fondet i 2014 er tre igjen.",
      "Of 10 ties carried by Fondet in 2014, 3 remain.")
  }

  func testAScenarioOfSpreadingSaysThatItIsOne() throws {
    try assert(
      "cascade", [],
      {
        $0.lists = ["seeds": ["NF"], "nextSeed": ["Rana"]]
        $0.numbers = ["expected": 3.25, "nextSeedGain": 2.2]
        $0.counts["of"] = 11
      },
      "Scenario, ikke prognose: fra NF nås i snitt 3,3 av 11 andre. Med Rana som start i tillegg:"
        + " 2,2 til.",
      "A scenario, not a forecast: from NF, 3.3 of 11 others are reached on average. With Rana as"
        + " one more start: 2.2 more.")
  }

  func testEveryKindHasASentenceInNynorskThatIsNotBokmål() throws {
    var values = FindingValues(names: ["A", "B"])
    values.texts = ["rule": "R", "status": "missing", "response": "not-answered"]
    values.lists["cutsOff"] = ["C"]
    values.counts = ["distance": 3]
    for words in FindingWords.all where words.kind != "required" {
      let (nb, nn) = (words.sentence(values, .bokmål), words.sentence(values, .nynorsk))
      XCTAssertNotEqual(nb, nn, words.kind)
    }
  }

  func testRecommendationsAreIfsAndThens() throws {
    try assert(
      "recommended", ["Rana", "NF"],
      {
        $0.lists["nearerToResearch"] = ["Rana", "Vefsn"]
        $0.counts = ["pairsNearer": 1, "pairsIndependent": 4]
        $0.lists["rules"] = ["R6"]
      },
      "Hvis Rana og NF samarbeider: Rana og Vefsn får kortere vei til forskning; 1 par til når "
        + "hverandre i to ledd; 4 par til er ikke avhengige av én tredje aktør; krav i R6 blir "
        + "oppfylt.",
      "If Rana and NF work together: Rana and Vefsn would be nearer to research; 1 more pair would "
        + "reach each other in two steps; 4 more pairs would not depend on one third actor; a "
        + "requirement of R6 would be met.")
  }

  func testARecommendationSaysWhatMakesItEasyAndHowFirmItsPlaceIs() throws {
    try assert(
      "recommended", ["Rana", "NF"],
      {
        $0.counts = ["pairsNearer": 2, "alternativeCount": 1]
        $0.lists = [
          "commonPartners": ["NAV"], "sharedProjectNames": ["Forprosjekt"],
          "equalRanks": ["2", "3"], "alternatives": ["Rana – UiN"],
        ]
        $0.flags = ["neighbours": true, "stable": false]
        $0.numbers = ["contact": 1, "stability": 0.5]
      },
      "Hvis Rana og NF samarbeider: 2 par til når hverandre i to ledd. Begge samarbeider med NAV. "
        + "Begge deltar i Forprosjekt. De er naboer. De har noe kontakt fra før. Ustabilt: blant de "
        + "ti beste i bare 50\u{A0}% av trekningene med andre vekter. Rekkefølgen kan ikke skilles "
        + "fra nr. 2 og 3. Like mye ville Rana – UiN gitt.",
      "If Rana and NF work together: 2 more pairs would reach each other in two steps. Both work with "
        + "NAV. Both take part in Forprosjekt. They are neighbours. They have some contact already. "
        + "Not stable: among the ten best in only 50% of the draws of other weights. Its place cannot "
        + "be told apart from no. 2 and 3. Rana – UiN would give as much.")
  }

  func testWhatIsLikelyIsToldByCommonPartners() throws {
    try assert(
      "likely", ["Rana", "Bodø"], { $0.lists["commonPartners"] = ["NF"] },
      "Rana og Bodø har 1 felles partner: NF.", "Rana and Bodø have 1 common partner: NF.")
    XCTAssertFalse(
      FindingWords.words(for: "likely")?.heading.nb.contains("Forslag") ?? true,
      "what comes by itself is no suggestion")
  }

  func testWhenScoresForetellNoBetterThanChanceThatIsSaid() {
    var values = FindingValues(names: [])
    values.texts = ["quality.method": "leave-one-out"]
    values.counts = ["quality.hits": 17, "quality.misses": 49]
    for score in ["adamicAdar", "resourceAllocation"] {
      values.numbers["quality.\(score).auc"] = 0.53
      values.numbers["quality.\(score).low"] = 0.36
      values.numbers["quality.\(score).high"] = 0.69
    }
    values.flags["quality.betterThanChance"] = false
    XCTAssertEqual(
      LikelyWords.quality(values, .english),
      "How well it foretells: 17 ties were hidden one at a time and compared with 49 pairs without "
        + "collaboration. AUC is 0.53 (95 %: 0.36–0.69) for Adamic–Adar and 0.53 (95 %: 0.36–0.69) "
        + "for resource allocation; 0.5 is chance. That is no better than chance: the list tells "
        + "little here.")
    values.flags["quality.betterThanChance"] = nil
    XCTAssertTrue(LikelyWords.quality(values, .nynorsk).hasSuffix("enn tilfeldig."))
    values.texts = ["quality.reason": "too-few"]
    XCTAssertEqual(
      LikelyWords.quality(values, .bokmål),
      "Treffsikkerheten kan ikke måles: det er for få relasjoner.")
  }

  private func assertUsers(
    _ phases: [String], _ nb: String, _ en: String, file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    try assert(
      "user-distance", ["Mental Helse"],
      {
        $0.flags["present"] = true
        $0.lists["phases"] = phases
      }, "Mental Helse " + nb, "Mental Helse " + en, file: file, line: line)
  }
}
