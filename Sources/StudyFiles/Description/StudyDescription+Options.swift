import InnovationSystem

extension StudyDescription {
  /// Lets what somebody asked for on the command line hold over what the study says.
  mutating func apply(_ options: ReadingOptions) {
    if let scale = options.scale { setAll(\.scale, scale) }
    if let threshold = options.threshold { setAll(\.threshold, threshold) }
    if let rule = options.rule { setAll(\.rule, rule) }
  }

  private mutating func setAll<Value>(
    _ setting: WritableKeyPath<SnapshotEntry, Value?>, _ value: Value
  ) {
    common[keyPath: setting] = value
    for index in snapshots.indices { snapshots[index][keyPath: setting] = value }
  }

  /// The dates at which rows with a beginning and an end are to be seen: those asked for, else those of
  /// the snapshots; `nil` when there are none.
  func datedSnapshots(_ options: ReadingOptions) -> [(id: String, date: PartialDate)]? {
    if !options.dates.isEmpty { return options.dates.map { ($0.description, $0) } }
    let dated = snapshots.compactMap { entry in
      (entry.date ?? PartialDate(entry.id)).map { (id: entry.id, date: $0) }
    }
    return dated.isEmpty ? nil : dated
  }
}
