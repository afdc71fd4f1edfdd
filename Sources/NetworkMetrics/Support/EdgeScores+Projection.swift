import GraphAlgorithms

extension EdgeScores {
  /// The pairs of organisations that share a project, with the sum of what each shared one counts.
  static func projection(
    of graph: TwoModeRows, weighing contribution: (_ project: Int) -> Double
  ) -> EdgeScores {
    var pairs: [NodePair] = []
    var values: [Double?] = []
    for node in graph.members[0] {
      for (other, sum) in graph.sharers(with: node, weighing: contribution) where other > node {
        pairs.append(NodePair(node, other))
        values.append(sum)
      }
    }
    return EdgeScores(pairs: pairs, values: values)
  }
}
