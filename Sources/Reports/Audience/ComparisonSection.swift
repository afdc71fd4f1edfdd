import SnapshotComparison
import Wording

/// What changed and how sure it is, on the page: what `samspill compare` tells, short of the tables that
/// have a section of their own.
struct ComparisonSection {
  /// The folder of the files with all of it.
  static let folder = "comparison/"
  /// The file with all of it as text.
  static let textFile = folder + "comparison.txt"

  private let results: ComparisonResults

  /// Prepares the section of a comparison.
  init(_ results: ComparisonResults) { self.results = results }

  /// The names of the files with all of it, by what is in them.
  var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [Self.textFile: Array(ComparisonText(results).text.utf8)]
    for (name, bytes) in ComparisonTables(results).files { files[Self.folder + name] = bytes }
    return files
  }

  /// The section.
  var html: HTML {
    let claims = ClaimsText(results)
    let parts: [(Words, HTML)] = [
      (ComparisonWords.changed, list(ChangesText(comparison, language).lines)),
      (
        ComparisonWords.claims,
        list(
          results.claims.map { "\(claims.sentence($0)) [\(claims.strength($0))]" },
          isNumbered: true)
      ),
      (ComparisonWords.arithmetic, decomposition),
      (InferenceWords.heading, list(InferenceText(results).lines)),
    ]
    let told = parts.filter { !$0.1.markup.isEmpty }.map { heading, body -> HTML in
      "<h3>\(heading[language])</h3>\n\(body)"
    }
    let links = files.keys.sorted().map { name -> HTML in
      "<li><a href=\"\(name)\">\(name)</a></li>"
    }
    return """
      \(told)<details class="files"><summary>\(AudienceWords.allOfIt[language])</summary>\
      <ul>\(links)</ul></details>

      """
  }

  private var comparison: StudyComparison { results.comparison }
  private var language: Language { results.language }

  private func list(_ lines: [String], isNumbered: Bool = false) -> HTML {
    guard !lines.isEmpty else { return .empty }
    let items = lines.map { line -> HTML in "<li>\(line)</li>\n" }
    return isNumbered ? "<ol>\n\(items)</ol>\n" : "<ul>\n\(items)</ul>\n"
  }

  /// Why the number of ties is another: a row for each part, and their sum.
  private var decomposition: HTML {
    let parts = comparison.decomposition
    let format = Formatter(language)
    var table = HTMLTable(
      ComparisonWords.arithmetic[language],
      head: [
        .text(ComparisonTableWords.part[language]), .number(ComparisonTableWords.ties[language]),
      ])
    table.isSortable = false
    func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + format.count(value) }
    for part in DecompositionText.signed(parts) {
      table.add([
        .text(DecompositionWords.part(part.code)?[language] ?? part.code),
        .number(signed(part.value)),
      ])
    }
    table.add([
      .text(DecompositionWords.total[language]), .number(signed(parts.total)),
    ])
    return "<p>\(DecompositionWords.difference(parts.before, parts.after, language))</p>\n"
      + table.html
  }
}
