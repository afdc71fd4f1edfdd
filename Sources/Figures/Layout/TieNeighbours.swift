import GraphvizRendering

/// The ties that are drawn already, and how hard it is to tell another from them.
struct TieNeighbours {
  /// Two ties with less space than this between them, in points, are hard to tell apart.
  private static let gap = 2.0
  /// How much more it counts where they lie on each other.
  private static let on = 2.0
  /// How much more a tie counts that looks the same.
  private static let alike = 1.5
  /// How many times ties are held against another in a figure, at most: some tenths of a second.
  static let mostLooks = 100_000

  private var ties: [(edge: DrawingEdge, course: LineCourse)?]
  private let boxOf: [String: Box]
  /// How many times a tie has been held against another.
  private(set) var looks = 0

  /// So many ties, none of which is drawn yet, among boxes by the identifiers of their nodes.
  init(_ count: Int, among boxOf: [String: Box]) {
    ties = Array(repeating: nil, count: count)
    self.boxOf = boxOf
  }

  /// Draws a tie, by its number, in place of what was drawn of it; takes it away when it is `nil`.
  mutating func draw(_ edge: DrawingEdge?, as number: Int) {
    ties[number] = edge.flatMap { edge in course(of: edge).map { (edge, $0) } }
  }

  /// Whether there has been enough looking, and ties had better stay as they are.
  var isSpent: Bool { looks >= Self.mostLooks }

  /// Counts what takes as long as so many looks.
  mutating func add(looks count: Int) { looks += count }

  /// How much of what is seen of a tie, in points, lies close beside others or on them. What lies on another
  /// counts three times, and what does on or beside one that looks the same half as much again. Ties that share
  /// an end may come together towards it.
  ///
  /// - Parameter most: what is more than this needn't be known: the answer is then just some number above it.
  mutating func length(along edge: DrawingEdge, atMost most: Double = .infinity) -> Double {
    looks += ties.count
    let ends = [edge.from, edge.to]
    // Without what is seen of it near one end or the other, and near both, where others share them.
    lazy var whole = course(of: edge)
    lazy var near = [course(of: edge, without: [ends[0]]), course(of: edge, without: [ends[1]])]
    lazy var far = course(of: edge, without: ends)
    var sum = 0.0
    for case let other? in ties {
      let shared = ends.map { $0 == other.edge.from || $0 == other.edge.to }
      let part = shared[0] ? shared[1] ? far : near[0] : shared[1] ? near[1] : whole
      guard let course = part else { continue }
      let beside = course.length(along: other.course, within: Self.gap)
      guard beside > 0 else { continue }
      let length = beside + Self.on * course.length(along: other.course, within: 0)
      sum += length * (edge.looksLike(other.edge) ? Self.alike : 1)
      if sum > most { break }
    }
    return sum
  }

  /// Whether a tie runs so close by a point that one so far from it would be hard to tell apart.
  func isAny(within distance: Double, of point: Point) -> Bool {
    ties.lazy.compactMap { $0 }.contains {
      $0.course.comes(within: distance + $0.course.width / 2 + Self.gap, of: point)
    }
  }

  /// How often a tie crosses others.
  mutating func crossings(of edge: DrawingEdge) -> Int {
    looks += ties.count
    guard let course = course(of: edge) else { return 0 }
    return ties.lazy.compactMap { $0 }.reduce(0) { $0 + course.crossings(of: $1.course) }
  }

  /// What is seen of a tie, without what is near some of its ends; `nil` when an end of it isn't drawn.
  private func course(of edge: DrawingEdge, without near: [String] = []) -> LineCourse? {
    guard let from = boxOf[edge.from], let to = boxOf[edge.to] else { return nil }
    let (first, last) = (
      near.contains(edge.from) ? from.inset(by: -LineCourse.together) : from,
      near.contains(edge.to) ? to.inset(by: -LineCourse.together) : to
    )
    return LineCourse(
      edge.path.course(from: from.centre, to: to.centre), width: edge.width,
      isSeen: { !first.contains($0) && !last.contains($0) })
  }
}

extension DrawingEdge {
  /// Whether a reader can't tell a tie from another by its look.
  fileprivate func looksLike(_ other: DrawingEdge) -> Bool {
    colour == other.colour && style == other.style && width == other.width
  }
}
