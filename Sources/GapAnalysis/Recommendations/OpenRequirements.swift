import InnovationSystem

/// The requirements of the target model, and which new collaborations would meet those not met.
struct OpenRequirements {
  /// Two nodes, the smaller first.
  struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// How many can be assessed.
  let assessable: Int
  /// How many are met.
  private(set) var met: Int
  private let rules: [String]
  private var isOpen: [Bool]
  private let byPair: [Pair: [Int]]
  /// Whether any new collaboration of a node would meet one: most have none, and are told so quickly.
  private let isConcerned: [Bool]

  /// Finds the requirements of a snapshot.
  ///
  /// A new collaboration meets a rule: it is assumed to get the intensity and phases that it asks for.
  init(in input: GapInput) {
    let needsAny = Set(input.view.study.targets.filter { $0.need == .any }.map(\.id))
    let assessed = RequiredCollaborations().findings(in: input).filter {
      $0.text("status") != RequiredCollaborations.Status.notAssessable.rawValue
    }
    let open = assessed.filter(\.isGap)
    assessable = assessed.count
    met = assessed.count - open.count
    rules = open.map { $0.text("rule") ?? "" }
    isOpen = open.map { _ in true }
    var byPair: [Pair: [Int]] = [:]
    for (index, finding) in open.enumerated() {
      guard let subject = finding.organisations.first.flatMap(input.projected.node) else {
        continue
      }
      let others =
        needsAny.contains(rules[index])
        ? finding.list("candidates") : Array(finding.organisations.dropFirst())
      for other in Set(others.compactMap(input.projected.node)) where other != subject {
        byPair[Pair(subject, other), default: []].append(index)
      }
    }
    self.byPair = byPair
    var isConcerned = [Bool](repeating: false, count: input.projected.organisations.count)
    for pair in byPair.keys { (isConcerned[pair.first], isConcerned[pair.second]) = (true, true) }
    self.isConcerned = isConcerned
  }

  /// How many requirements would be met by a new collaboration.
  func gain(joining one: Int, _ other: Int) -> Int {
    guard isConcerned[one], isConcerned[other] else { return 0 }
    return byPair[Pair(one, other)]?.count { isOpen[$0] } ?? 0
  }

  /// Adds a collaboration.
  ///
  /// - Returns: the ids of the rules it meets a requirement of, in ascending order.
  mutating func join(_ one: Int, _ other: Int) -> [String] {
    let closed = byPair[Pair(one, other)]?.filter { isOpen[$0] } ?? []
    for index in closed { isOpen[index] = false }
    met += closed.count
    return Set(closed.map { rules[$0] }).sorted()
  }
}
