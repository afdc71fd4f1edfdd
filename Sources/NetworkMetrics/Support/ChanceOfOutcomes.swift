import GraphAlgorithms

extension Chance {
  /// A comparison with the outcomes of a model.
  init(_ summary: OutcomeSummary, model: Model) {
    self.init(
      expected: summary.mean, deviation: summary.deviation, pValue: summary.pValue,
      midPValue: summary.midPValue, model: model)
  }

  /// A comparison with labellings.
  init(_ summary: OutcomeSummary, labellings: GroupLabellings) {
    let model: Model =
      labellings.isExact ? .allLabellings(labellings.count) : .labellings(labellings.count)
    self.init(summary, model: model)
  }
}
