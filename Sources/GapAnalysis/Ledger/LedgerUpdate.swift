import InnovationSystem

/// The gap ledger brought up to date with what the snapshots show.
///
/// Gaps that a snapshot up to the chosen one has and the ledger lacks are added, with the first and
/// last snapshot that have them. A gap is closed in the first snapshot after the last that has it, if
/// that can be told there and no later snapshot of the study has it. What is gone and what isn't known
/// are two things: a question that lacks data, or an organisation no longer in frame, closes nothing.
///
/// What people have decided stays: owner, due, note, and *accepted* and *planned*, whose rows only
/// say in which snapshot the gap was gone. A row that people have opened again, or closed before a
/// new snapshot shows anything, stays as they left it. The snapshots in a row only ever move outwards,
/// so that an update for an earlier snapshot takes nothing away.
public struct LedgerUpdate {
  /// What became of a row.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    /// It is new, and the gap is there.
    case added
    /// It is new, and the gap was there earlier.
    case addedClosed = "added-closed"
    /// The gap is no longer there.
    case closed
    /// The gap is there again.
    case reopened
    /// An accepted or planned gap is no longer there.
    case gone
    /// An accepted or planned gap is there again.
    case returned
    /// Whether the gap is there can't be told.
    case unknown
    /// The row isn't the program's, or is about nothing that the study has.
    case notOurs = "not-ours"
  }

  /// The ledger: every row that was there, in its order, then the new ones, those still there first and
  /// the heaviest of them first.
  public private(set) var entries: [LedgerEntry]
  /// What became of rows, by position in `entries`; nothing of a row that goes on as before.
  public private(set) var changes: [Int: Change] = [:]

  private let study: Study
  private let series: HarmonisedSeries
  private let naming: (GapSubject, Study) -> String
  private let sightings: GapSightings
  /// The position of the chosen snapshot.
  private let now: Int

  /// Brings a study's ledger up to date with its snapshots up to one of them.
  ///
  /// - Parameters:
  ///   - study: the study with the ledger as it is.
  ///   - snapshot: the latest snapshot to look for gaps in.
  ///   - naming: what a gap concerns in words, given a study that has the organisations in it.
  public init(
    of study: Study, upTo snapshot: Snapshot, naming: @escaping (GapSubject, Study) -> String
  ) {
    self.study = study
    self.naming = naming
    let series = HarmonisedSeries(of: study)
    self.series = series
    sightings = GapSightings(of: study)
    now = study.snapshots.firstIndex { $0.id == snapshot.id } ?? study.snapshots.count - 1
    entries = study.ledger
    var known: Set<GapSubject> = []
    for index in entries.indices {
      guard study.isAboutSomething(entries[index]),
        let subject = entries[index].subject?.renamed(series.actor)
      else {
        changes[index] = .notOurs
        continue
      }
      known.insert(subject)
      changes[index] = update(&entries[index], of: subject)
    }
    addNew(except: known)
  }

  // MARK: Rows that are there

  private func update(_ entry: inout LedgerEntry, of subject: GapSubject) -> Change? {
    entry.concern = naming(subject, series.study)
    let wasLastSeen = index(of: entry.lastSeen)
    let seen = (0...now).filter { kinds(of: subject, at: $0) != nil }
    // In a study whose snapshots have names, a row without one says nothing of when.
    let lastSeen = [wasLastSeen, seen.last].compactMap { $0 }.max()
    if let first = [index(of: entry.firstSeen), seen.first].compactMap({ $0 }).min() {
      entry.firstSeen = name(first)
    }
    entry.lastSeen = lastSeen.flatMap(name)
    if let last = seen.last, last >= wasLastSeen ?? 0, let kinds = kinds(of: subject, at: last),
      Set(kinds) != Set(entry.reasons)
    {
      entry.reasons = kinds
    }
    if let last = seen.last, isNews(last, of: entry, wasLastSeen) { return open(&entry) }
    guard entry.closedIn == nil else { return nil }
    if let gone = closing(of: subject, entry.reasons, lastSeen: lastSeen, seen.last) {
      return close(&entry, in: gone)
    }
    let isLater = (now..<study.snapshots.count).contains(where: isSeen(subject))
    return entry.isClosed || isLater || wasLastSeen ?? 0 > now ? nil : .unknown
  }

  /// Whether a sighting is later than the row's being closed.
  private func isNews(_ last: Int, of entry: LedgerEntry, _ wasLastSeen: Int?) -> Bool {
    if let closed = index(of: entry.closedIn), entry.closedIn != nil { return last >= closed }
    return entry.status == .closed && wasLastSeen.map { last > $0 } ?? false
  }

  private func open(_ entry: inout LedgerEntry) -> Change? {
    entry.closedIn = nil
    switch entry.status {
    case .closed:
      entry.status = .open
      return .reopened
    case .accepted, .planned: return .returned
    case .open: return nil
    }
  }

  private func close(_ entry: inout LedgerEntry, in snapshot: Int) -> Change? {
    entry.closedIn = study.snapshots[snapshot].id
    switch entry.status {
    case .open:
      entry.status = .closed
      return .closed
    case .accepted, .planned: return .gone
    case .closed: return nil
    }
  }

  /// The first snapshot from which on the gap is gone; `nil` when it isn't, or it can't be told.
  private func closing(
    of subject: GapSubject, _ reasons: [String], lastSeen: Int?, _ seen: Int?
  ) -> Int? {
    // A row's last sighting that the data no longer show was in another version of them.
    let start = max(seen.map { $0 + 1 } ?? 0, lastSeen ?? 0)
    guard start <= now, !(now..<study.snapshots.count).contains(where: isSeen(subject)) else {
      return nil
    }
    return (start...now).first {
      sightings.sighting(of: subject, foundBy: reasons, at: $0) == .gone
    }
  }

  private func isSeen(_ subject: GapSubject) -> (Int) -> Bool {
    { kinds(of: subject, at: $0) != nil }
  }

  private func kinds(of subject: GapSubject, at index: Int) -> [String]? {
    guard case .seen(let kinds) = sightings.sighting(of: subject, foundBy: [], at: index) else {
      return nil
    }
    return kinds
  }

  // MARK: New rows

  private mutating func addNew(except known: Set<GapSubject>) {
    var met = known
    var new: [(entry: LedgerEntry, change: Change)] = []
    for index in (0...now).reversed() {
      for subject in sightings.gaps(at: index) where met.insert(subject).inserted {
        var entry = LedgerEntry(id: subject.id)
        _ = update(&entry, of: subject)
        new.append((entry, entry.isClosed ? .addedClosed : .added))
      }
    }
    for row in new.filter({ $0.change == .added }) + new.filter({ $0.change != .added }) {
      changes[entries.count] = row.change
      entries.append(row.entry)
    }
  }

  // MARK: Snapshots

  private func index(of id: String?) -> Int? { study.snapshots.firstIndex { $0.id == id ?? "" } }

  /// The id of a snapshot; `nil` for one that has no name.
  private func name(_ index: Int) -> String? {
    let id = study.snapshots[index].id
    return id.isEmpty ? nil : id
  }
}
