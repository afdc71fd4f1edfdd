import XCTest

/// Warnings call an organisation as people do, not by the id that is made of its name.
final class WrittenNameTests: XCTestCase {
  func testATieOfSomebodyWithItselfIsToldByTheName() throws {
    let place = try makeStudy([
      "hvem.csv": "Organisasjon;Samarbeidspartner\nBodø kommune;Bodø kommune\nRana;Bodø kommune\n"
    ])
    let result = samspill("check", place.path + "/hvem.csv", "--lang", "nb")
    XCTAssertTrue(result.errors.contains("merknad: Bodø kommune samarbeider med seg selv."))
    XCTAssertFalse(result.errors.contains("bodo-kommune"), result.errors)
    let json = samspill("check", place.path + "/hvem.csv", "--json").output
    XCTAssertTrue(json.contains("\"value\" : \"bodo-kommune\""), "the contract keeps the id")
    XCTAssertTrue(json.contains("\"name\" : \"Bodø kommune\""), json)
  }

  func testOtherProblemsOfAnOrganisationAreToo() throws {
    let study = try makeStudy([
      "study.yaml": "snapshots: [{id: 2020}]\n",
      "organisations.csv":
        "id,name,parent,snapshots\nbodo,Bodø kommune,rana,-\nrana,Rana kommune,bodo,\n",
      "collaborations.csv": "from,to,snapshot\nbodo,rana,2020\n",
      "responses.csv":
        "snapshot,organisation,status\n2020,rana,answered\n2020,rana,answered\n",
      "lineage.csv":
        "date,type,from,to\n2019,merger,bodo,rana\n2020,merger,rana,bodo\n",
    ])
    let told = samspill("check", study.path, "--lang", "en").errors
    for sentence in [
      "Bodø kommune is not in frame in snapshot 2020.", "Rana kommune is part of itself",
      "Rana kommune has two responses in snapshot 2020.",
      "Bodø kommune becomes Rana kommune, which already became Bodø kommune.",
    ] {
      XCTAssertTrue(told.contains(sentence), "\(sentence)\n\(told)")
    }
  }
}
