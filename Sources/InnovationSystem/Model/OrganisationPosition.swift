/// Where an organisation stands in every figure of the network, as somebody has kept it.
public struct OrganisationPosition: Sendable, Hashable {
  /// The width of the figure that positions are measured in, in millimetres. In a figure of another
  /// width they are as many times larger or smaller.
  public static let figureWidth = 170.0
  /// How far down a position may be, in millimetres.
  public static let lowest = 1000.0

  /// The organisation's id.
  public var organisation: String
  /// From the figure's left edge to the organisation's middle, in millimetres.
  public var x: Double
  /// From the top of the network, under the figure's heading, down to the organisation's middle, in
  /// millimetres.
  public var y: Double
  /// A remark.
  public var note: String?
  /// Further columns of the study's own, by heading.
  public var attributes: [String: String] = [:]
  /// Where the record was read.
  public var origin: Origin?

  /// Makes a position, in millimetres.
  public init(organisation: String, x: Double, y: Double, origin: Origin? = nil) {
    self.organisation = organisation
    self.x = x
    self.y = y
    self.origin = origin
  }
}
