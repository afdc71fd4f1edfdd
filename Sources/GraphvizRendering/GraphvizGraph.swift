internal import CGraphviz

/// One graph in Graphviz' memory, closed at the end of its life.
///
/// Lives only inside `GraphvizSession.run`. Nodes and edges are known by their index; their names
/// in Graphviz are synthetic, so no text of the user is ever a name.
struct GraphvizGraph: ~Copyable {
  let pointer: UnsafeMutablePointer<Agraph_t>
  private var nodes: [UnsafeMutablePointer<Agnode_t>] = []

  /// How many nodes have been added.
  var nodeCount: Int { nodes.count }

  /// Opens an empty graph and declares every attribute that will be set, with its default.
  init(
    isDirected: Bool, attributes: KeyValuePairs<String, String>,
    nodeDefaults: KeyValuePairs<String, String>, edgeDefaults: KeyValuePairs<String, String>
  ) throws(GraphvizError) {
    guard let pointer = graphviz_open(isDirected ? 1 : 0) else {
      throw .graphvizFailed(message: "agopen")
    }
    self.pointer = pointer
    for (name, value) in attributes { graphviz_declare(pointer, 0, name, value) }
    for (name, value) in nodeDefaults { graphviz_declare(pointer, 1, name, value) }
    for (name, value) in edgeDefaults { graphviz_declare(pointer, 2, name, value) }
  }

  deinit { agclose(pointer) }

  /// Adds the next node; its index is the number of nodes before it.
  mutating func addNode(_ attributes: KeyValuePairs<String, String>) throws(GraphvizError) {
    guard let node = graphviz_node(pointer, "n\(nodes.count)") else {
      throw .graphvizFailed(message: "agnode")
    }
    nodes.append(node)
    try set(attributes, on: node)
  }

  /// Adds an edge between two nodes given by index.
  func addEdge(
    from tail: Int, to head: Int, _ attributes: KeyValuePairs<String, String>
  ) throws(GraphvizError) {
    guard let edge = graphviz_edge(pointer, nodes[tail], nodes[head]) else {
      throw .graphvizFailed(message: "agedge")
    }
    try set(attributes, on: edge)
  }

  /// Centre and extent of a node after a layout, in points.
  func box(ofNode index: Int) throws(GraphvizError) -> Box {
    try Self.finite(graphviz_node_box(nodes[index]))
  }

  /// Corners of a node relative to its centre after a layout, in points.
  func corners(ofNode index: Int) -> [Point] {
    (0..<graphviz_corner_count(nodes[index])).map { number in
      let corner = graphviz_corner(nodes[index], number)
      return Point(x: corner.x, y: corner.y)
    }
  }

  /// Lower left corner and extent of the whole graph after a layout, in points.
  func bounds() throws(GraphvizError) -> Box { try Self.finite(graphviz_graph_box(pointer)) }

  private func set(
    _ attributes: KeyValuePairs<String, String>, on object: UnsafeMutableRawPointer
  ) throws(GraphvizError) {
    for (name, value) in attributes where graphviz_set(object, name, value) != 0 {
      throw .graphvizFailed(message: "attribute \(name)")
    }
  }

  private static func finite(_ box: graphviz_box) throws(GraphvizError) -> Box {
    guard box.x.isFinite, box.y.isFinite, box.width.isFinite, box.height.isFinite else {
      throw .graphvizFailed(message: "coordinates are not finite")
    }
    return Box(
      position: Point(x: box.x, y: box.y), size: Size(width: box.width, height: box.height))
  }

  /// A place and an extent, in points.
  struct Box {
    var position: Point
    var size: Size
  }
}
