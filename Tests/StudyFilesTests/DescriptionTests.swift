import InnovationSystem
import TestSupport
import XCTest

@testable import StudyFiles

/// `study.yaml`: what it may say, and what is said of one that says something else.
final class DescriptionTests: XCTestCase {
  private static let ties = ["collaborations.csv": "from,to,snapshot,intensity\nA,B,s1,3\n"]

  private func described(_ yaml: String) throws -> Study {
    try read(Self.ties.merging(["study.yaml": yaml]) { $1 }).study
  }

  private func slips(_ yaml: String) throws -> [Problem] {
    try problems(Self.ties.merging(["study.yaml": yaml]) { $1 })
  }

  func testEverythingADescriptionMaySay() throws {
    let study = try described(
      """
      id: sample
      title: {nb: Tittel, nn: Tittel på nynorsk, en: Title}
      language: nn
      source: Survey
      notice: {en: Constructed}
      boundary: {nb: Alle}
      scale: frequency
      threshold: 2,5
      rule: min
      target_version: v2
      collected_by: B
      snapshots:
        - id: s2
          date: 2014-10
          scale: frey
          threshold: 3
          rule: mean
          question: Q2
          recall_months: 6
          source: Register
        - {id: s1, date: 2013, title: First}
      """)
    XCTAssertEqual(study.id, "sample")
    XCTAssertEqual(
      ["nb", "nn", "en", "se"].map { study.title?[$0] },
      ["Tittel", "Tittel på nynorsk", "Title", "Title"])
    XCTAssertEqual(StudyText(["en": "Title", "nb": "Tittel"])["nn"], "Tittel")
    XCTAssertEqual(StudyText(["en": "Title", "nn": "Tittel"])["nb"], "Tittel")
    XCTAssertEqual(study.language, "nn")
    XCTAssertEqual(study.source?["nb"], "Survey")
    XCTAssertEqual(study.notice?["nb"], "Constructed")
    XCTAssertEqual(study.targetVersion, "v2")
    XCTAssertEqual(study.collector, "B")
    XCTAssertEqual(study.snapshots.map(\.id), ["s1", "s2"], "by date")
    let first = study.snapshots[0]
    XCTAssertEqual(first.scale, .frequency)
    XCTAssertEqual(first.threshold, 2.5)
    XCTAssertEqual(first.rule, .minimum)
    XCTAssertEqual(first.title?["nb"], "First")
    XCTAssertEqual(first.boundary?["en"], "Alle")
    let second = study.snapshots[1]
    XCTAssertEqual(second.scale, .levelsOfCollaboration)
    XCTAssertEqual(second.threshold, 3)
    XCTAssertEqual(second.rule, .mean)
    XCTAssertEqual(second.question?["nb"], "Q2")
    XCTAssertEqual(second.recallMonths, 6)
    XCTAssertEqual(second.source?["nb"], "Register")
  }

  func testBokmålKeysMeanTheSame() throws {
    let study = try described(
      """
      tittel: T
      språk: nb
      skala: frekvens
      målinger:
        - {id: s1, dato: 2013, terskel: 4, regel: snitt, spørsmål: Q, måneder: 12, avgrensing: A}
      """)
    XCTAssertEqual(study.title?["nb"], "T")
    let snapshot = study.snapshots[0]
    XCTAssertEqual(snapshot.scale, .frequency)
    XCTAssertEqual(snapshot.threshold, 4)
    XCTAssertEqual(snapshot.rule, .mean)
    XCTAssertEqual(snapshot.recallMonths, 12)
    XCTAssertEqual(snapshot.boundary?["nb"], "A")
  }

  func testEachScaleHasItsThreshold() throws {
    for (scale, threshold) in [("frey", 2.0), ("frequency", 3.0), ("none", nil)] {
      let study = try described("scale: \(scale)\nsnapshots: [{id: s1}]\n")
      XCTAssertEqual(study.snapshots[0].threshold, threshold, scale)
    }
  }

  func testOnlyCommentsSayNothing() throws {
    XCTAssertEqual(try described("# later\n").snapshots.map(\.id), ["s1"])
  }

  func testUndatedSnapshotsKeepTheirOrder() throws {
    let study = try described("snapshots: [{id: z}, {id: s1}, {id: a, date: 2010}]\n")
    XCTAssertEqual(study.snapshots.map(\.id), ["z", "s1", "a"])
  }

  func testEachSlipIsFoundWhereItIs() throws {
    let cases: [(String, String)] = [
      ("titel: T\n", "study.yaml:1:1 unknown-key"),
      ("title: T\nsnapshots:\n  - id: s1\n    dat: 2013\n", "study.yaml:4:5 unknown-key"),
      ("title: [T]\n", "study.yaml:1:8 wrong-shape"),
      ("title: {sv: T}\n", "study.yaml:1:9 unknown-key"),
      ("- title\n", "study.yaml:1:1 wrong-shape"),
      ("snapshots: {id: s1}\n", "study.yaml:1:12 wrong-shape"),
      ("snapshots:\n  - s1\n", "study.yaml:2:5 wrong-shape"),
      ("snapshots:\n  - id: s1\n  - date: 2013\n", "study.yaml:3:? missing-value"),
      ("snapshots: [{id: s1, date: 2013-13}]\n", "study.yaml:1:28 not-a-date"),
      ("threshold: two\n", "study.yaml:1:12 not-a-number"),
      ("recall_months: 1.5\n", "study.yaml:1:16 not-a-whole-number"),
      ("scale: fry\n", "study.yaml:1:8 unknown-value"),
      ("rule: meks\n", "study.yaml:1:7 unknown-value"),
      ("language: no\n", "study.yaml:1:11 unknown-value"),
      ("title: T\ntittel: T\n", "study.yaml:2:1 malformed-description"),
      ("tables:\n  nodes: {file: n.csv}\n", "study.yaml:2:3 unknown-key"),
      (
        "tables:\n  projects:\n    columns: {naem: n}\n",
        "study.yaml:3:15 unknown-key"
      ),
      (
        "tables:\n  projects:\n    columns: {name: [n]}\n",
        "study.yaml:3:21 wrong-shape"
      ),
      (
        "tables:\n  projects:\n    values: {knd: {a: b}}\n",
        "study.yaml:3:14 unknown-key"
      ),
      ("tables:\n  projects:\n    values: {type: b}\n", "study.yaml:3:20 wrong-shape"),
      ("tables:\n  projects:\n    where: x\n", "study.yaml:3:12 wrong-shape"),
      ("a: &b 1\n", "study.yaml:1:4 malformed-description"),
    ]
    for (yaml, expected) in cases {
      XCTAssertTrue(try slips(yaml).map(\.place).contains(expected), yaml + expected)
    }
  }

  func testAMisspeltKeyIsToldWhatItMayMean() throws {
    let slip = try XCTUnwrap(try slips("treshold: 2\n").first)
    XCTAssertEqual(slip.values["suggestion"], "threshold")
    XCTAssertEqual(try slips("scale: fry\n").first?.values["suggestion"], "frey")
  }

  func testAllSlipsOfADescriptionComeAtOnce() throws {
    let yaml = "scale: fry\nthreshold: two\nsnapshots:\n  - {id: s1, rule: x}\n"
    XCTAssertEqual(
      try slips(yaml).map(\.place),
      [
        "study.yaml:1:8 unknown-value", "study.yaml:2:12 not-a-number",
        "study.yaml:4:20 unknown-value",
      ])
  }
}
