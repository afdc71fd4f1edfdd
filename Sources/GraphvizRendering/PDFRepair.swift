/// Completes the PDF that Cairo writes: a given date instead of the clock, title, subject, language
/// and stamp, and a page of exactly the size of the canvas (Graphviz rounds it to whole points).
///
/// The parts in question are plain text in the file. Replacing them moves what follows, so the
/// table of offsets at the end of the file is written anew.
struct PDFRepair {
  let drawing: Drawing
  /// The creation date as PDF writes it, for example `D:20141001000000Z`.
  let date: String

  /// The finished PDF, made from Graphviz' bytes.
  func repaired(_ bytes: [UInt8]) throws(GraphvizError) -> [UInt8] {
    let pageBox =
      "[0 0 \(DecimalText.text(drawing.size.width)) \(DecimalText.text(drawing.size.height))]"
    var edits = [
      try edit(bytes, key: "/CreationDate", open: "(", close: ")", with: "(\(date))\(entries)"),
      try edit(bytes, key: "/MediaBox", open: "[", close: "]", with: pageBox),
      try edit(bytes, key: "/Type /Catalog", open: "\n", close: "\n", with: catalogEntries),
    ]
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    let tableStart = try offsetTable(of: bytes)

    var result: [UInt8] = []
    var position = 0
    for edit in edits {
      guard edit.range.upperBound <= tableStart else { throw .unexpectedOutput(format: "pdf") }
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement
      position = edit.range.upperBound
    }
    result += bytes[position..<tableStart]
    let newTableStart = result.count
    result += try movedTable(bytes[tableStart...], edits: edits)
    result += Array("startxref\n\(newTableStart)\n%%EOF\n".utf8)
    return result
  }

  private struct Edit {
    var range: Range<Int>
    var replacement: [UInt8]
    var growth: Int { replacement.count - range.count }
  }

  /// What the document says of itself. Texts are in UTF-16, the way PDF writes any language.
  private var entries: String {
    [("Title", drawing.title), ("Subject", drawing.description)]
      .map { entry($0, LabelText.withoutControls($1)) }.joined() + stampEntry
  }

  private func entry(_ key: String, _ text: String) -> String {
    if text.isEmpty { return "" }
    let digits = text.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "\n   /\(key) <FEFF\(digits.joined())>"
  }

  private var stampEntry: String {
    drawing.stamp.isEmpty ? "" : "\n   /Samspill (\(FileStamp.sealed(drawing.stamp)))"
  }

  /// The language, and that a reader shows the title in place of the file's name.
  private var catalogEntries: String {
    let language = drawing.language.isEmpty ? "" : "   /Lang (\(drawing.language))\n"
    return "\n\(language)   /ViewerPreferences << /DisplayDocTitle true >>\n"
  }

  private func edit(
    _ bytes: [UInt8], key: String, open: String, close: String, with text: String
  ) throws(GraphvizError) -> Edit {
    guard let found = bytes[...].firstRange(ofBytes: key),
      bytes[found.upperBound...].firstRange(ofBytes: key) == nil,
      let start = bytes[found.upperBound...].firstIndex(where: { $0 != UInt8(ascii: " ") }),
      bytes[start] == open.utf8.first,
      let end = bytes[(start + (open == close ? 0 : 1))...].firstIndex(of: close.utf8.first ?? 0)
    else { throw .unexpectedOutput(format: "pdf") }
    return Edit(range: start..<(end + 1), replacement: Array(text.utf8))
  }

  /// Where the table of offsets starts, as the end of the file says.
  private func offsetTable(of bytes: [UInt8]) throws(GraphvizError) -> Int {
    let tail = String(decoding: bytes.suffix(64), as: UTF8.self)
    let lines = tail.split(separator: "\n")
    guard let keyword = lines.lastIndex(of: "startxref"), keyword + 1 < lines.count,
      let start = Int(lines[keyword + 1]), bytes.indices.contains(start),
      bytes[start...].starts(with: "xref\n".utf8)
    else { throw .unexpectedOutput(format: "pdf") }
    return start
  }

  /// Table and trailer with every offset moved by the edits before it.
  private func movedTable(
    _ table: ArraySlice<UInt8>, edits: [Edit]
  ) throws(GraphvizError) -> [UInt8] {
    var result = ""
    for line in String(decoding: table, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line == "startxref" { return Array(result.utf8) }
      if line.utf8.count == 19, line.hasSuffix(" n "), let offset = Int(line.prefix(10)) {
        let growth = edits.reduce(0) {
          $0 + ($1.range.lowerBound < offset ? $1.growth : 0)
        }
        let moved = String(offset + growth)
        result += String(repeating: "0", count: 10 - moved.count) + moved + line.dropFirst(10)
      } else {
        result += line
      }
      result += "\n"
    }
    throw .unexpectedOutput(format: "pdf")
  }
}
