import Foundation

/// A colour as light: linear red, green and blue, 0 to 1.
public struct Colour: Sendable, Hashable {
  /// The linear red.
  public var red: Double
  /// The linear green.
  public var green: Double
  /// The linear blue.
  public var blue: Double

  /// Makes a colour of its linear parts.
  public init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#rrggbb` of sRGB; `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 7, text.hasPrefix("#"),
      let number = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    let parts = [16, 8, 0].map { Self.linear(Double(number >> $0 & 0xFF) / 255) }
    self.init(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// The relative luminance, 0 (black) to 1 (white).
  ///
  /// - SeeAlso: W3C (2018), WCAG 2.1, “relative luminance”.
  public var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast ratio of two colours, 1 to 21.
  ///
  /// - SeeAlso: W3C (2018), WCAG 2.1, “contrast ratio”.
  public func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// How different two colours look: the distance in CIELAB (CIE 1976), no unit; black and white are
  /// 100 apart, and what can just be told apart side by side about 2.3.
  public func difference(from other: Colour) -> Double {
    let (one, two) = (lab, other.lab)
    let squares = zip(one, two).map { ($0 - $1) * ($0 - $1) }
    return squares.reduce(0, +).squareRoot()
  }

  /// The colour as someone sees it.
  public func seen(by vision: ColourVision) -> Colour {
    guard let rows = vision.matrix else {
      if vision == .usual { return self }
      return Colour(red: luminance, green: luminance, blue: luminance)
    }
    let parts = rows.map { min(1, max(0, $0.0 * red + $0.1 * green + $0.2 * blue)) }
    return Colour(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// CIELAB coordinates under D65.
  private var lab: [Double] {
    let x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    let z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    let (fx, fy, fz) = (Self.root(x), Self.root(luminance), Self.root(z))
    return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
  }

  private static func root(_ value: Double) -> Double {
    value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
  }

  private static func linear(_ part: Double) -> Double {
    part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}
