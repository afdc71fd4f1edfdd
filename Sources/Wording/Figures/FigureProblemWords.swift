/// Why a study can't be drawn as a kind of figure, and what to do.
public enum FigureProblemWords {
  /// A kind that shows collaborations, of a study of participations.
  public static func noCollaborations(_ kind: String) -> Words {
    Words(
      nb: "--kind \(kind) viser samarbeid, og studien har bare deltakelse i prosjekter. "
        + "Bruk --kind participation.",
      nn: "--kind \(kind) viser samarbeid, og studien har berre deltaking i prosjekt. "
        + "Bruk --kind participation.",
      en: "--kind \(kind) shows collaborations, and the study has only participations in projects. "
        + "Use --kind participation.")
  }

  /// A kind that shows participations, of a study without them.
  public static func noParticipations(_ kind: String) -> Words {
    Words(
      nb: "--kind \(kind) viser hvem som deltar i hvilke prosjekter, og studien sier ikke det. "
        + "Legg til deltakelse.csv.",
      nn: "--kind \(kind) viser kven som deltek i kva prosjekt, og studien seier ikkje det. "
        + "Legg til deltakelse.csv.",
      en: "--kind \(kind) shows who takes part in which projects, and the study doesn't say. "
        + "Add participations.csv.")
  }

  /// A kind that can't do without something the data lack, by code of need.
  public static func lacks(_ kind: String, _ needs: [String]) -> Words {
    func list(_ language: Language) -> String {
      Formatter(language).list(needs.map { Terms.word($0, in: GapNeedWords.missing, language) })
    }
    return Words(
      nb: "--kind \(kind) trenger dette, som dataene ikke har: \(list(.bokmål)).",
      nn: "--kind \(kind) treng dette, som dataa ikkje har: \(list(.nynorsk)).",
      en: "--kind \(kind) needs what the data don't have: \(list(.english)).")
  }

  /// A kind that compares more snapshots than there are up to the one that is drawn.
  public static func fewSnapshots(_ kind: String, needed: Int, found: Int) -> Words {
    Words(
      nb: "--kind \(kind) trenger minst \(needed) målinger, og fram til den som tegnes, er det "
        + "\(found).",
      nn: "--kind \(kind) treng minst \(needed) målingar, og fram til den som blir teikna, er det "
        + "\(found).",
      en:
        "--kind \(kind) needs at least \(needed) snapshots, and up to the one that is drawn there "
        + "\(found == 1 ? "is" : "are") \(found).")
  }

  /// A kind that has no room at the width.
  public static func tooNarrow(_ kind: String) -> Words {
    Words(
      nb: "--kind \(kind) får ikke plass uten at noe ligger oppå noe annet. Gi en større --width.",
      nn: "--kind \(kind) får ikkje plass utan at noko ligg oppå noko anna. Gje ei større --width.",
      en: "--kind \(kind) has no room without one thing lying on another. Give a larger --width.")
  }

  /// Too few organisations to rank.
  public static func fewToRank(_ snapshot: String, _ count: Int) -> Words {
    let n = Counted.actors(count)
    return Words(
      nb: "Rang vises ikke: måling \(snapshot) har \(n.nb), og under 8 sier en rang for lite. "
        + "Bruk --kind network eller matrix.",
      nn:
        "Rang blir ikkje vist: måling \(snapshot) har \(n.nn), og under 8 seier ein rang for lite. "
        + "Bruk --kind network eller matrix.",
      en: "Ranks are not shown: snapshot \(snapshot) has \(n.en), and below 8 a rank says too "
        + "little. Use --kind network or matrix.")
  }

  /// A snapshot of which it isn't known who answered.
  public static func answersUnknown(_ snapshot: String) -> Words {
    Words(
      nb: "Rang vises ikke: studien sier ikke hvem som har svart i måling \(snapshot), så det går "
        + "ikke an å si hvor usikker en rang er. Legg til tabellen «svar».",
      nn:
        "Rang blir ikkje vist: studien seier ikkje kven som har svara i måling \(snapshot), så det "
        + "går ikkje an å seie kor uviss ein rang er. Legg til tabellen «svar».",
      en: "Ranks are not shown: the study doesn't say who answered in snapshot \(snapshot), so it "
        + "cannot be told how uncertain a rank is. Add the table “responses”.")
  }

  /// A snapshot that too few answered.
  public static func fewAnswered(_ snapshot: String, _ answered: Int, of asked: Int) -> Words {
    let share = asked > 0 ? Double(answered) / Double(asked) : 0
    func percent(_ language: Language) -> String { Formatter(language).percent(share) }
    return Words(
      nb: "Rang vises ikke: i måling \(snapshot) har \(answered) av \(asked) svart "
        + "(\(percent(.bokmål))), og under 80\u{A0}% er rangen for usikker.",
      nn: "Rang blir ikkje vist: i måling \(snapshot) har \(answered) av \(asked) svara "
        + "(\(percent(.nynorsk))), og under 80\u{A0}% er rangen for uviss.",
      en: "Ranks are not shown: in snapshot \(snapshot) \(answered) of \(asked) answered "
        + "(\(percent(.english))), and below 80% ranks are too uncertain.")
  }

  /// A snapshot whose ties don't say which party reported them.
  public static func reportsUnknown(_ snapshot: String) -> Words {
    Words(
      nb:
        "Rang vises ikke: relasjonene i måling \(snapshot) sier ikke hvem som har oppgitt dem, så "
        + "det går ikke an å si hvor usikker en rang er. Fyll ut «rapport_fra» og «rapport_til».",
      nn: "Rang blir ikkje vist: relasjonane i måling \(snapshot) seier ikkje kven som har oppgitt "
        + "dei, så det går ikkje an å seie kor uviss ein rang er. Fyll ut «reported_from» og "
        + "«reported_to».",
      en:
        "Ranks are not shown: the ties of snapshot \(snapshot) don't say who reported them, so it "
        + "cannot be told how uncertain a rank is. Fill in “reported_from” and “reported_to”.")
  }

  /// A kind that is about one organisation, which was not named.
  public static func noOrganisation(_ kind: String) -> Words {
    Words(
      nb: "--kind \(kind) viser én aktør. Si hvilken med --organisation.",
      nn: "--kind \(kind) viser éin aktør. Sei kva for ein med --organisation.",
      en: "--kind \(kind) shows one organisation. Say which with --organisation.")
  }

  /// An organisation that is not in the snapshot.
  public static func notInSnapshot(_ organisation: String, _ snapshot: String) -> Words {
    Words(
      nb: "\(organisation) er ikke med i målingen \(snapshot). Velg en annen med --snapshot.",
      nn: "\(organisation) er ikkje med i målinga \(snapshot). Vel ei anna med --snapshot.",
      en: "\(organisation) is not in the snapshot \(snapshot). Choose another with --snapshot.")
  }

  /// A comparison without anything to compare with.
  public static let noEarlierSnapshot = Words(
    nb: "Det er ingen annen måling å sammenligne med. Velg to med --from og --to.",
    nn: "Det er inga anna måling å samanlikne med. Vel to med --from og --to.",
    en: "There is no other snapshot to compare with. Choose two with --from and --to.")

  /// A kind that shows plans, of a study that has none.
  public static func nothingPlanned(_ kind: String) -> Words {
    Words(
      nb: "--kind \(kind) viser planlagt samarbeid, og målingen har ikke noe. Legg til rader med "
        + "status planlagt i relasjoner.csv.",
      nn: "--kind \(kind) viser planlagt samarbeid, og målinga har ikkje noko. Legg til rader med "
        + "status planlagt i relasjoner.csv.",
      en: "--kind \(kind) shows planned collaboration, and the snapshot has none. Add rows with "
        + "status planned to collaborations.csv.")
  }

  /// Only changes asked for, where there is none.
  public static func nothingChanged(_ kind: String) -> Words {
    Words(
      nb:
        "Ingenting er endret fra den ene målingen til den andre, så --reduce changes har ikke noe å "
        + "tegne. --kind \(kind) uten --reduce tegner alle relasjonene.",
      nn:
        "Ingenting er endra frå den eine målinga til den andre, så --reduce changes har ikkje noko "
        + "å teikne. --kind \(kind) utan --reduce teiknar alle relasjonane.",
      en: "Nothing has changed from one snapshot to the other, so --reduce changes has nothing to "
        + "draw. --kind \(kind) without --reduce draws all the ties.")
  }

  /// A kind that shows phases, of a study whose ties state none.
  public static func noPhases(_ kind: String) -> Words {
    Words(
      nb: "--kind \(kind) viser faser, og ingen relasjon i målingen oppgir noen. Fyll ut kolonnen "
        + "faser i relasjoner.csv.",
      nn: "--kind \(kind) viser fasar, og ingen relasjon i målinga oppgir nokon. Fyll ut kolonnen "
        + "faser i relasjoner.csv.",
      en: "--kind \(kind) shows phases, and no tie in the snapshot states any. Fill in the column "
        + "phases in collaborations.csv.")
  }

  /// Participants of a project whose ties state no phase.
  public static func noPhasesInProject(_ kind: String, project: String) -> Words {
    Words(
      nb: "--kind \(kind) viser faser, og ingen relasjon mellom deltakere i prosjektet "
        + "\(project) oppgir noen i målingen. Fyll ut kolonnen faser i relasjoner.csv, eller utelat "
        + "--project.",
      nn: "--kind \(kind) viser fasar, og ingen relasjon mellom deltakarar i prosjektet "
        + "\(project) oppgir nokon i målinga. Fyll ut kolonnen faser i relasjoner.csv, eller la vere "
        + "--project.",
      en: "--kind \(kind) shows phases, and no tie between participants of the project \(project) "
        + "states any in the snapshot. Fill in the column phases in collaborations.csv, or leave out "
        + "--project.")
  }

  /// Something that was chosen, by the name of its option, and a kind that doesn't show it.
  public static func takesNot(_ option: String, _ kind: String, known: [String]) -> Words {
    func list(_ language: Language) -> String { Formatter(language).list(known) }
    return Words(
      nb: "--\(option) hører til --kind \(list(.bokmål)), ikke til \(kind). Ta bort --\(option), "
        + "eller velg en annen --kind.",
      nn: "--\(option) høyrer til --kind \(list(.nynorsk)), ikkje til \(kind). Ta bort "
        + "--\(option), eller vel ei anna --kind.",
      en: "--\(option) goes with --kind \(list(.english)), not with \(kind). Take away "
        + "--\(option), or choose another --kind.")
  }

  /// A snapshot that was chosen, and a kind that shows all of them.
  public static func showsAllSnapshots(_ option: String, _ kind: String) -> Words {
    Words(
      nb: "--kind \(kind) viser alle målingene, så \(option) har ikke noe å velge. Ta bort "
        + "\(option), eller bruk --kind network.",
      nn: "--kind \(kind) viser alle målingane, så \(option) har ikkje noko å velje. Ta bort "
        + "\(option), eller bruk --kind network.",
      en: "--kind \(kind) shows all snapshots, so there is nothing for \(option) to choose. Take "
        + "away \(option), or use --kind network.")
  }
}
