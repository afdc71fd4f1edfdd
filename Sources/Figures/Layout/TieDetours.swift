import GraphvizRendering

/// Finds ways round boxes for ties that no single bend leads past them.
///
/// The shortest way among boxes turns at their corners only (Lozano-Pérez & Wesley 1979, doi
/// 10.1145/359156.359164); each corner is a little way out from the box, and there are several, farther and
/// farther out, so that ties which turn at one corner don't lie on each other.
struct TieDetours {
  /// How far apart the corners of one box are that ties can turn at, in points.
  private static let step = 5.0
  /// How many there are of them.
  private static let steps = 3
  /// What a turn costs, and one where another tie turns already, in points of a longer way.
  private static let turn = 12.0
  private static let taken = 60.0

  /// How many corners are looked at while one tie is held against another.
  private static let cornersALook = 500

  private let boxes: [(id: String, box: Box)]
  private let area: Box
  private var mazes: [Double: Maze] = [:]
  /// The corners that ties turn at.
  private var taken: [Point: Int] = [:]

  /// Prepares to find ways among boxes, by the identifiers of their nodes, inside an area.
  init(_ boxes: [(id: String, box: Box)], within area: Box) {
    self.boxes = boxes
    self.area = area
  }

  /// The way of a tie with the first of some spaces between it and strangers for which there is one; `nil`
  /// when there is none.
  ///
  /// - Complexity: O(*n*²) for each space, *n* being the number of corners, and O(*n*² · *boxes*) once.
  mutating func way(of tie: DrawingEdge, spaces: [Double]) -> EdgePath? {
    guard let from = boxes.firstIndex(where: { $0.id == tie.from }),
      let to = boxes.firstIndex(where: { $0.id == tie.to })
    else { return nil }
    for space in spaces {
      var maze = maze(space)
      maze.occupy(taken)
      let corners = maze.way(from: from, to: to)
      mazes[space] = maze
      // So round that a corner cut short stays beside the box.
      if let corners { return .around(corners, rounding: max(1, space * 2.5)) }
    }
    return nil
  }

  /// Several ways of a tie with a space between it and strangers, each of which turns elsewhere than those
  /// before it where it can; fewer when there are no more.
  ///
  /// - Parameter isCrowded: whether another tie runs close by a point, so that this one had better not turn there.
  mutating func ways(
    of tie: DrawingEdge, space: Double, atMost count: Int, isCrowded: (Point) -> Bool
  ) -> [EdgePath] {
    let before = taken
    defer { taken = before }
    for corner in maze(space).corners where isCrowded(corner) { taken[corner, default: 0] += 1 }
    var ways: [EdgePath] = []
    for _ in 0..<count {
      guard let way = way(of: tie, spaces: [space]), !ways.contains(way) else { break }
      ways.append(way)
      take(way)
    }
    return ways
  }

  private mutating func maze(_ space: Double) -> Maze {
    let maze = mazes[space] ?? Maze(boxes.map(\.box), within: area, space: space)
    mazes[space] = maze
    return maze
  }

  /// How many times one tie can be held against another while a way is found: it looks at all corners from each.
  var looksForAWay: Int {
    let corners = boxes.count * Self.steps * 4
    return corners * corners / Self.cornersALook
  }

  /// Notes that a tie goes a way, so that others turn elsewhere.
  mutating func take(_ path: EdgePath) { count(path, 1) }

  /// Notes that a tie no longer goes a way.
  mutating func leave(_ path: EdgePath) { count(path, -1) }

  private mutating func count(_ path: EdgePath, _ ties: Int) {
    guard case .around(let corners, _) = path else { return }
    for corner in corners { taken[corner, default: 0] += ties }
  }

  /// The corners of boxes that are a space larger on every side, and which of them see each other.
  private struct Maze {
    private let boxes: [Box]
    private let wide: [Box]
    let corners: [Point]
    /// The corners that each corner sees, as far as it has been asked for.
    private var seen: [[Int]?]
    /// How many ties turn at each corner.
    private var ties: [Int]

    init(_ boxes: [Box], within area: Box, space: Double) {
      let wide = boxes.map { $0.inset(by: -space) }
      let outer = boxes.flatMap { box in
        (0..<TieDetours.steps).flatMap { step in
          // A hundredth more, so that an edge is never taken for what is inside it.
          box.inset(by: -space - 0.01 - Double(step) * TieDetours.step).corners
        }
      }
      corners = outer.filter { corner in
        area.contains(corner) && !wide.contains { $0.contains(corner) }
      }
      (self.boxes, self.wide) = (boxes, wide)
      seen = corners.map { _ in nil }
      ties = corners.map { _ in 0 }
    }

    /// Notes how many ties turn at corners.
    mutating func occupy(_ taken: [Point: Int]) {
      for index in corners.indices { ties[index] = taken[corners[index]] ?? 0 }
    }

    /// The corners that the cheapest way from the middle of one box to that of another turns at; `nil`
    /// when there is no way. Dijkstra's algorithm.
    mutating func way(from: Int, to: Int) -> [Point]? {
      let (start, end) = (boxes[from].centre, boxes[to].centre)
      var costs = corners.indices.map { corner in
        sees(start, corners[corner], except: from)
          ? start.distance(to: corners[corner]) + toll(corner) : .infinity
      }
      var before = corners.map { _ -> Int? in nil }
      var isDone = corners.map { _ in false }
      var best: (cost: Double, last: Int)?
      while let next = corners.indices.filter({ !isDone[$0] }).min(by: { costs[$0] < costs[$1] }),
        costs[next] < best?.cost ?? .infinity
      {
        isDone[next] = true
        let rest = corners[next].distance(to: end)
        if costs[next] + rest < best?.cost ?? .infinity, sees(end, corners[next], except: to) {
          best = (costs[next] + rest, next)
        }
        for other in neighbours(of: next) where !isDone[other] {
          let cost = costs[next] + corners[next].distance(to: corners[other]) + toll(other)
          if cost < costs[other] { (costs[other], before[other]) = (cost, next) }
        }
      }
      return best.map { best in
        sequence(first: best.last) { before[$0] }.reversed().map { corners[$0] }
      }
    }

    private func toll(_ corner: Int) -> Double {
      TieDetours.turn + TieDetours.taken * Double(ties[corner])
    }

    private mutating func neighbours(of corner: Int) -> [Int] {
      if let known = seen[corner] { return known }
      let found = corners.indices.filter {
        $0 != corner && sees(corners[corner], corners[$0], except: nil)
      }
      seen[corner] = found
      return found
    }

    private func sees(_ one: Point, _ other: Point, except own: Int?) -> Bool {
      wide.indices.allSatisfy {
        $0 == own || wide[$0].length(ofSegmentFrom: one, to: other) < 0.005
      }
    }
  }
}

extension Box {
  fileprivate var corners: [Point] {
    [
      Point(x: minX, y: minY), Point(x: maxX, y: minY), Point(x: maxX, y: maxY),
      Point(x: minX, y: maxY),
    ]
  }
}

extension Point {
  fileprivate func distance(to other: Point) -> Double {
    let (across, up) = (other.x - x, other.y - y)
    return (across * across + up * up).squareRoot()
  }
}
