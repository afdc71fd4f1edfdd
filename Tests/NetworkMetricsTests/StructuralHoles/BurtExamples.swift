import CollaborationGraph
import GraphShapes

/// Graphs that books and libraries print the numbers of.
enum BurtExamples {
  /// Burt's A … G as 0 … 6, with the strengths that UCINET's page on structural holes gives them.
  static let sevenNodes = Graph(
    nodeCount: 7,
    edges: [
      Edge(0, 1, weight: 2), Edge(0, 5, weight: 3), Edge(0, 6, weight: 5), Edge(0, 4, weight: 2),
      Edge(4, 6, weight: 8), Edge(5, 6, weight: 3), Edge(1, 6, weight: 4), Edge(1, 3, weight: 1),
      Edge(3, 6, weight: 3), Edge(6, 2, weight: 10),
    ])

  /// 0 ⇄ 1, 0 → 2 → 1, stronger where they leave 0.
  static let threeArcsAndAReturn = Graph(
    nodeCount: 3,
    edges: [
      Edge(0, 1, weight: 2), Edge(0, 2, weight: 2), Edge(1, 0, weight: 1), Edge(2, 1, weight: 1),
    ], isDirected: true)

  /// A chain 0–1–2–3 with 0–2 as well; 2 has by far its strongest tie to 3.
  static let strongTieOutside = Graph(
    nodeCount: 4,
    edges: [Edge(0, 1), Edge(1, 2), Edge(0, 2), Edge(2, 3, weight: 8)])
}
