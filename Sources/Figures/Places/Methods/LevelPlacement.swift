import GraphvizRendering
import InnovationSystem
import Wording

/// In rows by administrative level: national, regional, local. What a row is stands at its left edge; the
/// rows of one level share a word and have a bracket.
///
/// Within a row each stands as near as can be above or below those it works with. A level with more
/// than fit takes several rows. Those without a level come last.
public struct LevelPlacement: HeadedPlacement {
  public static let id = "levels"

  private static let gap = 14.0
  /// The space between rows without a height, and the limits of it with one, in points.
  private static let rowGap = 60.0
  private static let rowGaps = 24.0...120
  /// The space between the words of a row and its boxes, in points.
  private static let besideWords = 10.0
  /// How wide the bracket between them is that joins several rows, and the space between it and the boxes.
  private static let bracketWidth = 4.0
  private static let bracketGap = 3.0

  public init() {}

  public func positions(for request: PlacementRequest) throws(GraphvizError) -> [Point] {
    try places(for: request).points
  }

  func places(for request: PlacementRequest) throws(GraphvizError) -> HeadedPlaces {
    let levels = Levels(of: request)
    let nodes = levels.used.map { level in
      PlaceHeading.node(
        "level-\(level + 1)",
        levels.words(level)[request.options.language].split(separator: "\n")
          .map(String.init), textSize: request.options.smallestText)
    }
    let sizes = try request.renderer.sizes(of: nodes)
    var area = request.problem.area
    area.minX += (sizes.map(\.width).max() ?? -Self.besideWords) + Self.besideWords
    let problem = LayoutProblem(
      sizes: request.problem.sizes, lines: request.problem.lines, area: area,
      frames: request.problem.frames)
    let rows = ordered(levels.used.flatMap { filled(levels.members($0), problem) }, in: problem)
    let points = points(rows, in: problem, height: request.height)
    let headings = levels.used.enumerated().map { number, level in
      let own = rows.filter { $0.first.map(levels.level) == level }
      let middle = Self.middle(of: own.map { points[$0[0]].y })
      return PlaceHeading(
        id: "row-\(number + 1)", lines: nodes[number].lines,
        words: Box(
          centre: Point(x: request.problem.area.minX + sizes[number].width / 2, y: middle),
          size: sizes[number]),
        bracket: own.count > 1 ? Self.bracket(own, at: points, in: problem) : nil,
        organisations: Set(own.flatMap { $0 }.flatMap { request.organisations[$0] }))
    }
    return HeadedPlaces(points: points, headings: headings)
  }

  private static func middle(of ys: [Double]) -> Double {
    ((ys.min() ?? 0) + (ys.max() ?? 0)) / 2
  }

  /// The bracket between the words of some rows and their boxes.
  private static func bracket(_ rows: [[Int]], at points: [Point], in problem: LayoutProblem) -> Box
  {
    let boxes = rows.flatMap { $0 }.map { Box(centre: points[$0], size: problem.sizes[$0]) }
    let right = problem.area.minX - bracketGap
    return Box(
      minX: right - bracketWidth, minY: boxes.map(\.minY).min() ?? 0, maxX: right,
      maxY: boxes.map(\.maxY).max() ?? 0)
  }

  /// The level of each box; one more than there are for those without.
  private struct Levels {
    private static let all = AdministrativeLevel.allCases
    private let ofBox: [Int]
    private let sectors: [Int]
    private let organisations: [[String]]
    private let folded: Set<String>

    init(of request: PlacementRequest) {
      organisations = request.organisations
      folded = Set(request.options.folding.sizes.keys)
      sectors = request.sectors
      ofBox = request.organisations.map { ids in
        ids.first.flatMap(request.study.organisation)?.level.flatMap { Self.all.firstIndex(of: $0) }
          ?? Self.all.count
      }
    }

    /// The levels that some box has, the highest first.
    var used: [Int] { Set(ofBox).sorted() }

    /// The boxes of a level, sector by sector.
    func members(_ level: Int) -> [Int] {
      ofBox.indices.filter { ofBox[$0] == level }.sorted { (sectors[$0], $0) < (sectors[$1], $1) }
    }

    func level(of box: Int) -> Int { ofBox[box] }

    func words(_ level: Int) -> Words {
      guard Self.all.indices.contains(level) else {
        return PlacementWords.level(nil, isPart: isFolded(level))
      }
      return PlacementWords.level(Self.all[level].rawValue)
    }

    /// Whether a box of a level stands for several organisations.
    private func isFolded(_ level: Int) -> Bool {
      zip(ofBox, organisations).contains { $0 == level && !folded.isDisjoint(with: $1) }
    }
  }

  /// The rows with few crossings between them: barycentres, downwards and upwards in turn (Sugiyama,
  /// Tagawa & Toda 1981).
  private func ordered(_ start: [[Int]], in problem: LayoutProblem) -> [[Int]] {
    var rows = start
    for pass in 0..<12 {
      let points = points(rows, in: problem, height: nil)
      for index in (pass % 2 == 0 ? Array(rows.indices) : rows.indices.reversed()) {
        let wish = rows[index].map { ($0, barycentre(of: $0, at: points, problem)) }
        rows[index] = wish.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
      }
    }
    return rows
  }

  /// As many rows as it takes, about equally full.
  private func filled(_ members: [Int], _ problem: LayoutProblem) -> [[Int]] {
    let total = members.reduce(0) { $0 + problem.sizes[$1].width + Self.gap }
    let count = max(1, (total / (problem.area.width * 0.92)).rounded(.up))
    var rows: [[Int]] = [[]]
    var filled = 0.0
    for member in members {
      let width = problem.sizes[member].width + Self.gap
      if filled + width / 2 > total / count * Double(rows.count), !rows[rows.count - 1].isEmpty,
        Double(rows.count) < count
      {
        rows.append([])
      }
      rows[rows.count - 1].append(member)
      filled += width
    }
    return rows
  }

  private func points(
    _ rows: [[Int]], in problem: LayoutProblem, height: Double?
  ) -> [Point] {
    var points = problem.sizes.map { _ in Point(x: 0, y: 0) }
    let heights = rows.map { row in row.map { problem.sizes[$0].height }.max() ?? 0 }
    let rowGap = rowGap(between: heights, height)
    var y = problem.area.minY
    for (number, row) in rows.enumerated() {
      let widths = row.map { problem.sizes[$0].width }
      let free = problem.area.width - widths.reduce(0, +)
      let gap = max(4, free / Double(row.count + 1))
      // Every other row starts a little further in, so that ties pass between boxes.
      var x = problem.area.minX + (row.count > 1 && number % 2 == 1 ? gap * 0.6 : gap)
      if free < gap * Double(row.count + 1) - 1 { x = problem.area.minX }
      for (member, width) in zip(row, widths) {
        points[member] = Point(x: x + width / 2, y: y + heights[number] / 2)
        x += width + gap
      }
      y += heights[number] + rowGap
    }
    return points
  }

  /// The space between rows: what a height leaves, within limits.
  private func rowGap(between heights: [Double], _ height: Double?) -> Double {
    guard let height, heights.count > 1 else { return Self.rowGap }
    let share = (height - 4 - heights.reduce(0, +)) / Double(heights.count - 1)
    return min(max(share, Self.rowGaps.lowerBound), Self.rowGaps.upperBound)
  }

  private func barycentre(of box: Int, at points: [Point], _ problem: LayoutProblem) -> Double {
    let own = problem.linesOfBox[box].map { problem.lines[$0] }
    guard !own.isEmpty else { return points[box].x }
    let others = own.map { points[$0.first == box ? $0.second : $0.first].x }
    return others.reduce(0, +) / Double(others.count)
  }
}
