/// Finds what a package holds beside its sheets.
enum LeftOutParts {
  /// What is there and isn't read.
  static func found(
    in package: ZipPackage, _ relationships: Relationships
  ) -> Set<LeftOutPart> {
    var found = Set(relationships.targets.values.compactMap { part(ofType: $0.type) })
    for name in package.names {
      if let part = part(named: name) { found.insert(part) }
    }
    return found
  }

  private static func part(ofType type: String) -> LeftOutPart? {
    switch type {
    case "vbaProject", "xlMacrosheet", "xlIntlMacrosheet": .macros
    case "externalLink": .externalLinks
    case "connections": .dataConnections
    case "pivotCacheDefinition": .pivotCaches
    case "chartsheet", "dialogsheet": .chartSheets
    default: nil
    }
  }

  private static func part(named name: String) -> LeftOutPart? {
    if name.hasSuffix("vbaproject.bin") { return .macros }
    let folders: [(String, LeftOutPart)] = [
      ("xl/externallinks/", .externalLinks), ("xl/embeddings/", .embeddedObjects),
      ("xl/activex/", .embeddedObjects), ("xl/pivotcache/", .pivotCaches),
      ("xl/connections.xml", .dataConnections), ("xl/querytables/", .dataConnections),
      ("xl/macrosheets/", .macros),
    ]
    return folders.first { name.hasPrefix($0.0) }?.1
  }
}
