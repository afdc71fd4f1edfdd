/// An id as a part of an SVG identifier: letters, digits, `-` and `.` stay, any other character is
/// spelled by its number, so that two ids never become one.
func identifier(_ id: String) -> String {
  id.unicodeScalars.map { scalar in
    let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    return isPlain || scalar == "-" || scalar == "."
      ? String(scalar) : "_" + String(scalar.value, radix: 16) + "_"
  }.joined()
}
