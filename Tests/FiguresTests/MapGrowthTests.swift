import GraphvizRendering
import InnovationSystem
import XCTest

@testable import Figures

/// Who makes the map reach further than maps that were made before they came.
final class MapGrowthTests: XCTestCase {
  /// Two organisations in both years, ten kilometres apart, and one in 2021 alone.
  private func study(newcomer latitude: Double, _ longitude: Double) -> Study {
    var study = sample(["Vest", "Øst", "Ny"])
    study.snapshots = ["2014", "2021"].map { Snapshot(id: $0) }
    let places = [(67.28, 14.4), (67.28, 14.63), (latitude, longitude)]
    for (index, place) in places.enumerated() {
      (study.organisations[index].latitude, study.organisations[index].longitude) = place
    }
    study.organisations[2].frame = .only(["2021"])
    return study
  }

  private func growth(_ study: Study) throws -> MapGrowth? {
    try MapGrowth(of: study, options: options(), renderer: GraphvizRenderer())
  }

  func testANewcomerOutsideWhatTheOthersReachIsNamed() throws {
    XCTAssertEqual(try growth(study(newcomer: 68.4, 17.4))?.outside, ["Ny"])
    XCTAssertNil(try growth(study(newcomer: 67.28, 14.5)), "between the two")
  }

  /// The margin of a map makes room for the largest box, so a longer name changes the scale.
  func testANewcomerWithALongerNameThanAnyIsNamed() throws {
    var study = study(newcomer: 67.28, 14.5)
    study.organisations[2].name = "Interkommunalt samarbeidsutvalg"
    let growth = try growth(study)
    XCTAssertEqual(growth?.larger, ["Interkommunalt samarbeidsutvalg"])
    XCTAssertEqual(growth?.outside, [])
  }

  func testWhereNobodyHasComeOrNobodyWasOnAMapBeforeThereIsNothingToTell() throws {
    var before = study(newcomer: 68.4, 17.4)
    before.organisations[2].frame = .always
    XCTAssertNil(try growth(before))
    var first = study(newcomer: 68.4, 17.4)
    for index in 0...1 {
      (first.organisations[index].latitude, first.organisations[index].longitude) = (nil, nil)
    }
    XCTAssertNil(try growth(first))
  }
}
