/// The version of the library and the command.
public enum SamspillVersion {
  /// The version, as in the CHANGELOG.
  public static let current = "0.1.0"
}
