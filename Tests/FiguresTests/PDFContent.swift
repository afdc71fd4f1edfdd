import Foundation
import Unpacking

/// The drawing operators of a PDF, its compressed streams unpacked.
enum PDFContent {
  /// The text of every compressed stream that can be unpacked, white space made single.
  static func operators(of pdf: [UInt8]) -> String {
    let data = Data(pdf)
    var texts: [String] = []
    var place = data.startIndex
    while let start = data.range(of: Data("stream\n".utf8), in: place..<data.endIndex),
      let end = data.range(of: Data("endstream".utf8), in: start.upperBound..<data.endIndex)
    {
      if let bytes = Unpacking.zlib(data[start.upperBound..<end.lowerBound]) {
        texts.append(String(decoding: bytes, as: UTF8.self))
      }
      place = end.upperBound
    }
    return texts.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
