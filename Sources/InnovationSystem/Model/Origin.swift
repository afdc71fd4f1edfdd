/// Where a record was read.
public struct Origin: Sendable, Hashable {
  /// The file, as people know it.
  public let file: String
  /// The line the record begins on, from 1.
  public let line: Int
  /// The character column, from 1, at which each of the record's fields begins.
  public let columns: [String: Int]
  /// The lines of the fields that begin further down than the record.
  public let lines: [String: Int]

  /// Makes an origin.
  public init(
    file: String, line: Int, columns: [String: Int] = [:], lines: [String: Int] = [:]
  ) {
    self.file = file
    self.line = line
    self.columns = columns
    self.lines = lines
  }
}
