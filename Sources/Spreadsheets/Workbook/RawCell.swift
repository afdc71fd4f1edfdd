/// A cell as the XML of a sheet says it, while it is read.
struct RawCell {
  /// How the value is to be taken: the `t` attribute, with `n` when there is none.
  enum ValueType: String {
    case number = "n"
    case sharedString = "s"
    case inlineString = "inlineStr"
    case formulaString = "str"
    case boolean = "b"
    case error = "e"
    case date = "d"
  }

  /// From 0.
  var column = 0
  /// How the value is to be taken.
  var type = ValueType.number
  /// The number of its style.
  var style = 0
  /// The text of `<v>`.
  var value: [UInt8] = []
  /// Whether there is a `<v>`.
  var hasValue = false
  /// The text of `<f>`.
  var formula: [UInt8] = []
  /// Whether there is an `<f>`.
  var hasFormula = false
  /// The number of the formula that it shares; `nil` when it shares none.
  var sharedFormula: String?

  /// Makes it ready for the next cell, with the room it has.
  mutating func reset() {
    value.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
    (type, style, hasValue, hasFormula, sharedFormula) = (.number, 0, false, false, nil)
  }

  /// Whether a formula stands there that nobody worked out.
  ///
  /// A text formula with an empty value was: its result is the empty text.
  var lacksResult: Bool {
    hasFormula && value.allSatisfy(\.isBlank) && !(type == .formulaString && hasValue)
  }
}
