/// What a zip archive holds.
enum PackageKind {
  /// A workbook, with the name of its main part.
  case workbook(String)
  /// Something else, with its name as `SpreadsheetError.otherFormat` says it.
  case other(String)

  /// Finds out from the package's references and the names of its parts.
  ///
  /// - Throws: why the references can't be read.
  init(of package: ZipPackage) throws(SpreadsheetError) {
    let main = try Relationships(of: "", in: package).part(ofType: "officeDocument")
    if let main { self = Self.kind(ofMain: main) } else { self = Self.kind(byNamesIn: package) }
  }

  private static func kind(ofMain part: String) -> PackageKind {
    let name = part.lowercased()
    if name.hasSuffix(".bin") { return .other("xlsb") }
    if name.hasPrefix("word/") { return .other("Word") }
    return name.hasPrefix("ppt/") ? .other("PowerPoint") : .workbook(part)
  }

  private static func kind(byNamesIn package: ZipPackage) -> PackageKind {
    if package.contains("xl/workbook.xml") { return .workbook("xl/workbook.xml") }
    if package.contains("xl/workbook.bin") { return .other("xlsb") }
    if package.contains("word/document.xml") { return .other("Word") }
    if package.contains("ppt/presentation.xml") { return .other("PowerPoint") }
    if package.contains("content.xml"), package.contains("meta-inf/manifest.xml") {
      return .other("OpenDocument")
    }
    let isNumbers = package.names.contains { $0.hasPrefix("index/") && $0.hasSuffix(".iwa") }
    return .other(isNumbers || package.contains("index.zip") ? "Numbers" : "zip")
  }
}
