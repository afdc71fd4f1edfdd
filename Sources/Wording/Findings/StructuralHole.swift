extension FindingWords {
  static let structuralHole = FindingWords(
    kind: "structural-hole",
    heading: Words(
      nb: "Aktører mellom partnere uten annen forbindelse, og aktører i en lukket krets",
      nn: "Aktørar mellom partnarar utan anna samband, og aktørar i ein lukka krins",
      en: "Organisations between partners with no other link, and organisations in a closed circle"),
    question: Words(
      nb: "Hvem har kontakter som ikke kjenner hverandre, og hvem er låst i én krets?",
      nn: "Kven har kontaktar som ikkje kjenner kvarandre, og kven er låst i éin krins?",
      en: "Who bridges unconnected contacts, and who is locked in one circle?"),
    action: Words(
      nb: "Bruk den som står imellom, til å spre, og la partnerne møtes også uten den. Gi den som"
        + " står i en lukket krets, en partner utenfor.",
      nn: "Bruk den som står imellom, til å spreie, og la partnarane møtast òg utan den. Gi den som"
        + " står i ein lukka krins, ein partnar utanfor.",
      en: "Use whoever stands between to spread things, and let the partners also meet without it."
        + " Give whoever is in a closed circle a partner outside."),
    sentence: { values, language in
      let name = values.name(0)
      let partners = values.counts["partners"] ?? 0
      let (only, pairs) = (values.counts["onlyThrough"] ?? 0, values.counts["pairs"] ?? 0)
      switch values.texts["place"] {
      case "closed":
        let all =
          partners == 2
          ? Words(nb: "Begge partnerne", nn: "Begge partnarane", en: "Both partners")
          : Words(
            nb: "Alle de \(partners) partnerne", nn: "Alle dei \(partners) partnarane",
            en: "All \(partners) partners")
        return Words(
          nb: "\(all.nb) til \(name) samarbeider også med hverandre.",
          nn: "\(all.nn) til \(name) samarbeider òg med kvarandre.",
          en: "\(all.en) of \(name) also work with each other.")[language]
      case "spanning":
        return Words(
          nb: "\(name) er eneste forbindelse for \(only) av \(pairs) par av sine partnere: et godt"
            + " sted å spre fra, og sårbart om den faller fra.",
          nn: "\(name) er einaste samband for \(only) av \(pairs) par av sine partnarar: ein god"
            + " stad å spreie frå, og sårbart om den fell frå.",
          en: "\(name) is the only link for \(only) of \(pairs) pairs of its partners: a good place"
            + " to spread from, and a weak point if it leaves.")[language]
      default:
        return Words(
          nb: "\(name) er eneste forbindelse for \(only) av \(pairs) par av sine partnere.",
          nn: "\(name) er einaste samband for \(only) av \(pairs) par av sine partnarar.",
          en: "\(name) is the only link for \(only) of \(pairs) pairs of its partners.")[language]
      }
    })
}

extension FindingCard {
  static let structuralHole = FindingCard(
    kind: "structural-hole",
    reading: Words(
      nb: "Den som er eneste forbindelse mellom partnere, er både en mulighet for å spre og en "
        + "risiko. I en lukket krets kjenner alle partnerne hverandre.",
      nn: "Den som er einaste samband mellom partnarar, er både eit høve til å spreie og ein "
        + "risiko. I ein lukka krins kjenner alle partnarane kvarandre.",
      en: "Being the only link between partners is both an opportunity to spread and a risk. In "
        + "a closed circle all partners know each other."),
    formula: "c_i = Σ_j (p_ij + Σ_q p_iq·p_qj)²; ES_i = k_i − 2·t_i / k_i; ES_i / k_i",
    warning: Words(
      nb: "Sier ingenting om aktører med én partner. Med færre enn åtte aktører er ingen rangert.",
      nn: "Seier ingenting om aktørar med éin partnar. Med færre enn åtte aktørar er ingen "
        + "rangert.",
      en: "Says nothing of organisations with one partner. With fewer than eight organisations "
        + "nobody is ranked."))
}
