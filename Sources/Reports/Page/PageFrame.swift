import Figures
import InnovationSystem

/// The figure of one snapshot as it stands in the page.
struct PageFrame {
  /// The snapshot it is of.
  let snapshot: Snapshot
  /// The figure and its words.
  let figure: Figure
  /// The drawing.
  let svg: String
  /// What goes before the identifiers of its parts.
  let idPrefix: String
}
