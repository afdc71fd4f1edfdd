import SnapshotComparison
import Wording

/// Why the number of collaborations is another: a line for each part that isn't nothing.
struct DecompositionText {
  private let parts: CountDecomposition
  private let language: Language

  /// Prepares the parts of a difference.
  init(_ parts: CountDecomposition, _ language: Language) {
    self.parts = parts
    self.language = language
  }

  /// The parts by code, with their sign; those of the panel are always there.
  static func signed(_ parts: CountDecomposition) -> [(code: String, value: Int)] {
    let all = [
      ("new", parts.new), ("lost", -parts.lost), ("withEntrants", parts.withEntrants),
      ("withLeavers", -parts.withLeavers), ("splits", parts.splits), ("mergers", parts.mergers),
      ("notInherited", parts.notInherited), ("broughtIn", parts.broughtIn), ("heard", parts.heard),
      ("silenced", -parts.silenced), ("definition", parts.definition ?? 0),
    ]
    return all.enumerated().filter { $0.offset < 4 || $0.element.1 != 0 }.map(\.element)
  }

  /// The text: the difference, its parts and their sum.
  var text: String {
    var table = TextTable()
    for part in Self.signed(parts) {
      let name = DecompositionWords.part(part.code)?[language] ?? part.code
      // New and gone, came and went: the sign stays where there are none.
      let isMinus = ["lost", "withLeavers", "silenced"].contains(part.code)
      table.add(["  " + name, Self.sign(part.value, isMinus: isMinus, language)])
    }
    table.add([
      "  " + DecompositionWords.total[language], Self.sign(parts.total, isMinus: false, language),
    ])
    let difference = DecompositionWords.difference(parts.before, parts.after, language) + "\n"
    let scale = parts.definition == nil ? DecompositionWords.otherScale[language] + "\n" : ""
    return difference + table.text + scale
  }

  private static func sign(_ value: Int, isMinus: Bool, _ language: Language) -> String {
    if value == 0 { return (isMinus ? "−" : "+") + "0" }
    return (value > 0 ? "+" : "") + Formatter(language).count(value)
  }
}
