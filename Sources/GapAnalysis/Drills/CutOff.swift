import GraphAlgorithms

/// Who is cut off when something is taken from a network.
///
/// Of each component that falls apart the largest piece is taken as the rest (of equally large ones that
/// with the smallest node); the nodes of its other pieces are cut off.
struct CutOff {
  /// The components that fall apart, each as its pieces: the rest first, then the others in order of their
  /// smallest node, each its nodes in ascending order.
  let fallenApart: [[[Int]]]

  /// The pieces that are cut off.
  var pieces: [[Int]] { fallenApart.flatMap { $0.dropFirst() } }

  /// The nodes that are cut off, in ascending order.
  var nodes: [Int] { pieces.flatMap { $0 }.sorted() }

  /// Compares the components before and after.
  init(_ before: ConnectedComponents, _ after: ConnectedComponents) {
    var pieces = [[[Int]]](repeating: [], count: before.count)
    for piece in after.members {
      if let whole = before.component[piece[0]] { pieces[whole].append(piece) }
    }
    fallenApart = pieces.filter { $0.count > 1 }.map { pieces in
      // Pieces come in order of their smallest node, so that the first of equals is the rest.
      let largest = pieces.map(\.count).max()
      let rest = pieces.firstIndex { $0.count == largest } ?? 0
      return [pieces[rest]] + pieces.indices.filter { $0 != rest }.map { pieces[$0] }
    }
  }
}
