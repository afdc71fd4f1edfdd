import GapAnalysis
import GraphvizRendering
import InnovationSystem
import Wording

/// The figure of how organisations' ranks move from snapshot to snapshot, each with its interval: two
/// snapshots make a slope chart, more a bump chart.
///
/// Every organisation has a number in a circle at its rank, with a line over the ranks it may have;
/// thin lines join the circles of one organisation. The table below names them, with the intervals as
/// numbers. Ranks are among all organisations of each snapshot.
struct RankChart {
  /// At most this many organisations are drawn.
  static let most = 10

  private let frame: ChartFrame
  private let series: HarmonisedSeries
  private let numbers: OrganisationNumbers
  private let snapshots: [Snapshot]
  private let intervals: [RankIntervals]
  private let format: Formatter

  /// Prepares the figure of some snapshots, earliest first, with the intervals of each.
  init(
    _ frame: ChartFrame, _ series: HarmonisedSeries, _ ranked: [(Snapshot, RankIntervals)],
    numbers: OrganisationNumbers
  ) {
    self.frame = frame
    self.series = series
    self.numbers = numbers
    snapshots = ranked.map(\.0)
    intervals = ranked.map(\.1)
    format = Formatter(frame.language)
  }

  /// Puts the figure together, at its final size.
  func figure(kind: RankWords.Kind) throws(GraphvizError) -> Figure {
    let common = ranked
    var count = min(Self.most, common.count)
    var layout = RankLayout(
      places(of: Array(common.prefix(count))), width: frame.width,
      textSize: frame.options.smallestText)
    while !layout.fits, count > 2 {
      count -= 1
      layout = RankLayout(
        places(of: Array(common.prefix(count))), width: frame.width,
        textSize: frame.options.smallestText)
    }
    let shown = Array(common.prefix(count))
    let words = words(kind, shown, common: common.count)
    var said = said(words)
    said.data = data(shown)
    let around = frame.around(
      said, legend: [legend],
      explanations: [words.caution?[frame.language]].compactMap { $0 })
    layout = try layout.fitted(
      to: around.room(), besides: 10 + (Double(count) + 1.1) * (frame.lineHeight + 1) + 2)
    var chart = frame.canvas
    addAxis(to: &chart, layout)
    addMoves(to: &chart, layout, shown)
    try addTable(to: &chart, shown, top: layout.height + 10)
    return try frame.figure(chart, in: around, said)
  }

  /// The organisations of all snapshots, those of highest rank in the last first.
  private var ranked: [String] {
    guard let last = intervals.last else { return [] }
    return last.places.filter { id, _ in intervals.allSatisfy { $0.places[id] != nil } }
      .sorted { ($0.value.rank, $0.key) < ($1.value.rank, $1.key) }.map(\.key)
  }

  private func places(of shown: [String]) -> [[RankIntervals.Place]] {
    intervals.map { column in shown.compactMap { column.places[$0] } }
  }

  private func name(of snapshot: Snapshot) -> String {
    guard snapshot.id.isEmpty, let date = snapshot.date else {
      return SnapshotWords.name(snapshot.id)[frame.language]
    }
    return format.date(year: date.year, month: date.month, day: date.day)
  }

  private func addAxis(to chart: inout ChartCanvas, _ layout: RankLayout) {
    for rank in layout.ticks {
      let y = layout.y(Double(rank))
      chart.addText(["\(rank)"], id: "rank-\(rank)", .right, at: Point(x: 15, y: y))
      chart.addLine(
        from: Point(x: 18, y: y), to: Point(x: frame.width, y: y), id: "rank-line-\(rank)", .grid)
    }
    for (column, snapshot) in snapshots.enumerated() {
      chart.addText(
        [format.capitalised(name(of: snapshot))], id: "column-\(column + 1)", .centre,
        at: Point(x: layout.middle(of: column), y: 6), isBold: true)
    }
  }

  private func addMoves(to chart: inout ChartCanvas, _ layout: RankLayout, _ shown: [String]) {
    for (index, id) in shown.enumerated() {
      for column in snapshots.indices {
        guard let place = intervals[column].places[id] else { continue }
        let x = layout.x(column, index)
        chart.addLine(
          from: Point(x: x, y: layout.y(Double(place.interval.lowerBound)) - 2),
          to: Point(x: x, y: layout.y(Double(place.interval.upperBound)) + 2),
          id: "interval-\(column + 1)-\(index + 1)", .interval)
        guard column > 0, let before = intervals[column - 1].places[id] else { continue }
        chart.addLine(
          from: Point(x: layout.x(column - 1, index), y: layout.y(before.rank)),
          to: Point(x: x, y: layout.y(place.rank)), id: "move-\(column + 1)-\(index + 1)", .move)
      }
    }
    let numbers = numbers.numbers(of: shown)
    for (index, id) in shown.enumerated() {
      for column in snapshots.indices {
        guard let place = intervals[column].places[id] else { continue }
        let name = series.study.displayName(of: id)
        chart.add(
          DrawingNode(
            id: "place-\(column + 1)-\(index + 1)", lines: ["\(numbers[index])"], shape: .circle,
            fill: "#FFFFFF", stroke: ChartColours.text, strokeWidth: 0.8,
            fontSize: frame.options.smallestText,
            fixedSize: Size(width: layout.dot, height: layout.dot), margin: .none,
            position: Point(x: layout.x(column, index), y: layout.y(place.rank)),
            title: "\(name): \(self.name(of: snapshots[column])), "
              + RankWords.ranks(place.interval)[frame.language]))
      }
    }
  }

  private func addTable(
    to chart: inout ChartCanvas, _ shown: [String], top: Double
  ) throws(GraphvizError) {
    let names = shown.map(series.study.displayName).map { shortened($0, to: 40) }
    let left = min(try frame.width(of: names) + 36, frame.width * 0.6)
    let column = min(90, (frame.width - left) / Double(max(1, snapshots.count)))
    for (place, snapshot) in snapshots.enumerated() {
      chart.addText(
        [format.capitalised(name(of: snapshot))], id: "table-\(place + 1)", .centre,
        at: Point(x: left + (Double(place) + 0.5) * column, y: top + 6), isBold: true)
    }
    chart.addText(
      [RankWords.interval[frame.language]], id: "table-heading", .left,
      at: Point(x: 0, y: top + 6), colour: ChartColours.faintText)
    let numbers = numbers.numbers(of: shown)
    for (index, id) in shown.enumerated() {
      let y = top + (Double(index) + 1.6) * (frame.lineHeight + 1)
      chart.addText(
        ["\(numbers[index])"], id: "number-\(index + 1)", .right, at: Point(x: 15, y: y))
      chart.addText(
        [names[index]], id: PartIdentifiers(series.study).organisation(id), .left,
        at: Point(x: 20, y: y), title: series.study.displayName(of: id))
      for (place, found) in intervals.map({ $0.places[id] }).enumerated() {
        chart.addText(
          [found.map { RankWords.range($0.interval) } ?? "–"],
          id: "ranks-\(place + 1)-\(index + 1)", .centre,
          at: Point(x: left + (Double(place) + 0.5) * column, y: y))
      }
    }
  }

  private var legend: LegendRow {
    var dot = frame.canvas
    dot.add(
      DrawingNode(
        id: "place", lines: ["8"], shape: .circle, fill: "#FFFFFF", stroke: ChartColours.text,
        strokeWidth: 0.8, fontSize: frame.options.smallestText,
        fixedSize: Size(width: frame.lineHeight + 1, height: frame.lineHeight + 1), margin: .none,
        position: Point(x: 0, y: 0)))
    var interval = frame.canvas
    interval.addLine(
      from: Point(x: 0, y: -7), to: Point(x: 0, y: 7), id: "interval", .interval)
    var move = frame.canvas
    move.addLine(from: Point(x: -12, y: 3), to: Point(x: 12, y: -3), id: "move", .move)
    return LegendRow([
      LegendEntry(sample: .chart(dot), text: RankWords.place[frame.language]),
      LegendEntry(sample: .chart(interval), text: RankWords.interval[frame.language]),
      LegendEntry(sample: .chart(move), text: RankWords.move[frame.language]),
    ])
  }

  private func words(_ kind: RankWords.Kind, _ shown: [String], common: Int) -> RankWords {
    var words = RankWords(kind)
    words.common = common
    words.snapshots = zip(snapshots, intervals).map { snapshot, ranks in
      let view = series.study.view(at: snapshot)
      let answers = view.responseSummary.map { ($0.answered, $0.asked) }
      return RankWords.Snapshot(
        name: name(of: snapshot), organisations: ranks.places.count, answers: answers ?? (0, 0),
        threshold: snapshot.threshold)
    }
    words.rows = shown.map { id in
      RankWords.Row(
        name: series.study.displayName(of: id),
        intervals: intervals.compactMap {
          $0.places[id]?.interval
        })
    }
    return words
  }

  /// The words of the chart; who answered is said of each snapshot.
  private func said(_ words: RankWords) -> ChartWords {
    var facts = frame.facts
    facts.responses = nil
    facts.date = nil
    return words.words(facts, frame.language)
  }

  /// Rank and interval of each organisation that is drawn, in each snapshot.
  private func data(_ shown: [String]) -> FigureData {
    let language = frame.language
    let names = snapshots.map(name)
    let columns = names.flatMap {
      [FigureDataWords.rank(in: $0), FigureDataWords.interval(in: $0)]
    }
    var data = FigureData(
      headings: ([ReportWords.organisation] + columns).map { $0[language] })
    for id in shown {
      let cells = intervals.flatMap { column -> [FigureData.Cell] in
        let place = column.places[id]
        let isWhole = place.map { $0.rank == $0.rank.rounded() } ?? true
        return [
          .number(place?.rank, places: isWhole ? 0 : 1),
          .text(place.map { RankWords.range($0.interval) } ?? ""),
        ]
      }
      data.add([.text(series.study.displayName(of: id))] + cells)
    }
    return data
  }
}

extension LineLook {
  /// The ranks an organisation may have.
  static let interval = LineLook(colour: "#2F6FB0", width: 2.4)
  /// From one snapshot to the next.
  static let move = LineLook(colour: "#6B7680", width: 0.9)
}
