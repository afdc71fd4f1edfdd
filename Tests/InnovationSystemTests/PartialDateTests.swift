import XCTest

@testable import InnovationSystem

final class PartialDateTests: XCTestCase {
  func testADateIsAYearAMonthOrADay() {
    for text in ["2013", "2013-10", "2013-10-01", "1000", "9999-12-31", "2012-02-29"] {
      XCTAssertEqual(PartialDate(text)?.description, text)
    }
    XCTAssertNil(PartialDate("2013")?.month)
    XCTAssertNil(PartialDate("2013-10")?.day)
  }

  func testWhatIsNoDateIsRefused() {
    let wrong = [
      "", "13", "0999", "20131", "2013-1", "2013-13", "2013-00", "2013-10-1", "2013-10-00",
      "2013-10-32", "2013-02-29", "1900-02-29", "2013-04-31", "2013-10-01-01", "2013-", "-2013",
      "2013-10-", "01.10.2013", "2013/10/01", " 2013", "2013-1a", "２０１３", "2013-1\u{302}0",
      "2013-10-0\u{20E3}1",
    ]
    for text in wrong { XCTAssertNil(PartialDate(text), text) }
    XCTAssertNotNil(PartialDate("2000-02-29"))
  }

  func testADayNeedsItsMonth() {
    XCTAssertNil(PartialDate(year: 2013, day: 1))
    XCTAssertNotNil(PartialDate(year: 2013, month: 1, day: 1))
  }

  func testTheEarliestDayOrders() throws {
    let texts = ["2012-12-31", "2013", "2013-01-02", "2013-02", "2013-02-02", "2014"]
    let dates = try texts.map { try XCTUnwrap(PartialDate($0)) }
    XCTAssertEqual(dates.reversed().sorted().map(\.description), texts)
    XCTAssertFalse(try XCTUnwrap(PartialDate("2013")) < XCTUnwrap(PartialDate("2013-01-01")))
    XCTAssertFalse(try XCTUnwrap(PartialDate("2013-01-01")) < XCTUnwrap(PartialDate("2013")))
  }

  func testAPeriodIncludesTheWholeOfItsLastYearMonthOrDay() throws {
    let cases: [(date: String, from: String?, to: String?, overlaps: Bool)] = [
      ("2013-10-01", nil, nil, true),
      ("2013-10-01", "2013-10-01", "2013-10-01", true),
      ("2013-10-01", nil, "2013", true),
      ("2013-12-31", nil, "2013", true),
      ("2014-01-01", nil, "2013", false),
      ("2014-07-31", "2013-08", "2014-07", true),
      ("2014-08-01", "2013-08", "2014-07", false),
      ("2013-07-31", "2013-08", nil, false),
      ("2012-02-29", nil, "2012-02", true),
      ("2013", "2013-08", "2014-07", true),
      ("2013", "2014", nil, false),
    ]
    for (text, from, to, overlaps) in cases {
      let date = try XCTUnwrap(PartialDate(text))
      XCTAssertEqual(
        date.overlaps(from: from.flatMap(PartialDate.init), to: to.flatMap(PartialDate.init)),
        overlaps, "\(text) in \(from ?? "…")–\(to ?? "…")")
    }
  }

  func testACatchmentHoldsThroughItsLastYear() {
    var catchment = Catchment(municipality: "K", service: .hospital, provider: "H")
    catchment.validFrom = PartialDate("2013-06")
    catchment.validTo = PartialDate("2014")
    XCTAssertFalse(catchment.isValid(at: PartialDate("2013-05-31")))
    XCTAssertTrue(catchment.isValid(at: PartialDate("2013-06-01")))
    XCTAssertTrue(catchment.isValid(at: PartialDate("2014-10-01")))
    XCTAssertFalse(catchment.isValid(at: PartialDate("2015-01-01")))
    XCTAssertTrue(catchment.isValid(at: nil), "of unknown date: always")
  }
}
