/// Completes the encapsulated PostScript that Cairo writes: a given date instead of the clock, a
/// title, the exact size of the canvas (Cairo rounds it to whole points), and a stamp.
struct EPSRepair {
  let drawing: Drawing
  let date: PDFDate

  /// The finished file, made from Graphviz' bytes.
  func repaired(_ bytes: [UInt8]) throws(GraphvizError) -> [UInt8] {
    guard let end = bytes.firstRange(of: Array("\n%%EndComments\n".utf8)) else {
      throw .unexpectedOutput(format: "eps")
    }
    var lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
      .split(separator: "\n").map(String.init)
    guard lines.first?.hasPrefix("%!PS-Adobe-3.0 EPSF-3.0") == true,
      let day = lines.firstIndex(where: { $0.hasPrefix("%%CreationDate: ") }),
      let box = lines.firstIndex(where: { $0.hasPrefix("%%BoundingBox: 0 0 ") })
    else { throw .unexpectedOutput(format: "eps") }
    let (width, height) = (drawing.size.width, drawing.size.height)
    lines[day] = "%%CreationDate: \(date.plainText)\n%%Title: (\(title))"
    lines[box] =
      "%%BoundingBox: 0 0 \(Int(width.rounded(.up))) \(Int(height.rounded(.up)))"
      + "\n%%HiResBoundingBox: 0 0 \(DecimalText.text(width)) \(DecimalText.text(height))"
    if !drawing.stamp.isEmpty { lines.append("%" + FileStamp.sealed(drawing.stamp)) }
    return Array(lines.joined(separator: "\n").utf8) + bytes[end.lowerBound...]
  }

  /// The title as PostScript writes text: what isn't a plain letter as three octal digits; at most
  /// 200 bytes, since a comment holds 255.
  private var title: String {
    var result = ""
    for byte in LabelText.withoutControls(drawing.title).utf8 {
      let isPlain = (0x20...0x7E).contains(byte) && !"()\\%".utf8.contains(byte)
      let digits = String(byte, radix: 8)
      result +=
        isPlain
        ? String(UnicodeScalar(byte))
        : "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      if result.utf8.count > 196 { break }
    }
    return result
  }
}
