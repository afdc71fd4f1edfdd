internal import CXML

/// An XML part of a workbook, walked through from its beginning while it is unpacked.
///
/// Names are compared without their namespace, for there are two (transitional and strict) and any
/// prefix may stand for them. Document types and entities are refused: no workbook needs them.
final class XMLPart {
  /// A local name, interned by the reader, so that comparing is comparing addresses.
  typealias Name = UnsafePointer<xmlChar>

  /// What the reader stands at.
  enum Event {
    /// An element begins.
    case start(Name)
    /// An element ends; an empty one does so, too.
    case end(Name)
    /// Text; one text may come in several pieces.
    case text(UnsafePointer<xmlChar>)
    /// The end of the part.
    case finished
  }

  /// The first thing that libxml2 couldn't get over; its warnings don't count.
  private final class Complaint {
    private(set) var text: String?
    private(set) var isOfEntities = false

    private static let entityCodes = [
      XML_ERR_ENTITY_LOOP, XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY,
    ].map { Int32($0.rawValue) }

    func note(_ error: xmlError) {
      guard text == nil, error.level == XML_ERR_FATAL else { return }
      let message = error.message.map { String(cString: $0) } ?? "not XML"
      text =
        "line \(error.line): " + message.split(whereSeparator: \.isNewline).joined(separator: " ")
      isOfEntities = Self.entityCodes.contains(error.code)
    }
  }

  private static let initialised: Void = xmlInitParser()

  private let entry: ZipEntry
  private let complaint = Complaint()
  private let reader: xmlTextReaderPtr
  private var endsAtOnce: Name?

  /// Opens a part that may hold at most so many bytes, by default as many as the limits say.
  ///
  /// - Throws: `damaged` or `tooLarge`.
  init(
    _ name: String, of package: ZipPackage, limit: Int? = nil
  ) throws(SpreadsheetError) {
    _ = Self.initialised
    let most = min(limit ?? .max, package.budget.part)
    entry = try package.open(name, limit: most)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
    let source = Unmanaged.passUnretained(entry).toOpaque()
    let opened = xmlReaderForIO(
      { context, buffer, length in
        guard let context else { return -1 }
        return Unmanaged<ZipEntry>.fromOpaque(context).takeUnretainedValue().read(
          into: buffer, length)
      }, nil, source, nil, nil, CInt(options))
    guard let opened else {
      throw entry.failure ?? .damaged(part: name, reason: "not XML")
    }
    reader = opened
    listen()
  }

  deinit { xmlFreeTextReader(reader) }

  private func listen() {
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error else { return }
        Unmanaged<Complaint>.fromOpaque(context).takeUnretainedValue().note(
          error.pointee)
      }, Unmanaged.passUnretained(complaint).toOpaque())
  }

  /// A name to compare with those of events.
  func name(_ text: String) -> Name? { xmlTextReaderConstString(reader, text) }

  /// The next thing in the part.
  ///
  /// - Throws: `damaged`, `unsafe` or `tooLarge`.
  func next() throws(SpreadsheetError) -> Event {
    if let name = endsAtOnce {
      endsAtOnce = nil
      return .end(name)
    }
    while true {
      let status = xmlTextReaderRead(reader)
      guard status == 1 else {
        if let failure = failure(status) { throw failure }
        return .finished
      }
      if let event = try event(xmlTextReaderNodeType(reader)) { return event }
    }
  }

  private func event(_ type: CInt) throws(SpreadsheetError) -> Event? {
    switch type {
    case CInt(XML_READER_TYPE_ELEMENT.rawValue):
      guard let name = xmlTextReaderConstLocalName(reader) else { return nil }
      if xmlTextReaderIsEmptyElement(reader) == 1 { endsAtOnce = name }
      return .start(name)
    case CInt(XML_READER_TYPE_END_ELEMENT.rawValue):
      return xmlTextReaderConstLocalName(reader).map { .end($0) }
    case CInt(XML_READER_TYPE_TEXT.rawValue), CInt(XML_READER_TYPE_CDATA.rawValue),
      CInt(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
      return xmlTextReaderConstValue(reader).map { .text($0) }
    case CInt(XML_READER_TYPE_DOCUMENT_TYPE.rawValue),
      CInt(XML_READER_TYPE_ENTITY_REFERENCE.rawValue):
      throw .unsafe(part: entry.name)
    default: return nil
    }
  }

  private func failure(_ status: CInt) -> SpreadsheetError? {
    if let failure = entry.failure { return failure }
    guard status < 0 || complaint.text != nil else { return nil }
    if complaint.isOfEntities { return .unsafe(part: entry.name) }
    return .damaged(part: entry.name, reason: complaint.text ?? "not XML")
  }

  /// The text of an attribute without a namespace of the element that just began.
  func attribute(_ name: String) -> String? {
    cxml_attribute(reader, name, 0).map { String(cString: $0) }
  }

  /// The text of an attribute in a namespace, such as `r:id`.
  func attribute(inNamespace name: String) -> String? {
    cxml_attribute(reader, name, 1).map { String(cString: $0) }
  }

  /// The text of an attribute where it lies, until the next event.
  func attributeBytes(_ name: StaticString) -> UnsafePointer<CChar>? {
    name.withUTF8Buffer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cxml_attribute(reader, $0.baseAddress, 0) }
    }
  }

  /// An attribute as XML Schema writes a truth: `1` or `true`.
  func isTrue(_ name: String) -> Bool {
    let text = attribute(name)
    return text == "1" || text == "true"
  }
}
