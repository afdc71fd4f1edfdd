/// The rows of the table that evaluators expect of each snapshot.
public enum EvaluationWords {
  /// The name of a row by its id; `nil` when a measure's own name is used.
  public static func row(_ id: String) -> Words? { rows[id] }

  private static let rows: [String: Words] = [
    "date": Words(nb: "Dato", nn: "Dato", en: "Date"),
    "boundary": Words(nb: "Avgrensning", nn: "Avgrensing", en: "Boundary"),
    "question": Words(nb: "Spørsmål", nn: "Spørsmål", en: "Question"),
    "scale": Words(nb: "Skala", nn: "Skala", en: "Scale"),
    "threshold": Words(nb: "Terskel", nn: "Terskel", en: "Threshold"),
    "rule": Words(nb: "Når svarene er ulike", nn: "Når svara er ulike", en: "When answers differ"),
    "organisations": Words(nb: "Aktører", nn: "Aktørar", en: "Actors"),
    "answered": Words(nb: "Har svart", nn: "Har svara", en: "Answered"),
    "response": Words(nb: "Svarandel (%)", nn: "Svardel (%)", en: "Response (%)"),
    "coverage": Words(
      nb: "Par med minst ett svar (%)", nn: "Par med minst eitt svar (%)",
      en: "Pairs with an answer (%)"),
    "ties-max": Words(
      nb: "Relasjoner, høyeste svar", nn: "Relasjonar, høgaste svar", en: "Ties, higher answer"),
    "ties-min": Words(
      nb: "Relasjoner, laveste svar", nn: "Relasjonar, lågaste svar", en: "Ties, lower answer"),
    "confirmed": Words(
      nb: "Bekreftet av begge (% av mulige)", nn: "Stadfesta av begge (% av moglege)",
      en: "Confirmed by both (% of possible)"),
    "mean-degree": Words(
      nb: "Relasjoner per aktør", nn: "Relasjonar per aktør", en: "Ties per actor"),
    "density": Words(nb: "Tetthet", nn: "Tettleik", en: "Density"),
    "density-lowest": Words(
      nb: "Tetthet, lavest mulig", nn: "Tettleik, lågast mogleg", en: "Density, lowest possible"),
    "density-highest": Words(
      nb: "Tetthet, høyest mulig", nn: "Tettleik, høgast mogleg", en: "Density, highest possible"),
    "components": Words(
      nb: "Deler som henger sammen", nn: "Delar som heng saman", en: "Connected parts"),
    "isolates": Words(
      nb: "Uten relasjoner", nn: "Utan relasjonar", en: "Without ties"),
    "cut-nodes": Words(
      nb: "Aktører som holder nettverket sammen", nn: "Aktørar som held nettverket saman",
      en: "Actors that hold the network together"),
    "harmonic": Words(
      nb: "Nærhet (harmonisk), snitt", nn: "Nærleik (harmonisk), snitt",
      en: "Closeness (harmonic), mean"),
    "degree-centralisation": Words(
      nb: "Sentralisering (grad)", nn: "Sentralisering (grad)", en: "Centralisation (degree)"),
    "research-distance": Words(
      nb: "Ledd fra kommune til forskning, snitt", nn: "Ledd frå kommune til forsking, snitt",
      en: "Steps from municipality to research, mean"),
    "user-distance": Words(
      nb: "Ledd fra kommune til brukere, snitt", nn: "Ledd frå kommune til brukarar, snitt",
      en: "Steps from municipality to users, mean"),
    "time-limited": Words(
      nb: "Bare tidsbegrensede midler (%)", nn: "Berre tidsavgrensa midlar (%)",
      en: "Only money that ends (%)"),
  ]
}
