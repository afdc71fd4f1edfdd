import Foundation
import InnovationSystem
import TestSupport
import XCTest

@testable import StudyFiles

/// Damaged files are read as a study or refused with a place; they never trap.
final class MutationTests: XCTestCase {
  private static let files = [
    "study.yaml", "relasjoner.csv", "organisasjoner.csv", "prosjekter.csv", "deltakelse.csv",
    "svar.csv", "hendelser.csv", "maalbilde.csv", "opptak.csv", "finansiering.csv",
  ]

  private static let nasty: [UInt8] = Array("\";,|-~:&*[]{}#\r\n\t 09æ".utf8) + [0, 1, 0xFF, 0xC3]

  private func damaged(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<9, using: &random) {
      case 0...2: bytes.remove(at: place)
      case 3...5: bytes.insert(Self.nasty.randomElement(using: &random) ?? 0, at: place)
      case 6...7: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  func testDamagedFilesAreAStudyOrLocatedProblems() throws {
    let source = Folders.graphs.appendingPathComponent("nordland")
    var texts: [String: String] = [:]
    for name in Self.files {
      texts[name] = try String(contentsOf: source.appendingPathComponent(name), encoding: .utf8)
    }
    // A few of the collaborations are enough to be damaged, and sooner read.
    let rows = try XCTUnwrap(texts["relasjoner.csv"]).split(separator: "\n")
    texts["relasjoner.csv"] = rows.enumerated()
      .filter { $0.offset % 16 == 0 }.map(\.element).joined(separator: "\n")
    var outcomes = [0, 0]
    for (seed, name) in Self.files.enumerated() {
      var random = Seeded(state: UInt64(seed))
      let context = texts.filter { Self.files.prefix(3).contains($0.key) || $0.key == name }
      let sound = Array(try XCTUnwrap(texts[name]).utf8)
      try StudyFolder.with(context) { folder in
        XCTAssertEqual(problems(at: folder.path).filter { $0.severity == .error }, [], name)
        for _ in 0..<300 {
          try folder.write(Data(damaged(sound, &random)), to: name)
          outcomes[check(folder, name) ? 0 : 1] += 1
        }
      }
    }
    XCTAssertGreaterThan(outcomes[0], 100, "some damage does no harm")
    XCTAssertGreaterThan(outcomes[1], 1000, "most does")
  }

  /// Whether it is a study; a refusal must say where.
  private func check(_ folder: StudyFolder, _ name: String) -> Bool {
    do throws(StudyProblems) {
      let study = try StudyReader.read(folder.path).study
      for snapshot in study.snapshots { _ = study.view(at: snapshot).projected() }
      _ = HarmonisedSeries(of: study)
      return true
    } catch {
      XCTAssertTrue(error.problems.contains { $0.severity == .error })
      let wholeFile: Set<Problem.Code> = [.emptyFile, .noStudy, .otherFormat]
      for problem in error.problems {
        XCTAssertNotNil(problem.file, "\(name): \(problem)")
        if !wholeFile.contains(problem.code) {
          XCTAssertNotNil(problem.line, "\(name): \(problem)")
        }
      }
      return false
    }
  }

  func testDamagedDescriptionsAreReadWithoutTraps() {
    var random = Seeded(state: 4)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).map { _ in Self.nasty.randomElement(using: &random) ?? 0 }
      let yaml = Result { () throws(Problem) in try YAMLReader.read(bytes, file: "f") }
      if case .failure(let problem) = yaml { XCTAssertNotNil(problem.line) }
    }
  }
}
