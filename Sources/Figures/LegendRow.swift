/// Samples and their words after a heading, or none.
struct LegendRow {
  var heading: String?
  var entries: [LegendEntry]

  /// Makes a row.
  init(_ entries: [LegendEntry], heading: String? = nil) {
    self.heading = heading
    self.entries = entries
  }
}
