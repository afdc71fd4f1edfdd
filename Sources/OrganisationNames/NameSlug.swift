import Foundation

/// A short stable ASCII identifier for a name: *Bodø kommune* → `bodo-kommune`.
///
/// Made from ``nameKey(_:)``, so spellings with the same key have the same slug. Letters lose their
/// accents (å → a, ø → o, æ → ae, đ → d, ŋ → n, ŧ → t, š → s); everything else becomes one dash.
///
/// - Returns: lower-case letters, digits and single dashes; never empty: `x` and 16 hexadecimal
///   digits (FNV-1a of the key) for a name without a Latin letter or a digit.
public func nameSlug(_ name: String) -> String {
  let key = nameKey(name)
  let words = asciiLetters(key).split { !$0.isLetter && !$0.isNumber }
  return words.isEmpty ? "x" + hexadecimalHash(key) : words.joined(separator: "-")
}

/// A text in ASCII: accents dropped, letters without a decomposition spelt out, others a space.
func asciiLetters(_ text: String) -> String {
  var ascii = ""
  for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
    if scalar.isASCII {
      ascii.unicodeScalars.append(scalar)
    } else if let spelling = undecomposed[scalar] {
      ascii += spelling
    } else if !scalar.properties.isDiacritic {
      ascii += " "
    }
  }
  return ascii
}

/// Latin letters that Unicode does not decompose.
private let undecomposed: [Unicode.Scalar: String] = [
  "æ": "ae", "ø": "o", "đ": "d", "ŋ": "n", "ŧ": "t", "ł": "l", "ß": "ss", "þ": "th", "ð": "d",
  "œ": "oe", "ı": "i", "ħ": "h",
]

/// FNV-1a, 64 bits, of the UTF-8 of a text: the same in every run and on every machine.
private func hexadecimalHash(_ text: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
