import InnovationSystem
import OrganisationNames

/// Which spelling stands for which name.
struct AliasIndex {
  private var names: [String: String] = [:]

  /// Makes an index of aliases; of several for one spelling, the first holds.
  init(_ aliases: [NameAlias]) {
    for alias in aliases where !alias.alias.isEmpty && !alias.name.isEmpty {
      let key = nameKey(alias.alias)
      if names[key] == nil { names[key] = alias.name }
    }
  }

  /// The name a spelling stands for, through as many aliases as it takes; `nil` when it is no alias.
  func name(for spelling: String) -> String? {
    guard !names.isEmpty, var name = names[nameKey(spelling)] else { return nil }
    var seen: Set<String> = [nameKey(spelling)]
    while seen.insert(nameKey(name)).inserted, let next = names[nameKey(name)] { name = next }
    return name
  }
}
