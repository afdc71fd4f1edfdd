import GraphvizRendering

extension TieCourses {
  /// How much of a bent tie may lie along others before another way is looked for, in points.
  private static let tolerance = 6.0
  /// What a point of a tie along others costs, and one close to a box, and a crossing: in points that a tie
  /// lies farther from the straight line, or is longer than it.
  private static let along = 2.0
  private static let nearBox = 1.0
  private static let crossing = 10.0
  /// The space beyond the least to a box in which a tie is close to it, in points.
  private static let close = 4.0
  /// How many ways round boxes are tried.
  private static let ways = 5
  /// How often each bent tie is looked at, at most: once as they are drawn, and again when all are.
  private static let rounds = 3

  /// The same ties, those that have to be bent led so that as little of them as can be lies along others: the
  /// thick ones and the confirmed ones first, so that the others give way to them.
  ///
  /// - Parameter drawn: others that are drawn already.
  /// - Complexity: O(*pieces*) of all other ties for each bend tried of a tie that lies along others, until ties
  ///   have been held against another `TieNeighbours.mostLooks` times: the rest stay as they are.
  func spread(
    _ ties: [DrawingEdge], beside drawn: [DrawingEdge], by detours: inout TieDetours
  ) -> [DrawingEdge] {
    let bent = ties.indices.filter { ties[$0].path != .straight }
      .sorted { (-ties[$0].width, ties[$0].dash, $0) < (-ties[$1].width, ties[$1].dash, $1) }
    guard !bent.isEmpty else { return ties }
    var spread = ties
    var neighbours = TieNeighbours(ties.count + drawn.count, among: boxOf)
    for (number, tie) in (ties + drawn).enumerated()
    where number >= ties.count || tie.path == .straight {
      neighbours.draw(tie, as: number)
    }
    for round in 0..<Self.rounds {
      let before = spread
      for number in bent {
        neighbours.draw(nil, as: number)
        spread[number] = apart(spread[number], from: &neighbours, by: &detours)
        neighbours.draw(spread[number], as: number)
      }
      if round > 0, spread == before || neighbours.isSpent { break }
    }
    LayoutWork.current?.add(neighbours)
    return spread
  }

  /// A tie led the way that costs least; as it is, when little of it lies along others.
  private func apart(
    _ tie: DrawingEdge, from neighbours: inout TieNeighbours, by detours: inout TieDetours
  ) -> DrawingEdge {
    guard !neighbours.isSpent, let line = line(of: tie), line.length > 0,
      neighbours.length(along: tie, atMost: Self.tolerance) > Self.tolerance
    else { return tie }
    let strangers = strangers(of: tie)
    let wide = strangers.map { $0.inset(by: -line.width / 2 - Self.close) }
    var (best, least) = (tie, Double.infinity)
    func consider(_ path: EdgePath) {
      var led = tie
      led.path = path
      let course = path.course(from: line.start, to: line.end)
      guard path == tie.path || line.isEasy(course) else { return }
      var cost = line.detour(of: course)
      guard cost < least else { return }
      cost += Self.nearBox * hidden(course, by: wide)
      cost += Self.crossing * Double(neighbours.crossings(of: led))
      guard cost < least else { return }
      cost += Self.along * neighbours.length(along: led, atMost: (least - cost) / Self.along)
      if cost < least { (best, least) = (led, cost) }
    }
    consider(tie.path)
    let spaces = Self.spaces(of: line)
    for space in spaces where !neighbours.isSpent {
      neighbours.add(looks: Self.ways * detours.looksForAWay)
      detours.ways(of: tie, space: space, atMost: Self.ways) {
        neighbours.isAny(within: line.width / 2, of: $0)
      }.forEach(consider)
    }
    for bend in line.bends(upTo: line.furthestBend, in: area) {
      // Half as far as the bend lies the curve itself, and none that follows costs less.
      guard line.furthest(of: [bend]) / 2 < least, !neighbours.isSpent else { break }
      let curve = line.curve(towards: bend)
      if isClear(curve, of: strangers, by: spaces[1]) { consider(.bent(towards: bend)) }
    }
    detours.leave(tie.path)
    detours.take(best.path)
    return best
  }
}

extension DrawingEdge {
  /// Confirmed ties before others.
  fileprivate var dash: Int {
    let dashes = [LineStyle.solid, .dashed, .dotted]
    return dashes.firstIndex(of: style) ?? dashes.count
  }
}
