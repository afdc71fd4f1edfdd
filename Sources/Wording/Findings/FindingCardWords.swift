/// The headings and standing sentences of the cards of findings.
public enum FindingCardWords {
  /// “Kinds of findings”.
  public static let title = Words(nb: "Gapene", nn: "Gapa", en: "The gaps")
  /// “Every question that Samspill asks of a study …”
  public static let introduction = Words(
    nb: "Hvert spørsmål Samspill stiller til en studie: hvordan svaret leses, formelen, hva "
      + "spørsmålet krever av dataene, hva sikkerheten bygger på, hva en kan gjøre, og hva svaret "
      + "ikke betyr. Siden er laget fra kortene i programmet med `samspill define --gaps --page`.",
    nn: "Kvart spørsmål Samspill stiller til ein studie: korleis svaret skal lesast, formelen, kva "
      + "spørsmålet krev av dataa, kva visse svaret byggjer på, kva ein kan gjere, og kva svaret "
      + "ikkje betyr. Sida er laga frå korta i programmet med `samspill define --gaps --page`.",
    en:
      "Every question that Samspill asks of a study: how the answer is read, the formula, what the "
      + "question needs of the data, what its certainty rests on, what to do, and what the answer "
      + "does not mean. The page is made from the program's own cards with "
      + "`samspill define --gaps --page`.")
  /// What the letters of the formulas stand for.
  public static let notation = Words(
    nb: "I formlene er G nettverket av relasjoner fra terskelen og oppover, V aktørene (n), E "
      + "relasjonene (m), w intensitet, θ terskel, r det hver side oppgir, k_v antall partnere, "
      + "s_v sektor, d antall ledd på korteste vei, c antall deler nettverket faller i, F faser, K "
      + "kommuner, R forskning og U brukerorganisasjoner.",
    nn: "I formlane er G nettverket av relasjonar frå terskelen og oppover, V aktørane (n), E "
      + "relasjonane (m), w intensitet, θ terskel, r det kvar side oppgir, k_v talet på partnarar, "
      + "s_v sektor, d talet på ledd på kortaste veg, c talet på delar nettverket fell i, F fasar, K "
      + "kommunar, R forsking og U brukarorganisasjonar.",
    en:
      "In the formulas G is the network of ties at the threshold or above, V the organisations (n), "
      + "E the ties (m), w intensity, θ the threshold, r what each side reports, k_v the number of "
      + "partners, s_v the sector, d the steps of a shortest path, c the parts the network falls "
      + "into, F phases, K municipalities, R research and U user organisations.")
  /// “Kinds of gaps”.
  public static let listHeading = Words(
    nb: "Gap", nn: "Gap", en: "Gaps")
  /// “What it needs”.
  public static let needs = Words(nb: "Krever", nn: "Krev", en: "What it needs")
  /// “Certainty”.
  public static let certainty = Words(nb: "Sikkerhet", nn: "Visse", en: "Certainty")
  /// “What to do”.
  public static let action = Words(
    nb: "Hva en kan gjøre", nn: "Kva ein kan gjere", en: "What to do")
  /// “Note”.
  public static let warning = Words(nb: "Merk", nn: "Merk", en: "Note")

  /// What is needed, and what is said without it.
  public static func needed(_ needs: [Words]) -> Words {
    func list(_ language: Language) -> String {
      needs.map { $0[language] }.joined(separator: "; ")
    }
    return Words(
      nb: "\(list(.bokmål)). Uten det blir spørsmålet «ikke vurdert», aldri «ingen gap».",
      nn: "\(list(.nynorsk)). Utan det blir spørsmålet «ikkje vurdert», aldri «ingen gap».",
      en: "\(list(.english)). Without it the question is “not assessed”, never “no gap”.")
  }

  /// What certainty rests on, by code.
  public static let bases: [String: Words] = [
    "answers": Words(
      nb: "om de det gjelder, har svart: usikkert når ingen av to parter er hørt",
      nn: "om dei det gjeld, har svara: usikkert når ingen av to partar er høyrde",
      en: "whether those concerned have answered: uncertain when neither of two parties was heard"),
    "reports": Words(
      nb: "om relasjonene svaret bygger på, er bekreftet av begge sider",
      nn: "om relasjonane svaret byggjer på, er stadfesta av begge sider",
      en: "whether the ties it rests on are confirmed by both sides"),
    "statements": Words(
      nb: "om relasjonene oppgir det som blir spurt om, som fase eller praksis",
      nn: "om relasjonane oppgir det som blir spurt om, som fase eller praksis",
      en: "whether the ties state what is asked for, such as phase or practice"),
    "snapshots": Words(
      nb: "antall målinger: med færre enn tre er det høyst trolig",
      nn: "talet på målingar: med færre enn tre er det høgst truleg",
      en: "the number of snapshots: with fewer than three it is likely at most"),
    "participants": Words(
      nb: "for prosjekter: bare på listene over deltakere",
      nn: "for prosjekt: berre på listene over deltakarar",
      en: "for projects: the lists of participants alone"),
    "scenario": Words(
      nb: "antakelser: det er et scenario og alltid usikkert",
      nn: "det som er anteke: det er eit scenario og alltid usikkert",
      en: "assumptions: it is a scenario and always uncertain"),
    "counted": Words(
      nb: "bare det som er oppgitt: det er en opptelling, og godt belagt",
      nn: "berre det som er oppgitt: det er ei oppteljing, og godt belagt",
      en: "only what was stated: it is a count, and well supported"),
  ]

  /// What the certainty of a kind rests on, as a sentence.
  public static func certaintyRestsOn(_ codes: [String], _ language: Language) -> String {
    let parts = codes.map { Terms.word($0, in: bases, language) }
    return Words(
      nb: "Bygger på ", nn: "Byggjer på ", en: "Rests on ")[language]
      + parts.joined(separator: "; ") + "."
  }
}
