import Wording
import XCTest

/// The sentences on a scenario, in the singular and the plural.
final class WhatIfWordsTests: XCTestCase {
  private func network(
    _ language: Language, ties: (Int, Int), actors: (Int, Int) = (18, 18), plan: String? = "plan-a"
  ) -> String {
    WhatIfWords(language).network(
      plan: plan, snapshot: "2021", ties: ties, actors: actors, perActor: (3.111, 3.667))
  }

  func testTheNetworkInThreeLanguages() {
    XCTAssertEqual(
      network(.bokmål, ties: (28, 33)),
      "Med «plan-a» blir det 33 relasjoner mellom 18 aktører, mot 28 i 2021 (3,7 per aktør, mot "
        + "3,1).")
    XCTAssertEqual(
      network(.nynorsk, ties: (28, 33), plan: nil),
      "Med dei planlagde relasjonane blir det 33 relasjonar mellom 18 aktørar, mot 28 i 2021 "
        + "(3,7 per aktør, mot 3,1).")
    XCTAssertEqual(
      network(.english, ties: (2, 1), actors: (3, 2)),
      "With “plan-a” there would be 1 tie between 2 actors, against 2 between 3 actors in 2021 "
        + "(3.7 per actor, against 3.1).")
  }

  private func targets(
    _ language: Language, _ counts: WhatIfWords.TargetCounts, names: [String] = [],
    worse: [String] = []
  ) -> String {
    WhatIfWords(language).targets(counts, version: "maal-1", names: names, worse: worse)
  }

  func testTheTargetModel() {
    let counts = WhatIfWords.TargetCounts(
      missing: 9, closed: 6, begun: 1, completed: 0, still: 2, lapsed: 0)
    XCTAssertEqual(
      targets(.bokmål, counts, names: ["A – B", "C – D"]),
      "I målbildet (maal-1) lukkes 6 av 9 relasjoner som mangler: A – B og C – D; 1 kommer delvis "
        + "på plass og 2 mangler fortsatt.")
    XCTAssertEqual(
      targets(.english, counts, names: ["A – B"], worse: ["E – F"]),
      "Of the 9 ties missing in the target model (maal-1), 6 would close: A – B; 1 would be partly "
        + "in place and 2 would still be missing. Less well met than now: E – F.")
    let none = WhatIfWords.TargetCounts(
      missing: 0, closed: 0, begun: 0, completed: 1, still: 0, lapsed: 0)
    XCTAssertEqual(
      targets(.nynorsk, none),
      "I målbiletet (maal-1) manglar ingen relasjonar; 1 går frå delvis til oppfylt.")
    let one = WhatIfWords.TargetCounts(
      missing: 1, closed: 0, begun: 0, completed: 0, still: 0, lapsed: 1)
    XCTAssertEqual(
      targets(.nynorsk, one),
      "I målbiletet (maal-1) blir 0 av 1 relasjon som manglar lukka; 1 kan ikkje lenger vurderast.")
  }

  func testDistancesAndGaps() {
    let words = WhatIfWords(.bokmål)
    XCTAssertEqual(
      words.sentence(
        words.distances(
          [
            words.distance(to: "Rana", 1, from: 3, cap: 4),
            words.distance(to: "Vefsn", 4, from: nil, cap: 4),
          ], fromResearch: true)),
      "Fra forskningsmiljøene blir det ett ledd til Rana (mot tre ledd) og minst fire ledd til "
        + "Vefsn (mot ingen vei).")
    XCTAssertEqual(
      WhatIfWords(.english).distance(to: "Rana", nil, from: 1, cap: 4),
      "no path to Rana (against 1 step)")
    XCTAssertEqual(
      words.gaps(closed: 1, opened: 1, of: 2), "i alt lukkes 1 av 2 gap, og ett nytt oppstår")
    XCTAssertEqual(
      WhatIfWords(.english).gaps(closed: 0, opened: 2, of: 1),
      "in all 0 of 1 gap would close, and 2 new ones would arise")
    XCTAssertEqual(
      WhatIfWords(.nynorsk).gaps(closed: 0, opened: 0, of: 0), "det er ingen gap å lukke")
  }

  func testTheReservationTellsOfWhoWasNotHeard() {
    XCTAssertFalse(WhatIfWords(.bokmål).reservation(unheard: 0, of: 18).contains("18"))
    XCTAssertTrue(
      WhatIfWords(.english).reservation(unheard: 1, of: 18).hasSuffix(
        "1 of 18 actors was not heard in the snapshot it builds on."))
  }
}
