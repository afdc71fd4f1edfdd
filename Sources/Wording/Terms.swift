/// What the study's codes are called, by code.
public enum Terms {
  /// The phases of the innovation cycle.
  public static let phases: [String: Words] = [
    "define": Words(nb: "definere", nn: "definere", en: "define"),
    "generate": Words(nb: "generere ideer", nn: "generere idear", en: "generate ideas"),
    "choose": Words(nb: "velge ideer", nn: "velje idear", en: "choose ideas"),
    "implement": Words(nb: "implementere", nn: "implementere", en: "implement"),
    "spread": Words(nb: "spre", nn: "spreie", en: "spread"),
  ]

  /// How well two sides' answers agree.
  public static let confirmations: [String: Words] = [
    "both": Words(nb: "bekreftet av begge", nn: "stadfesta av begge", en: "confirmed by both"),
    "one": Words(
      nb: "oppgitt av én part", nn: "oppgitt av éin part", en: "reported by one party"),
    "unresolved": Words(nb: "ikke avklart", nn: "ikkje avklart", en: "not resolved"),
    "documented": Words(nb: "dokumentert", nn: "dokumentert", en: "documented"),
  ]

  /// Whether an organisation was asked and answered.
  public static let responses: [String: Words] = [
    "answered": Words(nb: "svart", nn: "svara", en: "answered"),
    "not-answered": Words(nb: "ikke svart", nn: "ikkje svara", en: "not answered"),
    "not-asked": Words(nb: "ikke spurt", nn: "ikkje spurd", en: "not asked"),
    "not-in-frame": Words(nb: "ikke med", nn: "ikkje med", en: "not included"),
  ]

  /// Whether a collaboration is there, of those that aren't measured.
  public static let statuses: [String: Words] = [
    "planned": Words(nb: "planlagt", nn: "planlagde", en: "planned"),
    "ended": Words(nb: "avsluttet", nn: "avslutta", en: "ended"),
    "wished": Words(nb: "ønsket", nn: "ønskte", en: "wished for"),
  ]

  /// How sure a finding is.
  public static let certainties: [String: Words] = [
    "well-supported": Words(nb: "godt belagt", nn: "godt belagt", en: "well supported"),
    "likely": Words(nb: "trolig", nn: "truleg", en: "likely"),
    "uncertain": Words(nb: "usikkert", nn: "usikkert", en: "uncertain"),
  ]

  /// How well a requirement is met.
  public static let requirementStatuses: [String: Words] = [
    "met": Words(nb: "oppfylt", nn: "oppfylt", en: "met"),
    "partly": Words(nb: "delvis", nn: "delvis", en: "partly"),
    "missing": Words(nb: "mangler", nn: "manglar", en: "missing"),
    "not-assessable": Words(
      nb: "kan ikke vurderes", nn: "kan ikkje vurderast", en: "cannot be assessed"),
  ]

  /// Services with a catchment area, as the municipality's own.
  public static let services: [String: Words] = [
    "hospital": Words(nb: "sykehus", nn: "sjukehus", en: "hospital"),
    "nav": Words(nb: "NAV-kontor", nn: "NAV-kontor", en: "NAV office"),
  ]

  /// Scales of intensity.
  public static let scales: [String: Words] = [
    "frey": Words(
      nb: "Levels of Collaboration 0–5", nn: "Levels of Collaboration 0–5",
      en: "Levels of Collaboration 0–5"),
    "frequency": Words(nb: "hyppighet 0–5", nn: "frekvens 0–5", en: "frequency 0–5"),
    "none": Words(nb: "uten skala", nn: "utan skala", en: "no scale"),
  ]

  /// How two reports become one.
  public static let rules: [String: Words] = [
    "max": Words(nb: "den høyeste verdien", nn: "den høgaste verdien", en: "the higher value"),
    "min": Words(nb: "den laveste verdien", nn: "den lågaste verdien", en: "the lower value"),
    "mean": Words(nb: "gjennomsnittet", nn: "gjennomsnittet", en: "the mean"),
  ]

  /// A code's word in a language; the code itself when it has none.
  public static func word(
    _ code: String, in terms: [String: Words], _ language: Language
  ) -> String {
    terms[code]?[language] ?? code
  }
}
