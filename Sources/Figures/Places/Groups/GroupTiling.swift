import GraphvizRendering

/// An area for each of some groups: in rows, and within a row in columns of one or more areas.
///
/// Which stands where is found by local search: little height, groups with many lines between them near
/// each other, few lines across the area of a third group. The same on every run.
struct GroupTiling {
  /// The space between areas, in points: ties run there.
  static let gap = 15.0

  /// The area of each group, from the upper left corner.
  let areas: [Box]
  /// How far down they reach.
  let height: Double

  /// Finds the areas of tiles in a width.
  ///
  /// - Parameters:
  ///   - lines: how many lines, by their strength, there are between each two groups, by their numbers,
  ///     the lower first.
  ///   - height: the height that the areas are to fill, if they take less.
  /// - Complexity: at most 20,000 arrangements, each in O(*groups*² + *lines* · *groups*).
  init(
    _ tiles: [GroupTile], lines: [(first: Int, second: Int, strength: Double)], width: Double,
    height: Double? = nil
  ) {
    let search = GroupTilingSearch(tiles, lines: lines, width: width)
    let plan = search.best()
    areas = GroupRows(plan, tiles, width: width).areas(filling: height)
    self.height = areas.map(\.maxY).max() ?? 0
  }
}

/// Which group comes after which, and where each begins.
struct GroupPlan {
  /// Where a group stands beside the one before it.
  enum Joint: CaseIterable {
    /// Below it, in the same column.
    case below
    /// In the next column of the same row.
    case beside
    /// In the next row.
    case row
  }

  /// The groups by their numbers.
  var order: [Int]
  /// Where each stands; that of the first says nothing.
  var joints: [Joint]

  /// The rows, each with its columns, each with its groups.
  var rows: [[[Int]]] {
    var rows: [[[Int]]] = []
    for (group, joint) in zip(order, joints) {
      if rows.isEmpty || joint == .row {
        rows.append([[group]])
      } else if joint == .beside {
        rows[rows.count - 1].append([group])
      } else {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].append(group)
      }
    }
    return rows
  }
}
