/// The names of an option or flag.
public struct NameSpecification: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// One way to be named.
  public struct Element: Sendable, Hashable {
    enum Form: Hashable {
      case long, short
      case customLong(String), customShort(Character)
    }
    let form: Form

    /// The property's name in kebab-case after two dashes.
    public static var long: Element { Element(form: .long) }

    /// The first letter of the property's name after one dash.
    public static var short: Element { Element(form: .short) }

    /// Another name after two dashes.
    public static func customLong(_ name: String) -> Element { Element(form: .customLong(name)) }

    /// Another letter after one dash.
    public static func customShort(_ letter: Character) -> Element {
      Element(form: .customShort(letter))
    }

    func spelling(of property: String) -> String {
      switch form {
      case .long: "--" + kebabCase(property)
      case .short: "-" + property.prefix(1).lowercased()
      case .customLong(let name): "--" + name
      case .customShort(let letter): "-" + String(letter)
      }
    }
  }

  let elements: [Element]

  /// Creates the names in the order of the help page.
  public init(arrayLiteral elements: Element...) { self.elements = elements }

  /// The property's name in kebab-case after two dashes.
  public static var long: NameSpecification { [.long] }

  /// The first letter of the property's name after one dash.
  public static var short: NameSpecification { [.short] }

  /// The first letter after one dash, and the whole name after two.
  public static var shortAndLong: NameSpecification { [.short, .long] }

  /// Another name after two dashes.
  public static func customLong(_ name: String) -> NameSpecification { [.customLong(name)] }

  /// Another letter after one dash.
  public static func customShort(_ letter: Character) -> NameSpecification {
    [.customShort(letter)]
  }

  /// The names with their dashes.
  func spellings(of property: String) -> [String] { elements.map { $0.spelling(of: property) } }
}

/// A name from code as it is written on a command line: `useHTMLPage` becomes `use-html-page`.
func kebabCase(_ name: String) -> String {
  let letters = Array(name)
  var result = ""
  for (index, letter) in letters.enumerated() {
    guard letter != "_" else {
      result += "-"
      continue
    }
    if letter.isUppercase, index > 0, letters[index - 1] != "_" {
      let endsAcronym = index + 1 < letters.count && letters[index + 1].isLowercase
      if !letters[index - 1].isUppercase || endsAcronym { result += "-" }
    }
    result += letter.lowercased()
  }
  return result
}
