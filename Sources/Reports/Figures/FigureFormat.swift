/// A file format of figures.
public enum FigureFormat: String, Sendable, Hashable, CaseIterable {
  /// Scalable vector graphics, with its words inside.
  case svg
  /// A PDF with its fonts embedded.
  case pdf
  /// A PNG at the chosen resolution.
  case png
  /// Encapsulated PostScript with its fonts embedded, for journals that ask for it.
  case eps

  /// The formats that go with a report.
  static let ofReports: [FigureFormat] = [.svg, .pdf, .png]
}
