import Anonymity
import Digests
import Figures
import GraphvizRendering
import InnovationSystem
import StudyFiles
import Wording

/// A study without anybody's name, placed as the original is drawn, and who is who.
///
/// The same study has the same labels in figures and reports. The seed of the numbers is taken from the
/// whole of the data. It is not that fingerprint of them which stands in a figure's stamp, and doesn't
/// follow from it.
public struct AnonymousData: Sendable {
  /// The study without names, and the numbers.
  public let anonymous: AnonymousStudy
  /// The study without names, everyone at the place it has in the original's figure.
  public let study: Study
  let original: Study

  /// Takes the names out of a study.
  ///
  /// - Parameters:
  ///   - named: the study.
  ///   - options: the options of the figures; `nil` when nothing is to be placed.
  ///   - renderer: what measures the original's names.
  /// - Throws: `GraphvizError`.
  public init(
    _ named: Study, options: FigureOptions?, renderer: GraphvizRenderer
  ) throws(GraphvizError) {
    original = named
    let tables = StudyDigest(named).tables.sorted { $0.key < $1.key }
    let text = "anonymous\n" + tables.map { "\($0.key) \($0.value)\n" }.joined()
    let seed = UInt64(SHA256.hexadecimal(of: text.utf8).prefix(16), radix: 16) ?? 0
    anonymous = AnonymousStudy(
      named, seed: seed, title: StudyText(AnonymousWords.title),
      notice: StudyText(AnonymousWords.notice))
    guard let options else {
      study = anonymous.study
      return
    }
    study = try anonymous.placed(as: named, options: options, renderer: renderer)
  }

  /// A snapshot of the original, in the study without names.
  public func snapshot(_ named: Snapshot) -> Snapshot {
    study.snapshot(anonymous.snapshots[named.id] ?? "") ?? study.latestSnapshot
  }

  /// Who is who, for the owner alone: a table that a spreadsheet opens.
  public func key(_ language: Language) -> [UInt8] {
    var table = SpreadsheetText(language)
    table.add(AnonymousWords.keyHeadings.map { .text($0[language]) })
    let organisations = original.organisations.map {
      (anonymous.organisations[$0.id] ?? "", $0.id, $0.name)
    }
    let projects = original.projectNames.map {
      (anonymous.projects[$0.key] ?? "", $0.key, $0.value)
    }
    for (label, id, name) in Self.inOrder(organisations) + Self.inOrder(projects) {
      table.add([.text(label), .text(id), .text(name)])
    }
    return Array(table.text.utf8)
  }

  /// Who can be recognised in a snapshot by its sector alone; `nil` when nobody can.
  public func warning(of snapshot: Snapshot, _ language: Language) -> Words? {
    let alone = DisclosureCheck(study, at: snapshot).new(at: .sector)
    guard !alone.isEmpty else { return nil }
    let view = study.view(at: snapshot)
    let organisations = view.organisations.filter { alone.contains($0.id) }
    return AnonymousWords.recognisable(
      organisations.map { organisation in
        let code = study.taxonomy.sectorCode(of: organisation) ?? ""
        let name = original.taxonomy.sector(code)?.name[language.rawValue] ?? code
        return (organisation.id, name)
      })
  }

  /// By number: A2 before A10.
  private static func inOrder(
    _ rows: [(String, String, String)]
  ) -> [(String, String, String)] {
    rows.sorted { ($0.0.count, $0.0) < ($1.0.count, $1.0) }
  }
}

extension StudyText {
  /// Words in every language.
  fileprivate init(_ words: Words) {
    self.init(["nb": words.nb, "nn": words.nn, "en": words.en])
  }
}
