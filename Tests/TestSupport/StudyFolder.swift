import Foundation

/// A study written into a temporary folder of its own, for one test to read.
public struct StudyFolder {
  /// The folder.
  public let url: URL

  /// The folder's path, as `StudyReader` takes it.
  public var path: String { url.path }

  /// Lends a folder with files, given by name, and removes it afterwards; a name with a slash goes into
  /// a subfolder.
  public static func with<Result>(
    _ files: [String: String], _ body: (StudyFolder) throws -> Result
  ) throws -> Result {
    let folder = StudyFolder(url: try Folders.makeTemporary())
    defer { try? FileManager.default.removeItem(at: folder.url) }
    for (name, text) in files { try folder.write(Data(text.utf8), to: name) }
    return try body(folder)
  }

  /// Writes the bytes of one file.
  public func write(_ bytes: Data, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// The bytes of every file in the folder, by name.
  public func contents() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    let files = try names.compactMap { name -> (String, Data)? in
      var isFolder: ObjCBool = false
      let file = url.appendingPathComponent(name)
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      return isFolder.boolValue ? nil : (name, try Data(contentsOf: file))
    }
    return Dictionary(uniqueKeysWithValues: files)
  }
}
