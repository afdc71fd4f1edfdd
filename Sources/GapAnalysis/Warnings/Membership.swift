import InnovationSystem

/// Who is in frame now and in the snapshot before, on a common footing.
struct Membership {
  /// The id of the snapshot before.
  let earlier: String
  /// In both, in ascending order.
  let common: [String]
  /// Only now.
  let entered: [String]
  /// Only before.
  let left: [String]

  /// Compares with the latest earlier snapshot; `nil` when there is none.
  init?(_ input: GapInput) {
    guard let before = input.earlier.first else { return nil }
    let now = Set(input.series.study.view(at: input.view.snapshot).organisations.map(\.id))
    let then = Set(before.organisations.map(\.id))
    earlier = before.snapshot.id
    common = now.intersection(then).sorted()
    entered = now.subtracting(then).sorted()
    left = then.subtracting(now).sorted()
  }
}
