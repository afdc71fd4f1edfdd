/// How much of a snapshot was seen by those who answered.
public struct ResponseSummary: Sendable, Hashable {
  /// The number of organisations in frame.
  public let inFrame: Int
  /// How many of them were asked.
  public let asked: Int
  /// How many of them answered.
  public let answered: Int
  /// The number of pairs that neither party has reported on and nothing is recorded of.
  public let unseenPairs: Int
  /// The number of collaborations.
  public let collaborations: Int

  /// The share of those asked who answered, 0–1; `nil` when nobody was asked.
  public var rate: Double? { asked > 0 ? Double(answered) / Double(asked) : nil }

  /// The number of pairs of organisations.
  public var pairs: Int { inFrame * (inFrame - 1) / 2 }

  /// The share of pairs with an answer from at least one party, 0–1; `nil` below two organisations.
  ///
  /// 1 − C(n − r, 2) / C(n, 2) for r answers among n organisations.
  public var pairCoverage: Double? {
    guard pairs > 0 else { return nil }
    let silent = inFrame - answered
    return 1 - Double(silent * (silent - 1) / 2) / Double(pairs)
  }

  /// The density when no unseen pair works together, and when all do; `nil` below two organisations.
  public var densityBounds: ClosedRange<Double>? {
    guard pairs > 0 else { return nil }
    let all = Double(pairs)
    return Double(collaborations) / all...Double(collaborations + unseenPairs) / all
  }
}

extension SnapshotView {
  /// How much of the snapshot was seen; `nil` when the study says nothing of responses.
  public var responseSummary: ResponseSummary? {
    guard organisations.first.map({ status(of: $0.id) != nil }) ?? false else { return nil }
    let statuses = organisations.compactMap { status(of: $0.id) }
    let silent = Set(organisations.map(\.id).filter { status(of: $0) != .answered })
    let silentPairs = silent.count * (silent.count - 1) / 2
    let known = recorded.filter { silent.contains($0.first) && silent.contains($0.second) }
    return ResponseSummary(
      inFrame: organisations.count,
      asked: statuses.filter { $0 != .notAsked }.count,
      answered: statuses.filter { $0 == .answered }.count,
      unseenPairs: silentPairs - known.count,
      collaborations: collaborations.count)
  }
}
