import GraphvizRendering
import Synchronization

/// The lines that texts were broken into before: what stands above and below a network is broken once to learn
/// its height and again to draw it, in each snapshot's frame.
enum BrokenLines {
  /// All that the lines of a text depend on.
  private struct Key: Hashable {
    let text: String
    let size: Double
    let isBold: Bool
    let width: Double
  }

  /// How many texts are remembered at most.
  private static let most = 1_000
  private static let known = Mutex<[Key: [String]]>([:])

  /// The lines of a text on a sheet of a width, in points; broken where they aren't known.
  static func lines(
    of text: String, size: Double, isBold: Bool, width: Double,
    _ broken: () throws(GraphvizError) -> [String]
  ) throws(GraphvizError) -> [String] {
    let key = Key(text: text, size: size, isBold: isBold, width: width)
    if let lines = known.withLock({ $0[key] }) { return lines }
    let lines = try broken()
    known.withLock { known in
      if known.count >= most { known.removeAll() }
      known[key] = lines
    }
    return lines
  }
}
