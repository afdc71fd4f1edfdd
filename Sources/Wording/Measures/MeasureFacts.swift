/// The facts of a card that follow from how a measure is declared: shape, range, what counts.
public enum MeasureFacts {
  /// What a measure answers with, by the code of its shape.
  public static let shapes: [String: Words] = [
    "node": Words(
      nb: "Ett tall for hver aktør", nn: "Eitt tal for kvar aktør",
      en: "One number for each organisation"),
    "participant": Words(
      nb: "Ett tall for hver aktør og hvert prosjekt",
      nn: "Eitt tal for kvar aktør og kvart prosjekt",
      en: "One number for each organisation and project"),
    "graph": Words(
      nb: "Ett tall for hele nettverket", nn: "Eitt tal for heile nettverket",
      en: "One number for the whole network"),
    "edge": Words(
      nb: "Ett tall for hver relasjon", nn: "Eitt tal for kvar relasjon",
      en: "One number for each tie"),
    "pair": Words(
      nb: "Ett tall for hvert par av aktører med felles prosjekt",
      nn: "Eitt tal for kvart par av aktørar med felles prosjekt",
      en: "One number for each pair of organisations that share a project"),
    "group": Words(
      nb: "Ett tall for hver sektor", nn: "Eitt tal for kvar sektor",
      en: "One number for each sector"),
    "group-pair": Words(
      nb: "Ett tall for hvert par av sektorer", nn: "Eitt tal for kvart par av sektorar",
      en: "One number for each pair of sectors"),
    "sets": Words(nb: "Grupper av aktører", nn: "Grupper av aktørar", en: "Sets of organisations"),
  ]

  /// What the input must have, by the code of the need.
  public static let needs: [String: Words] = [
    "groups": Words(
      nb: "krever at sektorene er kjent", nn: "krev at sektorane er kjende",
      en: "needs the sectors to be known"),
    "direction": Words(
      nb: "krever relasjoner med retning", nn: "krev relasjonar med retning",
      en: "needs ties with a direction"),
    "two-modes": Words(
      nb: "krever deltakelse i prosjekter", nn: "krev deltaking i prosjekt",
      en: "needs participation in projects"),
    "connection": Words(
      nb: "krever at nettverket henger sammen", nn: "krev at nettverket heng i hop",
      en: "needs a connected network"),
    "responses": Words(
      nb: "krever at det er kjent hvem som har svart",
      nn: "krev at det er kjent kven som har svart", en: "needs to know who has answered"),
  ]

  /// “whole numbers”.
  public static let wholeNumbers = Words(nb: "hele tall", nn: "heile tal", en: "whole numbers")
  /// “intensity counts with --weighted”.
  public static let weightsOptional = Words(
    nb: "intensiteten teller med --weighted", nn: "intensiteten tel med --weighted",
    en: "intensity counts with --weighted")
  /// “intensity always counts”.
  public static let weightsAlways = Words(
    nb: "intensiteten teller alltid", nn: "intensiteten tel alltid", en: "intensity always counts")
  /// “intensity does not count”.
  public static let weightsNever = Words(
    nb: "intensiteten teller ikke", nn: "intensiteten tel ikkje", en: "intensity does not count")
  /// “direction counts with --direction”.
  public static let directionOptional = Words(
    nb: "retningen teller med --direction", nn: "retninga tel med --direction",
    en: "direction counts with --direction")
  /// “direction always counts”.
  public static let directionAlways = Words(
    nb: "retningen teller alltid", nn: "retninga tel alltid", en: "direction always counts")
  /// “direction does not count”.
  public static let directionNever = Words(
    nb: "retningen teller ikke", nn: "retninga tel ikkje", en: "direction does not count")
  /// “computed step by step, right to six decimals”.
  public static let iterative = Words(
    nb: "regnet ut stegvis, riktig til seks desimaler",
    nn: "rekna ut stegvis, rett til seks desimalar",
    en: "computed step by step, right to six decimals")
  /// “rests on fixed random draws or on the order of the organisations; the same on every run”.
  public static let seeded = Words(
    nb: "bygger på faste tilfeldige trekninger eller på aktørenes rekkefølge; likt hver gang",
    nn: "byggjer på faste tilfeldige trekningar eller på rekkjefølgja av aktørane; likt kvar gong",
    en: "rests on fixed random draws or on the order of the organisations; the same on every run")
  /// “In short”.
  public static let facts = Words(nb: "Kort sagt", nn: "Kort sagt", en: "In short")

  /// How the running time grows.
  public static func cost(_ growth: String) -> Words {
    Words(
      nb: "regnetid \(growth)", nn: "reknetid \(growth)", en: "running time \(growth)")
  }

  /// The limits of a measure's scores; nothing when there are none.
  public static func range(lowest: String?, highest: String?) -> Words? {
    switch (lowest, highest) {
    case (let low?, let high?):
      Words(
        nb: "fra \(low) til \(high)", nn: "frå \(low) til \(high)", en: "from \(low) to \(high)")
    case (let low?, nil): Words(nb: "fra \(low)", nn: "frå \(low)", en: "from \(low)")
    case (nil, let high?): Words(nb: "høyst \(high)", nn: "høgst \(high)", en: "at most \(high)")
    case (nil, nil): nil
    }
  }
}
