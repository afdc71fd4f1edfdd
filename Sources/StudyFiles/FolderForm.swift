import Foundation
import InnovationSystem

/// A folder, whether it is in the study format, and what had to be read to tell.
struct FolderForm {
  /// The folder.
  let folder: URL
  /// Whether it holds a description, or a table under the format's own name.
  ///
  /// Those are words that people call their own files too: without a description, a list of
  /// organisations that have no ids isn't in the format.
  let isStudy: Bool
  /// Its list of organisations, when that was read to tell; it needn't be read again.
  let organisations: SourceFile?

  /// Looks at a folder.
  init(of folder: URL, _ options: ReadingOptions = ReadingOptions()) {
    self.folder = folder
    func isThere(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }
    let isDescribed = isThere("study.yaml")
    let isNamed = TableKind.allCases.filter {
      ![.aliases, .gaps, .positions, .mapPositions].contains($0)
    }
    .contains { $0.fileNames.contains { isThere($0 + ".csv") } }
    organisations = isDescribed || !isNamed ? nil : Self.organisations(in: folder, options)
    isStudy = isDescribed || isNamed && !(organisations.map(Self.haveNoIds) ?? false)
  }

  /// A folder whose description is named.
  init(described folder: URL) {
    (self.folder, isStudy, organisations) = (folder, true, nil)
  }

  /// The list of organisations, when there is one and it can be read.
  private static func organisations(in folder: URL, _ options: ReadingOptions) -> SourceFile? {
    let files = TableKind.organisations.files(in: folder)
    guard files.count == 1, let file = files.first else { return nil }
    return try? SourceFile.read(
      folder.appendingPathComponent(file), called: file, options: options.spreadsheet)
  }

  /// Whether a list of organisations is without a column of ids, or one that is misspelt.
  private static func haveNoIds(_ read: SourceFile) -> Bool {
    guard let table = read.sheets.first.map({ Table($0, kind: .organisations) }) else {
      return false
    }
    return table.problems.contains {
      $0.code == .missingColumn && $0.values["field"]?.hasPrefix("id") == true
        && $0.values["suggestion"] == nil
    }
  }
}
