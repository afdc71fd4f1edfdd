import GraphvizRendering
import InnovationSystem

/// In rows by administrative level: national, regional, local.
///
/// Within a row each stands as near as can be above or below those it works with. A level with more
/// than fit takes several rows. Those without a level come last.
public struct LevelPlacement: PlacementMethod {
  public static let id = "levels"

  private static let gap = 14.0
  private static let rowGap = 46.0

  public init() {}

  public func positions(for request: PlacementRequest) throws(GraphvizError) -> [Point] {
    let problem = request.problem
    var rows = rows(of: request)
    // Barycentres, downwards and upwards in turn (Sugiyama, Tagawa & Toda 1981).
    for pass in 0..<12 {
      let points = points(rows, in: problem)
      for index in (pass % 2 == 0 ? Array(rows.indices) : rows.indices.reversed()) {
        let wish = rows[index].map { ($0, barycentre(of: $0, at: points, problem)) }
        rows[index] = wish.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
      }
    }
    return points(rows, in: problem)
  }

  private func rows(of request: PlacementRequest) -> [[Int]] {
    let levels = AdministrativeLevel.allCases
    let rank = request.organisations.map { ids in
      ids.first.flatMap(request.study.organisation)?.level.flatMap { levels.firstIndex(of: $0) }
        ?? levels.count
    }
    let sectors = request.sectors
    return Set(rank).sorted().flatMap { level -> [[Int]] in
      let members = rank.indices.filter { rank[$0] == level }
        .sorted { (sectors[$0], $0) < (sectors[$1], $1) }
      return filled(members, request.problem)
    }
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

  private func points(_ rows: [[Int]], in problem: LayoutProblem) -> [Point] {
    var points = problem.sizes.map { _ in Point(x: 0, y: 0) }
    var y = problem.area.minY
    for (number, row) in rows.enumerated() {
      let widths = row.map { problem.sizes[$0].width }
      let free = problem.area.width - widths.reduce(0, +)
      let gap = max(4, free / Double(row.count + 1))
      // Every other row starts a little further in, so that ties pass between boxes.
      var x = problem.area.minX + (row.count > 1 && number % 2 == 1 ? gap * 0.6 : gap)
      if free < gap * Double(row.count + 1) - 1 { x = problem.area.minX }
      let height = row.map { problem.sizes[$0].height }.max() ?? 0
      for (member, width) in zip(row, widths) {
        points[member] = Point(x: x + width / 2, y: y + height / 2)
        x += width + gap
      }
      y += height + Self.rowGap
    }
    return points
  }

  private func barycentre(of box: Int, at points: [Point], _ problem: LayoutProblem) -> Double {
    let own = problem.linesOfBox[box].map { problem.lines[$0] }
    guard !own.isEmpty else { return points[box].x }
    let others = own.map { points[$0.first == box ? $0.second : $0.first].x }
    return others.reduce(0, +) / Double(others.count)
  }
}
