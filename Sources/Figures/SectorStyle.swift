import GraphvizRendering
import InnovationSystem

/// How a sector looks: shape and colour say the same, so that grey print loses nothing.
///
/// Outlines are Okabe–Ito hues (darkened where the hue is below 3:1 on white), fills light tints of
/// them, so that dark text stands at 10:1 or more on each.
struct SectorStyle: Sendable, Hashable {
  /// The outline's shape.
  let shape: NodeShape
  /// The fill, `#rrggbb`.
  let fill: String
  /// The outline's colour, `#rrggbb`.
  let stroke: String

  /// The space between text and outline that suits the shape, in points.
  var margin: Margin {
    switch shape {
    case .box, .roundedBox, .note, .folder: Margin(horizontal: 7, vertical: 4)
    case .component: Margin(horizontal: 9, vertical: 4)
    case .ellipse, .octagon, .hexagon: Margin(horizontal: 2, vertical: 1)
    case .cylinder: Margin(horizontal: 6, vertical: 1)
    default: Margin(horizontal: 0, vertical: 0)
    }
  }

  /// An organisation of no stated sector, among others that have one.
  static let neutral = SectorStyle(shape: .note, fill: "#F2F2F2", stroke: "#4D4D4D")
  /// An organisation where no sector is stated of anybody.
  static let plain = SectorStyle(shape: .box, fill: "#F2F2F2", stroke: "#4D4D4D")
  /// What has lost its colours, and in the legend anything of whatever sector.
  static let drained = SectorStyle(shape: .box, fill: "#FFFFFF", stroke: "#4D4D4D")
  /// A project or arena.
  static let project = SectorStyle(shape: .circle, fill: "#FFFFFF", stroke: "#222222")

  /// The styles of the built-in sectors; another taxonomy's sectors take the free ones in order.
  private static let known: [String: SectorStyle] = [
    "KOMM": SectorStyle(shape: .roundedBox, fill: "#D6EAF8", stroke: "#0072B2"),
    "NAV": SectorStyle(shape: .box, fill: "#FAD9C4", stroke: "#C04E00"),
    "HELSE": SectorStyle(shape: .octagon, fill: "#CDEBDF", stroke: "#007A58"),
    "STAT": SectorStyle(shape: .hexagon, fill: "#C9CFEA", stroke: "#2F3E8F"),
    "FYLK": SectorStyle(shape: .cylinder, fill: "#F3D9E6", stroke: "#A3457A"),
    "FOU": SectorStyle(shape: .ellipse, fill: "#FCE5B8", stroke: "#8F6300"),
    "BRUK": SectorStyle(shape: .house, fill: "#FBF6C2", stroke: "#6E6800"),
    "INTR": SectorStyle(shape: .parallelogram, fill: "#FFFFFF", stroke: "#333333"),
    "NAER": SectorStyle(shape: .component, fill: "#E4E4E4", stroke: "#333333"),
  ]

  private static let spare: [SectorStyle] = [
    "KOMM", "FOU", "HELSE", "NAV", "STAT", "BRUK", "FYLK", "INTR", "NAER",
  ].compactMap { known[$0] }

  /// The style of each sector that occurs, by code.
  static func styles(for sectors: [String]) -> [String: SectorStyle] {
    var styles: [String: SectorStyle] = [:]
    for code in sectors { styles[code] = known[code] }
    let used = Set(styles.values)
    var free = spare.filter { !used.contains($0) }[...]
    for code in sectors where styles[code] == nil { styles[code] = free.popFirst() ?? .neutral }
    return styles
  }
}
