extension MeasureWords {
  static let keyPlayersFragmenting = MeasureWords(
    id: "key-players-fragmenting",
    name: Words(
      nb: "nøkkelaktører for sammenhengen",
      nn: "nøkkelaktørar for samanhengen",
      en: "key players, fragmenting"),
    question: Words(
      nb: "Hvilke tre aktører måtte falle fra for at de andre skulle stå lengst fra hverandre?",
      nn: "Kva for tre aktørar måtte falle frå for at dei andre skulle stå lengst frå "
        + "kvarandre?",
      en: "Which three organisations would have to leave for the others to stand farthest from "
        + "each other?"),
    reading: Words(
      nb: "Disse tre holder resten sammen: sørg for at noen kan ta over relasjonene deres. De "
        + "velges sammen og er ofte andre enn de tre med høyest tall hver for seg, som kan stå på "
        + "samme plass. Les tallet ved siden av avstandsfragmenteringen for hele nettverket. Det "
        + "er et tankeeksperiment og ingen spådom.",
      nn: "Desse tre held resten saman: syt for at nokon kan ta over relasjonane deira. Dei "
        + "blir valde i lag og er ofte andre enn dei tre med høgast tal kvar for seg, som kan stå "
        + "på same plass. Les talet ved sida av avstandsfragmenteringa for heile nettverket. Det "
        + "er eit tankeeksperiment og ingen spådom.",
      en: "These three hold the rest together: see to it that somebody can take over their "
        + "ties. They are chosen together and often differ from the three with the highest "
        + "numbers one by one, who may stand in the same place. Read the number beside the "
        + "distance fragmentation of the whole network. It is a thought experiment, no forecast."),
    formula: "set = the k = 3 organisations S for which 1 − (1/((n − k)(n − k − 1)))·Σ over i ≠ "
      + "j outside S of 1/d(i,j) is largest; score = that number",
    conventions: Words(
      nb: "Fra 0 til 1. Uvektet og urettet. Tre aktører velges. Alle utvalg prøves når det er "
        + "høyst 200 000 (n ≤ 107); ellers bygges utvalget opp én for én og bedres ved bytter, og "
        + "det står ved siden av. Av like gode vises det første etter id. Krever minst fem "
        + "aktører; ellers sier kommandoen det. Avstander og par er de som er igjen; par uten vei "
        + "teller som lengst fra hverandre.",
      nn: "Frå 0 til 1. Uvekta og uretta. Tre aktørar blir valde. Alle utval blir prøvde når "
        + "det er høgst 200 000 (n ≤ 107); elles blir utvalet bygd opp éin for éin og betra ved "
        + "byte, og det står ved sida av. Av like gode blir det fyrste etter id vist. Krev minst "
        + "fem aktørar; elles seier kommandoen det. Avstandar og par er dei som er att; par utan "
        + "veg tel som lengst frå kvarandre.",
      en: "From 0 to 1. Unweighted and undirected. Three organisations are chosen. Every choice "
        + "is tried when there are at most 200,000 (n ≤ 107); otherwise the choice is built up "
        + "one by one and improved by exchanges, and that is said beside it. Of equally good ones "
        + "the first by id is shown. Needs at least five organisations; otherwise the command "
        + "says so. Distances and pairs are those that are left; pairs without a path count as "
        + "farthest apart."),
    comparison: Words(
      nb: "KPP-Neg hos Borgatti (2006), regnet på de n − k som er igjen (karateklubben til "
        + "Zachary: 0,642 for én, 0,684 for to). Verken networkx eller igraph tilbyr det; "
        + "kontrollert ved å prøve alle utvalg i begge.",
      nn: "KPP-Neg hos Borgatti (2006), rekna på dei n − k som er att (karateklubben til "
        + "Zachary: 0,642 for éin, 0,684 for to). Verken networkx eller igraph tilbyr det; "
        + "kontrollert ved å prøve alle utval i begge.",
      en: "KPP-Neg in Borgatti (2006), taken over the n − k that are left (Zachary's karate "
        + "club: 0.642 for one, 0.684 for two). Neither networkx nor igraph offers it; checked by "
        + "trying every choice in both."))
}
