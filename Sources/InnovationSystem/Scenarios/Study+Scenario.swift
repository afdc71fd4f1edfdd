extension Study {
  /// The study as its snapshot would be recorded if a scenario had come about; the study itself and
  /// its other snapshots stay as they are.
  ///
  /// - A collaboration that is added has the scenario's intensity and phases, and nobody's report.
  /// - One that is strengthened keeps all else that is known of it. Of several rows of the pair the
  ///   closest changes, so that its intensity becomes the scenario's by any combining rule; a row
  ///   that is weakened changes when it is closer than that. Reports at the threshold become that
  ///   intensity, so that who confirms it still does; a report below it is not made into one above.
  /// - An organisation that leaves is out of frame, with its collaborations and its part in projects
  ///   that run at the date; one that joins is in frame and has not been asked.
  ///
  /// - Parameters:
  ///   - scenario: changes without errors by `Scenario.problems(in:at:)`; a change that has one and
  ///     doesn't fit what is recorded may have no effect.
  ///   - snapshot: the snapshot that is changed.
  /// - Complexity: O(*c*·*r*) in the numbers of changes and recorded rows.
  public func applying(_ scenario: Scenario, at snapshot: Snapshot) -> Study {
    var study = self
    for change in scenario.changes {
      switch (change.kind, change.pair) {
      case (.add, nil): study.join(change.from, snapshot)
      case (.remove, nil): study.leave(change.from, snapshot)
      case (.add, let pair?): study.add(change, pair, snapshot)
      case (.remove, let pair?):
        study.collaborations.removeAll { $0.isExisting(between: pair, in: snapshot) }
      case (.strengthen, let pair?): study.strengthen(change, pair, snapshot)
      case (.weaken, let pair?): study.weaken(change, pair, snapshot)
      case (.strengthen, nil), (.weaken, nil): break
      }
    }
    return study
  }

  private mutating func add(
    _ change: ScenarioChange, _ pair: UnorderedPair, _ snapshot: Snapshot
  ) {
    // A recorded “no contact” gives way.
    collaborations.removeAll { $0.isExisting(between: pair, in: snapshot) }
    var row =
      change.details
      ?? Collaboration(snapshot: snapshot.id, from: change.from, to: change.to ?? change.from)
    row.status = .existing
    row.intensity = change.intensity
    row.reportedFrom = nil
    row.reportedTo = nil
    row.phases = change.phases.isEmpty ? nil : change.phases
    collaborations.append(row)
  }

  private mutating func strengthen(
    _ change: ScenarioChange, _ pair: UnorderedPair, _ snapshot: Snapshot
  ) {
    let rows = positions(of: pair, in: snapshot)
    let closest = rows.max {
      let (one, other) = (intensity(at: $0, snapshot), intensity(at: $1, snapshot))
      return one == other ? $0 > $1 : one < other
    }
    guard let closest else { return }
    if let intensity = change.intensity {
      collaborations[closest].become(intensity, keeping: snapshot.counts)
    }
    if !change.phases.isEmpty { collaborations[closest].phases.formUnion(with: change.phases) }
  }

  private mutating func weaken(
    _ change: ScenarioChange, _ pair: UnorderedPair, _ snapshot: Snapshot
  ) {
    for row in positions(of: pair, in: snapshot) {
      if let intensity = change.intensity, self.intensity(at: row, snapshot) > intensity {
        collaborations[row].become(intensity) { _ in true }
      }
      collaborations[row].phases?.subtract(change.phases)
    }
  }

  private func positions(of pair: UnorderedPair, in snapshot: Snapshot) -> [Int] {
    collaborations.indices.filter { collaborations[$0].isExisting(between: pair, in: snapshot) }
  }

  private func intensity(at row: Int, _ snapshot: Snapshot) -> Double {
    snapshot.rule.intensity(of: collaborations[row])
  }

  private mutating func join(_ id: String, _ snapshot: Snapshot) {
    responses.removeAll {
      $0.organisation == id && $0.snapshot == snapshot.id && $0.status == .notInFrame
    }
    guard let index = organisations.firstIndex(where: { $0.id == id }),
      case .only(let known) = organisations[index].frame
    else { return }
    organisations[index].frame = .only(known.union([snapshot.id]))
  }

  private mutating func leave(_ id: String, _ snapshot: Snapshot) {
    guard let index = organisations.firstIndex(where: { $0.id == id }) else { return }
    let known = snapshots.map(\.id).filter(organisations[index].isInFrame)
    organisations[index].frame = .only(Set(known).subtracting([snapshot.id]))
    collaborations.removeAll {
      $0.snapshot == snapshot.id && $0.status == .existing && ($0.from == id || $0.to == id)
    }
    participations.removeAll { part in
      part.organisation == id
        && snapshot.date?.overlaps(from: part.from, to: part.to) ?? true
    }
    for index in responses.indices
    where responses[index].organisation == id && responses[index].snapshot == snapshot.id {
      responses[index].status = .notInFrame
    }
  }
}

extension Collaboration {
  /// Whether the row tells of a pair's existing collaboration in a snapshot.
  fileprivate func isExisting(between pair: UnorderedPair, in snapshot: Snapshot) -> Bool {
    self.snapshot == snapshot.id && status == .existing && UnorderedPair(from, to) == pair
  }

  /// Makes the intensity one by every combining rule; the reports not kept are as not given.
  fileprivate mutating func become(_ intensity: Double, keeping isKept: (Double) -> Bool) {
    self.intensity = intensity
    reportedFrom = reportedFrom.flatMap { isKept($0) ? intensity : nil }
    reportedTo = reportedTo.flatMap { isKept($0) ? intensity : nil }
  }
}

extension Optional where Wrapped == Set<Phase> {
  /// Adds phases to those that are known.
  fileprivate mutating func formUnion(with phases: Set<Phase>) {
    self = (self ?? []).union(phases)
  }
}
