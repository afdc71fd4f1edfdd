extension FigureProvenance {
  /// What differs between two of them.
  public enum Change: Sendable, Hashable {
    /// What became of a table or snapshot.
    public enum Kind: String, Sendable, Hashable {
      /// It holds something else.
      case changed
      /// It is there now, and wasn't.
      case added
      /// It was there, and isn't.
      case removed
    }

    /// A table of the study, by its name.
    case table(String, Kind)
    /// The ties and answers of a snapshot, by its id.
    case snapshot(String, Kind)
    /// An option has another value: the one in the file, and the one now.
    case option(String, String, String)
    /// Another version of Samspill: the one in the file, and the one now.
    case version(String, String)
  }

  /// What has changed since a figure with another provenance was made: tables, snapshots and options
  /// by name, then the version.
  public func changes(since old: FigureProvenance) -> [Change] {
    var changes: [Change] = []
    if old.data != data {
      changes += Self.differences(old.tables, tables).map { .table($0.key, $0.kind) }
      if !old.snapshots.isEmpty {
        changes += Self.differences(old.snapshots, snapshots).map { .snapshot($0.key, $0.kind) }
      }
    }
    for name in Set(old.options.keys).union(options.keys).sorted() {
      let (before, now) = (old.options[name] ?? "", options[name] ?? "")
      if before != now { changes.append(.option(name, before, now)) }
    }
    if old.version != version { changes.append(.version(old.version, version)) }
    return changes
  }

  private static func differences(
    _ old: [String: String], _ new: [String: String]
  ) -> [(key: String, kind: Change.Kind)] {
    Set(old.keys).union(new.keys).sorted().compactMap { key in
      if old[key] == new[key] { return nil }
      return (key, old[key] == nil ? .added : new[key] == nil ? .removed : .changed)
    }
  }
}
