import Foundation

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
      // The two bytes of zlib's header come before the compressed data.
      let packed = Array(data[start.upperBound..<end.lowerBound].dropFirst(2))
      if let bytes = Inflation(packed).unpacked {
        texts.append(String(decoding: bytes, as: UTF8.self))
      }
      place = end.upperBound
    }
    return texts.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Unpacks deflated data (RFC 1951).
private struct Inflation {
  private let bytes: [UInt8]
  private var bit = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The data; `nil` when they can't be unpacked.
  var unpacked: [UInt8]? {
    var reader = self
    return reader.run()
  }

  private mutating func run() -> [UInt8]? {
    var output: [UInt8] = []
    while true {
      guard let last = bits(1), let kind = bits(2) else { return nil }
      switch kind {
      case 0:
        bit = (bit + 7) / 8 * 8
        guard let length = bits(16), bits(16) != nil else { return nil }
        for _ in 0..<length {
          guard let byte = bits(8) else { return nil }
          output.append(UInt8(byte))
        }
      case 1:
        let lengths =
          [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
          + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8)
        guard block(Huffman(lengths), Huffman([Int](repeating: 5, count: 30)), &output)
        else { return nil }
      case 2:
        guard let (literals, distances) = tables(), block(literals, distances, &output)
        else { return nil }
      default: return nil
      }
      if last == 1 { return output }
    }
  }

  private mutating func bits(_ count: Int) -> Int? {
    var value = 0
    for index in 0..<count {
      guard bit / 8 < bytes.count else { return nil }
      value |= Int(bytes[bit / 8] >> UInt8(bit % 8) & 1) << index
      bit += 1
    }
    return value
  }

  private mutating func symbol(_ code: Huffman) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let next = bits(1) else { return nil }
      value |= next
      let count = code.counts[length]
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func tables() -> (Huffman, Huffman)? {
    guard let literals = bits(5), let distances = bits(5), let codes = bits(4) else { return nil }
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<(codes + 4) {
      guard let length = bits(3) else { return nil }
      lengths[order[index]] = length
    }
    let code = Huffman(lengths)
    var all: [Int] = []
    while all.count < literals + distances + 258 {
      guard let next = symbol(code) else { return nil }
      switch next {
      case ..<16: all.append(next)
      case 16:
        guard let more = bits(2), let before = all.last else { return nil }
        all += [Int](repeating: before, count: more + 3)
      default:
        guard let more = bits(next == 17 ? 3 : 7) else { return nil }
        all += [Int](repeating: 0, count: more + (next == 17 ? 3 : 11))
      }
    }
    return (Huffman(Array(all[..<(literals + 257)])), Huffman(Array(all[(literals + 257)...])))
  }

  private mutating func block(
    _ literals: Huffman, _ distances: Huffman, _ output: inout [UInt8]
  ) -> Bool {
    let base = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
      163, 195, 227, 258,
    ]
    let extra = [
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    while true {
      guard let next = symbol(literals) else { return false }
      if next < 256 {
        output.append(UInt8(next))
        continue
      }
      if next == 256 { return true }
      guard next - 257 < base.count, let more = bits(extra[next - 257]),
        let code = symbol(distances), code < 30
      else { return false }
      let width = max(0, code / 2 - 1)
      guard let further = bits(width) else { return false }
      let distance = (code < 2 ? code : (2 + code % 2) << width) + 1 + further
      guard distance <= output.count else { return false }
      for _ in 0..<(base[next - 257] + more) { output.append(output[output.count - distance]) }
    }
  }
}

/// A canonical Huffman code: how many codes there are of each length, and the symbols in their order.
private struct Huffman {
  var counts = [Int](repeating: 0, count: 16)
  var symbols: [Int] = []

  init(_ lengths: [Int]) {
    for length in lengths where length > 0 { counts[length] += 1 }
    for length in 1...15 { symbols += lengths.indices.filter { lengths[$0] == length } }
  }
}
