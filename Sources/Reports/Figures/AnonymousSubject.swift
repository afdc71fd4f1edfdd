import Digests
import Figures
import InnovationSystem
import StudyFiles
import Wording

/// A subject of a figure without anybody's name, and who is who.
public struct AnonymousSubject {
  /// What is to be drawn.
  public let subject: FigureSubject
  /// The study without names, and the numbers.
  public let anonymous: AnonymousStudy

  private let original: Study

  /// Takes the names out of a subject; everyone stays at the same place.
  ///
  /// The seed of the numbers is taken from the whole of the data. It is not that fingerprint of them
  /// which stands in the figure's stamp, and doesn't follow from it.
  ///
  /// - Throws: `GraphvizError`.
  public init(_ named: FigureSubject) throws {
    original = named.study
    let tables = StudyDigest(named.study).tables.sorted { $0.key < $1.key }
    let text = "anonymous\n" + tables.map { "\($0.key) \($0.value)\n" }.joined()
    let seed = UInt64(SHA256.hexadecimal(of: text.utf8).prefix(16), radix: 16) ?? 0
    let anonymous = AnonymousStudy(
      named.study, seed: seed, title: StudyText(AnonymousWords.title),
      notice: StudyText(AnonymousWords.notice))
    self.anonymous = anonymous
    let study =
      named.layout == nil
      ? try anonymous.placed(as: named.study, options: named.options, renderer: named.renderer)
      : anonymous.study
    let ids = anonymous.snapshots
    let snapshot = study.snapshot(ids[named.snapshot.id] ?? "") ?? study.latestSnapshot
    var subject = FigureSubject(
      study, at: snapshot, options: named.options, renderer: named.renderer)
    subject.earlier = named.earlier.flatMap { study.snapshot(ids[$0.id] ?? "") }
    subject.organisation = named.organisation.flatMap { anonymous.organisations[$0] }
    subject.layout = named.layout
    subject.measure = named.measure
    subject.reduction = named.reduction
    self.subject = subject
  }

  /// What the figure is made of: the fingerprints of the named study, and no name.
  func provenance(_ kind: any FigureKind.Type) -> FigureProvenance {
    var options = FigureProvenance.options(of: subject, kind: kind)
    options["anonymous"] = "yes"
    var made = FigureProvenance(original, options: options)
    let isRenamed = anonymous.snapshots.contains { $0.key != $0.value }
    if isRenamed { made.snapshots = [:] }
    return made
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

  /// Who can be recognised in the figure by being alone in a sector; `nil` when nobody can.
  public var warning: Words? {
    let found = anonymous.alone(in: subject.snapshot)
    guard !found.isEmpty else { return nil }
    let language = subject.options.language
    return AnonymousWords.recognisable(
      found.map { one in
        let name = original.taxonomy.sector(one.sector)?.name[language.rawValue] ?? one.sector
        return (one.organisation, name)
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
