import Foundation
import Wording

/// Where it may be written who A1, A2 … are.
enum KeyFile {
  /// Refuses a place where the key would take the place of data, or be shared with what has no names.
  ///
  /// - Parameters:
  ///   - key: the path that was asked for.
  ///   - study: the study's path.
  ///   - shared: the folder that will be shared; `nil` when there is none.
  /// - Throws: `CommandFailure`.
  static func refuse(
    _ key: String, study: String, shared: String? = nil, _ language: Language
  ) throws {
    let url = URL(fileURLWithPath: key)
    let parent = url.deletingLastPathComponent().path
    let isInStudy = OutputFolder.isSame(parent, as: study)
    if OutputFolder.isSame(key, as: study) || isInStudy {
      throw CommandFailure(lines: [AnonymousWords.keyInStudy(key)[language]])
    }
    if let shared, OutputFolder.isSame(parent, as: shared) {
      throw CommandFailure(lines: [AnonymousWords.keyInReport[language]])
    }
  }
}
