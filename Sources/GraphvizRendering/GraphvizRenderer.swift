/// Measures, places and draws through Graphviz, in process or in a worker.
///
/// All calls in a process wait for each other: Graphviz is used by one thread at a time. The same
/// input gives the same bytes, in any order of calls, on any thread, in any process, as long as
/// Graphviz, its libraries and the installed fonts are the same. In process there is no time limit:
/// Graphviz can't be interrupted, which is why there are `RenderingLimits`, and `GraphvizWorker` for
/// what is large or not trusted.
///
/// While PDF and PNG are made Graphviz switches the number language of the process to C and back;
/// no other thread may format numbers through the C library meanwhile. The module itself never
/// changes the language.
public struct GraphvizRenderer: Sendable {
  /// What is refused as too large.
  public let limits: RenderingLimits

  /// What draws the large; `nil` draws everything in this process.
  public let worker: GraphvizWorker?

  /// What was measured before, by this renderer or a copy of it.
  private let memory = SizeMemory()

  /// Makes a renderer. Graphviz is loaded at the first use, not here.
  ///
  /// - Parameters:
  ///   - limits: What is refused as too large.
  ///   - worker: What draws the large; `nil` draws everything in this process.
  public init(limits: RenderingLimits = .default, worker: GraphvizWorker? = nil) {
    self.limits = limits
    self.worker = worker
  }

  /// The worker for a number of nodes; `nil` when this process draws them.
  private func worker(for count: Int) -> GraphvizWorker? {
    worker.flatMap { count >= $0.leastNodes ? $0 : nil }
  }

  /// The extents the nodes will have, in points, in the order given, always whole
  /// points; positions don't matter. They include the label and its margin, not the outline,
  /// half of whose width lies outside.
  ///
  /// Pango measures the text with hinting and in whole points. Its width differs from the true
  /// one by −3 to +5 %, depending on the font size: in Liberation Sans −2 % at 14 pt, +3 % at
  /// 9 pt, within 1 % at 10, 11, 12 and 20 pt. SVG shows the true width, so leave a margin of at
  /// least 4 pt on each side.
  ///
  /// What was measured before isn't measured again.
  ///
  /// - Parameters:
  ///   - nodes: At most `limits.maximumNodes`.
  ///   - fontFamily: As in `Drawing.fontFamily`.
  /// - Throws: An invalid value or too much of something; missing plug-ins.
  public func sizes(
    of nodes: [DrawingNode], fontFamily: String = Drawing.defaultFontFamily
  ) throws(GraphvizError) -> [Size] {
    try DrawingValidation(limits: limits).check(nodes, fontFamily: fontFamily)
    return try memory.sizes(of: nodes, fontFamily: fontFamily) { nodes throws(GraphvizError) in
      try measured(nodes, fontFamily: fontFamily)
    }
  }

  private func measured(
    _ nodes: [DrawingNode], fontFamily: String
  ) throws(GraphvizError) -> [Size] {
    if let worker = worker(for: nodes.count) {
      guard
        case .sizes(let sizes) = try worker.answer(
          to: .sizes(nodes, fontFamily: fontFamily), limits: limits)
      else { throw .workerEnded(.garbage) }
      return sizes
    }
    return try GraphvizSession.run { context throws(GraphvizError) in
      try DrawingGraph.outlines(of: nodes, fontFamily: fontFamily, in: context).map(\.size)
    }
  }

  /// The centres of the boxes after a layout, in points, in the order of the request.
  ///
  /// The lower left corner of the layout is near the origin; its size is whatever the layout
  /// needs, not that of a canvas. Coordinates are rounded to 0.01 pt. Another order of nodes
  /// gives another layout, so sort them by something stable.
  ///
  /// - Throws: An invalid value or too much of something; missing plug-ins.
  /// - Complexity: `neato` O(*n*²) time for each of up to 200 rounds; `sfdp` O(*m* + *n* log *n*).
  public func positions(for request: LayoutRequest) throws(GraphvizError) -> [Point] {
    try LayoutValidation(limits: limits).check(request)
    if request.nodes.isEmpty { return [] }
    if let worker = worker(for: request.nodes.count) {
      guard case .positions(let points) = try worker.answer(to: .positions(request), limits: limits)
      else { throw .workerEnded(.garbage) }
      return points
    }
    return try GraphvizSession.run { context throws(GraphvizError) in
      let graph = try LayoutGraph.makeGraph(for: request)
      return try context.withLayout(of: graph, engine: request.engine.rawValue) {
        () throws(GraphvizError) in
        var centres: [Point] = []
        for index in request.nodes.indices { centres.append(try graph.box(ofNode: index).position) }
        return LayoutGraph.finished(centres)
      }
    }
  }

  /// The drawing as SVG: text stays text, sizes in millimetres, one accessible image.
  ///
  /// The result starts with `<svg`, without XML declaration, so that it can stand in a file of
  /// its own (UTF-8) or inside an HTML page.
  ///
  /// - Throws: An invalid value, too much of something, a node outside the canvas; missing
  ///   plug-ins.
  public func svg(_ drawing: Drawing) throws(GraphvizError) -> String {
    if let worker = try checkedWorker(for: drawing) {
      return String(decoding: try worker.bytes(of: .svg(drawing), limits: limits), as: UTF8.self)
    }
    let bytes = try bytes(of: drawing, format: "svg:svg:core", dotsPerInch: nil)
    let svg = try SVGRepair(drawing: drawing).repaired(String(decoding: bytes, as: UTF8.self))
    return String(decoding: try FileStamp.seal(Array(svg.utf8), as: .svg), as: UTF8.self)
  }

  /// The drawing as a PDF of one page, the size of the canvas, with embedded fonts.
  ///
  /// - Parameters:
  ///   - drawing: What to draw.
  ///   - date: The creation date the file states, at midnight universal time.
  /// - Throws: As `svg(_:)`, and an impossible date.
  public func pdf(_ drawing: Drawing, date: PDFDate) throws(GraphvizError) -> [UInt8] {
    guard let dateText = date.text else { throw .invalidDate(date) }
    if let worker = try checkedWorker(for: drawing) {
      return try worker.bytes(of: .pdf(drawing, date), limits: limits)
    }
    let bytes = try bytes(of: drawing, format: "pdf:cairo:cairo", dotsPerInch: nil)
    return try FileStamp.seal(
      try PDFRepair(drawing: drawing, date: dateText).repaired(bytes), as: .pdf)
  }

  /// The drawing as encapsulated PostScript, the size of the canvas, with embedded fonts.
  ///
  /// - Parameters:
  ///   - drawing: What to draw.
  ///   - date: The creation date the file states.
  /// - Throws: As `svg(_:)`, and an impossible date.
  public func eps(_ drawing: Drawing, date: PDFDate) throws(GraphvizError) -> [UInt8] {
    guard date.text != nil else { throw .invalidDate(date) }
    if let worker = try checkedWorker(for: drawing) {
      return try worker.bytes(of: .eps(drawing, date), limits: limits)
    }
    let bytes = try bytes(of: drawing, format: "eps:cairo:cairo", dotsPerInch: nil)
    return try FileStamp.seal(try EPSRepair(drawing: drawing, date: date).repaired(bytes), as: .eps)
  }

  /// The drawing as a PNG whose resolution is stated in the file, so that it is placed at its true
  /// size.
  ///
  /// - Parameters:
  ///   - drawing: What to draw.
  ///   - dotsPerInch: Pixels per inch, 36 to 1200; the number of pixels is canvas × resolution.
  /// - Throws: As `svg(_:)`, and a resolution out of range or with too many pixels.
  public func png(_ drawing: Drawing, dotsPerInch: Int) throws(GraphvizError) -> [UInt8] {
    let validation = DrawingValidation(limits: limits)
    try validation.check(resolution: dotsPerInch, canvas: drawing.size)
    if let worker = try checkedWorker(for: drawing) {
      return try worker.bytes(of: .png(drawing, dotsPerInch: dotsPerInch), limits: limits)
    }
    let bytes = try bytes(of: drawing, format: "rows:cairo:samspill", dotsPerInch: dotsPerInch)
    var png = try PictureRows(bytes).png
    var chunks = [
      PNGChunks.resolution(dotsPerInch: dotsPerInch),
      PNGChunks.text(LabelText.withoutControls(drawing.title), keyword: "Title"),
      PNGChunks.text(LabelText.withoutControls(drawing.description), keyword: "Description"),
    ]
    if !drawing.stamp.isEmpty {
      chunks.append(
        PNGChunks.plainText(FileStamp.sealed(drawing.stamp), keyword: FileStamp.keyword))
    }
    png.insert(chunks)
    return try FileStamp.seal(png.bytes, as: .png)
  }

  /// The worker for a drawing, which is refused here already when it can't be drawn.
  private func checkedWorker(for drawing: Drawing) throws(GraphvizError) -> GraphvizWorker? {
    guard let worker = worker(for: drawing.nodes.count) else { return nil }
    _ = try DrawingValidation(limits: limits).check(drawing)
    return worker
  }

  private func bytes(
    of drawing: Drawing, format: String, dotsPerInch: Int?
  ) throws(GraphvizError) -> [UInt8] {
    let numbers = try DrawingValidation(limits: limits).check(drawing)
    return try GraphvizSession.run { context throws(GraphvizError) in
      let outlines = try DrawingGraph.outlines(
        of: drawing.nodes, fontFamily: drawing.fontFamily, in: context)
      let courses = DrawingGraph.courses(of: drawing, outlines: outlines, nodeNumbers: numbers)
      let graph = try DrawingGraph.makeGraph(
        for: drawing, outlines: outlines, courses: courses, dotsPerInch: dotsPerInch)
      return try context.withLayout(of: graph, engine: "nop2") { () throws(GraphvizError) in
        try DrawingGraph.checkCanvas(
          of: graph, drawing: drawing, dotsPerInch: dotsPerInch)
        return try context.bytes(of: graph, format: format)
      }
    }
  }
}
