import StudyFiles
import TestSupport
import XCTest

@testable import InnovationSystem

/// Every check of a study's content, provoked in files so that the place is seen to be right.
final class ValidationTests: XCTestCase {
  /// One slip: what the files hold, and what is said of it (`file:line:column code value → suggestion`).
  private struct Slip {
    let code: Problem.Code
    let files: [String: String]
    let expected: [String]

    init(_ code: Problem.Code, _ files: [String: String], _ expected: String...) {
      self.code = code
      self.files = files
      self.expected = expected
    }
  }

  private static let sound = [
    "study.yaml": """
    scale: frey
    snapshots:
      - {id: s1, date: 2013}
      - {id: s2, date: 2014}
    """,
    "organisations.csv":
      "id,name,kind\nBODO,Bodø,kommune\nRANA,Rana,kommune\nNF,Nordlandsforskning,\n",
    "collaborations.csv": "snapshot,from,to,intensity\ns1,BODO,RANA,3\n",
  ]

  private static let slips = [
    Slip(
      .duplicateIdentifier,
      ["organisations.csv": "id,name\nBODO,Bodø\nRANA,Rana\nBODO,Bodø kommune\n"],
      "organisations.csv:4:1 duplicate-identifier BODO (line 2)"),
    Slip(
      .duplicateIdentifier,
      ["targets.csv": "rule,from,to,intensity\nR1,BODO,NF,2\nR1,RANA,NF,2\n"],
      "targets.csv:3:1 duplicate-identifier R1"),
    Slip(
      .duplicateIdentifier,
      ["study.yaml": "scale: frey\nsnapshots:\n  - id: s1\n  - date: 2014\n    id: s1\n"],
      "study.yaml:5:9 duplicate-identifier s1 (line 3)"),
    Slip(
      .unknownOrganisation,
      ["collaborations.csv": "snapshot,from,to,intensity\ns1,BODO,RANA,3\ns1,\"BØDO\", RANAA,3\n"],
      "collaborations.csv:3:4 unknown-organisation BØDO → BODO",
      "collaborations.csv:3:12 unknown-organisation RANAA → RANA"),
    Slip(
      .unknownSnapshot,
      ["responses.csv": "organisation,snapshot,status\nBODO,s3,answered\n"],
      "responses.csv:2:6 unknown-snapshot s3 → s1"),
    Slip(
      .unknownSnapshot,
      [
        "gaps.csv": "id,first_seen,last_seen,status,closed_in\npair:BODO+RANA,s1,s3,open,\n"
      ], "gaps.csv:2:19 unknown-snapshot s3 → s1"),
    Slip(
      .unknownGap,
      [
        "gaps.csv": "id,first_seen,last_seen,status,closed_in\npair:BODO+RANAA,s1,s1,open,\n"
      ], "gaps.csv:2:1 unknown-gap pair:BODO+RANAA → pair:BODO+RANA"),
    Slip(
      .unknownProject,
      [
        "projects.csv": "id,name\nvaer-i-skole,Vær i skole\n",
        "participations.csv": "project,organisation\nvaer-i-skule,BODO\n",
      ], "participations.csv:2:1 unknown-project vaer-i-skule → vaer-i-skole"),
    Slip(
      .unknownFunding,
      [
        "funding.csv": "id,name\ndrift,Drift\n",
        "projects.csv": "id,name,funding\np,P,drift|dritf\n",
      ], "projects.csv:2:5 unknown-funding dritf → drift"),
    Slip(
      .ownNeighbour,
      ["neighbours.csv": "municipality,neighbour\nBODO,RANA\nRANA,RANA\n"],
      "neighbours.csv:3:6 own-neighbour RANA"),
    Slip(
      .unknownOrganisation, ["naboer.csv": "kommune;nabo\nBODO;RANAA\n"],
      "naboer.csv:2:6 unknown-organisation RANAA → RANA"),
    Slip(
      .unknownKind, ["organisations.csv": "id,name,kind\nBODO,Bodø,komune\nRANA,Rana,\n"],
      "organisations.csv:2:11 unknown-kind komune → kommune"),
    Slip(
      .unknownSector,
      ["targets.csv": "rule,from,to,intensity\nR1,sector:KOM,BODO,2\n"],
      "targets.csv:2:4 unknown-sector KOM → KOMM"),
    Slip(
      .outOfScale,
      ["collaborations.csv": "snapshot;from;to;reported_from;reported_to\ns1;BODO;RANA;9;-1\n"],
      "collaborations.csv:2:14 out-of-scale 9", "collaborations.csv:2:16 out-of-scale -1"),
    Slip(
      .outOfScale, ["targets.csv": "rule,from,to,intensity\nR1,RANA,BODO,5.5\n"],
      "targets.csv:2:14 out-of-scale 5.5"),
    Slip(
      .outOfScale,
      ["study.yaml": "snapshots:\n  - id: s1\n    scale: frey\n    threshold: 7\n"],
      "study.yaml:4:16 out-of-scale 7"),
    Slip(
      .outOfScale,
      ["study.yaml": "title: T\nthreshold: 8\nscale: frey\nsnapshots:\n  - id: s1\n"],
      "study.yaml:2:12 out-of-scale 8"),
    Slip(
      .negativeWeight,
      [
        "study.yaml": "scale: none\nsnapshots: [{id: s1}]\n",
        "collaborations.csv": "from,to,weight\nBODO,RANA,\"-0,5\"\n",
      ], "collaborations.csv:2:11 negative-weight -0.5"),
    Slip(
      .missingIntensity,
      [
        "collaborations.csv":
          "snapshot,from,to,intensity,status\ns1,BODO,RANA,,\ns1,BODO,NF,3,\ns1,NF,RANA,,wished\n"
      ], "collaborations.csv:2:14 missing-intensity ?"),
    Slip(
      .intensityDisagrees,
      [
        "collaborations.csv":
          "snapshot,from,to,intensity,reported_from,reported_to\ns1,BODO,RANA,2,3,2\n"
      ], "collaborations.csv:2:14 intensity-disagrees 2"),
    Slip(
      .selfCollaboration,
      ["collaborations.csv": "snapshot,from,to,intensity\ns1,BODO,BODO,3\n"],
      "collaborations.csv:2:9 self-collaboration BODO"),
    Slip(
      .notInFrame,
      ["organisations.csv": "id,name,snapshots\nBODO,Bodø,s2\nRANA,Rana,\"s1,s2\"\n"],
      "collaborations.csv:2:4 not-in-frame BODO"),
    Slip(
      .notInFrame,
      [
        "organisations.csv": "id,name,snapshots\nBODO,Bodø,\nRANA,Rana,\nNF,NF,-\n",
        "responses.csv": "snapshot,organisation,status\ns1,NF,answered\ns1,BODO,answered\n",
      ], "responses.csv:2:4 not-in-frame NF"),
    Slip(
      .invalidOrganisationNumber,
      [
        "organisations.csv":
          "id,name,orgnr\nBODO,Bodø,123456785\nRANA,Rana,123456784\nNF,NF,123 456 785\nX,X,060000000\n"
      ], "organisations.csv:3:11 invalid-organisation-number 123456784",
      "organisations.csv:5:5 invalid-organisation-number 060000000"),
    Slip(
      .invalidMunicipality,
      ["organisations.csv": "id,name,kommunenr\nBODO,Bodø,1804\nRANA,Rana,183\nOSLO,Oslo,0301\n"],
      "organisations.csv:3:11 invalid-municipality 183"),
    Slip(
      .coordinateOutside,
      [
        "organisations.csv": "id,name,lat,lon\nBODO,Bodø,91,14.4\nRANA,Rana,66.3,14.1\nNF,NF,67,200"
      ],
      "organisations.csv:2:11 coordinate-outside 91",
      "organisations.csv:4:10 coordinate-outside 200"),
    Slip(
      .coordinateAlone,
      [
        "organisations.csv":
          "id;navn;breddegrad;lengdegrad\nBODO;Bodø;67,283;\nRANA;Rana;;14,143\nNF;NF;;"
      ], "organisations.csv:2:11 coordinate-alone 67.283",
      "organisations.csv:3:12 coordinate-alone 14.143"),
    Slip(
      .coordinatesSwapped,
      [
        "organisations.csv":
          "id,name,latitude,longitude\nBODO,Bodø,14.375,67.283\nRANA,Rana,66.3,14.1\nNF,NF,10,70"
      ], "organisations.csv:2:11 coordinates-swapped 14.375",
      "organisations.csv:4:7 coordinates-swapped 10"),
    Slip(
      .circularParent,
      ["organisations.csv": "id,name,parent\nBODO,Bodø,RANA\nRANA,Rana,BODO\nNF,NF,BODO\n"],
      "organisations.csv:2:11 circular-parent BODO",
      "organisations.csv:3:11 circular-parent RANA"),
    Slip(
      .oppositeForms, ["projects.csv": "id,name,form\np,P,\"global,top-down,local\"\n"],
      "projects.csv:2:5 opposite-forms global"),
    Slip(
      .datesReversed,
      [
        "projects.csv":
          "id,name,from,to\np,P,2013-08,2013-07\nq,Q,2013-08,2013\nr,R,2013-08-15,2013-08\n"
      ], "projects.csv:2:13 dates-reversed 2013-07"),
    Slip(
      .duplicateResponse,
      [
        "responses.csv":
          "snapshot,organisation,status\ns1,NF,answered\ns2,NF,answered\ns1,NF,svart\n"
      ],
      "responses.csv:4:4 duplicate-response NF"),
    Slip(
      .lineageNeedsEnds,
      [
        "lineage.csv":
          "date,type,from,to\n2015,rename,BODO,\n2015,created,,RANA\n2015,closed,NF,\n2015,split,,NF\n"
      ], "lineage.csv:2:6 lineage-needs-ends rename", "lineage.csv:5:6 lineage-needs-ends split"),
    Slip(
      .circularLineage,
      ["lineage.csv": "date,type,from,to\n2016,merger,RANA,BODO\n2015,rename,BODO,RANA\n"],
      "lineage.csv:2:18 circular-lineage BODO"),
    Slip(
      .shareOutOfRange,
      ["lineage.csv": "date,type,from,to,share\n2016,split,RANA,BODO,1.5\n2016,split,RANA,NF,1\n"],
      "lineage.csv:2:22 share-out-of-range 1.5"),
    Slip(
      .emptySelector,
      ["targets.csv": "rule,from,to,intensity\nR1,kind:hf,service:nav,2\n"],
      "targets.csv:2:4 empty-selector hf", "targets.csv:2:12 empty-selector nav"),
    Slip(
      .invalidArea,
      ["targets.csv": "rule,from,to,intensity\nR1,area:180,kind:kommune area:x1,2\n"],
      "targets.csv:2:4 invalid-area 180", "targets.csv:2:13 invalid-area x1"),
    Slip(
      .selectorStandsAlone,
      ["targets.csv": "rule,from,to,intensity\nR1,kind:kommune service:hospital,NF,2\n"],
      "targets.csv:2:4 selector-stands-alone service:hospital"),
    Slip(
      .negativeCount,
      ["organisations.csv": "id,name,capacity\nBODO,Bodø,-3\nRANA,Rana,0\n"],
      "organisations.csv:2:11 negative-count -3"),
    Slip(
      .positionOutside,
      ["positions.csv": "id,x_mm,y_mm\nBODO,170.1,0\nRANA,170,-2\n"],
      "positions.csv:2:6 position-outside 170.1", "positions.csv:3:10 position-outside -2"),
    Slip(
      .mapFrame,
      [
        "map-positions.csv": "id,x_mm,y_mm,latitude,longitude,km_per_mm,height_mm\n"
          + ",85,70,67,14,0,140\nBODO,40,40,,,,\n"
      ],
      "map-positions.csv:2:14 map-frame ?"),
  ]

  private func problems(_ files: [String: String]) throws -> [Problem] {
    try StudyFolder.with(files) { folder in
      do throws(StudyProblems) {
        return try StudyReader.read(folder.path).warnings
      } catch {
        return error.problems
      }
    }
  }

  private func text(_ problem: Problem) -> String {
    let place = [problem.line, problem.column].map { $0.map(String.init) ?? "?" }
    var text = ([problem.file ?? "?"] + place).joined(separator: ":")
    text += " \(problem.code.rawValue) \(problem.values["value"] ?? "?")"
    if let suggestion = problem.values["suggestion"] { text += " → " + suggestion }
    if let line = problem.values["line"] { text += " (line \(line))" }
    return text
  }

  func testASoundStudyHasNoProblems() throws {
    XCTAssertEqual(try problems(Self.sound), [])
  }

  func testEachSlipIsFoundWhereItIs() throws {
    for slip in Self.slips {
      let found = try problems(Self.sound.merging(slip.files) { $1 })
      XCTAssertEqual(found.map(text), slip.expected, slip.code.rawValue)
    }
  }

  func testEveryContentCodeIsProvoked() {
    let codes = Problem.Code.allCases
    let content = codes[(codes.firstIndex(of: .duplicateIdentifier) ?? 0)...]
    XCTAssertEqual(Set(Self.slips.map(\.code)), Set(content))
  }

  func testWarningsAreThoseThatLeaveTheStudyUsable() {
    XCTAssertEqual(
      Problem.Code.allCases.filter { $0.severity == .warning },
      [
        .unprintableCharacters, .unknownColumn, .unreadColumns, .unusedRow, .respondentsDiffer,
        .organisationAdded, .datesNotUsed,
        .municipalityUnknown, .municipalityEnded, .municipalityNotYet, .scenarioBelowThreshold,
        .scenarioUnusedValue, .missingIntensity, .intensityDisagrees, .selfCollaboration,
        .emptySelector, .unknownGap,
      ])
  }

  func testSlipsOfSeveralFilesComeTogetherInOrder() throws {
    let files = [
      "organisations.csv": "id,name,kind\nBODO,Bodø,komune\nRANA,Rana,kommune\n",
      "collaborations.csv": "snapshot,from,to,intensity\ns1,BODO,RANA,9\ns9,BODO,NF,3\n",
    ]
    XCTAssertEqual(
      try problems(Self.sound.merging(files) { $1 }).map(text),
      [
        "collaborations.csv:2:14 out-of-scale 9",
        "collaborations.csv:3:1 unknown-snapshot s9 → s1",
        "collaborations.csv:3:9 unknown-organisation NF",
        "organisations.csv:2:11 unknown-kind komune → kommune",
      ])
  }

  func testAStudyMadeInCodeIsCheckedWithoutPlaces() {
    var sample = study(of: ["A"], [tie("A", "B", (3, 9))])
    sample.organisations[0].capacity = -1
    let problems = sample.problems()
    XCTAssertEqual(
      Set(problems.map(\.code)), [.unknownOrganisation, .outOfScale, .negativeCount])
    XCTAssertTrue(problems.allSatisfy { $0.file == nil && $0.line == nil && $0.column == nil })
    XCTAssertEqual(problems.first { $0.code == .outOfScale }?.values["highest"], "5")
  }

  func testACheckDigitOfTenIsNoNumber() {
    XCTAssertTrue(isValidOrganisationNumber("123456785"))
    for digit in 0...9 { XCTAssertFalse(isValidOrganisationNumber("06000000\(digit)")) }
    for text in ["", "12345678", "1234567850", "12345678a", "１２３４５６７８５"] {
      XCTAssertFalse(isValidOrganisationNumber(text), text)
    }
  }
}
