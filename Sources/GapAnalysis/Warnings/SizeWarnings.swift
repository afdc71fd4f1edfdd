import InnovationSystem

/// Warnings of networks too small for what one might like to read from them.
enum SizeWarnings {
  @Sendable static func verySmallNetwork(_ input: GapInput) -> StudyWarning? {
    let count = input.view.organisations.count
    guard count > 0, count < RankingPolicy.leastOrganisations else { return nil }
    return StudyWarning(.verySmallNetwork, details: ["count": .count(count)])
  }

  /// Expected as in `SectorMixing`: K_a·K_b ÷ (2m − 1) between two sectors.
  @Sendable static func fewPossibleTies(_ input: GapInput) -> StudyWarning? {
    let (graph, groups) = (input.projected.graph, input.projected.groups)
    let sectors = input.projected.sectors
    guard sectors.count > 1, graph.edgeCount > 0 else { return nil }
    var degrees = [Int](repeating: 0, count: sectors.count)
    for (node, group) in groups.enumerated() {
      if let group { degrees[group] += graph.successors.degree(of: node) }
    }
    var few = 0
    for one in sectors.indices {
      for other in sectors.indices.dropFirst(one + 1)
      where degrees[one] * degrees[other] < 2 * graph.edgeCount - 1 {
        few += 1
      }
    }
    guard few > 0 else { return nil }
    let all = sectors.count * (sectors.count - 1) / 2
    return StudyWarning(.fewPossibleTies, details: ["count": .count(few), "of": .count(all)])
  }

  @Sendable static func smallDenominator(_ input: GapInput) -> StudyWarning? {
    guard let summary = input.view.responseSummary, 1..<10 ~= summary.asked else { return nil }
    return StudyWarning(.smallDenominator, details: ["count": .count(summary.asked)])
  }
}
