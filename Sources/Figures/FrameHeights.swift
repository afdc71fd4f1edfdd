import GraphvizRendering
import Synchronization

/// How high what stands above and below the network is in the figures of one study: the same in all of its
/// snapshots, so that figures which share this work it out once.
public final class FrameHeights: Sendable {
  /// What stands above the network, and what stands below.
  struct Heights {
    var header = 0.0
    var footer = 0.0
  }

  private let known = Mutex<[FigureOptions: Heights]>([:])

  /// Knows nothing yet; to be given to figures of the same study only.
  public init() {}

  /// The heights with some options, whatever goes before identifiers; worked out where they aren't known.
  func heights(
    with options: FigureOptions, _ found: () throws(GraphvizError) -> Heights
  ) throws(GraphvizError) -> Heights {
    var options = options
    options.idPrefix = ""
    if let heights = known.withLock({ $0[options] }) { return heights }
    let heights = try found()
    known.withLock { $0[options] = heights }
    return heights
  }
}
