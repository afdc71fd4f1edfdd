import Figures
import GapAnalysis
import InnovationSystem
import NetworkMetrics
import Wording
import XCTest

/// Everything the catalogs name has words, and no words stand for what is no more.
final class CatalogWordsTests: XCTestCase {
  func testEveryMeasureHasWordsAndNoWordsAreLeftOver() {
    XCTAssertEqual(MeasureWords.all.map(\.id), MetricCatalog.descriptions.map(\.id))
  }

  func testTheWordsOfAMeasureAreWrittenInThreeLanguages() {
    for words in MeasureWords.all {
      for (part, text) in parts(of: words) {
        XCTAssertFalse(text.nb.isEmpty, "\(words.id): \(part) in bokmål")
        XCTAssertFalse(text.en.isEmpty, "\(words.id): \(part) in English")
        XCTAssertFalse(text.nn.isEmpty, "\(words.id): \(part) in nynorsk")
        // A name may be an English term; a sentence may not be left untranslated.
        if part != "name" { XCTAssertNotEqual(text.nb, text.en, "\(words.id): \(part)") }
      }
      XCTAssertFalse(words.formula.isEmpty, words.id)
    }
  }

  func testAQuestionEndsInAQuestionMarkAndAReadingInAFullStop() {
    for words in MeasureWords.all {
      for language in Language.allCases {
        XCTAssertTrue(words.question[language].hasSuffix("?"), "\(words.id) \(language)")
        XCTAssertTrue(words.reading[language].hasSuffix("."), "\(words.id) \(language)")
      }
    }
  }

  func testEveryDetectorHasWordsAndNoWordsAreLeftOver() {
    XCTAssertEqual(FindingWords.all.map(\.kind), GapDetectorCatalog.all.map { $0.kind })
  }

  func testTheWordsOfADetectorAreWrittenInThreeLanguages() {
    for words in FindingWords.all {
      for text in [words.heading, words.question, words.action] {
        XCTAssertFalse(text.nb.isEmpty || text.en.isEmpty || text.nn.isEmpty, words.kind)
        XCTAssertNotEqual(text.nb, text.en, words.kind)
      }
    }
  }

  func testEveryKindOfFigureHasWordsAndNoWordsAreLeftOver() {
    XCTAssertEqual(FigureKindWords.all.map(\.id), FigureKindCatalog.all.map { $0.id })
    for words in FigureKindWords.all {
      XCTAssertNotEqual(words.summary.nb, words.summary.en, words.id)
      for language in Language.allCases {
        XCTAssertTrue(words.summary[language].hasSuffix("."), "\(words.id) \(language)")
      }
    }
  }

  func testEveryDetectorHasACardWrittenInThreeLanguages() {
    XCTAssertEqual(FindingCard.all.map(\.kind), GapDetectorCatalog.all.map { $0.kind })
    for card in FindingCard.all {
      for text in [card.reading, card.warning] {
        for language in Language.allCases {
          XCTAssertTrue(text[language].hasSuffix("."), "\(card.kind) \(language)")
        }
        XCTAssertNotEqual(text.nb, text.nn, card.kind)
        XCTAssertNotEqual(text.nb, text.en, card.kind)
      }
      XCTAssertFalse(card.formula.isEmpty, card.kind)
    }
  }

  func testWordsAreFoundByIdAndNoneForAnother() {
    XCTAssertEqual(MeasureWords.words(for: "betweenness")?.id, "betweenness")
    XCTAssertNil(MeasureWords.words(for: "cost"))
    XCTAssertEqual(FindingWords.words(for: "bridge")?.kind, "bridge")
    XCTAssertNil(FindingWords.words(for: "hole"))
  }

  func testEveryCodeOfTheModelHasATerm() {
    func codes<Value: CaseIterable & RawRepresentable>(_: Value.Type) -> Set<String>
    where Value.RawValue == String { Set(Value.allCases.map(\.rawValue)) }
    XCTAssertEqual(Set(Terms.phases.keys), codes(Phase.self))
    XCTAssertEqual(Set(GapNeedWords.missing.keys), codes(GapNeed.self))
    XCTAssertEqual(Set(Terms.confirmations.keys), codes(Confirmation.self))
    XCTAssertEqual(Set(Terms.responses.keys), codes(ResponseStatus.self))
    XCTAssertEqual(Set(Terms.certainties.keys), codes(Certainty.self))
    XCTAssertEqual(Set(Terms.services.keys), codes(CatchmentService.self))
    XCTAssertEqual(Set(Terms.scales.keys), codes(IntensityScale.self))
    XCTAssertEqual(Set(Terms.rules.keys), codes(CombiningRule.self))
    XCTAssertEqual(
      Set(Terms.requirementStatuses.keys), codes(RequiredCollaborations.Status.self))
  }

  private func parts(of words: MeasureWords) -> [(String, Words)] {
    [
      ("name", words.name), ("question", words.question), ("reading", words.reading),
      ("conventions", words.conventions), ("comparison", words.comparison),
    ]
  }
}
