import InnovationSystem
import OrganisationNames
import Spreadsheets

/// Lets the tables of a study folder, and scenarios, refer to organisations by name or alias as well as by id.
///
/// Nothing is made up: what names no organisation stays as it is, and is reported as unknown.
struct ReferenceResolution {
  private var ids: [String: String?] = [:]
  private var exact: Set<String> = []
  private let aliases: AliasIndex

  /// Prepares for the organisations of a study folder; without a table of them, only aliases help.
  init(_ organisations: Table?, aliases: AliasIndex) {
    self.aliases = aliases
    for row in organisations?.rows ?? [] {
      guard let id = row.fields["id"]?.text else { continue }
      know(id, as: ["id", "name", "short_name"].compactMap { row.fields[$0]?.text })
    }
  }

  /// Prepares for the organisations of a study, by its own aliases.
  init(_ study: Study) {
    aliases = AliasIndex(study.aliases)
    for organisation in study.organisations {
      let names = [organisation.id, organisation.name, organisation.shortName]
      know(organisation.id, as: names.compactMap { $0 })
    }
  }

  private mutating func know(_ id: String, as names: [String]) {
    exact.insert(id)
    for key in names.map(nameKey) {
      if let known = ids[key], known != id { ids[key] = .some(nil) } else { ids[key] = id }
    }
  }

  /// Replaces names by ids wherever a table refers to organisations.
  func resolve(_ tables: inout [TableKind: Table]) {
    for kind in TableKind.allCases {
      guard !kind.organisationColumns.isEmpty, var table = tables.removeValue(forKey: kind) else {
        continue
      }
      resolve(kind.organisationColumns, of: &table)
      tables[kind] = table
    }
  }

  /// Replaces names by ids in some columns of a table.
  func resolve(_ columns: [String], of table: inout Table) {
    for index in table.rows.indices {
      for column in columns {
        guard let text = table.rows[index].fields[column]?.text, let id = id(for: text) else {
          continue
        }
        table.rows[index].fields[column]?.text = id
      }
    }
  }

  /// The id that a text means; `nil` when it is one already or means nobody.
  private func id(for text: String) -> String? {
    guard !exact.contains(text) else { return nil }
    let name = aliases.name(for: text)
    if let name, exact.contains(name) { return name }
    if let id = ids[nameKey(name ?? text)] { return id }
    return exact.isEmpty ? name : nil
  }
}
