import Foundation

/// What two spellings must share to be taken as the same name without asking.
///
/// Brought to one form: composed (NFC) letters; case, so that *NAV* is *Nav*; white space, trimmed
/// and collapsed, no-break and thin spaces included; kinds of dashes, apostrophes and quotation
/// marks; spaces around `-` and `/`; a full stop or comma at the end. Soft hyphens and characters
/// of no width are left out. Nothing else: accents, abbreviations and word order count.
///
/// - Parameter name: a name as somebody wrote it.
/// - Returns: the key; empty when the name has no visible letter. The key of a key is itself.
/// - Complexity: O(|name|).
public func nameKey(_ name: some StringProtocol) -> String {
  usualKey(name) ?? anyKey(name)
}

/// The key of a name in ASCII and the letters from À to ÿ, as nearly all are here, byte by byte; `nil` for
/// others.
private func usualKey(_ name: some StringProtocol) -> String? {
  var key: [UInt8] = []
  var isApart = false
  var bytes = name.utf8.makeIterator()
  while let byte = bytes.next() {
    switch byte {
    case 0x09...0x0D, space: isApart = true
    case 0xC3:
      guard let rest = bytes.next() else { return nil }
      separate(&key, &isApart, from: byte)
      // À to Þ, of which × is no letter.
      key += [byte, rest <= 0x9E && rest != 0x97 ? rest + 0x20 : rest]
    case 0x80...: return nil
    case UInt8(ascii: "`"):
      separate(&key, &isApart, from: byte)
      key.append(UInt8(ascii: "'"))
    default:
      separate(&key, &isApart, from: byte)
      key.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 0x20 : byte)
    }
  }
  while let last = key.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ",") || last == space
  {
    key.removeLast()
  }
  return String(decoding: key, as: UTF8.self)
}

private let space = UInt8(ascii: " ")

/// Puts a space after white space, unless there is nothing before it or it is beside a dash or a slash.
private func separate(_ key: inout [UInt8], _ isApart: inout Bool, from next: UInt8) {
  defer { isApart = false }
  guard isApart, let last = key.last else { return }
  let isTight = [last, next].contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
  if !isTight { key.append(space) }
}

/// The key of any name.
func anyKey(_ name: some StringProtocol) -> String {
  var words: [[Unicode.Scalar]] = [[]]
  for scalar in composed(name.lowercased()).unicodeScalars {
    if invisible.contains(scalar) { continue }
    if !scalar.properties.isWhitespace {
      words[words.count - 1].append(unified[scalar] ?? scalar)
    } else if words.last != [] {
      words.append([])
    }
  }
  return composed(text(joining: withoutFinalStops(words)))
}

/// A text with its letters composed (NFC). Letters before U+0300, where the combining marks begin, are
/// so already, and asking Foundation for it takes longer than all the rest.
private func composed(_ text: String) -> String {
  text.unicodeScalars.allSatisfy { $0.value < 0x300 }
    ? text : text.precomposedStringWithCanonicalMapping
}

/// The words without the full stops and commas that end the last of them.
private func withoutFinalStops(_ words: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
  var words = words
  while let last = words.last {
    guard let scalar = last.last else {
      words.removeLast()
      continue
    }
    guard scalar == "." || scalar == "," else { break }
    words[words.count - 1].removeLast()
  }
  return words
}

/// The words with a space between them, except beside a dash or a slash.
private func text(joining words: [[Unicode.Scalar]]) -> String {
  var scalars = String.UnicodeScalarView()
  for word in words {
    if let before = scalars.last, let after = word.first, !tight.contains(before),
      !tight.contains(after)
    {
      scalars.append(" ")
    }
    scalars.append(contentsOf: word)
  }
  return String(scalars)
}

/// What takes no space beside it.
private let tight: Set<Unicode.Scalar> = ["-", "/"]

/// Soft hyphen, characters of no width, direction marks.
private let invisible: Set<Unicode.Scalar> = [
  "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}",
]

/// Dashes, apostrophes and quotation marks, each by the plain one.
private let unified: [Unicode.Scalar: Unicode.Scalar] = {
  var table: [Unicode.Scalar: Unicode.Scalar] = [:]
  for dash in "‐‑‒–—―−﹣-".unicodeScalars { table[dash] = "-" }
  for apostrophe in "’‘‛ʼ`´′".unicodeScalars { table[apostrophe] = "'" }
  for mark in "“”„‟«»″".unicodeScalars { table[mark] = "\"" }
  return table
}()
