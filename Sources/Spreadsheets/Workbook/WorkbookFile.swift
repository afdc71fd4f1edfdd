/// Reads an Office Open XML workbook.
enum WorkbookFile {
  /// The sheets of a workbook.
  ///
  /// - Throws: why it can't be read.
  static func read(
    _ bytes: [UInt8], options: SpreadsheetOptions
  ) throws(SpreadsheetError) -> Workbook {
    try bytes.withUnsafeBufferPointer { buffer throws(SpreadsheetError) in
      let package = try ZipPackage(buffer, limits: options.limits)
      switch try PackageKind(of: package) {
      case .other(let name): throw .otherFormat(name)
      case .workbook(let part): return try read(part, of: package, options: options)
      }
    }
  }

  private static func read(
    _ part: String, of package: ZipPackage, options: SpreadsheetOptions
  ) throws(SpreadsheetError) -> Workbook {
    let index = try WorkbookIndex(part, of: package)
    let relationships = try Relationships(of: part, in: package)
    let context = SheetContext(
      strings: try SharedStrings(
        relationships.part(ofType: "sharedStrings"), of: package, limit: options.limits.cells),
      styles: try CellStyles(relationships.part(ofType: "styles"), of: package),
      isFrom1904: index.isFrom1904, options: options)
    var result = Workbook(sheets: [], format: .workbook)
    var cellCount = 0
    var leftOut = LeftOutParts.found(in: package, relationships)
    for entry in index.sheets {
      guard let target = relationships.targets[entry.relationship], !target.isExternal else {
        throw .damaged(part: part, reason: "sheet \(entry.name) refers to no part")
      }
      switch target.type {
      case "worksheet":
        var parser = try SheetParser(target.part, of: package, context: context)
        let read = try parser.read(named: entry.name, cellsBefore: cellCount)
        cellCount += read.rows.reduce(0) { $0 + $1.cells.count }
        var sheet = read
        sheet.isHidden = entry.isHidden
        result.sheets.append(sheet)
      case "xlMacrosheet", "xlIntlMacrosheet": leftOut.insert(.macros)
      default: leftOut.insert(.chartSheets)
      }
    }
    result.leftOut = LeftOutPart.allCases.filter(leftOut.contains)
    return result
  }
}

/// What all sheets of a workbook share while they are read.
struct SheetContext {
  /// The texts that cells refer to.
  let strings: SharedStrings
  /// Which styles show numbers as dates.
  let styles: CellStyles
  /// Whether days are counted from 1904.
  let isFrom1904: Bool
  /// Limits and progress.
  let options: SpreadsheetOptions
}
