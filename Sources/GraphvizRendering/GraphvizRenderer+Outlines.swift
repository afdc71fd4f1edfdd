extension GraphvizRenderer {
  /// The outlines of nodes where they stand, in the order given; their sizes are those of
  /// `sizes(of:fontFamily:)`.
  ///
  /// - Throws: as `sizes(of:fontFamily:)`.
  public func outlines(
    of nodes: [DrawingNode], fontFamily: String = Drawing.defaultFontFamily
  ) throws(GraphvizError) -> [NodeOutline] {
    let sizes = try sizes(of: nodes, fontFamily: fontFamily)
    let corners = try Self.corners(of: Set(nodes.map(\.shape)))
    return zip(nodes, sizes).map { node, size in
      NodeOutline(
        centre: node.position, size: size,
        corners: (corners[node.shape] ?? []).map {
          Point(x: $0.x * size.width, y: $0.y * size.height)
        }, shape: node.shape)
    }
  }

  /// The corners of shapes as parts of their extent, which are the same in whatever size. No text goes to
  /// Graphviz, so this needs no worker.
  private static func corners(
    of shapes: Set<NodeShape>
  ) throws(GraphvizError) -> [NodeShape: [Point]] {
    let side = 100.0
    let samples = shapes.sorted { $0.rawValue < $1.rawValue }.map { shape in
      DrawingNode(
        id: shape.rawValue, shape: shape, fixedSize: Size(width: side, height: side), margin: .none)
    }
    let outlines = try GraphvizSession.run { context throws(GraphvizError) in
      try DrawingGraph.outlines(
        of: samples, fontFamily: Drawing.defaultFontFamily, in: context)
    }
    return Dictionary(
      uniqueKeysWithValues: zip(samples, outlines).map { sample, outline in
        (sample.shape, outline.corners.map { Point(x: $0.x / side, y: $0.y / side) })
      })
  }
}
