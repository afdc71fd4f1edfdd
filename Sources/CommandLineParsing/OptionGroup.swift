/// A set of arguments shared by several commands, as if its properties were declared in place.
@propertyWrapper public struct OptionGroup<Value: ParsableArguments> {
  /// The shared arguments.
  public var wrappedValue: Value
  let title: String

  /// Declares the group.
  ///
  /// - Parameter title: The heading of the options' own section in the help page, printed in
  ///   capital letters; empty to list them with the others.
  public init(title: String = "") {
    wrappedValue = Value()
    self.title = title
  }
}

/// An option group of any type, as the parser sees it.
protocol DeclaredGroup {
  var title: String { get }
  var contents: any ParsableArguments { get }

  /// The group with its values read and validated.
  func filled(from tree: PropertyTree, in set: DeclarationSet, problems: inout [CommandLineError])
    -> any DeclaredGroup
}

extension OptionGroup: Sendable where Value: Sendable {}

extension OptionGroup: DeclaredGroup {
  var contents: any ParsableArguments { wrappedValue }

  func filled(
    from tree: PropertyTree, in set: DeclarationSet, problems: inout [CommandLineError]
  ) -> any DeclaredGroup {
    var group = self
    group.wrappedValue = set.instance(of: Value.self, from: tree, problems: &problems)
    return group
  }
}

extension OptionGroup: Decodable {
  /// Always throws: only the command-line parser fills this.
  public init(from decoder: any Decoder) throws { throw notDecodable(decoder) }
}
