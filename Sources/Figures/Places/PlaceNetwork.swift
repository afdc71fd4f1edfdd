import GraphvizRendering
import InnovationSystem

/// All snapshots of a study on top of each other: who needs a place, how large, and near whom.
struct PlaceNetwork {
  /// The width of the figure, in points.
  let width: Double
  /// What measures and places.
  let renderer: GraphvizRenderer
  /// The places.
  let slots: PlaceSlots
  /// The size of each place: that of the largest box that ever stands in it.
  let sizes: [Size]
  /// The snapshots in which something stands in each place.
  let frames: [Frames]
  /// The collaborations between places, each in the snapshots that have it.
  let lines: [LayoutProblem.Line]
  /// The places that some snapshot draws.
  let used: [Int]
  /// The places that some snapshot ties to another.
  let connected: Set<Int>

  /// Puts a study's snapshots on top of each other.
  init(
    of study: Study, options: FigureOptions, renderer: GraphvizRenderer
  ) throws(GraphvizError) {
    width = Size(widthInMillimetres: options.widthInMillimetres, heightInMillimetres: 1).width
    self.renderer = renderer
    slots = PlaceSlots(of: study, series: HarmonisedSeries(of: study))
    let count = slots.slots.count
    var sizes = [Size](repeating: Size(width: 0, height: 0), count: count)
    var frames = [Frames](repeating: [], count: count)
    var strengths: [[Int]: (sum: Double, count: Int, frames: Frames)] = [:]
    for (position, snapshot) in study.snapshots.enumerated() {
      let parts = NetworkParts(study.view(at: snapshot), options: options)
      let shown = parts.selection.shown
      let measured = try renderer.sizes(of: shown.map(parts.node))
      for (organisation, size) in zip(shown, measured) {
        guard let slot = slots.slot(of: organisation.id) else { continue }
        sizes[slot].width = max(sizes[slot].width, size.width)
        sizes[slot].height = max(sizes[slot].height, size.height)
        frames[slot].insert(Frames(position: position))
      }
      for pair in parts.selection.pairs {
        guard let one = slots.slot(of: pair.first), let other = slots.slot(of: pair.second)
        else { continue }
        let key = [min(one, other), max(one, other)]
        var all = strengths[key] ?? (0, 0, [])
        all.sum += parts.width(of: pair) / 2 + 0.5
        all.count += 1
        all.frames.insert(Frames(position: position))
        strengths[key] = all
      }
    }
    self.sizes = sizes
    self.frames = frames
    let keys = strengths.keys.sorted { $0.lexicographicallyPrecedes($1) }
    lines = keys.compactMap { key in
      strengths[key].map {
        LayoutProblem.Line(
          first: key[0], second: key[1], strength: $0.sum / Double($0.count), frames: $0.frames)
      }
    }
    used = frames.indices.filter { !frames[$0].isEmpty }
    connected = Set(keys.flatMap { $0 })
  }

  /// The part of the network that some places make, to be laid out in an area.
  func problem(of places: [Int], in area: Box) -> LayoutProblem {
    var number: [Int: Int] = [:]
    for (index, place) in places.enumerated() { number[place] = index }
    return LayoutProblem(
      sizes: places.map { sizes[$0] },
      lines: lines.compactMap { line in
        guard let first = number[line.first], let second = number[line.second] else { return nil }
        return LayoutProblem.Line(
          first: first, second: second, strength: line.strength, frames: line.frames)
      }, area: area, frames: places.map { frames[$0] })
  }
}
