import Foundation
import InnovationSystem
import Wording
import XCTest

@testable import Reports

/// The texts to copy: there in every language, whole, in the language's own form, and short enough.
final class TextPackTests: XCTestCase {
  func testTheParagraphForAnApplicationInBokmål() throws {
    XCTAssertEqual(
      GapParagraph(try Packs.sample("nordland").results).text,
      "I 2021 har 18 aktører 28 relasjoner med intensitet 2 eller høyere (3,1 per aktør). Av 33 "
        + "relasjoner i målbildet er 16 på plass, 4 delvis på plass, mens 13 mangler. Fire av fem "
        + "kommuner har ingen relasjon til Nordland fylkeskommune. Mental Helse Nordland er bare "
        + "med i fasen «definere». Prosjektet skal etablere 7 nye relasjoner og dekker 6 av de 13 "
        + "som mangler i målbildet. Planene gir Mental Helse Nordland samarbeid med "
        + "Helgelandssykehuset HF. 15 av 18 aktører har svart (83\u{A0}%); planlagte relasjoner er "
        + "ikke regnet med i dagens tall.")
  }

  func testTheParagraphForAnApplicationIsNeverLongerThanAllowed() throws {
    for sample in try Packs.every() {
      for snapshot in sample.results.study.snapshots {
        let results = StudyResults(sample.results.study, at: snapshot, sample.language)
        let paragraph = GapParagraph(results)
        let words = paragraph.text.components(separatedBy: .whitespaces).count { !$0.isEmpty }
        XCTAssertEqual(words, paragraph.wordCount)
        XCTAssertLessThanOrEqual(words, 120, "\(sample.study) \(snapshot.id) \(sample.language)")
        XCTAssertGreaterThan(words, 10, sample.study)
      }
    }
  }

  /// Names of forty words each leave room for the counts only.
  func testLongNamesPushOutSentencesRatherThanTheLimit() throws {
    let study = try bundled("nordland")
    var long = study
    long.organisations = study.organisations.map { organisation in
      var organisation = organisation
      organisation.name = Array(repeating: organisation.name, count: 40).joined(separator: " ")
      return organisation
    }
    let paragraph = GapParagraph(StudyResults(long, at: long.latestSnapshot, .bokmål))
    XCTAssertLessThanOrEqual(paragraph.wordCount, 120)
    XCTAssertTrue(paragraph.text.contains("Prosjektet skal etablere 7 nye relasjoner"))
  }

  func testTheSameParagraphsInEveryLanguage() throws {
    let samples = Dictionary(grouping: try Packs.every(), by: \.study)
    for (study, languages) in samples {
      let ids = languages.map { $0.pack.passages.map(\.id) }
      XCTAssertEqual(Set(ids).count, 1, study)
      XCTAssertEqual(Set(ids[0]).count, ids[0].count, study)
      for id in ["summary", "application", "figure-1-caption", "figure-1-alt", "figure-1-long"]
        + ["method", "limitations", "data-quality", "finding-1"]
      {
        XCTAssertTrue(ids[0].contains(id), "\(study): \(id)")
      }
    }
  }

  func testNoParagraphIsLeftUntranslated() throws {
    for (study, languages) in Dictionary(grouping: try Packs.every(), by: \.study) {
      let passages = languages.map(\.pack.passages)
      for index in passages[0].indices {
        let texts = Set(passages.map { $0[index].text })
        XCTAssertEqual(texts.count, 3, "\(study): \(passages[0][index].id)")
      }
    }
  }

  func testNothingIsEmptyAndNoPlaceholderIsLeft() throws {
    for sample in try Packs.every() {
      for passage in sample.pack.passages {
        let place = "\(sample.study) \(sample.language.rawValue) \(passage.id): \(passage.text)"
        XCTAssertFalse(passage.text.isEmpty, place)
        XCTAssertFalse(passage.text.contains("\n"), place)
        for mark in ["{", "}", "Optional(", "nil", "  ", " .", "..", "()", "«»", "––"] {
          XCTAssertFalse(passage.text.contains(mark), "“\(mark)” in \(place)")
        }
        XCTAssertTrue(passage.text.hasSuffix("."), place)
      }
    }
  }

  func testNumbersAndQuotesAreThoseOfTheLanguage() throws {
    for sample in try Packs.every() {
      let own = OwnTexts(sample.results.study, sample.language)
      for passage in sample.pack.passages {
        let text = own.removed(from: passage.text)
        let wrong =
          sample.language.usesComma
          ? ["[0-9]\\.[0-9]", "[0-9]%", "[“”]", "(?<![\\p{L}])sentralitet"]
          : ["[0-9],[0-9](?![0-9]{2})", "[0-9][ \u{A0}]%", "[«»]"]
        for pattern in wrong {
          XCTAssertNil(
            text.range(of: pattern, options: .regularExpression),
            "\(sample.study) \(passage.id): \(text)")
        }
      }
    }
  }

  func testNothingIsCalledACause() throws {
    let causes = "fordi|førte til|skyldes|skuldast|på grunn av|because|caused|led to|due to"
    for sample in try Packs.every() {
      for passage in sample.pack.passages {
        XCTAssertNil(
          passage.text.range(of: causes, options: [.regularExpression, .caseInsensitive]),
          passage.text)
      }
    }
  }

  /// Nobody is an actor with ties where only participation is known.
  func testAStudyOfParticipationsSpeaksOfOrganisationsAndProjects() throws {
    for language in Language.allCases {
      let sample = try Packs.sample("southern-women", language)
      for passage in sample.pack.passages {
        XCTAssertNil(
          passage.text.range(
            of: "aktør|relasjon|\\bactors?\\b|\\bties?\\b",
            options: [.regularExpression, .caseInsensitive]), passage.text)
      }
      XCTAssertTrue(
        sample.pack.passages[0].text.contains(language == .english ? "14 projects" : "14 prosjekt"))
    }
  }

  func testArenasAreCalledArenas() throws {
    var study = try bundled("southern-women")
    for index in study.projects.indices { study.projects[index].type = .conference }
    let results = StudyResults(study, at: study.latestSnapshot, .bokmål)
    XCTAssertTrue(SummaryText(results).text.hasPrefix("18 organisasjoner deltar i 14 arenaer ("))
    study.projects[0].type = .mainProject
    let mixed = StudyResults(study, at: study.latestSnapshot, .english)
    XCTAssertTrue(SummaryText(mixed).text.contains("in 14 projects and arenas (89"))
  }

  func testTheMethodParagraphSaysWhatAnEvaluatorAsksFor() throws {
    let text = MethodText(try Packs.sample("nordland").results).text
    for part in [
      "18 aktører per 1. oktober 2021", "15 av 18 har svart (83\u{A0}%)", "Avgrensing: ",
      "Spørsmål: «",
      "Levels of Collaboration 0–5", "ved verdi 2 eller høyere", "er den høyeste verdien brukt",
      "3 målinger (2013, 2014 og 2021)", "Målbildet er versjon maal-1", "Samspill 0.1.0",
    ] {
      XCTAssertTrue(text.contains(part), "\(part) in \(text)")
    }
  }

  func testTheLimitationsNameWhatIsNotSeen() throws {
    let text = LimitationText(try Packs.sample("nordland", .english).results).text
    for part in [
      "3 of 18 did not answer",
      "lower intensity than 2 is not counted; 2 ties are reported below it",
      "For 7 of the 15 that answered, the answer is one person's", "Planned collaboration (7 ties)",
      "Two snapshots show what changed, not why", "Illustrative example.",
    ] {
      XCTAssertTrue(text.contains(part), "\(part) in \(text)")
    }
  }

  func testAParagraphIsOneLineUnderAHeading() throws {
    let lines = try Packs.sample("nordland").pack.text.components(separatedBy: "\n")
    let heading = try XCTUnwrap(lines.firstIndex(of: "Metode"))
    XCTAssertEqual(lines[heading + 1], "------")
    XCTAssertTrue(lines[heading + 3].hasPrefix("Kartleggingen omfatter"))
  }
}
