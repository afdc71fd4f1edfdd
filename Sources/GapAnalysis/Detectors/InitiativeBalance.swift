import InnovationSystem

/// Whether the initiative comes from above or below.
///
/// Over collaborations at the threshold between two administrative levels whose initiative is one
/// side's: `details.bottomUp` from the lower level, `topDown` from the higher;
/// `balance` = (bottomUp − topDown) ÷ both, −1 to 1. A pair whose rows disagree counts in neither.
/// A gap when one way takes three quarters or more of at least four.
public struct InitiativeBalance: GapDetector {
  /// The kind of its findings.
  public static let kind = "initiative"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .initiative]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.reports]
  /// The least number of collaborations of which one way can take too many.
  public static let least = 4

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let directed = Self.directed(in: input)
    let up = directed.filter(\.isBottomUp).count
    let down = directed.count - up
    let share = Double(max(up, down)) / Double(max(1, directed.count))
    return [
      Finding(
        kind: Self.kind, subject: "network", organisations: [],
        details: [
          "bottomUp": .count(up), "topDown": .count(down),
          "balance": directed.isEmpty
            ? .unknown : .number(Double(up - down) / Double(directed.count)),
        ],
        evidence: directed.map { Finding.Evidence($0.pair.first, $0.pair.second) },
        certainty: directed.map { input.certainty(of: $0.pair) }.max() ?? .wellSupported,
        isGap: directed.count >= Self.least && share >= 0.75)
    ]
  }

  /// The collaborations between levels whose initiative is one side's.
  static func directed(
    in input: GapInput
  ) -> [(pair: CombinedCollaboration, isBottomUp: Bool)] {
    let taxonomy = input.view.study.taxonomy
    let order: [AdministrativeLevel] = [.local, .regional, .national]
    func rank(_ id: String) -> Int? {
      input.view.study.organisation(id).flatMap(taxonomy.level(of:)).flatMap(order.firstIndex)
    }
    return input.view.collaborations.compactMap { pair in
      let isFirsts = pair.runs(from: pair.first)
      guard isFirsts != pair.runs(from: pair.second), let first = rank(pair.first),
        let second = rank(pair.second), first != second
      else { return nil }
      return (pair, isFirsts == (first < second))
    }
  }
}
