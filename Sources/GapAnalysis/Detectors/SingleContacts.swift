import InnovationSystem

/// Which collaborations rest on one person.
///
/// Collaborations at the threshold with one contact point: `details.single` of `known` that state how
/// many people are in touch, of `of` in all; a pair of several rows counts its highest number. Names
/// of persons are never read.
public struct SingleContacts: GapDetector {
  /// The kind of its findings.
  public static let kind = "single-contact"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .contactPoints]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let known = input.view.collaborations.compactMap { pair in
      pair.rows.compactMap(\.contactPoints).max().map { (pair: pair, people: $0) }
    }
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
}
