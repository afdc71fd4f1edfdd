import Foundation
import InnovationSystem

/// The file of decided spellings that lies beside somebody's data and is applied at every reading.
public enum AliasFile {
  /// What the file may be called.
  static let names = TableKind.aliases.fileNames.map { $0 + ".csv" }

  /// The aliases in a folder; none when it has no such file.
  ///
  /// - Parameter file: the file that is being read itself, which is never its own file of aliases.
  static func read(in folder: URL, except file: URL?) throws(StudyProblems) -> [NameAlias] {
    let found = names.map { folder.appendingPathComponent($0) }.first {
      FileManager.default.fileExists(atPath: $0.path)
        && $0.lastPathComponent != file?.lastPathComponent
    }
    guard let found else { return [] }
    do {
      let source = try SourceFile.read(found, called: found.lastPathComponent)
      guard let sheet = source.sheets.first else { return [] }
      let table = Table(sheet, kind: .aliases)
      let read = AliasesTable(table)
      let problems = source.problems + table.problems + read.problems
      guard !problems.contains(where: { $0.severity == .error }) else {
        throw StudyProblems(problems: problems.sorted())
      }
      return read.aliases
    } catch let problem as Problem {
      throw StudyProblems(problems: [problem])
    } catch let problems as StudyProblems {
      throw problems
    } catch {
      return []
    }
  }
}
