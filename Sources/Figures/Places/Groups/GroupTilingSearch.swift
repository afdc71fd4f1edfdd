import GraphvizRendering

/// Looks for the plan of areas that costs least, by changing one thing at a time while that helps.
struct GroupTilingSearch {
  /// How many arrangements are looked at from each start.
  private static let most = 5000
  /// What a point of a line costs beside a point of height.
  private static let ofLine = 0.06
  /// What a point of a line across a stranger's area costs.
  private static let ofCrossing = 0.12

  private let tiles: [GroupTile]
  private let lines: [(first: Int, second: Int, strength: Double)]
  private let width: Double

  init(
    _ tiles: [GroupTile], lines: [(first: Int, second: Int, strength: Double)], width: Double
  ) {
    self.tiles = tiles
    self.lines = lines
    self.width = width
  }

  /// The best plan found from rows of one, two, three and four groups.
  func best() -> GroupPlan {
    let plans = (1...4).map { columns in
      improved(
        GroupPlan(
          order: Array(tiles.indices),
          joints: tiles.indices.map { $0.isMultiple(of: columns) ? .row : .beside }))
    }
    let costs = plans.map(cost)
    let least = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
    return plans[least]
  }

  private func improved(_ start: GroupPlan) -> GroupPlan {
    var plan = start
    var least = cost(plan)
    var looked = 0
    var hasImproved = true
    while hasImproved, looked < Self.most {
      hasImproved = false
      for change in changes(of: plan.order.count) {
        looked += 1
        let candidate = changed(plan, change)
        let cost = cost(candidate)
        if cost < least - 1e-6 { (plan, least, hasImproved) = (candidate, cost, true) }
        if looked >= Self.most { break }
      }
    }
    return plan
  }

  private enum Change {
    case joint(Int, GroupPlan.Joint)
    case swap(Int, Int)
    case move(from: Int, to: Int, GroupPlan.Joint)
  }

  private func changes(of count: Int) -> [Change] {
    let joints = (0..<count).dropFirst().flatMap { place in
      GroupPlan.Joint.allCases.map { Change.joint(place, $0) }
    }
    let pairs = (0..<count).flatMap { one in (0..<count).map { (one, $0) } }
    return joints + pairs.filter { $0.0 < $0.1 }.map { .swap($0.0, $0.1) }
      + pairs.filter { $0.0 != $0.1 }.flatMap { pair in
        GroupPlan.Joint.allCases.map { .move(from: pair.0, to: pair.1, $0) }
      }
  }

  private func changed(_ plan: GroupPlan, _ change: Change) -> GroupPlan {
    var plan = plan
    switch change {
    case .joint(let place, let joint): plan.joints[place] = joint
    case .swap(let one, let other): plan.order.swapAt(one, other)
    case .move(let from, let to, let joint):
      plan.order.insert(plan.order.remove(at: from), at: to)
      plan.joints.remove(at: from)
      plan.joints.insert(joint, at: to)
    }
    return plan
  }

  /// The height, and how far lines run, most of all across areas they don't belong to.
  private func cost(_ plan: GroupPlan) -> Double {
    let rows = GroupRows(plan, tiles, width: width)
    guard rows.fits else { return .infinity }
    let areas = rows.areas()
    return lines.reduce(rows.height) { sum, line in
      let (start, end) = (areas[line.first].centre, areas[line.second].centre)
      let (across, down) = (end.x - start.x, end.y - start.y)
      let length = (across * across + down * down).squareRoot()
      let behind = areas.indices.reduce(0.0) { length, area in
        area == line.first || area == line.second
          ? length : length + areas[area].length(ofSegmentFrom: start, to: end)
      }
      return sum + line.strength * (Self.ofLine * length + Self.ofCrossing * behind)
    }
  }
}
