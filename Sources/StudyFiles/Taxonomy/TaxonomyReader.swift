import Foundation
import InnovationSystem
import TaxonomyData

/// Reads the kinds and sectors that a study speaks of.
enum TaxonomyReader {
  private static let names = [TableColumn("nb"), TableColumn("nn"), TableColumn("en")]
  private static let sectorColumns =
    [TableColumn("code", required: true)] + names + [TableColumn("role")]
  private static let kindColumns =
    sectorColumns + [TableColumn("level"), TableColumn("line"), TableColumn("sector")]

  /// The Norwegian public sector, as built in.
  static let builtIn: (taxonomy: Taxonomy, problems: [Problem]) = {
    do throws(Problem) {
      return read(
        kinds: try SourceFile.read(bytes(of: taxonomy_kinds()), called: "kinds.csv"),
        sectors: try SourceFile.read(bytes(of: taxonomy_sectors()), called: "sectors.csv"))
    } catch {
      return (.empty, [error])
    }
  }()

  /// The taxonomy in a folder with `kinds.csv` and `sectors.csv`.
  static func read(folder: URL, called name: String) -> (taxonomy: Taxonomy, problems: [Problem]) {
    var problems: [Problem] = []
    func file(_ file: String) -> SourceFile? {
      do {
        let url = folder.appendingPathComponent(file)
        return try SourceFile.read(url, called: name + "/" + file)
      } catch {
        problems.append(error)
        return nil
      }
    }
    guard let kinds = file("kinds.csv"), let sectors = file("sectors.csv") else {
      return (.empty, problems)
    }
    return read(kinds: kinds, sectors: sectors)
  }

  private static func read(
    kinds: SourceFile, sectors: SourceFile
  ) -> (taxonomy: Taxonomy, problems: [Problem]) {
    guard let kindSheet = kinds.sheets.first, let sectorSheet = sectors.sheets.first else {
      return (.empty, [])
    }
    let read = read(kinds: kindSheet, sectors: sectorSheet)
    return (read.taxonomy, sectors.problems + kinds.problems + read.problems)
  }

  /// The taxonomy in two sheets.
  static func read(
    kinds: SourceSheet, sectors: SourceSheet
  ) -> (taxonomy: Taxonomy, problems: [Problem]) {
    let sectorTable = Table(sectors, known: sectorColumns)
    let kindTable = Table(kinds, known: kindColumns)
    var problems = sectorTable.problems + kindTable.problems
    let sectors = sectorTable.rows.map { row in
      var parser = RowParser(row)
      let sector = Sector(
        code: parser.required("code"), name: name(parser),
        role: parser.choice("role", of: OrganisationRole.self))
      problems += parser.problems
      return sector
    }
    let kinds = kindTable.rows.map { row in
      var parser = RowParser(row)
      let kind = OrganisationKind(
        code: parser.required("code"), name: name(parser),
        level: parser.choice("level", of: AdministrativeLevel.self),
        line: parser.choice("line", of: AuthorityLine.self), sector: parser.text("sector"),
        role: parser.choice("role", of: OrganisationRole.self))
      problems += parser.problems
      return kind
    }
    return (Taxonomy(kinds: kinds, sectors: sectors), problems)
  }

  private static func name(_ parser: RowParser) -> StudyText {
    var texts: [String: String] = [:]
    for language in ["nb", "nn", "en"] { texts[language] = parser.text(language) }
    return StudyText(texts.isEmpty ? ["": parser.text("code") ?? ""] : texts)
  }

  private static func bytes(of table: taxonomy_table) -> [UInt8] {
    [UInt8](UnsafeBufferPointer(start: table.bytes, count: table.count))
  }
}
