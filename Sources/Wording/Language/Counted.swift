/// A number of things, where one is not several: `1 aktør`, `2 aktører`.
enum Counted {
  static func actors(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "aktør", nn: "aktør", en: "actor"),
      several: Words(nb: "aktører", nn: "aktørar", en: "actors"))
  }

  static func ties(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "relasjon", nn: "relasjon", en: "tie"),
      several: Words(nb: "relasjoner", nn: "relasjonar", en: "ties"))
  }

  static func sectors(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "sektor", nn: "sektor", en: "sector"),
      several: Words(nb: "sektorer", nn: "sektorar", en: "sectors"))
  }

  static func projects(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "prosjekt", nn: "prosjekt", en: "project"),
      several: Words(nb: "prosjekter", nn: "prosjekt", en: "projects"))
  }

  static func participations(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "deltakelse", nn: "deltaking", en: "participation"),
      several: Words(nb: "deltakelser", nn: "deltakingar", en: "participations"))
  }

  private static func words(_ count: Int, one: Words, several: Words) -> Words {
    let noun = count == 1 ? one : several
    func text(_ language: Language) -> String {
      Formatter(language).count(count) + " " + noun[language]
    }
    return Words(nb: text(.bokmål), nn: text(.nynorsk), en: text(.english))
  }
}
