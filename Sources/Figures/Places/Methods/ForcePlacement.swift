import GraphvizRendering

/// Near those one works with: Graphviz's force layout, refined until it is easy to read.
public struct ForcePlacement: PlacementMethod {
  public static let id = "force"

  public init() {}

  public func positions(for request: PlacementRequest) throws(GraphvizError) -> [Point] {
    try NetworkLayout(request.renderer).positions(for: request.problem)
  }
}
