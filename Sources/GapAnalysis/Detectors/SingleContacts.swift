import InnovationSystem

/// Which collaborations rest on one person.
///
/// One finding of the network, from the numbers of contact points: of the collaborations at the threshold
/// `details.single` of `known` that state how many people are in touch have one, of `of` in all; a pair
/// of several rows counts its highest number.
///
/// One finding for each organisation that states which role of its own carries three of its collaborations or
/// more (`known`): `largest` of them hang on the same role (`key`; the first in the alphabet of
/// equals), `share`. A gap from more than half. Without those the network has `componentsAfter` parts
/// rather than `componentsBefore`. A role is the one at the organisation that a row starts `from`. Names
/// of persons are never read.
public struct SingleContacts: GapDetector {
  /// The kind of its findings.
  public static let kind = "single-contact"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .contactPoints]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.reports]
  /// The least number of collaborations of which one role can carry too many.
  public static let leastKeyed = 3

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    network(in: input) + input.view.organisations.compactMap { carried(of: $0.id, in: input) }
  }

  private func network(in input: GapInput) -> [Finding] {
    let known = input.view.collaborations.compactMap { pair in
      pair.rows.compactMap(\.contactPoints).max().map { (pair: pair, people: $0) }
    }
    guard !known.isEmpty else { return [] }
    let single = known.filter { $0.people <= 1 }.map(\.pair)
    let ends = Set(single.flatMap { [$0.first, $0.second] })
    return [
      Finding(
        kind: Self.kind, subject: "network", organisations: [],
        details: [
          "single": .count(single.count), "known": .count(known.count),
          "of": .count(input.view.collaborations.count),
          "share": .number(Double(single.count) / Double(known.count)),
        ],
        evidence: single.map { Finding.Evidence($0.first, $0.second) },
        certainty: single.map(input.certainty(of:)).max() ?? .wellSupported,
        isGap: !single.isEmpty, consequence: input.consequence(for: ends))
    ]
  }

  /// What one role at an organisation carries; `nil` when too few of its collaborations state one.
  private func carried(of organisation: String, in input: GapInput) -> Finding? {
    let ties = input.view.collaborations.filter { $0.involves([organisation]) }
    let keys = ties.map { tie in
      Set(tie.rows.filter { $0.from == organisation }.compactMap { $0.contactKey?.lowercased() })
    }
    let known = keys.count { !$0.isEmpty }
    guard known >= Self.leastKeyed else { return nil }
    let counts = Set(keys.joined()).sorted().map { key in
      (key: key, ties: zip(ties, keys).filter { $0.1 == [key] }.map(\.0))
    }
    // The first of those that carry equally many.
    guard let most = counts.map(\.ties.count).max(),
      let largest = counts.first(where: { $0.ties.count == most })
    else { return nil }
    let evidence = largest.ties.map { Finding.Evidence($0.first, $0.second) }
    let effect = LostTiesEffect(ofLosing: evidence, in: input)
    let isGap = 2 * most > known
    return Finding(
      kind: Self.kind, subject: organisation, organisations: [organisation],
      details: [
        "key": .text(largest.key), "largest": .count(most), "known": .count(known),
        "of": .count(ties.count), "share": .number(Double(most) / Double(known)),
        "componentsBefore": .count(effect.before), "componentsAfter": .count(effect.after),
      ],
      evidence: evidence, certainty: largest.ties.map(input.certainty(of:)).max() ?? .likely,
      isGap: isGap, consequence: isGap ? input.consequence(for: [organisation]) : Consequence())
  }
}
