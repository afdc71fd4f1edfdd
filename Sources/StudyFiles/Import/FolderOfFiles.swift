import Foundation

/// The files of a folder that isn't in the study format, in order of name.
///
/// A file in a folder of its own belongs to the snapshot that the folder is called after; so does a
/// file called by a year or date when there are several.
struct FolderOfFiles {
  /// The files to read.
  let inputs: [StudyImport.Input]

  /// Lists a folder's files, and those of its own folders.
  init(_ folder: URL) {
    let files = Self.files(in: folder)
    let areDated = files.count > 1 && files.allSatisfy { Self.date(of: $0) != nil }
    var inputs = files.map { file in
      StudyImport.Input(
        url: file, name: file.lastPathComponent, snapshot: areDated ? Self.date(of: file) : nil)
    }
    for subfolder in Self.folders(in: folder) {
      let name = subfolder.lastPathComponent
      inputs += Self.files(in: subfolder).map { file in
        StudyImport.Input(
          url: file, name: name + "/" + file.lastPathComponent, snapshot: name)
      }
    }
    self.inputs = inputs
  }

  private static let extensions: Set<String> = ["csv", "tsv", "txt", "xlsx", "xlsm", "tab"]

  private static func files(in folder: URL) -> [URL] {
    contents(of: folder).filter {
      extensions.contains($0.pathExtension.lowercased()) && !isFolder($0)
        && !AliasFile.names.contains($0.lastPathComponent.lowercased())
    }
  }

  private static func folders(in folder: URL) -> [URL] { contents(of: folder).filter(isFolder) }

  private static func contents(of folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (found ?? []).filter {
      !$0.lastPathComponent.hasPrefix(".") && !$0.lastPathComponent.hasPrefix("~")
    }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func date(of file: URL) -> String? {
    DateWords.plainDate(file.deletingPathExtension().lastPathComponent)
  }
}
