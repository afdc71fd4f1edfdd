/// The texts that cells refer to by number, trimmed.
struct SharedStrings {
  /// The texts in order.
  private(set) var texts: [String] = []

  /// Reads them; none when the workbook has no such part.
  ///
  /// - Throws: why the part can't be read; `tooManyCells` when there are more texts than the limit
  ///   lets cells be.
  init(_ part: String?, of package: ZipPackage, limit: Int) throws(SpreadsheetError) {
    guard let part, package.contains(part) else { return }
    let xml = try XMLPart(part, of: package)
    let item = xml.name("si")
    var text = TextGatherer(xml)
    while true {
      switch try xml.next() {
      case .start(let name):
        if name == item { text.reset() } else { text.begin(name) }
      case .end(let name):
        text.end(name)
        guard name == item else { continue }
        guard texts.count < limit else { throw .tooManyCells(limit: limit) }
        texts.append(text.trimmed())
      case .text(let piece): text.add(piece)
      case .finished: return
      }
    }
  }
}

/// Joins the runs of a text, without the phonetic readings beside them.
struct TextGatherer {
  private let text: XMLPart.Name?
  private let phonetic: XMLPart.Name?
  private var bytes: [UInt8] = []
  private var isText = false
  private var isPhonetic = false

  /// A gatherer for the texts of a part.
  init(_ xml: XMLPart) {
    text = xml.name("t")
    phonetic = xml.name("rPh")
  }

  /// Forgets what was gathered.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    isText = false
    isPhonetic = false
  }

  /// Notes that an element begins.
  mutating func begin(_ name: XMLPart.Name) {
    if name == phonetic { isPhonetic = true }
    if name == text { isText = true }
  }

  /// Notes that an element ends.
  mutating func end(_ name: XMLPart.Name) {
    if name == phonetic { isPhonetic = false }
    if name == text { isText = false }
  }

  /// Adds a piece of text, if it is one that counts.
  mutating func add(_ piece: UnsafePointer<UInt8>) {
    guard isText, !isPhonetic else { return }
    bytes.append(terminated: piece)
  }

  /// What was gathered, with its escapes decoded and without white space at its ends.
  func trimmed() -> String { bytes.decodedText() }
}

extension [UInt8] {
  /// Adds the bytes up to a zero.
  mutating func append(terminated text: UnsafePointer<UInt8>) {
    var length = 0
    while text[length] != 0 { length += 1 }
    append(contentsOf: UnsafeBufferPointer(start: text, count: length))
  }

  /// The text that the bytes are, with its escapes decoded, without white space at its ends.
  func decodedText() -> String {
    let text = withUnsafeBufferPointer { $0.trimmedText(0..<count) }
    let decoded = EscapedText.decoded(text)
    guard decoded != text else { return text }
    return Array(decoded.utf8).withUnsafeBufferPointer { $0.trimmedText(0..<$0.count) }
  }
}
