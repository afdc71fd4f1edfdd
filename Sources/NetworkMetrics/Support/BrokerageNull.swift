/// What a brokerage count is compared with.
public enum BrokerageNull: Sendable, Hashable {
  /// All labellings up to 8 nodes with a group, 10,000 seeded ones up to 200 such nodes and 200,000
  /// open triads, the formula above that.
  case automatic
  /// Gould & Fernandez's mean and variance for edges placed independently with the observed
  /// density; no share of outcomes.
  case formula
  /// Groups dealt anew to the nodes that have one, in the observed network: every labelling up to 8
  /// such nodes, else so many seeded ones.
  case labellings(Int)
}
