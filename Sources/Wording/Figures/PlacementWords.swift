/// What the layout of a network says, where it says something.
public enum PlacementWords {
  /// The sentence of a layout; `nil` for one whose places have no meaning of their own.
  ///
  /// - Parameter measure: the name of the measure it goes by.
  public static func sentence(_ layout: String, measure: Words) -> Words? {
    switch layout {
    case "sectors":
      Words(
        nb: "Aktørene står i ring, sektor for sektor.",
        nn: "Aktørane står i ring, sektor for sektor.",
        en: "The actors stand in a ring, sector by sector.")
    case "rings":
      rings(measure)
    case "levels":
      Words(
        nb: "Radene er forvaltningsnivå: nasjonalt øverst, så regionalt, lokalt nederst.",
        nn: "Radene er forvaltningsnivå: nasjonalt øvst, så regionalt, lokalt nedst.",
        en: "The rows are administrative levels: national at the top, then regional, local at the "
          + "bottom.")
    default: nil
    }
  }

  /// What stands at the edge of a row, by code of the level; `nil` for those without one. A line break
  /// begins a new line.
  public static func level(_ code: String?) -> Words {
    switch code {
    case "national": Words(nb: "Nasjonalt", nn: "Nasjonalt", en: "National")
    case "regional": Words(nb: "Regionalt", nn: "Regionalt", en: "Regional")
    case "local": Words(nb: "Lokalt", nn: "Lokalt", en: "Local")
    default:
      Words(
        nb: "Nivå ikke\noppgitt", nn: "Nivå ikkje\noppgitt", en: "Level not\nstated")
    }
  }

  private static func rings(_ measure: Words) -> Words {
    Words(
      nb: "Plassen går etter \(lower(measure.nb)) i siste måling: høyest i midten, de fire neste "
        + "rundt, de andre ytterst.",
      nn: "Plassen går etter \(lower(measure.nn)) i siste måling: høgast i midten, dei fire neste "
        + "rundt, dei andre ytst.",
      en: "The places go by \(lower(measure.en)) in the latest snapshot: the highest in the "
        + "middle, the next four around it, the others outside.")
  }

  private static func lower(_ text: String) -> String {
    (text.first?.lowercased() ?? "") + text.dropFirst()
  }
}
