import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// Reads the files as a study in a folder of their own.
func read(_ files: [String: String]) throws -> StudyReading {
  try StudyFolder.with(files) { try StudyReader.read($0.path) }
}

/// Reads a text as somebody's own sheet, a file by itself.
func readSheet(_ text: String) throws -> StudyReading {
  try StudyFolder.with(["kart.csv": text]) { try StudyReader.read($0.path + "/kart.csv") }
}

/// The ties of the latest snapshot, by names: `Bodø–Rana 3`.
func ties(_ study: Study) -> [String] { ties(study, at: study.latestSnapshot) }

/// The ties of a snapshot, by names: `Bodø–Rana 3`.
func ties(_ study: Study, at snapshot: Snapshot) -> [String] {
  study.view(at: snapshot).collaborations.map { pair in
    [pair.first, pair.second].map { study.organisation($0)?.name ?? $0 }.sorted()
      .joined(separator: "–") + " \(Problem.plain(pair.intensity))"
  }.sorted()
}

/// What is wrong with the files, warnings included: `file:line:column code`.
func problems(_ files: [String: String]) throws -> [Problem] {
  try StudyFolder.with(files) { problems(at: $0.path) }
}

/// What is wrong with the study at a path.
func problems(at path: String) -> [Problem] {
  do throws(StudyProblems) {
    return try StudyReader.read(path).warnings
  } catch {
    return error.problems
  }
}

extension Problem {
  /// `file:line:column code`, with `?` for what isn't located.
  var place: String {
    let numbers = [line, column].map { $0.map(String.init) ?? "?" }
    return ([file ?? "?"] + numbers).joined(separator: ":") + " " + code.rawValue
  }
}
