extension Organisation {
  /// The headings of a study's own columns that name an organisation's municipality, in lower case.
  ///
  /// The study format has a column for its number (`municipality`) alone; whoever has names keeps them in
  /// a column of their own.
  public static let municipalityNameHeadings: Set<String> = [
    "kommune", "kommunenavn", "kommunenamn", "municipality name", "municipality_name",
  ]

  /// Whether a heading of a study's own column says that it names municipalities.
  public static func namesMunicipality(_ heading: String) -> Bool {
    municipalityNameHeadings.contains(heading.lowercased())
  }

  /// The names of municipalities in the study's own columns, by heading; usually one or none.
  public var municipalityNames: [String] {
    attributes.filter { Self.namesMunicipality($0.key) }
      .sorted { $0.key < $1.key }.map(\.value)
  }
}
