import GraphvizRendering

/// A way to lay out a network whose places have words among them.
protocol HeadedPlacement: PlacementMethod {
  /// The middle of each box as `positions(for:)` gives it, and the words.
  ///
  /// - Throws: what Graphviz says.
  func places(for request: PlacementRequest) throws(GraphvizError) -> HeadedPlaces
}

/// Places with words among them.
struct HeadedPlaces {
  /// The middle of each box.
  var points: [Point]
  /// The words.
  var headings: [PlaceHeading]
}
