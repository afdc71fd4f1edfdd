/// The parts of the difference in number between two snapshots.
public enum DecompositionWords {
  /// The part with a code; the code is its key in JSON.
  public static func part(_ code: String) -> Words? { parts[code] }

  private static let parts: [String: Words] = [
    "new": Words(
      nb: "nye, blant dem som er med begge ganger", nn: "nye, blant dei som er med begge gongene",
      en: "new, among those in both"),
    "lost": Words(
      nb: "borte, blant dem som er med begge ganger",
      nn: "borte, blant dei som er med begge gongene",
      en: "gone, among those in both"),
    "withEntrants": Words(
      nb: "med aktører som er kommet til", nn: "med aktørar som er komne til",
      en: "with actors that came"),
    "withLeavers": Words(
      nb: "med aktører som er falt fra", nn: "med aktørar som er falne frå",
      en: "with actors that went"),
    "splits": Words(
      nb: "delinger: etterfølgernes minus forgjengernes",
      nn: "delingar: etterfølgjarane sine minus forgjengarane sine",
      en: "splits: the successors' less the predecessors'"),
    "mergers": Words(
      nb: "sammenslåinger: inne i den nye aktøren, og flere som ble én",
      nn: "samanslåingar: inne i den nye aktøren, og fleire som vart éin",
      en: "mergers: inside the new actor, and several that became one"),
    "notInherited": Words(
      nb: "ikke arvet av noen etterfølger", nn: "ikkje arva av nokon etterfølgjar",
      en: "inherited by no successor"),
    "broughtIn": Words(
      nb: "fra aktører utenfor som gikk inn i noen innenfor",
      nn: "frå aktørar utanfor som gjekk inn i nokon innanfor",
      en: "of actors outside that became part of one inside"),
    "heard": Words(
      nb: "par som ingen hadde svart for i den første målingen",
      nn: "par som ingen hadde svara for i den første målinga",
      en: "pairs that nobody had reported on in the earlier"),
    "silenced": Words(
      nb: "par som ingen har svart for i den siste målingen",
      nn: "par som ingen har svara for i den siste målinga",
      en: "pairs that nobody has reported on in the later"),
    "definition": Words(
      nb: "en annen terskel eller regel", nn: "ein annan terskel eller regel",
      en: "another threshold or rule"),
  ]

  /// The sum of the parts.
  public static let total = Words(nb: "i alt", nn: "i alt", en: "in all")

  /// The difference as arithmetic.
  public static func difference(_ before: Int, _ after: Int, _ language: Language) -> String {
    let format = Formatter(language)
    let change = format.count(after - before)
    let (old, new) = (Counted.ties(before), format.count(after))
    return Words(
      nb: "Fra \(old.nb) til \(new): en forskjell på \(change).",
      nn: "Frå \(old.nn) til \(new): ein skilnad på \(change).",
      en: "From \(old.en) to \(new): a difference of \(change).")[language]
  }

  /// That another scale can't be told from change.
  public static let otherScale = Words(
    nb: "Skalaene er ulike, så hva de gjør med antallet, kan ikke skilles fra endring.",
    nn: "Skalaene er ulike, så kva dei gjer med talet, kan ikkje skiljast frå endring.",
    en: "The scales differ, so what that does to the number can't be told from change.")
}
