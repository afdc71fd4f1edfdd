/// What kind of file a drawing is in, known by its first bytes.
public enum DrawingFormat: String, Sendable, Hashable, CaseIterable {
  /// Scalable vector graphics.
  case svg
  /// A PDF.
  case pdf
  /// Encapsulated PostScript.
  case eps
  /// A PNG.
  case png

  /// The format of a file; `nil` when it is none of these.
  public init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: "%!PS-Adobe".utf8) {
      self = .eps
    } else if bytes.prefix(2000).firstRange(of: Array("<svg".utf8)) != nil {
      // Another program may have put a declaration before the root.
      self = .svg
    } else {
      return nil
    }
  }

  /// Whether a file of the format lacks its end, as after a download that broke off.
  public func isCutShort(_ bytes: [UInt8]) -> Bool {
    let end =
      switch self {
      case .svg: "</svg>"
      case .pdf, .eps: "%%EOF"
      case .png: "IEND"
      }
    return Array(bytes.suffix(1024)).firstRange(of: Array(end.utf8)) == nil
  }
}
