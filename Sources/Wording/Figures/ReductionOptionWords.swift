/// The words of the options that say how a large network is reduced.
public enum ReductionOptionWords {
  /// “What is drawn of a large network …”
  public static let reduce = Words(
    nb: "Hva som tegnes av et stort nettverk: sectors, backbone, top, changes eller none; ellers "
      + "det som passer størrelsen.",
    nn: "Kva som blir teikna av eit stort nettverk: sectors, backbone, top, changes eller none; "
      + "elles det som passar storleiken.",
    en:
      "What is drawn of a large network: sectors, backbone, top, changes or none; otherwise what "
      + "suits its size.")
  /// “At most how many actors are drawn by name.”
  public static let top = Words(
    nb: "Høyst så mange aktører tegnes med navn (5–45).",
    nn: "Høgst så mange aktørar blir teikna med namn (5–45).",
    en: "At most so many actors are drawn by name (5–45).")
  /// “How rare by chance a tie of the backbone has to be.”
  public static let alpha = Words(
    nb: "Hvor sjelden en relasjon må være ved tilfeldighet for å tegnes (mellom 0 og 1).",
    nn: "Kor sjeldan ein relasjon må vere ved tilfeldigheit for å bli teikna (mellom 0 og 1).",
    en: "How rare by chance a tie has to be to be drawn (between 0 and 1).")
  /// “--top must be from 5 to 45.”
  public static let topRange = Words(
    nb: "--top må være fra 5 til 45.", nn: "--top må vere frå 5 til 45.",
    en: "--top must be from 5 to 45.")
  /// “--alpha must be between 0 and 1.”
  public static let alphaRange = Words(
    nb: "--alpha må være mellom 0 og 1.", nn: "--alpha må vere mellom 0 og 1.",
    en: "--alpha must be between 0 and 1.")

  /// “--alpha goes with --reduce backbone.”
  public static let alphaNeedsBackbone = Words(
    nb: "--alpha hører til --reduce backbone. Ta bort det ene av valgene.",
    nn: "--alpha høyrer til --reduce backbone. Ta bort det eine av vala.",
    en: "--alpha goes with --reduce backbone. Leave out one of the options.")

  /// “--top goes with a reduction …”
  public static let topNeedsReduction = Words(
    nb:
      "--top velger hvem som tegnes når ikke alle blir det, og --reduce none tegner alle. Ta bort "
      + "det ene av valgene.",
    nn: "--top vel kven som blir teikna når ikkje alle blir det, og --reduce none teiknar alle. Ta "
      + "bort det eine av vala.",
    en:
      "--top chooses who is drawn when not all are, and --reduce none draws all. Leave out one of "
      + "the options.")

  /// A reduction that there is not.
  public static func unknown(_ id: String, known: [String], suggestion: String?) -> Words {
    let mean = CommandWords.mean(suggestion)
    let list = known.joined(separator: ", ")
    return Words(
      nb: "Det er ingen forenkling «\(id)».\(mean.nb) Bruk \(list).",
      nn: "Det er inga forenkling «\(id)».\(mean.nn) Bruk \(list).",
      en: "There is no reduction “\(id)”.\(mean.en) Use \(list).")
  }
}
