/// A value as JSON, while it is put together.
final class JSONNode {
  /// What it is.
  enum Form {
    case nothing
    /// Words or a number, as they stand in the text.
    case literal(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])
  }

  /// What it is so far.
  private(set) var form = Form.nothing

  init() {}

  /// Lets it be a text, or words or a number as they stand.
  func become(_ form: Form) { self.form = form }

  /// Lets it be an object, if it isn't one.
  func becomeObject() {
    if case .object = form { return }
    form = .object([])
  }

  /// Lets it be an array, if it isn't one.
  func becomeArray() {
    if case .array = form { return }
    form = .array([])
  }

  /// How many values an array has.
  var count: Int {
    if case .array(let values) = form { values.count } else { 0 }
  }

  /// A new value at the end of an array.
  func append() -> JSONNode {
    let value = JSONNode()
    guard case .array(var values) = form else { return value }
    form = .nothing
    values.append(value)
    form = .array(values)
    return value
  }

  /// A new value of an object, whose key it has none of yet.
  func add(_ key: String) -> JSONNode {
    let value = JSONNode()
    guard case .object(var members) = form else { return value }
    form = .nothing
    members.append((key, value))
    form = .object(members)
    return value
  }
}
