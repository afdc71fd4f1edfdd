import Foundation
import InnovationSystem
import Spreadsheets
import StudyFiles
import TestSupport
import XCTest

/// A study that is written as a folder or as a workbook, and read again, is the same study.
final class RoundTripTests: XCTestCase {
  private func assertSame(
    _ study: Study, _ again: StudyReading, _ what: String, line: UInt = #line
  ) {
    let (first, second) = (study.withoutOrigins, again.study.withoutOrigins)
    XCTAssertEqual(first.organisations, second.organisations, what, line: line)
    XCTAssertEqual(first.collaborations, second.collaborations, what, line: line)
    XCTAssertEqual(first.snapshots, second.snapshots, what, line: line)
    XCTAssertEqual(first.taxonomy, second.taxonomy, what, line: line)
    XCTAssertTrue(first == second, what, line: line)
  }

  private func assertSurvives(_ study: Study, line: UInt = #line) throws {
    for language in ["nb", "en"] {
      try StudyFolder.with([:]) { folder in
        let place = folder.url.appendingPathComponent(study.id)
        for (name, bytes) in StudyFolderWriter.files(of: study, language: language) {
          let file = place.appendingPathComponent(name)
          try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
          try Data(bytes).write(to: file)
        }
        let again = try StudyReader.read(place.path)
        assertSame(study, again, "folder, \(language)", line: line)
        let book = folder.url.appendingPathComponent("\(study.id)-book.xlsx")
        let document = StudyWorkbook.document(of: study, language: language)
        try Data(try WorkbookWriter.bytes(of: document)).write(to: book)
        assertSame(study, try StudyReader.read(book.path), "workbook, \(language)", line: line)
      }
    }
  }

  func testTheBundledStudies() throws {
    for name in ["nordland", "krackhardt-kite", "florentine-families", "southern-women"] {
      let path = Folders.repository.appendingPathComponent("graphs/\(name)").path
      try assertSurvives(try StudyReader.read(path).study)
    }
  }

  func testAwkwardTextsAndEveryField() throws {
    let files = [
      "study.yaml": """
      id: awkward
      title: {nb: "Kart: \\"unge\\" og – alt", nn: Kart, en: "Map, of #all"}
      source: "- ikke en liste"
      language: nn
      target_version: "1.0"
      collected_by: A
      snapshots:
        - id: "2013"
          date: 2013-10-01
          title: {nb: Før, nn: Før, en: Before}
          scale: frey
          threshold: 2.5
          rule: mean
          question: "Hvor tett? Svar: 0–5"
          recall_months: 12
          boundary: Alle
          source: skjema
        - id: later
          scale: frequency
      """,
      "organisations.csv": """
      id,name,short_name,kind,level,line,municipality,organisation_number,parent,competences,capacity,snapshots,kind_guessed,source,note,=Eget felt
      a,"=1+1; ""sitat"", komma",A,kommune,,,1804,972418013,,"ikt,floke",7,2013,yes,web,"to
      linjer",+47
      b,Áššu – Šibit,,hf,local,-,0301,,a,,,,,,,
      c,Nordlandsforskning,NF,institutt,,,,,,,,-,,,,x

      """,
      "collaborations.csv": """
      from,to,snapshot,intensity,reported_from,reported_to,direction,phases,practice,innovation_type,form,relation,contact_level,contact_points,contact_key,funding,status,evidence,reference,project,valid_from,valid_to,note,farge
      a,b,2013,3.5,4,3,forward,"define,spread",best,service,"radical,local","contact,project",top,2,enhetsleder,f1,,minutes,"ref; 1",p1,2013,2014-06,ja,rød
      a,b,later,2,,,,-,,,,,,,,,planned,,,,,,,

      """,
      "projects.csv": """
      id,name,type,from,to,funding,innovation_type,form,lead,source,note,Sted
      p1,"Prosjekt, en",pre-project,2013,2014-06-30,f1,policy,incremental,a,x,y,Bodø

      """,
      "participations.csv":
        "project,organisation,role,from,to,confirmed,source,Timer\np1,a,leder,2013,,yes,s,7\n",
      "responses.csv":
        "snapshot,organisation,status,respondents\n2013,a,answered,2\nlater,b,not-answered,\n",
      "lineage.csv":
        "date,type,from,to,share,ties,evidence,note\n2014,absorption,b,a,0.5,none,e,n\n",
      "targets.csv": """
      rule,from,to,needs,intensity,phases,importance,source,description
      r1,sector:KOMM,service:hospital,any,2.5,"define,choose",1.5,lov,Alle
      r2,a,kind:hf,each,1,,,,

      """,
      "catchments.csv": """
      municipality,service,provider,provider_name,valid_from,valid_to,source
      a,hospital,b,,2013,2020,s
      a,nav,,NAV et sted,,,

      """,
      "neighbours.csv": "municipality,neighbour,source,note\na,b,\"kart, 2021\",n\nb,a,,\n",
      "funding.csv":
        "id,name,time_limited,from,to,status,source,note\nf1,Midler,yes,2013,2014,gitt,s,n\n",
      "aliases.csv": "alias,name,note\nA-en,a,\"fordi; ja\"\n",
      "gaps.csv": """
      status,id,concerns,first_seen,last_seen,reasons,owner,closed_in,due,note,Sak nr
      planned,pair:a+b,A – b,2013,2013,"required,catchment",a,later,2026-12-01,"n; m",21/455
      open,,Egen rad,,,,,,før jul,,
      accepted,organisation:c,c,2013,later,cut-node,,,,,

      """,
      "positions.csv": "id,x_mm,y_mm,note,Flyttet av\na,12.5,40,\"ved, b\",meg\nb,100,7.25,,\n",
      "map-positions.csv": "id,x_mm,y_mm,latitude,longitude,km_per_mm,height_mm,note,Av\n"
        + ",85,70.5,67.1,14.4,2.25,140,kart,meg\na,12.5,40,,,,,\"ved, b\",meg\nb,100,7.25,,,,,,\n",
    ]
    try assertSurvives(try read(files).study)
  }

  func testAStudyOfItsOwnKindsKeepsThem() throws {
    let study = try read(["a.csv": "navn,type\nA,Grønn\nB,Rød\nC,Rød\n", "b.csv": "fra,til\nA,B\n"])
      .study
    XCTAssertEqual(study.taxonomy.sectors.suffix(2).map(\.code), ["Grønn", "Rød"])
    try assertSurvives(study)
  }

  func testTwiceGivesTheSameBytes() throws {
    let path = Folders.repository.appendingPathComponent("graphs/nordland").path
    let study = try StudyReader.read(path).study
    let document = StudyWorkbook.document(of: study, language: "nb")
    XCTAssertTrue(
      try WorkbookWriter.bytes(of: document) == WorkbookWriter.bytes(of: document))
    XCTAssertEqual(
      StudyFolderWriter.files(of: study, language: "en"),
      StudyFolderWriter.files(of: study, language: "en"))
  }
}
