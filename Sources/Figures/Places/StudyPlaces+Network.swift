import GraphvizRendering
import InnovationSystem

extension StudyPlaces {
  /// Everyone where it is easy to read, or where somebody has kept them.
  static func inNetwork(
    _ network: PlaceNetwork, of study: Study, options: FigureOptions, choice: PlaceChoice
  ) throws(GraphvizError) -> StudyPlaces {
    let kept =
      choice.method == nil
      ? KeptPlaces(of: study, in: network, figureWidth: network.width) : nil
    var points = kept?.points ?? [:]
    let free = network.used.filter { points[$0] == nil }
    // In a group stand those too who have no ties.
    let isGrouped = choice.method is any GroupPlacement
    let joining = isGrouped ? free : free.filter(network.connected.contains)
    let alone = isGrouped ? [] : free.filter { !network.connected.contains($0) }
    let band = Band(of: alone, in: network, options)
    var headings: [PlaceHeading] = []
    if points.isEmpty {
      var inRoom = choice
      inRoom.height = choice.height.map { max(40, $0 - band.height - 2) }
      (points, headings) = try laidOut(joining, of: network, study, options, choice: inRoom)
    } else {
      Newcomers(network, width: network.width).place(joining, among: &points)
    }
    let bottoms = points.map { $0.value.y + network.sizes[$0.key].height / 2 }
    let bottom = (bottoms + headings.map(\.bottom)).max().map { $0 + 2 } ?? 0
    for (slot, point) in zip(alone, band.flow(below: bottom).points) { points[slot] = point }
    return StudyPlaces(
      network,
      Found(
        points: points, headings: headings, band: alone,
        bandHeading: alone.isEmpty ? nil : bottom + 6, height: bottom + band.height))
  }

  /// Those who have never worked with anybody, in rows under a heading.
  private struct Band {
    private let sizes: [Size]
    private let top: Double
    private let width: Double

    init(of slots: [Int], in network: PlaceNetwork, _ options: FigureOptions) {
      sizes = slots.map { network.sizes[$0] }
      top = options.smallestText + 16
      width = network.width
    }

    /// What it takes, the heading included; nothing when nobody is in it.
    var height: Double { sizes.isEmpty ? 0 : flow(below: 0).bottom + 2 }

    func flow(below bottom: Double) -> BandFlow {
      BandFlow(top: bottom + top, width: width, sizes: sizes)
    }
  }

  /// The places and words that a method finds for some, moved up to the top of the network.
  private static func laidOut(
    _ places: [Int], of network: PlaceNetwork, _ study: Study, _ options: FigureOptions,
    choice: PlaceChoice
  ) throws(GraphvizError) -> (points: [Int: Point], headings: [PlaceHeading]) {
    var area = area(for: places.map { network.sizes[$0] }, width: network.width)
    if let height = choice.height { area.maxY = height }
    let request = PlacementRequest(
      problem: network.problem(of: places, in: area), study: study,
      organisations: places.map { network.slots.slots[$0].members },
      measure: choice.measure, renderer: network.renderer, options: options,
      height: choice.height)
    let method = choice.method ?? ForcePlacement()
    let found: HeadedPlaces
    if let headed = method as? any HeadedPlacement {
      found = try headed.places(for: request)
    } else {
      found = HeadedPlaces(points: try method.positions(for: request), headings: [])
    }
    let tops = zip(found.points, places).map { $0.y - network.sizes[$1].height / 2 }
    let up = 2 - ((tops + found.headings.map(\.top)).min() ?? 0)
    let points = found.points.map { Point(x: $0.x, y: $0.y + up) }
    return (
      Dictionary(uniqueKeysWithValues: zip(places, points)),
      found.headings.map { $0.moved(down: up) }
    )
  }

  /// Room enough for the boxes and the lines between them, within an A4 page.
  private static func area(for sizes: [Size], width: Double) -> Box {
    let inner = width - 2 * FigureSheet.margin
    let boxes = sizes.reduce(0) { $0 + ($1.width + 20) * ($1.height + 20) }
    let height = min(max(120, boxes * 2.5 / inner), 500)
    return Box(
      minX: FigureSheet.margin + 1, minY: 2, maxX: width - FigureSheet.margin - 1,
      maxY: height - 2)
  }
}
