/// The words of `samspill layout`.
public enum LayoutWords {
  /// “Keeps the places of the organisations in figures beside the data.”
  public static let command = Words(
    nb: "Tar vare på aktørenes plass i figurene, ved siden av dataene.",
    nn: "Tek vare på plassen til aktørane i figurane, ved sida av dataa.",
    en: "Keeps the places of the organisations in figures beside the data.")
  /// “Forgets the places that were kept, and finds new ones.”
  public static let again = Words(
    nb: "Glemmer plassene som var tatt vare på, og finner nye.",
    nn: "Gløymer plassane som var tekne vare på, og finn nye.",
    en: "Forgets the places that were kept, and finds new ones.")

  /// “Which layout is kept: force or map.”
  public static let layoutOption = Words(
    nb: "Hvilken utlegging det tas vare på: force (den vanlige) eller map. De andre kommer likt ut "
      + "hver gang.",
    nn: "Kva utlegging som blir teken vare på: force (den vanlege) eller map. Dei andre kjem likt "
      + "ut kvar gong.",
    en: "Which layout is kept: force (the usual one) or map. The others come out the same every "
      + "time.")

  /// A layout whose places follow from the data.
  public static func notKept(_ layout: String) -> Words {
    Words(
      nb:
        "Plassene i --layout \(layout) følger av dataene og tas ikke vare på. Bare force og map har "
        + "plasser som noen kan flytte på.",
      nn:
        "Plassane i --layout \(layout) følgjer av dataa og blir ikkje tekne vare på. Berre force og map "
        + "har plassar som nokon kan flytte på.",
      en:
        "The places of --layout \(layout) follow from the data and are not kept. Only force and map "
        + "have places that somebody can move.")
  }

  /// A study that is no folder in the study format.
  public static func notAFolder(_ study: String) -> Words {
    let command = "samspill export \(study) --output my-study"
    return Words(
      nb: "Plassene skrives i en studiemappe, og «\(study)» er ikke det. Lag en med «\(command)».",
      nn: "Plassane blir skrivne i ei studiemappe, og «\(study)» er ikkje det. Lag ei med "
        + "«\(command)».",
      en: "The places are written in a study folder, and “\(study)” is not one. Make one with "
        + "“\(command)”.")
  }

  /// What was written.
  public static func written(_ path: String, kept: Int, added: Int) -> Words {
    Words(
      nb: "\(path): \(kept) plasser er som før, \(added) er nye.",
      nn: "\(path): \(kept) plassar er som før, \(added) er nye.",
      en: "\(path): \(kept) places are as before, \(added) are new.")
  }
}
