/// Names for tabs that every spreadsheet takes.
struct SheetNames {
  private static let longest = 31
  private static let forbidden = "[]:*?/\\"
  /// Excel keeps this name to itself.
  private static let reserved = "history"

  private var taken: Set<String> = []

  /// A name like the one wished for that can stand on a tab and that no earlier one has.
  mutating func name(like wish: String) -> String {
    let base = Self.cleaned(wish)
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = " (\(number))"
      name = Self.cut(base, to: Self.longest - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }

  private static func cleaned(_ wish: String) -> String {
    let scalars = wish.unicodeScalars.map { scalar -> Character in
      let isBad = scalar.value < 0x20 || forbidden.unicodeScalars.contains(scalar)
      return isBad || !XMLText.isAllowed(scalar) ? " " : Character(scalar)
    }
    let words = String(scalars).split(separator: " ").joined(separator: " ")
    let name = trimmed(cut(trimmed(words), to: longest))
    if name.isEmpty { return "Sheet" }
    return name.lowercased() == reserved ? name + "_" : name
  }

  /// A name without apostrophes and spaces at its ends.
  private static func trimmed(_ text: String) -> String {
    let inner = text.drop { $0 == "'" || $0 == " " }
    return String(inner.reversed().drop { $0 == "'" || $0 == " " }.reversed())
  }

  /// The beginning of a text in so many UTF-16 units, whole characters only.
  static func cut(_ text: String, to length: Int) -> String {
    var room = length
    let fitting = text.prefix { character in
      room -= character.utf16.count
      return room >= 0
    }
    return String(fitting)
  }
}

/// Texts as XML can hold them.
enum XMLText {
  /// Whether XML can hold a character, if need be escaped.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value != 0 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }

  /// A text for a cell: what XML can't hold left out, and nothing in it an escape.
  static func cellText(_ text: String) -> String {
    let isClean = text.unicodeScalars.allSatisfy(isAllowed)
    let kept =
      isClean ? text : String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
    return EscapedText.encoded(kept)
  }
}
