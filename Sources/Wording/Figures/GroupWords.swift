/// Which organisations stand together in an area of a figure.
public struct GroupFacts: Sendable {
  /// Some that stand together.
  public struct Group: Sendable {
    /// What they are called.
    public let name: Words
    /// The names of those that are drawn.
    public let members: [String]

    /// Makes a group.
    public init(name: Words, members: [String]) {
      self.name = name
      self.members = members
    }
  }

  /// What a group has in common: `sector` or `parent`.
  public let basis: String
  /// The groups.
  public let groups: [Group]
  /// The names of those in no group.
  public let others: [String]

  /// Makes the facts of groups.
  public init(basis: String, groups: [Group], others: [String]) {
    self.basis = basis
    self.groups = groups
    self.others = others
  }
}

/// The words of groups that stand together.
public enum GroupWords {
  /// What the areas are.
  public static func sentence(_ facts: GroupFacts) -> Words {
    let hasOthers = !facts.others.isEmpty
    guard facts.basis == "parent" else {
      return Words(
        nb: "De i samme sektor står i samme felt"
          + (hasOthers ? "; de uten oppgitt sektor står utenfor feltene." : "."),
        nn: "Dei i same sektor står i same felt"
          + (hasOthers ? "; dei utan oppgitt sektor står utanfor felta." : "."),
        en: "Those of a sector stand in one area"
          + (hasOthers ? "; those without a stated sector stand outside the areas." : "."))
    }
    return Words(
      nb: "De som er del av samme virksomhet, står i samme felt"
        + (hasOthers ? "; de andre står utenfor feltene." : "."),
      nn: "Dei som er del av same verksemd, står i same felt"
        + (hasOthers ? "; dei andre står utanfor felta." : "."),
      en: "Those that are part of one organisation stand in one area"
        + (hasOthers ? "; the others stand outside the areas." : "."))
  }

  /// Who stands in each area, a sentence for each.
  public static func members(_ facts: GroupFacts) -> [Words] {
    let outside = Words(nb: "Utenfor feltene", nn: "Utanfor felta", en: "Outside the areas")
    let all = facts.groups + [GroupFacts.Group(name: outside, members: facts.others)]
    return all.filter { !$0.members.isEmpty }.map { group in
      func text(_ language: Language) -> String {
        let list = Formatter(language).list(group.members, limit: 12)
        return "\(group.name[language]): \(list)."
      }
      return Words(nb: text(.bokmål), nn: text(.nynorsk), en: text(.english))
    }
  }

  /// What an area stands for, in the legend.
  public static func area(_ facts: GroupFacts) -> Words {
    facts.basis == "parent"
      ? Words(
        nb: "felt: del av samme virksomhet", nn: "felt: del av same verksemd",
        en: "area: part of one organisation")
      : Words(nb: "felt: samme sektor", nn: "felt: same sektor", en: "area: one sector")
  }

  /// A layout by groups of which there are none.
  public static func noGroups(_ layout: String) -> Words {
    guard layout == "parent-groups" else {
      return Words(
        nb: "--layout \(layout): ingen av aktørene har en sektor. Fyll ut kolonnen aktørtype eller "
          + "sektor i tabellen over organisasjoner, eller bruk --layout force.",
        nn:
          "--layout \(layout): ingen av aktørane har ein sektor. Fyll ut kolonnen aktørtype eller "
          + "sektor i tabellen over organisasjonar, eller bruk --layout force.",
        en:
          "--layout \(layout): none of the actors has a sector. Fill in the column kind or sector "
          + "of the table of organisations, or use --layout force.")
    }
    return Words(
      nb:
        "--layout \(layout): studien sier ikke om noen av aktørene at de er del av en annen. Fyll ut "
        + "kolonnen del_av i tabellen over organisasjoner med id-en til den de hører til, eller bruk "
        + "--layout sector-groups.",
      nn:
        "--layout \(layout): studien seier ikkje om nokon av aktørane at dei er del av ein annan. "
        + "Fyll ut kolonnen del_av i tabellen over organisasjonar med id-en til den dei høyrer til, "
        + "eller bruk --layout sector-groups.",
      en:
        "--layout \(layout): the study says of none of the actors that it is part of another. Fill in "
        + "the column parent of the table of organisations with the id of the one it belongs to, or "
        + "use --layout sector-groups.")
  }

  /// A kind of small panels.
  public static func noPanels(_ kind: String) -> Words {
    Words(
      nb: "--kind \(kind) tegner små ruter uten plass til navn på felt. Oppgi en annen --layout, "
        + "eller tegn nettverket med --kind network: feltene er de samme i alle målinger.",
      nn: "--kind \(kind) teiknar små ruter utan plass til namn på felt. Oppgi ei anna --layout, "
        + "eller teikn nettverket med --kind network: felta er dei same i alle målingar.",
      en: "--kind \(kind) draws small panels without room for the names of areas. Give another "
        + "--layout, or draw the network with --kind network: the areas are the same in all "
        + "snapshots.")
  }
}
