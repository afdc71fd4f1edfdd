internal import PageAssets
import Digests
import Foundation

/// The style sheet and the script of the page, as they stand in it.
struct PageAsset {
  /// How the page looks: one column, light or dark as its reader has chosen; prints on A4.
  static let style = PageAsset(page_style())
  /// What the page does beyond being read.
  static let script = PageAsset(page_script())

  /// The text between the tags.
  let text: String

  private init(_ asset: page_asset) {
    let bytes = UnsafeBufferPointer(start: asset.bytes, count: asset.count)
    text = Self.withoutRemarks(String(decoding: bytes, as: UTF8.self))
  }

  /// What a browser must have been told of the text, to use no other.
  var fingerprint: String {
    "'sha256-" + Data(SHA256.digest(of: text.utf8)).base64EncodedString() + "'"
  }

  /// The text without comments and indentation: those are for who reads the source.
  ///
  /// Neither file has a comment's signs inside a string.
  private static func withoutRemarks(_ source: String) -> String {
    var rest = Array(source.utf8)[...]
    var kept: [UInt8] = []
    while let start = Self.place(of: "/*", in: rest) {
      kept += rest[..<start]
      rest = rest[(start + 2)...]
      rest = Self.place(of: "*/", in: rest).map { rest[($0 + 2)...] } ?? []
    }
    let lines = (kept + rest).split(separator: UInt8(ascii: "\n")).map { line in
      line.drop { $0 == UInt8(ascii: " ") }
    }
    return lines.filter { !$0.isEmpty && !$0.starts(with: "//".utf8) }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  /// Where two signs stand one after the other for the first time.
  private static func place(of signs: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let (first, second) = (signs.utf8Start[0], signs.utf8Start[1])
    return bytes.indices.dropLast().first { bytes[$0] == first && bytes[$0 + 1] == second }
  }
}
