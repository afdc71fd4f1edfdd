/// The version of the library and the command.
public enum SamspillVersion {
  /// The version, as in the CHANGELOG.
  public static let current = "0.1.0"

  /// The version that drew a figure, as its stamp tells: the number after the sign goes up with each change that
  /// gives the same study another figure, so that `verify` calls older ones stale.
  public static let ofFigures = "\(current)+2"
}
