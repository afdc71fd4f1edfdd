import InnovationSystem

/// A study as a folder in the study format.
public enum StudyFolderWriter {
  /// The bytes of each file, by its name in the folder; the same for the same study every time.
  ///
  /// - Parameters:
  ///   - study: the study to write.
  ///   - language: `en` for English names and values; bokmål otherwise.
  public static func files(of study: Study, language: String) -> [String: [UInt8]] {
    let separator = language == "en" ? "," : ";"
    let taxonomy = TaxonomyTables(study.taxonomy)
    var files = ["study.yaml": bytes(description(of: study, hasTaxonomy: taxonomy != nil))]
    for table in StudyTables(study, language: language).tables {
      files[table.name + ".csv"] = bytes(
        CSVText.text([table.headings] + table.rows, separator: separator))
    }
    for table in taxonomy?.tables ?? [] {
      files["taxonomy/" + table.name + ".csv"] = bytes(
        CSVText.text([table.headings] + table.rows, separator: separator))
    }
    return files
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func description(of study: Study, hasTaxonomy: Bool) -> String {
    let written = DescriptionWriter(study)
    var text = written.study.map { "\($0.key): \(yaml($0.value))\n" }.joined()
    if hasTaxonomy { text += "taxonomy: taxonomy\n" }
    guard !written.snapshots.isEmpty else { return text }
    text += "snapshots:\n"
    for snapshot in written.snapshots {
      for (index, entry) in snapshot.enumerated() {
        text += (index == 0 ? "  - " : "    ") + "\(entry.key): \(yaml(entry.value))\n"
      }
    }
    return text
  }

  private static func yaml(_ text: StudyText) -> String {
    if let plain = text.texts[""], text.texts.count == 1 { return quoted(plain) }
    let parts = text.entries.compactMap { entry in
      entry.language.map { "\($0): \(quoted(entry.text))" }
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  /// A text as YAML holds it whatever is in it; plain where no sign can be misread.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.first != "-" && text.last != " "
      && text.allSatisfy { $0.isLetter || $0.isNumber || " -_/.".contains($0) }
      && text.first != " "
    guard !isPlain else { return text }
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"" + quoted + "\""
  }
}

/// A study's own kinds and sectors as tables.
struct TaxonomyTables {
  /// The table of kinds, then that of sectors.
  let tables: [StudyTables.Written]

  /// Writes a taxonomy; `nil` for the built-in one.
  init?(_ taxonomy: Taxonomy) {
    guard taxonomy != TaxonomyReader.builtIn.taxonomy else { return nil }
    let sectors = taxonomy.sectors.map { sector in
      [sector.code] + Self.names(sector.name) + [sector.role?.rawValue ?? ""]
    }
    let kinds = taxonomy.kinds.map { kind in
      [kind.code] + Self.names(kind.name)
        + [
          kind.role?.rawValue ?? "", kind.level?.rawValue ?? "", kind.line?.rawValue ?? "",
          kind.sector ?? "",
        ]
    }
    let common = ["code", "nb", "nn", "en", "role"]
    let further = common + ["level", "line", "sector"]
    tables = [
      StudyTables.Written(name: "kinds", columns: further, headings: further, rows: kinds),
      StudyTables.Written(name: "sectors", columns: common, headings: common, rows: sectors),
    ]
  }

  /// The names in the three languages; a name of no language is the code, and says nothing more.
  private static func names(_ name: StudyText) -> [String] {
    ["nb", "nn", "en"].map { name.texts[$0] ?? "" }
  }
}
