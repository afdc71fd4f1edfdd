/// Draws one of the shortest paths between two nodes, each with the same probability, and counts whom
/// it runs through.
///
/// Two searches in breadth, one from each end, a level at a time and whichever has fewer entries to
/// read, until an edge joins them: on networks with hubs that reads a small part of the graph (Borassi
/// & Natale 2019, doi 10.1145/3284359, where one path for each pair is drawn, as in Riondato &
/// Kornaropoulos 2016, doi 10.1007/s10618-015-0423-0). A joining edge is drawn by how many paths run
/// along it, and from its two ends the way back to where the searches began.
///
/// The nodes are classes of twins: a class is `sizes` ways on. The value owns its scratch memory; use
/// one for each thread.
struct PathSampler: ~Copyable {
  /// All nodes that one of the searches has come to.
  private struct Ball {
    /// The rows along which it grows, and those back.
    let rows: Rows
    let backRows: Rows
    /// 1 for the search from the first end, −1 for the other: the sign of its marks.
    let sign: Int32
    /// The nodes in the order they were reached.
    let order: UnsafeMutablePointer<UInt32>
    var count = 0
    /// Where in `order` the last level starts.
    var frontier = 0
    /// How many steps the last level is from the end.
    var level: Int32 = 0
    /// How many entries the rows of the last level have.
    var reach = 0
  }

  private struct Rows {
    let offsets: UnsafeMutablePointer<UInt32>
    let neighbours: UnsafeMutablePointer<UInt32>

    @inline(__always)
    func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }
  }

  /// An edge that joins the searches.
  private struct Meeting {
    let inner: UInt32
    let outer: UInt32
    /// The paths along this edge and those found before it.
    let pathsUpTo: Double
  }

  /// Numbers of paths of a level are scaled down beyond this: only their ratios count.
  private static let manyPaths = 0x1p400

  private let sizes: UnsafeMutablePointer<Double>
  private let lottery: PairLottery
  /// In how many paths each node was an inner one.
  let hits: UnsafeMutablePointer<UInt32>
  /// For each node the steps from the end it was reached from, plus 1, with the sign of the search; 0
  /// where none has come.
  private let marks: UnsafeMutablePointer<Int32>
  private let paths: UnsafeMutablePointer<Double>
  /// The searches before they begin.
  private let balls: (first: Ball, second: Ball)
  private var meetings: [Meeting] = []
  private var entriesRead = 0
  /// How many entries of rows all draws have read.
  private(set) var entries = 0

  /// Makes a sampler of the paths along `rows`, `backRows` being the same edges from their other end.
  init(rows: PackedRows, backRows: PackedRows, sizes: [Double], lottery: PairLottery) {
    self.sizes = .copy(of: sizes)
    self.lottery = lottery
    hits = .filled(rows.count, with: 0)
    marks = .filled(rows.count, with: 0)
    paths = .scratch(rows.count)
    func copy(_ rows: PackedRows) -> Rows {
      Rows(offsets: .copy(of: rows.offsets), neighbours: .copy(of: rows.neighbours))
    }
    let (ahead, back) = (copy(rows), copy(backRows))
    balls = (
      Ball(rows: ahead, backRows: back, sign: 1, order: .scratch(rows.count)),
      Ball(rows: back, backRows: ahead, sign: -1, order: .scratch(rows.count))
    )
  }

  deinit {
    for rows in [balls.first.rows, balls.second.rows] {
      rows.offsets.deallocate()
      rows.neighbours.deallocate()
    }
    for order in [balls.first.order, balls.second.order] { order.deallocate() }
    for values in [sizes, paths] { values.deallocate() }
    hits.deallocate()
    marks.deallocate()
  }

  /// Draws a pair and one of its shortest paths; nothing is hit where there is no path.
  ///
  /// - Complexity: O(*n* + *m*), commonly far less.
  mutating func draw(using generator: inout SeededGenerator) {
    let (from, to) = lottery.draw(using: &generator)
    var (first, second) = balls
    start(from, &first)
    start(to, &second)
    join(&first, &second, using: &generator)
    for place in 0..<first.count { marks[Int(first.order[place])] = 0 }
    for place in 0..<second.count { marks[Int(second.order[place])] = 0 }
    WorkCount.add(entries: entriesRead)
    entries += entriesRead
    entriesRead = 0
  }

  private func start(_ node: Int, _ ball: inout Ball) {
    ball.order[0] = UInt32(node)
    ball.count = 1
    ball.reach = ball.rows.range(of: node).count
    marks[node] = ball.sign
    paths[node] = 1
  }

  private mutating func join(
    _ first: inout Ball, _ second: inout Ball, using generator: inout SeededGenerator
  ) {
    meetings.removeAll(keepingCapacity: true)
    while meetings.isEmpty {
      guard min(first.reach, second.reach) > 0 else { return }
      if first.reach <= second.reach { grow(&first) } else { grow(&second) }
    }
    let (inner, outer) = drawMeeting(using: &generator)
    for end in [inner, outer] {
      walkBack(from: end, in: marks[end] > 0 ? first : second, using: &generator)
    }
  }

  /// Reads the rows of the last level: those nobody has come to are the next level, those the other
  /// search has come to are where they meet. All meetings of a level make paths of the same length.
  private mutating func grow(_ ball: inout Ball) {
    let last = ball.frontier..<ball.count
    let next = (ball.level + 2) * ball.sign
    var pathsMet = 0.0
    entriesRead += ball.reach
    ball.reach = 0
    for place in last {
      let node = Int(ball.order[place])
      let given = ball.level == 0 ? 1 : paths[node] * sizes[node]
      for entry in ball.rows.range(of: node) {
        let neighbour = Int(ball.rows.neighbours[entry])
        let mark = marks[neighbour]
        if mark == 0 {
          marks[neighbour] = next
          paths[neighbour] = given
          ball.order[ball.count] = UInt32(neighbour)
          ball.count += 1
          ball.reach += ball.rows.range(of: neighbour).count
        } else if mark == next {
          paths[neighbour] += given
        } else if mark.signum() != ball.sign {
          pathsMet += given * (mark == -ball.sign ? 1 : paths[neighbour] * sizes[neighbour])
          meetings.append(
            Meeting(inner: UInt32(node), outer: UInt32(neighbour), pathsUpTo: pathsMet))
        }
      }
    }
    guard meetings.isEmpty else { return }
    ball.frontier = last.upperBound
    ball.level += 1
    scaleDown(ball)
  }

  private func scaleDown(_ ball: Ball) {
    let level = ball.frontier..<ball.count
    guard level.contains(where: { paths[Int(ball.order[$0])] > Self.manyPaths }) else { return }
    for place in level { paths[Int(ball.order[place])] /= Self.manyPaths }
  }

  private func drawMeeting(using generator: inout SeededGenerator) -> (inner: Int, outer: Int) {
    let limit = generator.nextUnit() * meetings[meetings.count - 1].pathsUpTo
    var (low, high) = (0, meetings.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if meetings[middle].pathsUpTo > limit { high = middle } else { low = middle + 1 }
    }
    return (Int(meetings[low].inner), Int(meetings[low].outer))
  }

  /// Counts the nodes of a way drawn from a node back to where its search began.
  private mutating func walkBack(
    from start: Int, in ball: Ball, using generator: inout SeededGenerator
  ) {
    var node = start
    var steps = abs(marks[node]) - 1
    while steps > 0 {
      hits[node] += 1
      node = drawPrevious(of: node, at: steps, in: ball, using: &generator)
      steps -= 1
    }
  }

  private mutating func drawPrevious(
    of node: Int, at steps: Int32, in ball: Ball, using generator: inout SeededGenerator
  ) -> Int {
    let mark = steps * ball.sign
    let row = ball.backRows.range(of: node)
    entriesRead += row.count
    var sum = 0.0
    for entry in row {
      let neighbour = Int(ball.backRows.neighbours[entry])
      if marks[neighbour] == mark { sum += ways(to: neighbour, steps) }
    }
    var rest = generator.nextUnit() * sum
    var chosen = node
    for entry in row {
      let neighbour = Int(ball.backRows.neighbours[entry])
      guard marks[neighbour] == mark else { continue }
      chosen = neighbour
      rest -= ways(to: neighbour, steps)
      if rest < 0 { break }
    }
    return chosen
  }

  /// In how many ways one comes to a node before one that is `steps` from the end.
  @inline(__always)
  private func ways(to node: Int, _ steps: Int32) -> Double {
    steps == 1 ? 1 : paths[node] * sizes[node]
  }
}
