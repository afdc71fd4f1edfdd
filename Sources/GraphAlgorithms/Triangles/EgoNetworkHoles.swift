/// Structural holes when the contacts' ties to the node and to its other contacts count, and no
/// others.
struct EgoNetworkHoles {
  private let ties: Ties
  private var totals: [Double]
  private var highest: [Double]
  private var own: [Double]

  init(_ ties: Ties) {
    self.ties = ties
    own = [Double](repeating: 0, count: ties.nodeCount)
    (totals, highest) = (own, own)
  }

  /// The position of a node; `nil` without contacts.
  ///
  /// - Complexity: O(sum of the contacts' degrees).
  mutating func position(of node: Int) -> StructuralHoles.Position? {
    let (constraints, redundancy) = constraints(of: node)
    guard !constraints.isEmpty else { return nil }
    return StructuralHoles.Position(
      contactCount: constraints.count, constraint: constraints.reduce(0, +),
      effectiveSize: Double(constraints.count) - redundancy)
  }

  /// How far a node's constraint comes from a few of its contacts; `nil` below two.
  ///
  /// - Complexity: O(sum of the contacts' degrees).
  mutating func hierarchy(of node: Int) -> Double? {
    let parts = constraints(of: node).constraints
    let mean = parts.reduce(0, +) / Double(parts.count)
    let disorder = parts.reduce(0) { $0 + StructuralHoles.disorder($1 / mean) }
    return StructuralHoles.hierarchy(disorder, contacts: Double(parts.count))
  }

  /// The constraint from each of a node's contacts, and what is redundant in them.
  private mutating func constraints(of node: Int) -> (constraints: [Double], redundancy: Double) {
    let row = ties.range(of: node)
    for entry in row { own[ties.contacts[entry]] = ties.strengths[entry] }
    for entry in row { lookOnlyInside(ties.contacts[entry]) }
    let total = row.reduce(0) { $0 + ties.strengths[$1] }
    var redundancy = 0.0
    let constraints = row.map { entry in
      let contact = ties.contacts[entry]
      var indirect = 0.0
      var repeated = 0.0
      for second in ties.range(of: contact) where own[ties.contacts[second]] > 0 {
        let flow = own[ties.contacts[second]] * ties.strengths[second]
        indirect += flow / totals[ties.contacts[second]]
        repeated += flow
      }
      redundancy += repeated / highest[contact]
      let invested = (ties.strengths[entry] + indirect) / total
      return invested * invested
    }
    for entry in row { own[ties.contacts[entry]] = 0 }
    return (constraints, redundancy / total)
  }

  /// Takes the total and the strongest of a contact's ties to the node and its other contacts.
  private mutating func lookOnlyInside(_ contact: Int) {
    totals[contact] = own[contact]
    highest[contact] = own[contact]
    for entry in ties.range(of: contact) where own[ties.contacts[entry]] > 0 {
      totals[contact] += ties.strengths[entry]
      highest[contact] = max(highest[contact], ties.strengths[entry])
    }
  }
}
