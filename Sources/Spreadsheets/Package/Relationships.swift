/// What a part of a package refers to, by id.
struct Relationships {
  /// A reference to another part.
  struct Target: Hashable {
    /// The last word of its type: `worksheet`, `sharedStrings` …
    let type: String
    /// The name of the part; for one outside the package, the address, which is never opened.
    let part: String
    /// Whether it lies outside the package.
    let isExternal: Bool
  }

  /// The targets by their ids.
  private(set) var targets: [String: Target] = [:]

  private static let mostBytes = 16 << 20

  /// Reads the references of a part, or of the package itself (an empty name); none if there are
  /// none.
  ///
  /// - Throws: why the part that holds them can't be read.
  init(of part: String, in package: ZipPackage) throws(SpreadsheetError) {
    let folder = Self.folder(of: part)
    let name = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
    guard package.contains(name) else { return }
    let xml = try XMLPart(name, of: package, limit: Self.mostBytes)
    let relationship = xml.name("Relationship")
    while true {
      switch try xml.next() {
      case .start(let name) where name == relationship: note(xml, in: folder)
      case .finished: return
      default: continue
      }
    }
  }

  private mutating func note(_ xml: XMLPart, in folder: String) {
    guard let id = xml.attribute("Id"), let target = xml.attribute("Target") else { return }
    let type = xml.attribute("Type") ?? ""
    let isExternal = xml.attribute("TargetMode") == "External"
    targets[id] = Target(
      type: type.split(separator: "/").last.map(String.init) ?? "",
      part: isExternal ? target : Self.resolved(target, in: folder), isExternal: isExternal)
  }

  /// The first part inside the package of a type, by name so that it is always the same.
  func part(ofType type: String) -> String? {
    targets.values.filter { $0.type == type && !$0.isExternal }.map(\.part).min()
  }

  private static func folder(of part: String) -> String {
    guard let end = part.lastIndex(of: "/") else { return "" }
    return String(part[...end])
  }

  /// A target's part name: absolute from the root, or relative to a folder.
  static func resolved(_ target: String, in folder: String) -> String {
    let full = target.hasPrefix("/") ? target : folder + target
    var steps: [Substring] = []
    for step in full.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
