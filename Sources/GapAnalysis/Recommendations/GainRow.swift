import GraphAlgorithms

/// What a new collaboration would add to each component, in steps, pairs and requirements.
struct GainCounts {
  let research: Int
  let users: Int
  let reach: Int
  let broker: Int
  let required: Int

  /// In the order of `UtilityComponent`.
  var lanes: SIMD8<Int> { SIMD8(research, users, reach, broker, required, 0, 0, 0) }
}

/// What joining any other node would bring one, looked up where it is asked for.
struct GainRow {
  let one: Int
  let toResearch: NearerTargets
  let toUsers: NearerTargets
  let requirements: OpenRequirements
  /// How many more pairs would be within two steps, by the other node.
  let nearer: [Int]
  /// How many more pairs would depend on nobody, by the other node.
  let free: [Int]

  /// What joining a node would bring.
  @inline(__always)
  func counts(joining other: Int) -> GainCounts {
    GainCounts(
      research: toResearch.gain(joining: one, other), users: toUsers.gain(joining: one, other),
      reach: nearer[other], broker: free[other],
      required: requirements.gain(joining: one, other))
  }
}
