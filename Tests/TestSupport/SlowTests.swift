import Foundation
import XCTest

/// Tests that take minutes, such as how often a test rejects when there is nothing to find.
public enum SlowTests {
  /// Whether they are asked for: `SAMSPILL_SLOW=1 scripts/test`.
  public static var areAskedFor: Bool {
    ProcessInfo.processInfo.environment["SAMSPILL_SLOW"] == "1"
  }

  /// Skips the test unless they are asked for.
  public static func require() throws {
    guard areAskedFor else {
      throw XCTSkip("slow; run it with SAMSPILL_SLOW=1 scripts/test --filter Calibration")
    }
  }
}
