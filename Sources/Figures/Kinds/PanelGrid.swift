import GraphvizRendering

/// Where the panels of small multiples lie, and where everybody stands in each of them.
///
/// All panels are equally large and have the same places, those of the network figure drawn together:
/// boxes that would lie on each other there are pushed apart, as little as it takes. A panel in which
/// there is nobody is no more than its heading, and stands after the others.
struct PanelGrid {
  /// The size of each box.
  static let box = Size(width: 19, height: 14)
  private static let gap = 12.0
  /// The width below which a panel's heading has no room, in points.
  private static let leastWidth = 104.0
  /// The furthest that a box is pushed from its place, in points.
  private static let furthest = 36.0
  /// The space between boxes that lets lines be seen, and the least, in points.
  private static let spaces = (usual: 13.0, least: 4.0)
  /// How many times as high as it must be a panel is, so that fewer lines have to be bent.
  private static let roomy = 1.25

  /// The upper left corners of the panels, in points from that of the grid.
  let corners: [Point]
  /// Where everybody stands in a panel, from the upper left corner below its heading.
  let points: [Point]
  /// The size of a panel below its heading.
  let panelSize: Size
  /// How high the heading of a panel is.
  let headingHeight: Double
  /// How high the grid is.
  let height: Double

  private let request: Request

  /// A place that everybody has in each panel.
  struct Place {
    /// Where it is, in any unit.
    let point: Point
    /// The number of its row; those of a higher number stay below those of a lower.
    let row: Int
  }

  private struct Request {
    let places: [Point]
    let rows: [Int]
    let isEmpty: [Bool]
    let width: Double
    let textSize: Double

    var full: Int { isEmpty.filter { !$0 }.count }
  }

  /// A grid in a width, somewhat higher than it must be.
  ///
  /// - Parameters:
  ///   - places: the places.
  ///   - isEmpty: for each panel whether there is nobody in it.
  init(places: [Place], isEmpty: [Bool], width: Double, textSize: Double) {
    let request = Request(
      places: places.map(\.point), rows: places.map(\.row), isEmpty: isEmpty, width: width,
      textSize: textSize)
    let columns = Self.usualColumns(request)
    let size = Self.panelWidth(columns, request)
    let least = Self.leastHeight(of: size, request, space: Self.spaces.usual)
    self.init(request, columns: columns, panelHeight: least.map { Self.roomy * $0 } ?? size * 3)
  }

  private init(_ request: Request, columns: Int, panelHeight: Double) {
    self.request = request
    headingHeight = request.textSize * 2 + 10
    let width = Self.panelWidth(columns, request)
    panelSize = Size(width: width, height: panelHeight)
    points = Self.apart(in: panelSize, request) ?? Self.points(in: panelSize, request, space: 0)
    let order =
      request.isEmpty.indices.filter { !request.isEmpty[$0] }
      + request.isEmpty.indices.filter { request.isEmpty[$0] }
    var corners = request.isEmpty.map { _ in Point(x: 0, y: 0) }
    var y = 0.0
    for start in stride(from: 0, to: order.count, by: columns) {
      let row = order[start..<min(start + columns, order.count)]
      for (column, panel) in row.enumerated() {
        corners[panel] = Point(x: Double(column) * (width + Self.gap), y: y)
      }
      y += headingHeight + (row.allSatisfy { request.isEmpty[$0] } ? 0 : panelHeight) + 6
    }
    self.corners = corners
    height = y
  }

  /// The grid in the room of a figure: panels as high as there is room for, in as many columns as make
  /// them so if the usual don't.
  ///
  /// - Throws: `GraphvizError.doesNotFit` with the least height that some number of columns has room in.
  func fitted(to room: FigureRoom?) throws(GraphvizError) -> PanelGrid {
    guard let room else { return self }
    var lowest = Double.infinity
    for columns in [Self.usualColumns(request)] + Self.columns(request) {
      let width = Self.panelWidth(columns, request)
      guard let least = Self.leastHeight(of: width, request, space: Self.spaces.least)
      else { continue }
      let grid = PanelGrid(request, columns: columns, panelHeight: least)
      lowest = min(lowest, grid.height)
      let rows = (request.full + columns - 1) / columns
      let spare = (room.height - grid.height) / Double(max(1, rows))
      guard spare >= 0 else { continue }
      for height in [least + spare, least] {
        let size = Size(width: width, height: min(height, width * 1.5))
        if Self.apart(in: size, request) != nil {
          return PanelGrid(request, columns: columns, panelHeight: size.height)
        }
      }
    }
    throw room.tooLow(needed: lowest.isFinite ? lowest : height)
  }

  private static func usualColumns(_ request: Request) -> Int {
    let most = request.width < 340 ? 2 : 3
    return request.isEmpty.count == 4 ? 2 : max(1, min(most, request.isEmpty.count))
  }

  /// The numbers of columns that leave room for headings.
  private static func columns(_ request: Request) -> [Int] {
    (1...max(1, request.isEmpty.count)).reversed().filter {
      $0 == 1 || panelWidth($0, request) >= leastWidth * request.textSize / 9
    }
  }

  private static func panelWidth(_ columns: Int, _ request: Request) -> Double {
    (request.width - Double(columns - 1) * gap) / Double(columns)
  }

  /// The least height of a panel of a width in which all places are apart; `nil` when there is none.
  private static func leastHeight(
    of width: Double, _ request: Request, space: Double
  ) -> Double? {
    stride(from: max(40, width * 0.5), through: width * 3, by: 6).first { height in
      areApart(points(in: Size(width: width, height: height), request, space: space), by: space)
    }
  }

  /// The places in a panel with as much space between them as there is, up to the usual; `nil` when
  /// there isn't the least.
  private static func apart(in size: Size, _ request: Request) -> [Point]? {
    stride(from: spaces.usual, through: spaces.least, by: -3).lazy.compactMap { space in
      let points = points(in: size, request, space: space)
      return areApart(points, by: space) ? points : nil
    }.first
  }

  /// The places in a panel, pushed apart; as they are drawn together when that would move one too far.
  private static func points(in size: Size, _ request: Request, space: Double) -> [Point] {
    let (xs, ys) = (request.places.map(\.x), request.places.map(\.y))
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
    let room = Size(width: size.width - box.width - 4, height: size.height - box.height - 3)
    let drawn = request.places.map { place in
      Point(
        x: box.width / 2 + 2 + room.width
          * (right > left ? (place.x - left) / (right - left) : 0.5),
        y: box.height / 2 + room.height
          * (bottom > top ? (place.y - top) / (bottom - top) : 0.5))
    }
    let problem = LayoutProblem(
      // What pushes apart leaves four points between boxes.
      sizes: drawn.map { _ in
        Size(width: box.width + space - 4, height: box.height + space - 4)
      }, lines: [],
      area: Box(
        minX: -space / 2, minY: -space / 2, maxX: size.width + space / 2,
        maxY: size.height + space / 2))
    let apart = NetworkLayout.separated(drawn, in: problem)
    let isNear = zip(drawn, apart).allSatisfy {
      abs($0.x - $1.x) <= furthest && abs($0.y - $1.y) <= furthest
    }
    return (isNear && keeps(request.rows, apart) ? apart : drawn).map {
      Point(x: ($0.x * 100).rounded() / 100, y: ($0.y * 100).rounded() / 100)
    }
  }

  /// Whether all of a row are wholly below all of the row before it.
  private static func keeps(_ rows: [Int], _ points: [Point]) -> Bool {
    let ys = Dictionary(grouping: zip(rows, points).map { ($0, $1.y) }, by: \.0)
      .sorted { $0.key < $1.key }.map { $0.value.map(\.1) }
    return zip(ys, ys.dropFirst()).allSatisfy { upper, lower in
      (upper.max() ?? 0) + box.height <= lower.min() ?? 0
    }
  }

  private static func areApart(_ points: [Point], by space: Double) -> Bool {
    let boxes = points.map { Box(centre: $0, size: box, widenedBy: space / 2 - 0.1) }
    return boxes.indices.allSatisfy { first in
      boxes[..<first].allSatisfy { $0.overlap(with: boxes[first]) == 0 }
    }
  }
}
