extension MeasureWords {
  static let opsahlDegree = MeasureWords(
    id: "opsahl-degree",
    name: Words(
      nb: "partnere og intensitet samlet (Opsahl)", nn: "partnarar og intensitet samla (Opsahl)",
      en: "partners and intensity combined (Opsahl)"),
    question: Words(
      nb: "Hvor mye samarbeider aktøren, når både antall partnere og intensiteten teller?",
      nn: "Kor mykje samarbeider aktøren, når både talet på partnarar og intensiteten tel?",
      en: "How much does the organisation collaborate, when both the number of partners and the "
        + "intensity count?"),
    reading: Words(
      nb: "Høy verdi: mange partnere, høy intensitet eller begge deler. Lav verdi: få partnere og "
        + "lav intensitet. Tallet er et kompromiss uten egen enhet; vis antall relasjoner og "
        + "samlet intensitet ved siden av. Det sier ikke hva samarbeidet gir. Ikke sammenlign tall "
        + "fra ulike skalaer, og ikke ranger når mange svar mangler.",
      nn: "Høg verdi: mange partnarar, høg intensitet eller begge delar. Låg verdi: få partnarar "
        + "og låg intensitet. Talet er eit kompromiss utan eiga eining; vis talet på relasjonar og "
        + "den samla intensiteten ved sida av. Det seier ikkje kva samarbeidet gir. Ikkje "
        + "samanlikn tal frå ulike skalaar, og ikkje ranger når mange svar manglar.",
      en: "High: many partners, high intensity or both. Low: few partners and low intensity. The "
        + "number is a compromise without a unit of its own; show the number of ties and the total "
        + "intensity beside it. It does not say what the collaboration gives. Do not compare "
        + "numbers from different scales, and do not rank when many answers are missing."),
    formula: "score(v) = k(v)^(1 − α)·s(v)^α, α = 0.5, s(v) = Σ over neighbours j of w(v,j)",
    conventions: Words(
      nb: "Fra 0 og oppover. Alltid vektet. α = 0,5 gir det geometriske gjennomsnittet av antall "
        + "relasjoner og samlet intensitet; 0 gir det første alene og 1 det andre. Urettet om ikke "
        + "annet er valgt: et par teller med den største av de to vektene; med retning: "
        + "relasjonene ut fra aktøren (eller inn til den). Aktør uten relasjoner: 0. Alltid "
        + "definert.",
      nn: "Frå 0 og oppover. Alltid vekta. α = 0,5 gir det geometriske gjennomsnittet av talet på "
        + "relasjonar og den samla intensiteten; 0 gir det første åleine og 1 det andre. Uretta om "
        + "ikkje anna er valt: eit par tel med den største av dei to vektene; med retning: "
        + "relasjonane ut frå aktøren (eller inn til han). Aktør utan relasjonar: 0. Alltid "
        + "definert.",
      en: "From 0 upwards. Always weighted. α = 0.5 gives the geometric mean of the number of ties "
        + "and the total intensity; 0 gives the former alone and 1 the latter. Undirected unless "
        + "chosen otherwise: a pair counts with the larger of its two weights; directed: the ties "
        + "out of the organisation (or in to it). Organisation without ties: 0. Always defined."),
    comparison: Words(
      nb: "Lik tnet degree_w(measure = \"alpha\", alpha = 0.5) i R. Standarden der er alpha = 1, "
        + "som gir samlet intensitet. Verken networkx eller igraph har målet, men det er "
        + "kvadratroten av degree ganget med strength. Følger Opsahl, Agneessens og Skvoretz "
        + "(2010).",
      nn: "Lik tnet degree_w(measure = \"alpha\", alpha = 0.5) i R. Standarden der er alpha = 1, "
        + "som gir den samla intensiteten. Verken networkx eller igraph har målet, men det er "
        + "kvadratrota av degree gonga med strength. Følgjer Opsahl, Agneessens og Skvoretz "
        + "(2010).",
      en: "Equals tnet degree_w(measure = \"alpha\", alpha = 0.5) in R. The default there is alpha "
        + "= 1, which gives the total intensity. Neither networkx nor igraph has it, but it is the "
        + "square root of degree times strength. Follows Opsahl, Agneessens and Skvoretz (2010)."))
}
