import Spelling

extension Study {
  /// Snapshots that aren't there are errors; a gap of nothing the study has is only told of, since the
  /// row may be somebody's own.
  func ledgerProblems(_ names: KnownNames) -> [Problem] {
    ledger.flatMap { entry -> [Problem] in
      let snapshots = [
        ("first_seen", entry.firstSeen), ("last_seen", entry.lastSeen),
        ("closed_in", entry.closedIn),
      ]
      let unknown = snapshots.flatMap { field, id in
        id.map { names.snapshot($0, entry.origin, field: field) } ?? []
      }
      return (entry.subject == nil ? [] : unknown) + unknownGap(entry)
    }
  }

  private func unknownGap(_ entry: LedgerEntry) -> [Problem] {
    guard !entry.id.isEmpty, !isAboutSomething(entry) else { return [] }
    var values = ["value": entry.id]
    values["suggestion"] = nearestSpelling(to: entry.id, among: nearbyIds(entry))
    return [Problem(.unknownGap, entry.origin, field: "id", values: values)]
  }

  /// Whether everything that a row's id names is in the study.
  public func isAboutSomething(_ entry: LedgerEntry) -> Bool {
    guard let subject = entry.subject else { return false }
    guard subject.organisations.allSatisfy({ organisation($0) != nil }) else { return false }
    switch subject {
    case .funding(let id): return funding.contains { $0.id == id }
    case .sectors(let one, let other):
      let codes = Set(organisations.compactMap(taxonomy.sectorCode))
      return codes.isSuperset(of: [one, other])
    default: return true
    }
  }

  /// The ids that a row's would be with the organisations' names spelt as the study spells them.
  private func nearbyIds(_ entry: LedgerEntry) -> [String] {
    guard let subject = entry.subject else { return [] }
    let ids = organisations.map(\.id)
    let mended = subject.renamed { id in
      organisation(id) == nil ? nearestSpelling(to: id, among: ids) ?? id : id
    }
    return [mended?.id].compactMap { $0 }.filter { $0 != entry.id }
  }
}
