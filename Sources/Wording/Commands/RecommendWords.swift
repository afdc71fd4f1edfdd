/// The words of `samspill recommend` on the command line.
public enum RecommendWords {
  /// “Prints the few new ties that would give most, and why.”
  public static let command = Words(
    nb: "Skriver ut de få nye relasjonene som ville gi mest, og hvorfor.",
    nn: "Skriv ut dei få nye relasjonane som ville gi mest, og kvifor.",
    en: "Prints the few new ties that would give most, and why.")
  /// “How many to recommend at most.”
  public static let countOption = Words(
    nb: "Hvor mange som foreslås høyst.", nn: "Kor mange som blir føreslått høgst.",
    en: "How many to recommend at most.")
  /// “What counts how much; otherwise research=0.3, users=0.2, …”
  public static let weightsOption = Words(
    nb: "Hva som teller hvor mye; ellers \(usualWeights).",
    nn: "Kva som tel kor mykje; elles \(usualWeights).",
    en: "What counts how much; otherwise \(usualWeights).")
  private static let usualWeights =
    "research=0.3, users=0.2, reach=0.2, broker=0.15, required=0.15"
  /// “How many new ties one organisation may get.”
  public static let perOrganisationOption = Words(
    nb: "Hvor mange nye relasjoner én aktør kan få.",
    nn: "Kor mange nye relasjonar éin aktør kan få.",
    en: "How many new ties one organisation may get.")
  /// “--count must be between 1 and 100.”
  public static let countRange = Words(
    nb: "--count må være mellom 1 og 100.", nn: "--count må vere mellom 1 og 100.",
    en: "--count must be between 1 and 100.")
  /// “--per-organisation must be 1 or more.”
  public static let perOrganisationRange = Words(
    nb: "--per-organisation må være 1 eller mer.", nn: "--per-organisation må vere 1 eller meir.",
    en: "--per-organisation must be 1 or more.")
  /// “--weights needs a weight above 0.”
  public static let noWeight = Words(
    nb: "--weights må ha en vekt over 0.", nn: "--weights må ha ei vekt over 0.",
    en: "--weights needs a weight above 0.")

  /// A part of the weights that can't be read.
  public static func badWeight(_ part: String) -> Words {
    Words(
      nb: "«\(part)» i --weights er ikke en del og en vekt, slik som research=0.3.",
      nn: "«\(part)» i --weights er ikkje ein del og ei vekt, slik som research=0.3.",
      en: "“\(part)” in --weights is not a part and a weight such as research=0.3.")
  }

  /// A part that there is not.
  public static func unknownPart(_ name: String, suggestion: String?, known: [String]) -> Words {
    let list = known.joined(separator: ", ")
    let mean = suggestion.map {
      Words(nb: " Mente du «\($0)»?", nn: " Meinte du «\($0)»?", en: " Did you mean “\($0)”?")
    }
    return Words(
      nb: "«\(name)» i --weights finnes ikke.\(mean?.nb ?? "") Delene er \(list).",
      nn: "«\(name)» i --weights finst ikkje.\(mean?.nn ?? "") Delane er \(list).",
      en: "There is no “\(name)” for --weights.\(mean?.en ?? "") The parts are \(list).")
  }
}
