/// A node of a YAML document, and where it begins.
struct YAMLNode: Sendable, Hashable {
  /// What a node holds.
  indirect enum Content: Sendable, Hashable {
    /// A text; `nil` when nothing was written.
    case scalar(String?)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values, in the order written.
    case mapping([YAMLEntry])
  }

  /// What the node holds.
  var content: Content
  /// The line, from 1.
  var line: Int
  /// The character column, from 1.
  var column: Int

  /// The text of a scalar; `nil` for anything else and for an empty one.
  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The entries of a mapping; `nil` for anything else.
  var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The items of a list; `nil` for anything else.
  var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// Whether nothing was written.
  var isEmpty: Bool { content == .scalar(nil) }
}

/// A key of a mapping and its value.
struct YAMLEntry: Sendable, Hashable {
  /// The key, and where it begins.
  var key: YAMLNode
  /// The value.
  var value: YAMLNode
}
