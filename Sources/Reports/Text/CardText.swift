import NetworkMetrics

/// Definition cards as text: what those of measures and of findings share.
enum CardText {
  /// A card for the terminal.
  static func plain(
    _ name: String, _ id: String, _ rows: [(heading: String, text: String)]
  ) -> String {
    "\(name) [\(id)]\n\n" + rows.map { "\($0.heading)\n  \($0.text)\n" }.joined()
  }

  /// A card as Markdown, under a heading of the third level that can be linked to; the text under one
  /// of the headings is set as code.
  static func markdown(
    _ name: String, _ id: String, _ rows: [(heading: String, text: String)], code: String
  ) -> String {
    let lines = rows.map { row in
      "- **\(row.heading).** \(row.heading == code ? "`\(row.text)`" : row.text)\n"
    }
    return "\n<a id=\"\(id)\"></a>\n\n### \(name) (`\(id)`)\n\n" + lines.joined()
  }
}

/// Works as they are cited.
enum ReferenceText {
  /// Works in a row; `nil` when there is none.
  static func line(_ references: [Reference]) -> String? {
    guard !references.isEmpty else { return nil }
    return references.map { reference in
      "\(reference.authors) (\(reference.year))" + (reference.doi.map { ", doi " + $0 } ?? "")
    }.joined(separator: "; ")
  }
}
