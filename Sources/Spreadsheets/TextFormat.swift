/// How a text file was read.
public struct TextFormat: Sendable, Hashable {
  /// How its bytes stand for characters.
  public var encoding: TextEncoding
  /// What stands between its fields.
  public var separator: Separator
  /// Whether its first line, which isn't a row, said so (`sep=;`).
  public var isSeparatorDeclared: Bool

  /// Makes a description of how a text was read.
  public init(encoding: TextEncoding, separator: Separator, isSeparatorDeclared: Bool = false) {
    self.encoding = encoding
    self.separator = separator
    self.isSeparatorDeclared = isSeparatorDeclared
  }
}

/// How the bytes of a text file stand for characters.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8 without a mark.
  case utf8 = "utf-8"
  /// UTF-8 with a byte order mark first, as Excel saves it.
  case utf8WithMark = "utf-8-bom"
  /// UTF-16 of either byte order, with or without a mark.
  case utf16 = "utf-16"
  /// What Excel calls "CSV" on a Western European Windows.
  case windows1252 = "windows-1252"
  /// ISO 8859-1; never guessed, for every file of bytes could be it.
  case latin1 = "iso-8859-1"
}

/// What stands between the fields of a text file.
public enum Separator: String, Sendable, Hashable, CaseIterable {
  /// `,`
  case comma
  /// `;`
  case semicolon
  /// The tabulator.
  case tab

  /// The separator as it stands in the file.
  public var character: Character { Character(Unicode.Scalar(byte)) }

  /// The separator's byte in UTF-8.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }
}
