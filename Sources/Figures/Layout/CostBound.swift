/// How much a placement may cost before nobody needs to know how much more.
///
/// Every part of a cost is at least 0, so a sum only grows while it is counted.
struct CostBound {
  /// What is compared with.
  let base: Double
  /// By how much the cost may be above that; more than 0.
  let room: Double

  /// No bound: the whole cost is wanted.
  static let none = CostBound(base: 0, room: .infinity)

  /// Whether a cost, or a part of one, is too much.
  func isPassed(by sum: Double) -> Bool { sum - base >= room }

  /// Whether a cost is too much in whatever order its parts are added.
  func isSurelyPassed(by sum: Double) -> Bool { sum - base >= room + 1e-6 }
}
