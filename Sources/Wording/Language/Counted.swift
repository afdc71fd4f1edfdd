/// A number of things, where one is not several: `1 aktør`, `2 aktører`.
enum Counted {
  static func actors(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "aktør", nn: "aktør", en: "actor"),
      several: Words(nb: "aktører", nn: "aktørar", en: "actors"))
  }

  static func organisations(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "organisasjon", nn: "organisasjon", en: "organisation"),
      several: Words(nb: "organisasjoner", nn: "organisasjonar", en: "organisations"))
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

  static func arenas(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "arena", nn: "arena", en: "arena"),
      several: Words(nb: "arenaer", nn: "arenaer", en: "arenas"))
  }

  static func projectsAndArenas(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "prosjekt eller arena", nn: "prosjekt eller arena", en: "project"),
      several: Words(
        nb: "prosjekter og arenaer", nn: "prosjekt og arenaer", en: "projects and arenas"))
  }

  static func participations(_ count: Int) -> Words {
    words(
      count, one: Words(nb: "deltakelse", nn: "deltaking", en: "participation"),
      several: Words(nb: "deltakelser", nn: "deltakingar", en: "participations"))
  }

  /// Projects, arenas or both, by which there are.
  static func places(_ count: Int, _ kind: PlaceKind) -> Words {
    switch kind {
    case .projects: projects(count)
    case .arenas: arenas(count)
    case .both: projectsAndArenas(count)
    }
  }

  private static func words(_ count: Int, one: Words, several: Words) -> Words {
    let noun = count == 1 ? one : several
    func text(_ language: Language) -> String {
      Formatter(language).count(count) + " " + noun[language]
    }
    return Words(nb: text(.bokmål), nn: text(.nynorsk), en: text(.english))
  }
}

/// What organisations take part in.
public enum PlaceKind: Sendable, Hashable {
  /// Pieces of work with an end.
  case projects
  /// Meeting places.
  case arenas
  /// Some of each.
  case both
}
