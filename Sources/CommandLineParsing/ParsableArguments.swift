/// A set of arguments, options and flags that can be filled from the words of a command line.
///
/// Declare them as properties with ``Argument``, ``Option``, ``Flag`` and ``OptionGroup``. They are
/// found by reflection over a fresh `init()`, so help texts are evaluated anew each time and follow
/// the language in force. Other stored properties need a default value and a `Decodable` type.
///
/// The module is spelled as a subset of apple/swift-argument-parser; each difference is noted where
/// it shows.
public protocol ParsableArguments: Decodable, SendableMetatype {
  /// Creates the undecided arguments: only defaults have values.
  init()

  /// Checks what one property can't check alone; called once, after all values are read.
  ///
  /// - Throws: ``ValidationError``, reported as `CommandLineError.validation`. Differs from
  ///   swift-argument-parser: the problems of all groups and commands are reported together.
  mutating func validate() throws
}

extension ParsableArguments {
  /// Accepts everything.
  public mutating func validate() throws {}
}
