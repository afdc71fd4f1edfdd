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
}
