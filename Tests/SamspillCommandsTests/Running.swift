import Foundation
import SamspillCommands
import TestSupport
import XCTest

/// An environment in bokmål.
let norwegian = ["LANG": "nb_NO.UTF-8"]

/// An environment in nynorsk.
let nynorsk = ["LANG": "nn_NO.UTF-8"]

/// Runs the command in process, in an English environment unless told otherwise.
func samspill(_ words: String..., in environment: [String: String] = ["LANG": "en_GB.UTF-8"])
  -> CommandResult
{
  SamspillCommand.run(words, environment: environment)
}

/// Runs the command with words in a list.
func samspill(words: [String], in environment: [String: String] = ["LANG": "en_GB.UTF-8"])
  -> CommandResult
{
  SamspillCommand.run(words, environment: environment)
}

/// The path of a bundled study.
func bundled(_ name: String) -> String { Folders.graphs.appendingPathComponent(name).path }

/// The files every report consists of.
let reportFiles = [
  "alt.txt", "caption.txt", "data-quality.csv", "figure-network.pdf", "figure-network.png",
  "figure-network.svg", "findings.csv", "index.html", "key-figures.csv", "organisations.csv",
  "provenance.csv", "results.json", "tables.xlsx", "texts/en.txt", "texts/nb.txt", "texts/nn.txt",
  "texts/numbers.csv",
]

/// Those that a report of a small study of ties has as well.
let reportFilesOfTies = [
  "collaborations.csv", "definitions.csv", "evaluation.csv", "not-assessed.csv",
  "organisation-measures.csv", "suggestions.csv",
]

/// Those that Nordland has as well, which has every table but a ledger.
let reportFilesOfNordland =
  reportFilesOfTies + [
    "changes.csv", "membership.csv", "projects.csv", "sector-phases.csv", "target-fulfilment.csv",
    "target-model.csv", "warnings.csv",
  ]

/// The lines of a text, without the empty one after the last line break.
func lines(_ text: String) -> [String] {
  var lines = text.components(separatedBy: "\n")
  if lines.last == "" { lines.removeLast() }
  return lines
}

/// A folder that may not be there yet.
struct Place {
  let url: URL

  var path: String { url.path }

  /// A path beside the folder.
  func file(_ name: String) -> String {
    url.deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// The names of everything beside and in the folder.
  func names() throws -> [String] {
    let parent = url.deletingLastPathComponent().path
    return try FileManager.default.subpathsOfDirectory(atPath: parent).sorted()
  }

  /// The bytes of every file in the folder and its own folders, by path in it.
  func contents() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      var isFolder: ObjCBool = false
      let file = url.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: url.appendingPathComponent($0)))
      })
  }

  /// The text of a file in the folder.
  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  /// Writes the bytes of a file in the folder.
  func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: url.appendingPathComponent(name))
  }
}

extension XCTestCase {
  /// A folder to write into that isn't there yet; removed with all beside it after the test.
  func makeOutputPlace() throws -> Place {
    let parent = try Folders.makeTemporary()
    addTeardownBlock { try FileManager.default.removeItem(at: parent) }
    return Place(url: parent.appendingPathComponent("report"))
  }

  /// A study of some files, given by name; removed after the test.
  func makeStudy(_ files: [String: String]) throws -> Place {
    let place = try makeOutputPlace()
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    for (name, text) in files { try place.write(Data(text.utf8), to: name) }
    return place
  }
}
