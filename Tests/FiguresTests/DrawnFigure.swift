import GraphvizRendering
import XCTest

@testable import Figures

/// A figure with the measured size of everything on it.
struct DrawnFigure {
  let figure: Figure
  private let sizes: [String: Size]

  /// Measures a figure as it will be drawn.
  init(_ figure: Figure) throws {
    self.figure = figure
    let nodes = figure.drawing.nodes
    let measured = try GraphvizRenderer().sizes(of: nodes, fontFamily: figure.drawing.fontFamily)
    sizes = Dictionary(zip(nodes.map(\.id), measured)) { first, _ in first }
  }

  var drawing: Drawing { figure.drawing }

  /// Every node that something is seen of.
  var visible: [DrawingNode] { drawing.nodes.filter { $0.shape != .invisible } }

  /// The nodes that stand for organisations.
  var organisations: [DrawingNode] { drawing.nodes.filter { $0.id.hasPrefix("org-") } }

  /// The nodes that stand for projects.
  var projects: [DrawingNode] { drawing.nodes.filter { $0.id.hasPrefix("project-") } }

  /// The lines between organisations, or between organisations and projects.
  var ties: [DrawingEdge] {
    drawing.edges.filter { $0.id.hasPrefix("tie-") || $0.id.hasPrefix("participation-") }
  }

  /// All text of the drawing, a paragraph for each line.
  var text: String { drawing.nodes.map { $0.lines.joined(separator: " ") }.joined(separator: "\n") }

  /// The text of the lines whose id begins with a word, in one paragraph.
  func paragraph(_ id: String) -> String {
    drawing.nodes.filter { $0.id.hasPrefix(id + "-") }.flatMap(\.lines).joined(separator: " ")
  }

  /// The node with an id; fails the test when there is none.
  func node(_ id: String, file: StaticString = #filePath, line: UInt = #line) throws -> DrawingNode
  {
    try XCTUnwrap(
      drawing.nodes.first { $0.id == id }, "no node \(id)", file: file, line: line)
  }

  /// What the legend says of node styles: the sample by its words.
  var legendOfNodes: [String: DrawingNode] {
    var legend: [String: DrawingNode] = [:]
    for sample in drawing.nodes where sample.id.hasSuffix("-sample") {
      let words = drawing.nodes.first { $0.id + "-sample" == sample.id }
      legend[words?.lines.first ?? ""] = sample
    }
    return legend
  }

  /// What the legend says of lines: the sample by its words.
  var legendOfLines: [String: DrawingEdge] {
    var legend: [String: DrawingEdge] = [:]
    for sample in drawing.edges where sample.id.hasSuffix("-line") {
      let words = drawing.nodes.first { $0.id + "-line" == sample.id }
      legend[words?.lines.first ?? ""] = sample
    }
    return legend
  }

  /// The rectangle a node takes, its outline included.
  func box(_ node: DrawingNode) -> Box {
    let size = sizes[node.id] ?? Size(width: 0, height: 0)
    return Box(centre: node.position, size: size, widenedBy: node.strokeWidth / 2)
  }

  /// Pairs of visible nodes that lie on each other, with the depth in points.
  var overlaps: [String] {
    let nodes = visible
    return nodes.indices.flatMap { first in
      nodes.indices.dropFirst(first + 1).compactMap { second in
        let depth = box(nodes[first]).overlap(with: box(nodes[second]))
        return depth > 0.5 ? "\(nodes[first].id) on \(nodes[second].id): \(depth) pt" : nil
      }
    }
  }

  /// Nodes that reach over the edge of the canvas; text may be 3 % wider in SVG than measured.
  var outside: [String] {
    visible.filter { node in
      let box = box(node)
      let extra = node.shape == .plainText ? box.width * 0.03 : 0
      return box.minX < 0 || box.minY < 0 || box.maxX + extra > drawing.size.width
        || box.maxY > drawing.size.height
    }.map(\.id)
  }

  /// Ties that run behind a node they don't end at, with the length behind it in points.
  func behindStrangers(tolerance: Double = 0) -> [String] {
    let nodes = organisations + projects
    return ties.flatMap { tie in
      nodes.filter { $0.id != tie.from && $0.id != tie.to }.compactMap { node in
        let course = course(of: tie)
        let length = zip(course, course.dropFirst()).reduce(0) {
          $0 + box(node).length(ofSegmentFrom: $1.0, to: $1.1)
        }
        return length > tolerance ? "\(tie.id) behind \(node.id): \(length) pt" : nil
      }
    }
  }

  /// How many pairs of ties without a common end cross.
  var crossings: Int {
    let ties = ties
    return ties.indices.reduce(0) { sum, first in
      sum + ties.indices.dropFirst(first + 1).filter { cross(ties[first], ties[$0]) }.count
    }
  }

  private func cross(_ one: DrawingEdge, _ other: DrawingEdge) -> Bool {
    guard Set([one.from, one.to, other.from, other.to]).count == 4 else { return false }
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    let (a, b) = (position(one.from), position(one.to))
    let (c, d) = (position(other.from), position(other.to))
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  /// Points along a tie, straight or bent.
  func course(of tie: DrawingEdge) -> [Point] {
    let (start, end) = (position(tie.from), position(tie.to))
    return tie.path.course(from: start, to: end)
  }

  private func position(_ id: String) -> Point {
    drawing.nodes.first { $0.id == id }?.position ?? Point(x: 0, y: 0)
  }
}
