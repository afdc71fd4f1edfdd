import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// Lists of nodes and ties as network programs write them for who takes part in what.
final class TwoModeListsTests: XCTestCase {
  private let nodes = "id,name,kind,mode\nb,Bodø kommune,municipality,1\nn,Nord,university,1\n"
  private let ties = "source,target,role,start,end\nb,p,participant,2021-01,2022\nn,p,lead,,\n"

  func testAColumnOfModesTellsOrganisationsFromProjects() throws {
    let reading = try read(["nodes.csv": nodes + "p,Prosjekt,project,2\n", "edges.csv": ties])
    let study = reading.study
    XCTAssertTrue(study.isTwoMode)
    XCTAssertEqual(study.organisations.map(\.name), ["Bodø kommune", "Nord"])
    XCTAssertEqual(study.organisations.map(\.kind), ["kommune", "universitet"])
    XCTAssertEqual(study.projects.map(\.name), ["Prosjekt"])
    XCTAssertEqual(study.participations.map(\.role), ["participant", "lead"])
    XCTAssertEqual(study.participations.map { $0.from?.description }, ["2021-01", nil])
    XCTAssertEqual(reading.warnings, [])
  }

  func testATieMayNameTheProjectFirst() throws {
    let turned = "source,target\np,b\nn,p\n"
    let study = try read(["nodes.csv": nodes + "p,Prosjekt,project,2\n", "edges.csv": turned]).study
    XCTAssertEqual(study.participations.map(\.organisation).count, 2)
    XCTAssertEqual(Set(study.participations.map(\.project)).count, 1)
  }

  func testTheLargerOfTwoModesIsProjectsWhenNoKindSaysSo() throws {
    let bare = "id,label,bipartite\nb,Bodø kommune,0\nx,Noe,1\n"
    let study = try read(["nodes.csv": bare, "edges.csv": "from,to\nb,x\n"]).study
    XCTAssertEqual(study.organisations.map(\.name), ["Bodø kommune"])
    XCTAssertEqual(study.projects.map(\.name), ["Noe"])
  }

  func testAKindThatIsAProjectDoesWithoutModes() throws {
    let kinds = "id,name,kind\nb,Bodø kommune,municipality\np,Prosjekt,prosjekt\n"
    let study = try read(["nodes.csv": kinds, "edges.csv": "from,to\nb,p\n"]).study
    XCTAssertTrue(study.isTwoMode)
    XCTAssertEqual(study.projects.map(\.name), ["Prosjekt"])
  }

  func testTiesWithinAModeAreCollaborations() throws {
    let study = try read([
      "nodes.csv": nodes + "p,Prosjekt,project,2\n", "edges.csv": "source,target\nb,n\nn,p\n",
    ]).study
    XCTAssertFalse(study.isTwoMode)
    XCTAssertEqual(study.collaborations.count, 2)
  }

  func testHorizon2020IsReadFromItsTwoFiles() throws {
    guard let data = Folders.sharedData else {
      throw XCTSkip("the shared test data (../shared/data) are not here")
    }
    let folder = data.appendingPathComponent("networks/norway_h2020_participation")
    let study = try StudyReader.read(folder.path).study
    XCTAssertEqual(
      [study.organisations.count, study.projects.count, study.participations.count],
      [693, 1957, 2930])
  }
}
