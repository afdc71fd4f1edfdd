/// How much of a file is read before it is refused.
public struct SpreadsheetLimits: Sendable, Hashable {
  /// The most bytes that one part of a workbook may hold, unpacked.
  public var partBytes = 256 << 20
  /// The most cells with something in them, over all sheets.
  public var cells = 2_000_000
  /// The most columns.
  public var columns = 16_384
  /// The most bytes that a file, and all parts of a workbook together, may hold, unpacked.
  public var textBytes = 512 << 20

  /// Limits that no honest study comes near.
  public static let standard = SpreadsheetLimits()

  /// Makes the standard limits.
  public init() {}
}

/// How a spreadsheet file is read.
public struct SpreadsheetOptions: Sendable {
  /// The encoding of a text file; `nil` lets the file decide.
  public var encoding: TextEncoding?
  /// The separator of a text file; `nil` lets the file decide.
  public var separator: Separator?
  /// How much is read before the file is refused.
  public var limits = SpreadsheetLimits.standard
  /// Called about every 2,000 rows with the rows read of a sheet so far, and its name.
  public var progress: (@Sendable (_ rowsRead: Int, _ sheet: String) -> Void)?

  /// Makes options that let the file decide.
  public init() {}

  /// Says how far the reading has come, if it is time to.
  func report(_ rowsRead: Int, of sheet: String) {
    if let progress, rowsRead % 2_000 == 0 { progress(rowsRead, sheet) }
  }
}
