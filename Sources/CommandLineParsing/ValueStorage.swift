/// The value of one argument or option, and how words become it.
struct ValueStorage<Value> {
  let reader: ValueReader<Value>
  let defaultDescription: String?
  var value: Value?
  private var isGiven = false

  /// Creates storage for a required value.
  init(_ reader: ValueReader<Value>) {
    self.reader = reader
    defaultDescription = nil
  }

  /// Creates storage with a default; `described` holds what help shows of it.
  init(
    _ reader: ValueReader<Value>, default value: Value, described: [any ExpressibleByArgument] = []
  ) {
    self.reader = reader
    self.value = value
    let words = described.map(\.defaultValueDescription)
    defaultDescription = words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// The value read or the default; traps for a required value before parsing.
  var currentValue: Value {
    guard let value else {
      fatalError("A required argument or option was read before the command line was parsed.")
    }
    return value
  }

  /// Takes one word, the first in place of the default; `false` when it means nothing.
  mutating func accept(_ text: String) -> Bool {
    if !isGiven {
      isGiven = true
      value = nil
    }
    return reader.accept(text, &value)
  }
}

extension ValueStorage: Sendable where Value: Sendable {}

/// How words become a value: one word, at most one, or any number of them.
struct ValueReader<Value>: Sendable {
  let isRepeating: Bool
  let allowedValues: [String]
  let form: ValueForm
  let accept: @Sendable (String, inout Value?) -> Bool

  static func one() -> Self where Value: ExpressibleByArgument {
    Self(isRepeating: false, allowedValues: Value.allValueStrings, form: Value.valueForm) {
      text, value in
      value = Value(argument: text)
      return value != nil
    }
  }

  static func optional<Wrapped: ExpressibleByArgument>() -> Self where Value == Wrapped? {
    Self(isRepeating: false, allowedValues: Wrapped.allValueStrings, form: Wrapped.valueForm) {
      text, value in
      guard let wrapped = Wrapped(argument: text) else { return false }
      value = .some(wrapped)
      return true
    }
  }

  static func list<Element: ExpressibleByArgument>() -> Self where Value == [Element] {
    Self(isRepeating: true, allowedValues: Element.allValueStrings, form: Element.valueForm) {
      text, value in
      guard let element = Element(argument: text) else { return false }
      if value == nil { value = [] }
      value?.append(element)
      return true
    }
  }
}
