import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

final class StudyReaderTests: XCTestCase {
  private func single(_ text: String, _ name: String = "ties.csv") throws -> StudyReading {
    try StudyFolder.with([name: text]) { try StudyReader.read($0.path + "/" + name) }
  }

  func testAnEdgeListIsAStudy() throws {
    let reading = try single("source,target\nA,B\nB,C\n")
    XCTAssertEqual(reading.warnings, [])
    XCTAssertEqual(reading.study.id, "ties")
    XCTAssertEqual(reading.study.organisations.map(\.id), ["a", "b", "c"])
    XCTAssertEqual(reading.study.organisations.map(\.name), ["A", "B", "C"])
    XCTAssertEqual(reading.study.snapshots.map(\.id), [""])
    XCTAssertNil(reading.study.latestSnapshot.threshold)
    let view = reading.study.view(at: reading.study.latestSnapshot)
    XCTAssertEqual(view.collaborations.map(\.intensity), [1, 1])
    XCTAssertNil(view.responseSummary)
  }

  func testWeightsAreOnNoScaleAndEveryRowCounts() throws {
    let study = try single("source,target,weight\nA,B,0.5\nB,C,17\n").study
    XCTAssertEqual(study.latestSnapshot.scale, .none)
    XCTAssertNil(study.latestSnapshot.threshold)
    let view = study.view(at: study.latestSnapshot)
    XCTAssertEqual(view.collaborations.map(\.intensity), [0.5, 17])
  }

  func testIntensitiesAreOnTheFreyScaleWithThresholdTwo() throws {
    let study = try single("fra;til;intensitet\nBodø;Rana;1\nBodø;Hamarøy;2\n").study
    XCTAssertEqual(study.latestSnapshot.scale, .levelsOfCollaboration)
    XCTAssertEqual(study.latestSnapshot.threshold, 2)
    let view = study.view(at: study.latestSnapshot)
    XCTAssertEqual(view.recorded.count, 2)
    XCTAssertEqual(view.collaborations.map(\.second), ["hamaroy"])
  }

  func testRowsMayNameSnapshotsWithoutADescription() throws {
    let text = "måling;fra;til;intensitet\n2021;A;B;3\n2014;A;C;3\n2021;B;C;4\n"
    let study = try single(text).study
    XCTAssertEqual(study.snapshots.map(\.id), ["2014", "2021"])
    XCTAssertEqual(study.snapshots.map(\.threshold), [2, 2])
    XCTAssertEqual(
      study.snapshots.map { study.view(at: $0).collaborations.count }, [1, 2])
  }

  func testAByteOrderMarkIsAccepted() throws {
    let study = try single("\u{FEFF}fra;til\nA;B\n").study
    XCTAssertEqual(study.collaborations.map(\.from), ["a"])
  }

  func testAFolderItsDescriptionOrItsTableMayBeNamed() throws {
    let files = [
      "study.yaml": "id: here\n", "other.yml": "id: there\n", "relasjoner.csv": "fra,til\nA,B\n",
    ]
    let paths = ["", "/", "/study.yaml", "/other.yml", "/relasjoner.csv"]
    let ids = try StudyFolder.with(files) { folder in
      try paths.map { try StudyReader.read(folder.path + $0).study.id }
    }
    XCTAssertEqual(ids, ["here", "here", "here", "there", "relasjoner"])
  }

  func testEitherLanguageOfFileNamesIsReadButNotBoth() throws {
    let tables = [
      ("collaborations", "relasjoner"), ("organisations", "organisasjoner"),
      ("projects", "prosjekter"), ("participations", "deltakelse"), ("responses", "svar"),
      ("lineage", "hendelser"), ("targets", "maalbilde"), ("catchments", "opptak"),
      ("funding", "finansiering"), ("neighbours", "naboer"),
    ]
    for (english, bokmål) in tables {
      let both = try problems([english + ".csv": "x,y\n1,2\n", bokmål + ".csv": "x,y\n1,2\n"])
      let double = try XCTUnwrap(both.first { $0.code == .duplicateTable })
      XCTAssertEqual(double.file, bokmål + ".csv")
      XCTAssertEqual(double.values["other"], english + ".csv")
    }
  }

  func testParticipationsAloneAreATwoModeStudy() throws {
    let study = try read(["deltakelse.csv": "prosjekt;aktør\nP;A\nP;B\n"]).study
    XCTAssertTrue(study.isTwoMode)
    XCTAssertEqual(study.organisations.map(\.id), ["A", "B"])
    XCTAssertEqual(study.view(at: study.latestSnapshot).collaborations, [])
  }

  func testTheOnlySnapshotNeedNotBeNamed() throws {
    let study = try read([
      "study.yaml": "snapshots: [{id: s, date: 2014}]\n", "collaborations.csv": "from,to\nA,B\n",
      "responses.csv": "organisation,status\nA,answered\n",
    ]).study
    XCTAssertEqual(study.collaborations.map(\.snapshot), ["s"])
    XCTAssertEqual(study.responses.map(\.snapshot), ["s"])
  }

  func testEmptyIsNotKnownAndADashIsNone() throws {
    let study = try read([
      "organisations.csv":
        "id,name,kind,level,line,snapshots\nA,A,kommune,,,\nB,B,kommune,-,-,-\nC,C,kommune,regional,state,s\n",
      "collaborations.csv": "from,to,snapshot,phases,intensity\nA,C,s,,3\nC,A,s,-,3\nA,C,s,D|I,3\n",
    ]).study
    XCTAssertEqual(study.organisations.map(\.level), [.local, nil, .regional])
    XCTAssertEqual(study.organisations.map(\.line), [.elected, nil, .state])
    XCTAssertEqual(study.organisations.map(\.frame), [.always, .only([]), .only(["s"])])
    XCTAssertEqual(study.collaborations.map(\.phases), [nil, [], [.define, .implement]])
  }

  func testEveryFieldOfACollaborationIsRead() throws {
    let row = try XCTUnwrap(
      read([
        "relasjoner.csv": """
        fra;til;intensitet;rapport_fra;rapport_til;retning;faser;praksis;innovasjonstype;form;\
        relasjonstype;nivå kontakt;kontaktpunkter;finansiering;status;belegg;referanse;prosjekt;\
        gyldig_fra;gyldig-til;merknad
        A;B;2,5;1;4;tilbake;velge,spre;neste;politikk|tjeneste;topp-ned;opplæring,eierskap;\
        utøver|politisk;3;rff, drift;planlagt;søknad;"Side ""2""; vedlegg";P1|P2;2013;2014-10-01;å
        """
      ]).study.collaborations.first)
    XCTAssertEqual([row.intensity, row.reportedFrom, row.reportedTo], [2.5, 1, 4])
    XCTAssertEqual(row.direction, .backward)
    XCTAssertEqual(row.phases, [.choose, .spread])
    XCTAssertEqual(row.practice, .next)
    XCTAssertEqual(row.innovationTypes, [.policy, .service])
    XCTAssertEqual(row.forms, [.topDown])
    XCTAssertEqual(row.relations, [.training, .ownership])
    XCTAssertEqual(row.contactLevels, [.practitioner, .political])
    XCTAssertEqual(row.contactPoints, 3)
    XCTAssertEqual(row.funding, ["rff", "drift"])
    XCTAssertEqual(row.status, .planned)
    XCTAssertEqual(row.evidence, .application)
    XCTAssertEqual(row.reference, "Side \"2\"; vedlegg")
    XCTAssertEqual(row.projects, ["P1", "P2"])
    XCTAssertEqual([row.validFrom, row.validTo].map { $0?.description }, ["2013", "2014-10-01"])
    XCTAssertEqual(row.note, "å")
    XCTAssertEqual(row.origin?.line, 2)
    XCTAssertEqual(row.origin?.columns["phases"], 21)
  }

  func testEveryFieldOfTheSmallTablesIsRead() throws {
    let study = try read([
      "relasjoner.csv": "fra,til\nK,H\n",
      "prosjekter.csv": "id;navn;type;leder\nP;Prosjekt;skjønnsmiddelprosjekt;K\n",
      "deltakelse.csv": "prosjekt;aktør;rolle;bekreftet\nP;H;partner;nei\n",
      "svar.csv": "aktør,svarstatus,respondenter\nK,Ikke svart,0\n",
      "hendelser.csv": "dato,hendelse,fra,til,andel,relasjoner\n2016,innlemming,H,K,\"0,5\",del\n",
      "maalbilde.csv":
        "regel;fra;til;krav;intensitet;faser;vekt\nR;K;Tjeneste: sykehus;minst en;2;D;1,5\n",
      "opptak.csv": "kommune,tjeneste,tilbyder,tilbydernavn\nK,sykehus,,Sykehuset\n",
      "finansiering.csv": "id,navn,tidsbegrenset,fra,til\nF,Fond,ja,2013,2014\n",
    ]).study
    XCTAssertEqual(study.projects.map(\.type), [.discretionaryProject])
    XCTAssertEqual(study.projects.map(\.lead), ["K"])
    XCTAssertEqual(study.participations.map(\.isConfirmed), [false])
    XCTAssertEqual(study.participations.map(\.role), ["partner"])
    XCTAssertEqual(study.responses.map(\.status), [.notAnswered])
    XCTAssertEqual(study.responses.map(\.respondents), [0])
    XCTAssertEqual(study.lineage.map(\.type), [.absorption])
    XCTAssertEqual(study.lineage.map(\.share), [0.5])
    XCTAssertEqual(study.lineage.map(\.policy), [.divide])
    XCTAssertEqual(study.targets.map(\.to), [.service(.hospital)])
    XCTAssertEqual(study.targets.map(\.need), [.any])
    XCTAssertEqual(study.targets.map(\.importance), [1.5])
    XCTAssertEqual(study.catchments.map(\.provider), [nil])
    XCTAssertEqual(study.catchments.map(\.providerName), ["Sykehuset"])
    XCTAssertEqual(study.funding.map(\.isTimeLimited), [true])
    XCTAssertEqual(study.funding.map { $0.to?.description }, ["2014"])
  }

  func testAStudyMayBringItsOwnTaxonomy() throws {
    let files = [
      "study.yaml": "taxonomy: own\n",
      "collaborations.csv": "from,to\nA,B\n",
      "organisations.csv": "id,name,kind\nA,A,skola\nB,B,kommune\n",
      "own/kinds.csv": "code,sv,en,sector,role\nskola,skola,school,UTB,research\n",
      "own/sectors.csv": "code,en\nUTB,Education\n",
    ]
    let wrong = try problems(files)
    XCTAssertEqual(
      wrong.map(\.place),
      ["organisations.csv:3:5 unknown-kind", "own/kinds.csv:1:6 unknown-column"])
    let sound = files.merging(["organisations.csv": "id,name,kind\nA,A,skola\nB,B,\n"]) { $1 }
    let study = try read(sound).study
    XCTAssertEqual(study.taxonomy.kinds.map { $0.name["en"] }, ["school"])
    XCTAssertEqual(study.organisation("A").flatMap(study.taxonomy.sectorCode), "UTB")
    XCTAssertEqual(study.organisation("A").flatMap(study.taxonomy.role), .research)
  }
}

final class BundledStudiesTests: XCTestCase {
  func testEveryBundledStudyIsSound() throws {
    let manager = FileManager.default
    let folders = try manager.contentsOfDirectory(atPath: Folders.graphs.path).filter {
      manager.fileExists(atPath: Folders.graphs.appendingPathComponent($0 + "/README.md").path)
    }
    XCTAssertGreaterThanOrEqual(folders.count, 4)
    for name in folders {
      let reading = try StudyReader.read(Folders.graphs.appendingPathComponent(name).path)
      XCTAssertEqual(reading.warnings, [], name)
      XCTAssertEqual(reading.study.id, name)
      XCTAssertEqual(reading.study.isTwoMode, name == "southern-women")
      XCTAssertFalse(reading.study.organisations.isEmpty, name)
    }
  }

  func testTheClassicsHaveTheirPublishedSizes() throws {
    let sizes = ["florentine-families": (16, 20), "krackhardt-kite": (10, 18)]
    for (name, (organisations, ties)) in sizes {
      let study = try StudyReader.read(Folders.graphs.appendingPathComponent(name).path).study
      XCTAssertEqual(study.organisations.count, organisations, name)
      XCTAssertEqual(study.view(at: study.latestSnapshot).collaborations.count, ties, name)
    }
    let path = Folders.graphs.appendingPathComponent("southern-women").path
    let women = try StudyReader.read(path).study
    XCTAssertEqual(
      [women.organisations.count, women.projects.count, women.participations.count], [18, 14, 89])
  }
}
