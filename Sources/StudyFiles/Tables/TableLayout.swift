/// How a study's description says that a table's file differs from the format.
struct TableLayout: Sendable, Hashable {
  /// The file, relative to the description; `nil` for the usual name.
  var file: String?
  /// The rows to read: the file's column names and the value each must have.
  var filter: [String: String] = [:]
  /// The file's name for our columns; `nil` for one that must not be read.
  var columns: [String: String?] = [:]
  /// Our values for the file's, by our column.
  var values: [String: [String: String]] = [:]
}
