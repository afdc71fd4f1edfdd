extension Unicode.Scalar {
  /// Whether nobody sees it while it changes what is seen around it.
  ///
  /// Control characters of either range (C0, C1) and the deletion, of which some move a terminal's
  /// cursor or begin its commands, what embeds, overrides or isolates directions of writing, separators of
  /// lines and paragraphs, byte order marks, and what Unicode says is no character. Tabs and line breaks
  /// are none.
  public var isUnprintable: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    // What is no character: these, and the last two of each plane. There will never be others.
    case 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
