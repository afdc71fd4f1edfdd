/// What a snapshot without a date is called.
public enum SnapshotWords {
  /// Its id; after “snapshot” when it is a number that isn't a year, which would be taken for a count or
  /// a place in a list.
  public static func name(_ id: String) -> Words {
    let isNumber = !id.isEmpty && id.allSatisfy { $0.isASCII && $0.isNumber }
    guard isNumber, id.count != 4 else { return Words(nb: id, nn: id, en: id) }
    return Words(nb: "måling \(id)", nn: "måling \(id)", en: "snapshot \(id)")
  }
}
