extension NameMatcher {
  /// The later names of organisations that are known to have changed.
  ///
  /// A division says nothing about which part is meant and is left out; so is a change after which
  /// the name is the same.
  static func lineageSuggestions(
    for entries: [ParsedEntry], among known: [ParsedEntry]
  ) -> [NameSuggestion] {
    let bySignature = Dictionary(grouping: known, by: \.parsed.unaccentedSignature)
    let asked = Dictionary(grouping: entries, by: \.parsed.unaccentedSignature)
    return changes.flatMap { change in
      let successor = bySignature[change.newSignature]?.first?.entry.name ?? change.newName
      return (asked[change.oldSignature] ?? []).map { entry in
        NameSuggestion(entry.entry.name, successor, NameMatch(.lineage), event: change.event)
      }
    }
  }

  /// The municipality for a town that stands for it, where no entry is the municipality.
  static func placeSuggestions(for entries: [ParsedEntry]) -> [NameSuggestion] {
    let named = Set(entries.filter { !$0.parsed.traits.contains(.town) }.map(\.parsed.signature))
    return entries.compactMap { entry in
      guard entry.parsed.traits.contains(.town), entry.parsed.kinds == ["kommune"],
        !named.contains(entry.parsed.signature),
        let municipality = municipality(ofTown: entry.parsed)
      else { return nil }
      return NameSuggestion(entry.entry.name, municipality.name + " kommune", NameMatch(.place))
    }
  }

  private static func municipality(ofTown parsed: ParsedName) -> Municipality? {
    parsed.distinctive.first.flatMap { name in
      Gazetteer.norway.towns.first { nameKey($0.municipality.name) == name }?.municipality
    }
  }

  /// A change that gave an organisation a new name.
  private struct NamedChange {
    let event: OrganisationEvent
    let newName: String
    let oldSignature: String
    let newSignature: String

    init?(_ event: OrganisationEvent) {
      guard let new = event.new, event.type != "split" else { return nil }
      self.event = event
      newName = new
      oldSignature = NameParser.parse(event.old).unaccentedSignature
      newSignature = NameParser.parse(new).unaccentedSignature
      guard oldSignature != newSignature else { return nil }
    }
  }

  private static let changes = Gazetteer.norway.events.compactMap(NamedChange.init)
}
