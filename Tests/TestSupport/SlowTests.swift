import Foundation
import XCTest

/// Tests that take minutes, such as how often a test rejects when there is nothing to find.
public enum SlowTests {
  /// Skips the test unless they are asked for: `SAMSPILL_SLOW=1 scripts/test`.
  public static func require() throws {
    guard ProcessInfo.processInfo.environment["SAMSPILL_SLOW"] == "1" else {
      throw XCTSkip("slow; run it with SAMSPILL_SLOW=1 scripts/test --filter Calibration")
    }
  }
}
