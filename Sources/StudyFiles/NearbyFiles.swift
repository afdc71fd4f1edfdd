import Foundation
import InnovationSystem
import Spelling

/// What somebody may have meant who names a file that can't be read as a study.
enum NearbyFiles {
  /// Why nothing is at a path, with the file or folder beside it whose name is nearest.
  static func missing(_ path: String) -> Problem {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let folder = url.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var values = ["reason": "missing"]
    let known = names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.sorted()
    if let near = nearestSpelling(to: url.lastPathComponent, among: known) {
      values["suggestion"] =
        (path as NSString).deletingLastPathComponent.isEmpty
        ? near
        : ((path as NSString).deletingLastPathComponent as NSString)
          .appendingPathComponent(near)
    }
    return Problem(.noStudy, file: path, values: values)
  }

  /// That a file is the one a spreadsheet program keeps beside a workbook while it is open (`~$who.xlsx`,
  /// `.~lock.who.ods#`); `nil` for any other.
  static func lock(_ path: String) -> Problem? {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let workbook =
      name.hasPrefix("~$")
      ? String(name.dropFirst(2))
      : name.hasPrefix(".~lock.") && name.hasSuffix("#")
        ? String(name.dropFirst(7).dropLast()) : nil
    return workbook.map {
      Problem(.noStudy, file: path, values: ["reason": "lock-file", "value": $0])
    }
  }
}
