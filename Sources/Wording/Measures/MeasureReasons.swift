/// Why a measure gives no number, by the reason's code.
public enum MeasureReasons {
  /// The sentence of a reason, without the measure's name.
  ///
  /// - Parameters:
  ///   - code: the stable name of the reason.
  ///   - number: the number that the reason speaks of, such as the least size.
  public static func sentence(_ code: String, number: Int? = nil) -> Words? {
    let count = number.map(String.init) ?? "–"
    return all[code].map { words in
      Words(
        nb: words.nb.replacing("{}", with: count), nn: words.nn.replacing("{}", with: count),
        en: words.en.replacing("{}", with: count))
    }
  }

  /// The sentences by code; `{}` stands for the number that the reason speaks of.
  public static let all: [String: Words] = [
    "needs-groups": Words(
      nb: "Målet sammenligner sektorer, og studien sier ikke hvilken sektor aktørene hører til.",
      nn: "Målet samanliknar sektorar, og studien seier ikkje kva sektor aktørane høyrer til.",
      en: "It compares sectors, and the study does not say which sector organisations belong to."),
    "needs-two-groups": Words(
      nb: "Målet sammenligner sektorer, og alle aktørene er i samme sektor.",
      nn: "Målet samanliknar sektorar, og alle aktørane er i same sektor.",
      en: "It compares sectors, and all organisations are in the same one."),
    "needs-direction": Words(
      nb: "Målet leser hvem som henvender seg til hvem, og relasjonene er uten retning.",
      nn: "Målet les kven som vender seg til kven, og relasjonane er utan retning.",
      en: "It reads who turns to whom, and the ties have no direction."),
    "needs-two-modes": Words(
      nb: "Målet gjelder deltakelse i prosjekter, og studien har ingen deltakelser.",
      nn: "Målet gjeld deltaking i prosjekt, og studien har ingen deltakingar.",
      en: "It is about participation in projects, and the study records none."),
    "needs-one-mode": Words(
      nb: "Målet gjelder hvem som samarbeider med hvem, og studien har bare deltakelse i "
        + "prosjekter.",
      nn: "Målet gjeld kven som samarbeider med kven, og studien har berre deltaking i prosjekt.",
      en: "It is about who works with whom, and the study records only participation in projects."),
    "needs-connection": Words(
      nb: "Målet er bare definert når alle kan nå alle, og nettverket er delt.",
      nn: "Målet er berre definert når alle kan nå alle, og nettverket er delt.",
      en: "It is only defined when everybody can reach everybody, and the network is in parts."),
    "needs-responses": Words(
      nb: "Målet må vite hvem som har svart, og det sier studien ikke.",
      nn: "Målet må vite kven som har svart, og det seier ikkje studien.",
      en: "It needs to know who has answered, and the study does not say."),
    "too-small": Words(
      nb: "Målet trenger minst {} aktører.", nn: "Målet treng minst {} aktørar.",
      en: "It needs at least {} organisations."),
    "too-large": Words(
      nb: "Målet tar lang tid i et så stort nettverk. Be om det med --measure.",
      nn: "Målet tek lang tid i eit så stort nettverk. Be om det med --measure.",
      en: "It takes long in so large a network. Ask for it with --measure."),
    "not-converged": Words(
      nb: "Utregningen falt ikke til ro innen {} steg.",
      nn: "Utrekninga fall ikkje til ro innan {} steg.",
      en: "The calculation did not settle within {} steps."),
  ]
}
