/// A line that passes by something it doesn't end at: how far it may reach into that before a reader sees it
/// go in on one side and come out on the other. Who leads lines and who checks them go by the same.
public struct PassingLine: Sendable {
  /// How much of the edge of a thing may lie on a line, from the line's own edge, in points.
  private static let side = 2.5
  /// How long a piece of the middle of a line may lie deeper, as behind a corner, in points.
  public static let corner = 2.0

  /// The width of the line, in points.
  public let width: Double

  /// A line of a width in points.
  public init(width: Double) { self.width = width }

  /// How far inside the edge of a thing the middle of the line may run, in points; below 0 where the line is
  /// so wide that its middle has to stay outside.
  public var depth: Double { Self.side - width / 2 }
}
