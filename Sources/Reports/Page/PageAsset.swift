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
    var rest = source[...]
    var kept = ""
    while let start = rest.range(of: "/*") {
      kept += rest[..<start.lowerBound]
      rest =
        rest.range(of: "*/", range: start.upperBound..<rest.endIndex)
        .map { rest[$0.upperBound...] } ?? ""
    }
    let lines = (kept + rest).split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }
    return lines.filter { !$0.isEmpty && !$0.hasPrefix("//") }.joined(separator: "\n")
  }
}
