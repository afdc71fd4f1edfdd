import Figures
import InnovationSystem
import StudyFiles
import Wording

/// What a figure was made of: the data, the options and the version, as the stamp in its file says.
public struct FigureProvenance: Sendable, Hashable {
  /// The version of Samspill, and how many times it has come to draw otherwise.
  public let version: String
  /// The fingerprint of all data, as 64 hexadecimal digits.
  public let data: String
  /// The first 12 digits of each table's fingerprint, by its name.
  public let tables: [String: String]
  /// The first 12 digits of the fingerprint of each snapshot's ties and answers, by its id; empty in
  /// stamps that don't tell.
  public internal(set) var snapshots: [String: String]
  /// The options by name, in the words of the command line; what isn't chosen is empty or absent.
  public let options: [String: String]

  /// What a figure of a subject is made of: where names were taken out, the study with them.
  ///
  /// Snapshots are not told of where their names were taken out too: their ids are in no stamp then.
  ///
  /// - Parameter digest: the fingerprint of the study with them.
  init(_ subject: FigureSubject, of digest: StudyDigest, kind: any FigureKind.Type) {
    var options = Self.options(of: subject, kind: kind)
    guard let original = subject.original else {
      self.init(digest, options: options)
      return
    }
    options["anonymous"] = "yes"
    self.init(digest, options: options)
    if original.snapshots.map(\.id) != subject.study.snapshots.map(\.id) { snapshots = [:] }
  }

  /// The options of a subject by name.
  public static func options(
    of subject: FigureSubject, kind: any FigureKind.Type
  ) -> [String: String] {
    let options = subject.options
    var known = [
      "kind": kind.id, "snapshot": subject.snapshot.id,
      "organisation": subject.organisation ?? "", "from": subject.earlier?.id ?? "",
      "reduce": subject.reduction.id ?? "",
      "top": subject.reduction.top.map { String($0) } ?? "",
      "alpha": subject.reduction.alpha.map { String($0) } ?? "",
      "layout": subject.layout?.id ?? "", "by": subject.measure ?? "",
      "lang": options.language.rawValue,
      "width": Self.number(options.widthInMillimetres),
      "height": options.heightInMillimetres.map(Self.number) ?? "",
      "text": Self.number(options.smallestText), "prefix": options.idPrefix,
    ]
    known["project"] = subject.project
    return known
  }

  /// What a figure made now of a study would be made of, with the options of another one.
  public init(_ study: Study, options: [String: String]) {
    self.init(StudyDigest(study), options: options)
  }

  private init(_ digest: StudyDigest, options: [String: String]) {
    version = SamspillVersion.ofFigures
    data = digest.whole
    tables = digest.tables.mapValues { String($0.prefix(12)) }
    snapshots = digest.snapshots.mapValues { String($0.prefix(12)) }
    self.options = options
  }

  /// Reads the text of a stamp; `nil` when it isn't one.
  public init?(_ text: String) {
    var fields: [String: String] = [:]
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { return nil }
      fields[String(pair[0])] = String(pair[1])
    }
    guard let version = fields["version"], let data = fields["data"],
      let tables = fields["tables"].flatMap(ProvenanceText.pairs),
      let snapshots = ProvenanceText.pairs(fields["snapshots"] ?? ""),
      let options = fields["options"].flatMap(ProvenanceText.pairs)
    else { return nil }
    (self.version, self.data, self.tables) = (version, data, tables)
    (self.snapshots, self.options) = (snapshots, options)
  }

  /// The text of the stamp, in letters that every format can hold.
  ///
  /// A study of very many snapshots is told of without them, since there is a limit to stamps.
  public var text: String {
    let always =
      "version=\(version);data=\(data);tables=\(ProvenanceText.text(of: tables));options="
      + ProvenanceText.text(of: options)
    let further = ";snapshots=" + ProvenanceText.text(of: snapshots)
    return always.utf8.count + further.utf8.count <= 3500 ? always + further : always
  }

  /// A length as the command line takes it, to a thousandth.
  static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return thousandths.isMultiple(of: 1000)
      ? String(thousandths / 1000) : String(Double(thousandths) / 1000)
  }
}
