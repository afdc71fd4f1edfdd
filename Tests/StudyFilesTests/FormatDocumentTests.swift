import InnovationSystem
import TestSupport
import XCTest

@testable import StudyFiles

/// `docs/study-format.md` and the reader say the same.
final class FormatDocumentTests: XCTestCase {
  private func document() throws -> String {
    let file = Folders.repository.appendingPathComponent("docs/study-format.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The text under a heading of the third level.
  private func section(_ kind: TableKind) throws -> String {
    let parts = try document().components(separatedBy: "### \(kind.rawValue)\n")
    let text = try XCTUnwrap(parts.count == 2 ? parts[1] : nil, kind.rawValue)
    return text.components(separatedBy: "\n#")[0]
  }

  /// The names of each column, and whether it is required.
  private func columns(_ kind: TableKind) throws -> [(names: [String], isRequired: Bool)] {
    let text = try section(kind)
    let cells =
      text.contains("|---")
      ? text.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.contains("| bokmål") }
        .flatMap { self.cells(of: $0, kind) }
      : sentence(text).split(separator: ";").map(String.init)
    return cells.map { cell in
      let list = cell.split(separator: ":")[0].replacingOccurrences(of: "**", with: "")
      let names = list.split(whereSeparator: { ",/".contains($0) }).map { $0.trimmingSpaces() }
      return (names.filter { !$0.isEmpty }, cell.contains("**"))
    }
  }

  /// English and bokmål of a row of the table; two of them when the row tells of two columns.
  private func cells(of row: Substring, _ kind: TableKind) -> [String] {
    let cells = row.split(separator: "|").prefix(2).map { $0.components(separatedBy: ", ") }
    let isPair = kind.columns.contains { $0.name == cells[0].last?.trimmingSpaces() }
    guard isPair, cells[0].count == 2 else { return [cells.joined().joined(separator: ",")] }
    return zip(cells[0], cells[1]).map { $0 + "," + $1 }
  }

  /// The first sentence, without what stands in brackets.
  private func sentence(_ text: String) -> String {
    let bare = text.replacingOccurrences(
      of: "\\([^)]*\\)", with: "", options: .regularExpression)
    return bare.components(separatedBy: ".")[0].replacingOccurrences(of: "\n", with: " ")
  }

  func testEveryDocumentedColumnIsKnownAndNoOther() throws {
    // Not required of a study of one snapshot, and so not of the file.
    let conditional = ["responses.snapshot"]
    for kind in TableKind.allCases {
      let documented = try columns(kind)
      let names = kind.columns.namesByFolded
      var known = Set(kind.columns.map(\.name))
      for (spellings, isRequired) in documented {
        let english = try XCTUnwrap(spellings.first)
        let column = try XCTUnwrap(
          kind.columns.first { $0.name == english }, "\(kind.rawValue).\(english)")
        known.remove(english)
        for name in spellings {
          XCTAssertEqual(
            names[folded(name)], english, "\(kind.rawValue).\(english): \(name)")
        }
        if !conditional.contains("\(kind.rawValue).\(english)") {
          XCTAssertEqual(column.isRequired, isRequired, "\(kind.rawValue).\(english)")
        }
      }
      XCTAssertEqual(known.subtracting(["note"]), [], "undocumented in \(kind.rawValue)")
    }
    XCTAssertEqual(try columns(.collaborations).count, 24)
    XCTAssertEqual(try columns(.targets).count, 9)
  }

  func testNoColumnNameStandsForTwoColumns() {
    for kind in TableKind.allCases {
      let names = kind.columns.flatMap { [$0.name] + $0.aliases }.map(folded)
      XCTAssertEqual(Set(names).count, names.count, kind.rawValue)
    }
  }

  func testEveryDocumentedValueIsReadInEveryLanguage() throws {
    let readers = Self.types.map(reader)
    var groups = 0
    let pattern = try NSRegularExpression(pattern: "`[^`\n:]+`(/`[^`\n:]+`)+")
    for kind in TableKind.allCases {
      let text = try section(kind)
      let whole = NSRange(text.startIndex..., in: text)
      for match in pattern.matches(in: text, range: whole) {
        let group = String(text[try XCTUnwrap(Range(match.range, in: text))])
        let words = group.split(separator: "/").map { $0.trimmingCharacters(in: ["`"]) }
        let isKnown = readers.contains { read in
          read(words[0]) != nil && words.allSatisfy { read($0) == read(words[0]) }
        }
        XCTAssertTrue(isKnown, "\(kind.rawValue): \(group)")
        groups += 1
      }
    }
    XCTAssertGreaterThan(groups, 70)
  }

  private func reader(_ type: any TableValue.Type) -> (String) -> String? {
    func reader<Value: TableValue>(_ type: Value.Type) -> (String) -> String? {
      { Value.value(of: $0)?.rawValue }
    }
    return reader(type)
  }

  /// Every kind of value that tables, scenarios and descriptions hold.
  private static let types: [any TableValue.Type] = [
    CollaborationDirection.self, Phase.self, PracticeStage.self, InnovationType.self,
    InnovationForm.self, RelationType.self, ContactLevel.self, CollaborationStatus.self,
    EvidenceKind.self, AdministrativeLevel.self, AuthorityLine.self, OrganisationRole.self,
    ProjectType.self, TruthValue.self, ResponseStatus.self, LineageEventType.self,
    InheritancePolicy.self, TargetRule.Need.self, CatchmentService.self, LedgerStatus.self,
    ScenarioChange.Kind.self, IntensityScale.self, CombiningRule.self,
  ]

  func testNoKindOfValueIsLeftOut() throws {
    let folder = Folders.repository.appendingPathComponent("Sources/StudyFiles")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let count = try paths.filter { $0.hasSuffix(".swift") }.reduce(0) { count, path in
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      return count + text.components(separatedBy: ": TableValue {").count - 1
        + text.components(separatedBy: ": String, TableValue {").count - 1
    }
    XCTAssertEqual(count, Self.types.count)
  }

  func testNoSpellingStandsForTwoValues() {
    func check<Value: TableValue>(_ type: Value.Type) {
      for value in Value.allCases {
        for word in [value.rawValue] + value.spellings {
          XCTAssertEqual(Value.value(of: word), value, "\(type): \(word)")
          XCTAssertEqual(Value.value(of: word.uppercased()), value, "\(type): \(word)")
        }
      }
    }
    for type in Self.types { check(type) }
  }

  func testEveryValueHasAWordInEveryLanguageThatIsRead() {
    func check<Value: TableValue>(_ type: Value.Type) {
      XCTAssertEqual(Set(Value.words.keys), Set(Value.allCases), "\(type) lacks a word")
      for value in Value.allCases {
        guard let words = Value.words[value] else { continue }
        for word in [words.bokmål, words.nynorsk] {
          XCTAssertFalse(word.isEmpty, "\(type).\(value)")
          XCTAssertEqual(Value.value(of: word), value, "\(type): \(word)")
          XCTAssertEqual(Value.value(of: word.replacing("_", with: " ")), value, word)
        }
      }
    }
    for type in Self.types { check(type) }
  }

  /// Words that differ between bokmål and nynorsk: a heading or value with one has the other too.
  private let pairs = [
    "fra": "frå", "navn": "namn", "kilde": "kjelde", "tjeneste": "teneste", "leder": "leiar",
    "ikke": "ikkje", "deltaker": "deltakar", "tilbyder": "tilbydar", "målinger": "målingar",
    "relasjoner": "relasjonar", "faser": "fasar", "beskrivelse": "skildring", "andel": "del",
    "hendelse": "hending", "gjettet": "gjetta", "bekreftet": "stadfesta", "hver": "kvar",
    "respondenter": "respondentar", "tidsbegrenset": "tidsavgrensa", "gjelder": "gjeld",
    "grunner": "grunnar", "eier": "eigar", "lukket": "lukka", "kontaktpunkter": "kontaktpunkt",
    "kortnavn": "kortnamn", "tilbydernavn": "tilbydarnamn", "breddegrad": "breiddegrad",
  ]

  func testEveryBokmålHeadingHasItsNynorsk() {
    var seen: Set<String> = []
    for columns in TableKind.allCases.map(\.columns) + [ScenarioTable.columns] {
      for column in columns {
        for name in column.aliases {
          let parts = name.split(separator: "_").map(String.init)
          let nynorsk = parts.map { pairs[$0] ?? $0 }.joined(separator: "_")
          XCTAssertEqual(columns.namesByFolded[folded(nynorsk)], column.name, nynorsk)
          seen.formUnion(parts)
        }
      }
    }
    XCTAssertEqual(Set(pairs.keys).subtracting(seen), ["ikke", "hver"], "pairs of no heading")
  }

  func testEveryDocumentedFileNameIsRead() throws {
    let text = try document()
    for kind in TableKind.allCases {
      XCTAssertTrue(text.contains("  \(kind.rawValue).csv "), kind.rawValue)
      XCTAssertTrue(text.contains("(\(kind.bokmålName).csv)"), kind.bokmålName)
      if kind.nynorskName != kind.bokmålName {
        XCTAssertTrue(text.contains("`\(kind.nynorskName)`"), kind.nynorskName)
      }
    }
  }
}
