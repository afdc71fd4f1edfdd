/// The words of scores that are estimated from a sample.
public enum ApproximationWords {
  /// What `--approximate` does.
  public static let approximate = Words(
    nb: "Anslår mellomleddsrollen fra et utvalg av korteste veier når den ellers ville ta lang tid,"
      + " med høyst så stor feil (mellom 0 og 1), som 0.01.",
    nn: "Gir eit overslag over mellomleddsrolla frå eit utval av kortaste vegar når ho elles ville"
      + " ta lang tid, med høgst så stor feil (mellom 0 og 1), som 0.01.",
    en: "Estimates betweenness from a sample of shortest paths when it would take long otherwise,"
      + " at most so far off (between 0 and 1), such as 0.01.")
  /// What `--delta` does.
  public static let delta = Words(
    nb: "Sannsynligheten for at noe anslag likevel har større feil (mellom 0 og 1); ellers 0.1.",
    nn: "Sannsynet for at eitkvart overslag likevel har større feil (mellom 0 og 1); elles 0.1.",
    en: "The probability that some estimate is farther off after all (between 0 and 1); otherwise"
      + " 0.1.")
  /// What `--seed` does.
  public static let seed = Words(
    nb: "Startverdien for utvalget: den samme gir de samme tallene; ellers 1.",
    nn: "Startverdien for utvalet: den same gir dei same tala; elles 1.",
    en: "The seed of the sample: the same gives the same numbers; otherwise 1.")

  /// A number outside its range.
  public static func range(_ option: String) -> Words {
    Words(
      nb: "\(option) må være mellom 0 og 1, og minst 0,000000001.",
      nn: "\(option) må vere mellom 0 og 1, og minst 0,000000001.",
      en: "\(option) must be between 0 and 1, and at least 0.000000001.")
  }

  /// An option without the one it belongs to.
  public static func needsApproximate(_ option: String) -> Words {
    Words(
      nb: "\(option) hører til --approximate. Legg til --approximate, eller ta bort \(option).",
      nn: "\(option) høyrer til --approximate. Legg til --approximate, eller ta bort \(option).",
      en: "\(option) goes with --approximate. Add --approximate or leave out \(option).")
  }

  /// “--approximate counts steps …”
  public static let notWeighted = Words(
    nb: "--approximate anslår mellomleddsrollen når alle relasjoner er like lange. Ta bort"
      + " --weighted eller --approximate.",
    nn:
      "--approximate gir eit overslag over mellomleddsrolla når alle relasjonar er like lange. Ta bort"
      + " --weighted eller --approximate.",
    en: "--approximate estimates betweenness when all ties are equally long. Leave out --weighted"
      + " or --approximate.")
  /// “--approximate is about betweenness …”
  public static let notAsked = Words(
    nb: "--approximate gjelder bare målet betweenness. Ta det med i --measure, eller ta bort"
      + " --approximate.",
    nn: "--approximate gjeld berre målet betweenness. Ta det med i --measure, eller ta bort"
      + " --approximate.",
    en: "--approximate is about the measure betweenness alone. Name it in --measure or leave out"
      + " --approximate.")

  /// How long exact betweenness takes, and what there is instead.
  public static func takesLong(minutes: Int) -> Words {
    func time(_ minute: String, _ hour: String, _ language: Language) -> String {
      let formatter = Formatter(language)
      guard minutes >= 120 else { return formatter.count(minutes) + " " + minute }
      return formatter.count((minutes + 30) / 60) + " " + hour
    }
    return Words(
      nb: "Nøyaktig mellomleddsrolle (betweenness) i et så stort nettverk tar omkring"
        + " \(time("minutter", "timer", .bokmål)). Med --approximate 0.01 blir den anslått på"
        + " langt kortere tid, med oppgitt feilgrense.",
      nn: "Nøyaktig mellomleddsrolle (betweenness) i eit så stort nettverk tek omkring"
        + " \(time("minutt", "timar", .nynorsk)). Med --approximate 0.01 får du eit overslag på"
        + " langt kortare tid, med oppgitt feilgrense.",
      en: "Exact betweenness in so large a network takes about"
        + " \(time("minutes", "hours", .english)). With --approximate 0.01 it is estimated in far"
        + " less, within a stated error.")
  }

  /// That a column is estimated, how near it is, and what one can't tell from it.
  ///
  /// - Parameters:
  ///   - id: the measure's id.
  ///   - error: how far a score may be off, as each language writes it; likewise twice as much and
  ///     the probability.
  ///   - samples: how many paths were drawn.
  ///   - seed: the seed of the draws.
  public static func estimated(
    _ id: String, error: Double, failure: Double, samples: Int, seed: UInt64
  ) -> Words {
    func number(_ value: Double, _ language: Language) -> String {
      Formatter(language).shortest(value)
    }
    func paths(_ language: Language) -> String { Formatter(language).count(samples) }
    let (nb, nn, en) = (Language.bokmål, Language.nynorsk, Language.english)
    return Words(
      nb: "\(id) er anslått fra \(paths(nb)) korteste veier (startverdi \(seed)): ingen verdi er"
        + " mer enn \(number(error, nb)) fra den nøyaktige (ε), bortsett fra med en sannsynlighet"
        + " på \(number(failure, nb)) (δ). Er to verdier mindre enn \(number(2 * error, nb)) fra"
        + " hverandre, er det ikke sikkert hvilken som er høyest.",
      nn: "\(id) er eit overslag frå \(paths(nn)) kortaste vegar (startverdi \(seed)): ingen"
        + " verdi er meir enn \(number(error, nn)) frå den nøyaktige (ε), bortsett frå med eit"
        + " sannsyn på \(number(failure, nn)) (δ). Er to verdiar mindre enn"
        + " \(number(2 * error, nn)) frå kvarandre, er det ikkje sikkert kva for ein som er høgast.",
      en:
        "\(id) is estimated from \(paths(en)) shortest paths (seed \(seed)): no score is more than"
        + " \(number(error, en)) from the exact one (ε), but for a probability of"
        + " \(number(failure, en)) (δ). When two scores are less than \(number(2 * error, en))"
        + " apart, it is not certain which is the higher.")
  }

  /// That nothing had to be estimated.
  public static func exactAfterAll(_ id: String) -> Words {
    Words(
      nb: "\(id) er nøyaktig: i dette nettverket tok det ikke lengre tid enn å anslå.",
      nn: "\(id) er nøyaktig: i dette nettverket tok det ikkje lengre tid enn eit overslag.",
      en: "\(id) is exact: in this network that took no longer than an estimate.")
  }
}
