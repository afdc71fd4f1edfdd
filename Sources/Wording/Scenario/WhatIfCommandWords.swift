extension CommandWords {
  /// “Says what would follow if ties came about or fell away: measures, gaps, target model.”
  public static let whatIf = Words(
    nb: "Sier hva som ville følge av et scenario: mål, gap og målbilde før og etter.",
    nn: "Seier kva som ville følgje av eit scenario: mål, gap og målbilete før og etter.",
    en: "Says what would follow from a scenario: measures, gaps and target model.")
  /// “Scenario files (CSV): change, from, to, intensity, phases, note; several side by side.”
  public static let scenarioArgument = Words(
    nb: "Scenariofiler (CSV): endring, fra, til, intensitet, faser, merknad. Flere vises side om "
      + "side.",
    nn: "Scenariofiler (CSV): endring, frå, til, intensitet, faser, merknad. Fleire blir viste "
      + "side om side.",
    en: "Scenario files (CSV): change, from, to, intensity, phases, note. Several are shown side "
      + "by side.")
  /// “The study's planned ties as a scenario.”
  public static let plannedFlag = Words(
    nb: "Studiens planlagte relasjoner som et scenario.",
    nn: "Dei planlagde relasjonane i studien som eit scenario.",
    en: "The study's planned ties as a scenario.")
  /// “Name a scenario file, or write --planned.”
  public static let noScenario = Words(
    nb: "Oppgi en scenariofil, eller skriv --planned.",
    nn: "Oppgi ei scenariofil, eller skriv --planned.",
    en: "Name a scenario file, or write --planned.")
  /// “The study has only participation …”
  public static let whatIfTwoMode = Words(
    nb: "Studien sier bare hvem som deltar i hvilke prosjekter. Et scenario endrer relasjoner, og "
      + "dem har den ingen av.",
    nn: "Studien seier berre kven som deltek i kva prosjekt. Eit scenario endrar relasjonar, og "
      + "dei har han ingen av.",
    en: "The study only says who takes part in which projects. A scenario changes ties, and it "
      + "has none.")

  /// That the snapshot has no planned collaborations, and where there are some.
  public static func nothingPlanned(_ snapshot: String, elsewhere: [String]) -> Words {
    let list = elsewhere.joined(separator: ", ")
    let nb = elsewhere.isEmpty ? "" : " Planlagte relasjoner finnes i \(list): bruk --snapshot."
    let nn = elsewhere.isEmpty ? "" : " Planlagde relasjonar finst i \(list): bruk --snapshot."
    let en = elsewhere.isEmpty ? "" : " There are planned ties in \(list): use --snapshot."
    let place = snapshot.isEmpty ? ("studien", "the study") : (snapshot, snapshot)
    return Words(
      nb: "Ingen relasjon i \(place.0) har status «planlagt».\(nb)",
      nn: "Ingen relasjon i \(place.0) har status «planlagt».\(nn)",
      en: "No tie in \(place.1) has the status “planned”.\(en)")
  }
}
