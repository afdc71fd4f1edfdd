import GraphAlgorithms
import InnovationSystem

/// Whether neighbouring municipalities work together.
///
/// For each two municipalities in frame that the study says are neighbours: `details.status` is `direct`
/// when they collaborate, `near` when they are two collaborations apart (`via`, all of those between),
/// else `apart`, which is a gap. One finding of all: `together` of `of` pairs, direct or near. Who
/// is whose neighbour is never guessed.
public struct Neighbours: GapDetector {
  /// The kind of its findings.
  public static let kind = "neighbours"
  /// What it needs.
  public static let needs: [GapNeed] = [.collaborations, .neighbours]
  /// What its certainty rests on.
  public static let certaintyBasis: [CertaintyBasis] = [.answers, .reports]

  /// Makes the detector with its default conventions.
  public init() {}

  /// What it finds, in a stable order.
  public func findings(in input: GapInput) -> [Finding] {
    let pairs = input.neighbours
    let single = pairs.map { finding(of: $0, in: input) }
    let apart = single.filter(\.isGap)
    let without = Set(apart.flatMap(\.organisations)).sorted()
    let summary = Finding(
      kind: Self.kind, subject: "all", organisations: without,
      details: [
        "together": .count(pairs.count - apart.count), "of": .count(pairs.count),
        "direct": .count(single.filter { $0.text("status") == "direct" }.count),
        "share": .number(Double(pairs.count - apart.count) / Double(pairs.count)),
      ],
      certainty: single.map(\.certainty).max() ?? .likely, isGap: !apart.isEmpty,
      consequence: input.consequence(for: without))
    return [summary] + single
  }

  private func finding(of pair: Finding.Evidence, in input: GapInput) -> Finding {
    let (graph, names) = (input.projected.graph, input.projected.organisations)
    let isDirect = input.worksTogether(pair.first, pair.second)
    let rows = [pair.first, pair.second].map { id in
      Set(input.projected.node(of: id).map { Array(graph.successors[$0]) } ?? [])
    }
    let via = isDirect ? [] : rows[0].intersection(rows[1]).sorted().map { names[$0] }
    let status = isDirect ? "direct" : via.isEmpty ? "apart" : "near"
    let ends = [pair.first, pair.second]
    // A way is as sure as the less sure of its two collaborations; the surest way decides.
    let ways =
      isDirect ? [[pair]] : via.map { middle in ends.map { Finding.Evidence($0, middle) } }
    let ofWays = ways.compactMap { steps in
      steps.compactMap { input.view.pair($0.first, $0.second) }.map(input.certainty(of:)).max()
    }
    return Finding(
      kind: Self.kind, subject: ends.joined(separator: "-"), organisations: ends,
      details: ["status": .text(status), "via": .organisations(via)],
      evidence: ways.flatMap { $0 }.sorted(),
      certainty: ofWays.min()
        ?? input.certaintyOfAbsence(between: [pair.first], and: [pair.second]),
      isGap: status == "apart",
      consequence: status == "apart" ? input.consequence(for: ends) : Consequence())
  }
}

extension GapInput {
  /// The neighbouring municipalities of which both are in frame, each two once, in ascending order.
  var neighbours: [Finding.Evidence] {
    let municipalities = Set(view.organisations(in: .municipality).map(\.id))
    return Set(
      view.study.neighbours.filter {
        $0.municipality != $0.neighbour && municipalities.contains($0.municipality)
          && municipalities.contains($0.neighbour)
      }.map { Finding.Evidence($0.municipality, $0.neighbour) }
    ).sorted()
  }
}
