import Foundation

/// The folders that tests read from.
public enum Folders {
  /// The root of the repository.
  public static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bundled studies.
  public static let graphs = repository.appendingPathComponent("graphs")

  /// The shared test data beside the repository; `nil` where it is absent.
  public static let sharedData: URL? = {
    let folder = repository.deletingLastPathComponent().appendingPathComponent("shared/data")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// A new empty folder that belongs to one test; the test removes it.
  public static func makeTemporary() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samspill-test-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
