/// What the study plans in the report's snapshot, in `results.json`.
struct PlansJSON: Encodable {
  private let ties: Int
  @Nullable private var closes: Int?
  private let users: [String]
  private let userPartners: [String]

  init(_ plans: PlanNumbers) {
    ties = plans.ties
    closes = plans.closes
    (users, userPartners) = (plans.users, plans.userPartners)
  }
}
