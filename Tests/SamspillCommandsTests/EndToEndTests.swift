import Foundation
import TestSupport
import XCTest

/// The built command, as a user runs it.
final class EndToEndTests: XCTestCase {
  func testTheBuiltCommandWritesAReport() throws {
    let place = try makeOutputPlace()
    let result = try launch(["report", bundled("nordland"), "--output", place.path])
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(result.errors, "")
    XCTAssertTrue(result.output.contains("1. Mangler: 13 av 33"), result.output)
    XCTAssertEqual(
      try place.contents().keys.sorted(), (reportFiles + reportFilesOfNordland).sorted())
    let here = try makeOutputPlace()
    XCTAssertEqual(samspill("report", bundled("nordland"), "-o", here.path).status, 0)
    let (built, inProcess) = (try place.contents(), try here.contents())
    for (name, bytes) in built { XCTAssertTrue(inProcess[name] == bytes, name) }
  }

  func testItsExitStatusIsThatOfTheCommandAndErrorsGoToStandardError() throws {
    let missing = try launch(["check", "/no/such/study"])
    XCTAssertEqual(missing.status, 1)
    XCTAssertEqual(missing.output, "")
    XCTAssertTrue(missing.errors.contains("There is no such file or folder."), missing.errors)
    XCTAssertEqual(try launch(["reprot"]).status, 64)
    XCTAssertEqual(try launch(["--version"]).output, "samspill 0.1.0\n")
  }

  func testALanguageOfTheSurroundingsIsHeard() throws {
    XCTAssertTrue(try launch(["--help"], ["LANG": "nb_NO.UTF-8"]).output.contains("BRUK:"))
  }

  func testOutputThatCanNotBeWrittenIsToldAndNoCrash() throws {
    guard let full = FileHandle(forWritingAtPath: "/dev/full") else {
      throw XCTSkip("no /dev/full on this system")
    }
    let result = try launch(
      ["check", bundled("nordland")], ["LANG": "nb_NO.UTF-8"], output: full)
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(lines(result.errors).count, 1, result.errors)
    XCTAssertTrue(result.errors.hasPrefix("Det gikk ikke: "), result.errors)
  }

  private func launch(
    _ words: [String], _ environment: [String: String] = ["LANG": "C.UTF-8"],
    output file: FileHandle? = nil
  ) throws -> (status: Int32, output: String, errors: String) {
    let beside = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("samspill")
    guard FileManager.default.isExecutableFile(atPath: beside.path) else {
      throw XCTSkip("no built command at \(beside.path): run swift build first")
    }
    let process = Process()
    process.executableURL = beside
    process.arguments = words
    process.environment = environment
    let (output, errors) = (Pipe(), Pipe())
    if let file { process.standardOutput = file } else { process.standardOutput = output }
    process.standardError = errors
    try process.run()
    let told = file == nil ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    let warned = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: told, as: UTF8.self),
      String(decoding: warned, as: UTF8.self)
    )
  }
}
