/// The headings of the tables that go with figures.
public enum FigureDataWords {
  /// Two sectors.
  public static let sectorPair = Words(nb: "Sektorpar", nn: "Sektorpar", en: "Pair of sectors")
  /// One of two sectors.
  public static let otherSector = Words(
    nb: "Annen sektor", nn: "Annan sektor", en: "Other sector")
  /// A phase of the innovation cycle.
  public static let phase = Words(nb: "Fase", nn: "Fase", en: "Phase")
  /// A rule of the target model.
  public static let rule = Words(nb: "Regel", nn: "Regel", en: "Rule")
  /// Whom a rule requires an organisation to work with.
  public static let partner = Words(nb: "Annen part", nn: "Annan part", en: "Other party")
  /// How many ties would be expected.
  public static let expected = Words(nb: "Ventet", nn: "Venta", en: "Expected")
  /// How many fewer there are.
  public static let fewer = Words(
    nb: "Færre enn ventet", nn: "Færre enn venta", en: "Fewer than expected")
  /// What became of a tie or an organisation.
  public static let change = Words(nb: "Endring", nn: "Endring", en: "Change")

  /// The rank in a snapshot.
  public static func rank(in snapshot: String) -> Words {
    Words(nb: "\(snapshot): rang", nn: "\(snapshot): rang", en: "\(snapshot): rank")
  }

  /// The ranks that it may be.
  public static func interval(in snapshot: String) -> Words {
    Words(
      nb: "\(snapshot): rangen kan være", nn: "\(snapshot): rangen kan vere",
      en: "\(snapshot): the rank may be")
  }
}
