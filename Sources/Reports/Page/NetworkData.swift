import Figures
import Foundation
import InnovationSystem
import Wording

/// What the page's script knows of the figure: who is drawn, who works with whom in each snapshot, and
/// what it says. The drawing itself is the page's; `docs/page.md` describes the keys.
struct NetworkData: Encodable {
  /// An organisation or a project.
  struct Actor: Encodable {
    /// The identifier of its part in a drawing, without the drawing's prefix.
    let id: String
    /// Its name in sentences.
    let name: String
    /// Its whole name.
    let full: String
    /// The code of its sector; empty when not known.
    let sector: String
    /// The identifier of its card on the page; empty when it has none.
    let card: String
  }

  /// A collaboration or a participation.
  struct Tie: Encodable {
    /// The identifier of its part in a drawing, without the drawing's prefix.
    let id: String
    /// The positions of its two ends in `actors`.
    let a: Int
    let b: Int
    /// How close it is; `nil` when there is no scale.
    @Nullable var intensity: Double?
    /// How far it is confirmed; `nil` when nobody was asked.
    @Nullable var status: String?
    /// Its phases; empty when not known.
    let phases: [String]
  }

  /// A snapshot's drawing.
  struct Frame: Encodable {
    let prefix: String
    let name: String
    /// The positions in `actors` of those in the snapshot.
    let actors: [Int]
    let ties: [Tie]
  }

  /// The code that projects have in place of a sector.
  static let projectSector = "project"

  let actors: [Actor]
  let frames: [Frame]
  /// The position of the report's own snapshot in `frames`.
  let current: Int
  let words: [String: String]

  /// Gathers the data of a report's frames.
  init(_ results: StudyResults, _ frames: [PageFrame]) {
    let parts = NetworkDataParts(results)
    actors = parts.actors
    self.frames = frames.map { frame in
      let view = results.study.view(at: frame.snapshot)
      return Frame(
        prefix: frame.idPrefix,
        name: results.format.capitalised(
          frame.snapshot.name(results.format) ?? ReportWords.onlySnapshot[results.language]),
        actors: parts.members(of: view), ties: parts.ties(of: view))
    }
    current = frames.firstIndex { $0.snapshot.id == results.view.snapshot.id } ?? 0
    words = Self.words(actors, results)
  }

  /// The data as text that no browser takes for markup.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // The values are texts, counts and finite intensities, which JSON has a form for.
    let bytes = (try? encoder.encode(self)) ?? Data("{\"frames\":[],\"words\":{}}".utf8)
    return String(decoding: bytes, as: UTF8.self).replacing("<", with: "\\u003c")
  }

  private static func words(_ actors: [Actor], _ results: StudyResults) -> [String: String] {
    var words = PageWords.script.mapValues { $0[results.language] }
    for code in Set(actors.map(\.sector)) where !code.isEmpty {
      words["sector-" + code] =
        code == projectSector
        ? LegendWords.project[results.language] : results.sectorName(code)
    }
    return words
  }
}

extension Snapshot {
  /// The snapshot's date in words, else its id; `nil` when it has neither.
  func name(_ format: Wording.Formatter) -> String? {
    if let date { return format.date(year: date.year, month: date.month, day: date.day) }
    return id.isEmpty ? nil : id
  }
}
