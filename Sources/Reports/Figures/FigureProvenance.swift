import Figures
import InnovationSystem
import StudyFiles
import Wording

/// What a figure was made of: the data, the options and the version, as the stamp in its file says.
public struct FigureProvenance: Sendable, Hashable {
  /// What differs between two of them.
  public enum Change: Sendable, Hashable {
    /// Another version of Samspill: the one in the file, and the one now.
    case version(String, String)
    /// A table of the study has other contents, is new or is gone.
    case table(String)
    /// An option has another value: the one in the file, and the one now.
    case option(String, String, String)
  }

  /// The version of Samspill.
  public let version: String
  /// The fingerprint of all data, as 64 hexadecimal digits.
  public let data: String
  /// The first 12 digits of each table's fingerprint, by its name.
  public let tables: [String: String]
  /// The options by name, in the words of the command line.
  public let options: [String: String]

  /// What a figure of a subject is made of.
  public init(_ subject: FigureSubject, kind: any FigureKind.Type) {
    let options = subject.options
    self.init(
      subject.study,
      options: [
        "kind": kind.id, "snapshot": subject.snapshot.id,
        "organisation": subject.organisation ?? "", "from": subject.earlier?.id ?? "",
        "reduce": subject.reduction.id ?? "",
        "top": subject.reduction.top.map { String($0) } ?? "",
        "alpha": subject.reduction.alpha.map { String($0) } ?? "",
        "lang": options.language.rawValue,
        "width": Self.number(options.widthInMillimetres),
        "height": options.heightInMillimetres.map(Self.number) ?? "",
        "text": Self.number(options.smallestText), "prefix": options.idPrefix,
      ])
  }

  /// What a figure made now of a study would be made of, with the options of another one.
  public init(_ study: Study, options: [String: String]) {
    let digest = StudyDigest(study)
    version = SamspillVersion.current
    data = digest.whole
    tables = digest.tables.mapValues { String($0.prefix(12)) }
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
      let tables = fields["tables"].flatMap(Self.pairs),
      let options = fields["options"].flatMap(Self.pairs)
    else { return nil }
    (self.version, self.data, self.tables, self.options) = (version, data, tables, options)
  }

  /// The text of the stamp, in letters that every format can hold.
  public var text: String {
    "version=\(version);data=\(data);tables=\(Self.text(of: tables));options="
      + Self.text(of: options)
  }

  /// What has changed since a figure with another provenance was made; tables and options by name.
  public func changes(since old: FigureProvenance) -> [Change] {
    var changes: [Change] = []
    if old.data != data {
      let names = Set(old.tables.keys).union(tables.keys).sorted()
      changes += names.filter { old.tables[$0] != tables[$0] }.map { .table($0) }
    }
    for name in Set(old.options.keys).union(options.keys).sorted() {
      let (before, now) = (old.options[name] ?? "", options[name] ?? "")
      if before != now { changes.append(.option(name, before, now)) }
    }
    if old.version != version { changes.append(.version(old.version, version)) }
    return changes
  }

  /// A length as the command line takes it, to a thousandth.
  private static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return thousandths.isMultiple(of: 1000)
      ? String(thousandths / 1000) : String(Double(thousandths) / 1000)
  }

  private static func text(of pairs: [String: String]) -> String {
    pairs.sorted { $0.key < $1.key }.map { "\(escaped($0.key)):\(escaped($0.value))" }
      .joined(separator: ",")
  }

  private static func pairs(_ text: String) -> [String: String]? {
    var pairs: [String: String] = [:]
    for part in text.split(separator: ",") {
      let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let key = unescaped(pair[0]), let value = unescaped(pair[1]) else {
        return nil
      }
      pairs[key] = value
    }
    return pairs
  }

  /// Letters, digits, hyphen, dot and underscore as they are; any other byte as `%` and two digits.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }.joined()
  }

  private static func unescaped(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      rest = rest.dropFirst(2)
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
