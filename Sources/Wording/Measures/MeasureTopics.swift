/// What the topics of measures are called, by the topic's id.
public enum MeasureTopics {
  /// The heading of a topic.
  public static func name(_ id: String) -> Words? { all[id] }

  /// The headings by id.
  public static let all: [String: Words] = [
    "activity": Words(nb: "Aktivitet", nn: "Aktivitet", en: "Activity"),
    "reach": Words(nb: "Avstand og rekkevidde", nn: "Avstand og rekkjevidd", en: "Reach"),
    "between": Words(nb: "Mellom andre", nn: "Mellom andre", en: "Between others"),
    "status": Words(nb: "Status og rang", nn: "Status og rang", en: "Status and rank"),
    "structural-holes": Words(
      nb: "Strukturelle hull", nn: "Strukturelle hol", en: "Structural holes"),
    "brokerage": Words(
      nb: "Megling mellom sektorer", nn: "Mekling mellom sektorar",
      en: "Brokerage between sectors"),
    "groups": Words(
      nb: "Innenfor og på tvers av sektorer", nn: "Innanfor og på tvers av sektorar",
      en: "Within and across sectors"),
    "cohesion": Words(nb: "Sammenheng", nn: "Samanheng", en: "Cohesion"),
    "core": Words(
      nb: "Kjerne, fellesskap og nøkkelaktører", nn: "Kjerne, fellesskap og nøkkelaktørar",
      en: "Core, communities and key players"),
    "two-mode": Words(
      nb: "Deltakelse i prosjekter", nn: "Deltaking i prosjekt",
      en: "Participation in projects"),
  ]
}
