import XCTest

final class CSVRowsTests: XCTestCase {
  func testQuotesHoldCommasLineBreaksAndDoubledQuotes() {
    let text = "id,name\n1,\"a, b\"\n2,\"say \"\"hi\"\"\nthere\"\n"
    XCTAssertEqual(
      recordsOfCSV(text), [["id", "name"], ["1", "a, b"], ["2", "say \"hi\"\nthere"]])
  }

  func testEmptyFieldsAndAMissingLastLineBreakAreKept() {
    XCTAssertEqual(recordsOfCSV("a,,c\r\n,\"\","), [["a", "", "c"], ["", "", ""]])
  }
}
