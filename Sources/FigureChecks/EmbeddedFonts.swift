/// Looks into a PDF for fonts it names and doesn't hold.
///
/// Reads the objects that Cairo writes as plain text. A PDF without any font that can be found holds
/// none that can be trusted, and says so by the font `?`.
enum EmbeddedFonts {
  /// A flaw for each font that isn't embedded.
  static func missing(in pdf: [UInt8]) -> [FigureFlaw] {
    let objects = objects(in: String(decoding: pdf.map { UInt16($0) }, as: UTF16.self))
    let fonts = objects.values.filter {
      $0.contains("/Type /Font\n") && !$0.contains("/Subtype /Type0")
        && !$0.contains("/Subtype /Type3")
    }
    let isDrawn = objects.values.contains { $0.contains("/Subtype /Type3") }
    if fonts.isEmpty { return isDrawn ? [] : [.fontNotEmbedded("?")] }
    return fonts.filter { font in
      guard let number = font.firstMatch(of: /\/FontDescriptor (\d+) 0 R/)?.1 else { return true }
      return objects[String(number)]?.contains("/FontFile") != true
    }.map { font in
      String(font.firstMatch(of: /\/BaseFont \/([^\s\/]+)/)?.1 ?? "?")
    }.sorted().map { .fontNotEmbedded($0) }
  }

  /// The text of each object by its number.
  private static func objects(in text: String) -> [String: String] {
    var objects: [String: String] = [:]
    for part in text.split(separator: "endobj\n") {
      guard let head = part.firstMatch(of: /(\d+) 0 obj\n/) else { continue }
      objects[String(head.1)] = String(part[head.range.upperBound...])
    }
    return objects
  }
}
