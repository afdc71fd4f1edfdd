import GraphAlgorithms
import XCTest

/// Intervals of shares of draws.
final class WilsonIntervalTests: XCTestCase {
  func testAHalfOfAHundred() {
    let found = wilsonInterval(hits: 50, of: 100)
    XCTAssertEqual(found.lowerBound, 0.4038, accuracy: 1e-4)
    XCTAssertEqual(found.upperBound, 0.5962, accuracy: 1e-4)
  }

  func testNeverAndAlwaysReachTheEndsAndStillHaveAWidth() {
    XCTAssertEqual(wilsonInterval(hits: 0, of: 10).lowerBound, 0)
    XCTAssertEqual(wilsonInterval(hits: 0, of: 10).upperBound, 0.2775, accuracy: 1e-4)
    XCTAssertEqual(wilsonInterval(hits: 10, of: 10).upperBound, 1)
    XCTAssertEqual(wilsonInterval(hits: 10, of: 10).lowerBound, 0.7225, accuracy: 1e-4)
  }
}
