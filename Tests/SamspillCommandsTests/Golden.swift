import Foundation
import TestSupport
import XCTest

/// The file in `Golden` that says what a text should be.
private func goldenFile(_ name: String) -> URL {
  Folders.repository.appendingPathComponent("Tests/SamspillCommandsTests/Golden")
    .appendingPathComponent(name)
}

/// Whether golden files are to be written instead of compared; see `Golden/README.md`.
private let isRecording = ProcessInfo.processInfo.environment["SAMSPILL_RECORD"] == "1"

/// Fails unless a text is that of a golden file, and names the first line that differs.
func assertGolden(
  _ text: String, _ name: String, file: StaticString = #filePath, line: UInt = #line
) throws {
  let golden = goldenFile(name)
  if isRecording {
    try Data(text.utf8).write(to: golden)
    XCTFail("recorded \(name): read what changed before you keep it", file: file, line: line)
    return
  }
  let expected = try String(contentsOf: golden, encoding: .utf8)
  guard text != expected else { return }
  let (found, wanted) = (text.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
  let first = zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }
  let number = first?.offset ?? min(found.count, wanted.count)
  func lineText(_ lines: [String]) -> String { number < lines.count ? lines[number] : "(no line)" }
  XCTFail(
    "\(name):\(number + 1) should be “\(lineText(wanted))” and is “\(lineText(found))”",
    file: file, line: line)
}
