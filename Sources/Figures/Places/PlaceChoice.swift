/// What was chosen about the places.
struct PlaceChoice {
  /// How the network is laid out; when `nil`, kept positions are used and the rest is laid out in the
  /// usual way.
  var method: (any PlacementMethod)?
  /// The id of the measure that the method goes by; `nil` for betweenness.
  var measure: String?
  /// The room that everything is to stand in; `nil` for what it needs.
  var room: FigureRoom?
  /// The height that the network is laid out in, in points; `nil` for the usual.
  var height: Double?
}
