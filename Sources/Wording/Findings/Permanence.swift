extension FindingWords {
  static let permanence = FindingWords(
    kind: "permanence",
    heading: Words(
      nb: "Permanent, systematisk og gjennomgripende",
      nn: "Permanent, systematisk og gjennomgripande",
      en: "Permanent, systematic and pervasive"),
    question: Words(
      nb: "Er samarbeidet tilfeldig og enkeltstående, eller permanent, systematisk og"
        + " gjennomgripende?",
      nn: "Er samarbeidet tilfeldig og enkeltståande, eller permanent, systematisk og"
        + " gjennomgripande?",
      en: "Is collaboration accidental and one-off, or permanent, systematic and pervasive?"),
    action: Words(
      nb: "Flytt engangssamarbeid over i faste avtaler og møteplasser.",
      nn: "Flytt eingongssamarbeid over i faste avtalar og møteplassar.",
      en: "Move one-off collaboration into standing agreements and arenas."),
    sentence: { values, language in
      let counts = values.counts
      switch values.texts["part"] {
      case "permanent":
        let (once, all, times) = (
          counts["once"] ?? 0, counts["of"] ?? 0, counts["snapshots"] ?? 0
        )
        let lasting = counts["throughout"] ?? 0
        return Words(
          nb: "Permanent: \(lasting) av \(all) relasjoner er der i hver måling (\(times)),"
            + " \(once) bare i én.",
          nn: "Permanent: \(lasting) av \(all) relasjonar er der i kvar måling (\(times)),"
            + " \(once) berre i éi.",
          en: "Permanent: \(lasting) of \(all) ties are there in every snapshot (\(times)),"
            + " \(once) in one only.")[language]
      case "systematic":
        let (all, of) = (counts["all"] ?? 0, counts["of"] ?? 0)
        let parts = ["phases", "anchored", "confirmed"].map { counts[$0] ?? 0 }
        return Words(
          nb: "Systematisk: \(all) av \(of) relasjoner dekker tre faser eller mer (\(parts[0])),"
            + " har avtale eller fast møteplass (\(parts[1])) og er bekreftet av begge"
            + " (\(parts[2])).",
          nn: "Systematisk: \(all) av \(of) relasjonar dekkjer tre fasar eller meir (\(parts[0])),"
            + " har avtale eller fast møteplass (\(parts[1])) og er stadfesta av begge"
            + " (\(parts[2])).",
          en: "Systematic: \(all) of \(of) ties cover three phases or more (\(parts[0])), have an"
            + " agreement or a standing arena (\(parts[1])) and are confirmed by both"
            + " (\(parts[2])).")[language]
      default:
        let (filled, cells) = (counts["filled"] ?? 0, counts["cells"] ?? 0)
        return Words(
          nb: "Gjennomgripende: i \(filled) av \(cells) ruter (kommune × sektor) er det samarbeid"
            + " nå og i en tidligere måling.",
          nn: "Gjennomgripande: i \(filled) av \(cells) ruter (kommune × sektor) er det samarbeid"
            + " no og i ei tidlegare måling.",
          en: "Pervasive: in \(filled) of \(cells) cells (municipality × sector) there is"
            + " collaboration now and in an earlier snapshot.")[language]
      }
    })
}

extension FindingCard {
  static let permanence = FindingCard(
    kind: "permanence",
    reading: Words(
      nb: "Tre tall som leses hver for seg og aldri slås sammen: varig, systematisk og "
        + "gjennomgripende.",
      nn: "Tre tal som skal lesast kvar for seg og aldri slåast i hop: varig, systematisk og "
        + "gjennomgripande.",
      en: "Three numbers to be read apart and never made one: permanent, systematic and "
        + "pervasive."),
    formula:
      "P = Σ t_ij / (T·|E_ever|); Y = |{ij : |F_ij| ≥ 3 ∧ agreement ∧ both}| / m; Z = |{(k,s) : t_ks ≥ 2}| / |K × S|",
    warning: Words(
      nb: "Styringsrelasjoner er holdt utenfor, fordi de er varige i kraft av linjen. Med to "
        + "målinger er varighet bare antydet.",
      nn: "Styringsrelasjonar er haldne utanfor, fordi dei er varige i kraft av linja. Med to "
        + "målingar er det varige berre antyda.",
      en: "Line ties are left out, since they are permanent by design. With two snapshots "
        + "permanence is only hinted at."))
}
