/// How many bytes may still be unpacked from a workbook's parts.
///
/// The sizes in the archive's directory can lie, so the bytes are counted as they come.
final class PartBudget {
  /// What may be unpacked from all parts together.
  private(set) var left: Int
  /// The limit of all parts together.
  let total: Int
  /// The limit of one part.
  let part: Int

  /// A budget that nothing is spent of.
  init(_ limits: SpreadsheetLimits) {
    total = limits.textBytes
    left = limits.textBytes
    part = limits.partBytes
  }

  /// Takes bytes off; `false` when there weren't so many left.
  func spend(_ count: Int) -> Bool {
    left -= count
    return left >= 0
  }
}
