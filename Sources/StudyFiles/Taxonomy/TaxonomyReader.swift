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
  static let builtIn: (taxonomy: Taxonomy, problems: [Problem]) = read(
    kinds: bytes(of: taxonomy_kinds()), sectors: bytes(of: taxonomy_sectors()), folder: "")

  /// The taxonomy in a folder with `kinds.csv` and `sectors.csv`.
  static func read(folder: URL, called name: String) -> (taxonomy: Taxonomy, problems: [Problem]) {
    var problems: [Problem] = []
    func table(_ file: String) -> [UInt8] {
      do {
        let url = folder.appendingPathComponent(file)
        return try FileText.bytes(of: url, called: name + "/" + file)
      } catch {
        problems.append(error)
        return []
      }
    }
    let kinds = table("kinds.csv")
    let sectors = table("sectors.csv")
    guard problems.isEmpty else { return (.empty, problems) }
    return read(kinds: kinds, sectors: sectors, folder: name + "/")
  }

  private static func read(
    kinds: [UInt8], sectors: [UInt8], folder: String
  ) -> (taxonomy: Taxonomy, problems: [Problem]) {
    let sectorTable = Table(sectors, file: folder + "sectors.csv", known: sectorColumns)
    let kindTable = Table(kinds, file: folder + "kinds.csv", known: kindColumns)
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
