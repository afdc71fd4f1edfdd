/// The words of a target-model matrix.
public struct TargetsWords: Sendable {
  /// One rule and how well its requirements are met.
  public struct Rule: Sendable {
    /// What stands over its column.
    public let heading: String
    /// The rule in words; `nil` when it has none.
    public let explanation: String?
    /// The law, agreement or strategy behind it; `nil` when not stated.
    public let source: String?
    /// How many requirements have each status, by code.
    public let counts: [String: Int]
    /// Who lacks what, as names of pairs.
    public let missing: [String]

    /// Makes a rule.
    public init(
      heading: String, explanation: String?, source: String?, counts: [String: Int],
      missing: [String]
    ) {
      self.heading = heading
      self.explanation = explanation
      self.source = source
      self.counts = counts
      self.missing = missing
    }
  }

  /// The rules, in the order of the columns.
  public var rules: [Rule] = []
  /// How many rows are drawn and how many there are, when not all are.
  public var drawn: (rows: Int, of: Int)?
  /// Whether some requirement that isn't met may be, for not all were heard.
  public var hasUncertain = false

  /// Makes the words of a matrix of which nothing is known yet.
  public init() {}

  /// What a question mark means.
  public static let uncertain = Words(
    nb: "usikkert: ikke alle er hørt", nn: "usikkert: ikkje alle er høyrde",
    en: "uncertain: not all were heard")

  /// What is said of the matrix.
  public func words(_ facts: FigureFacts, _ language: Language) -> ChartWords {
    var words = ChartWords(
      facts, name: Words(nb: "Målbildet", nn: "Målbiletet", en: "The target model"), language)
    words.counts = ([counts(language)] + [leftOut(language)].compactMap { $0 })
      .joined(separator: " ")
    words.reading = [reading[language]]
    words.short = short(language)
    words.essentials = [counts(language)] + rules.map { essentials($0, language) }
    return words
  }

  /// A rule under the matrix: what it says, where it comes from, how well it is met.
  public static func key(_ rule: Rule, _ language: Language) -> String {
    let source = rule.source.map { LegendWords.source($0)[language] + "." }
    let text = rule.explanation.map { $0.hasSuffix(".") ? $0 : $0 + "." }
    let parts = [text, source, statuses(rule.counts, language) + "."].compactMap { $0 }
    return "\(rule.heading): " + parts.joined(separator: " ")
  }

  private static let order = ["met", "partly", "missing", "not-assessable"]

  /// `3 oppfylt, 1 mangler`.
  private static func statuses(_ counts: [String: Int], _ language: Language) -> String {
    order.filter { counts[$0] ?? 0 > 0 }.map { status in
      let word = Terms.word(status, in: Terms.requirementStatuses, language)
      return "\(Formatter(language).count(counts[status] ?? 0))\u{A0}\(word)"
    }.joined(separator: ", ")
  }

  private var totals: [String: Int] {
    rules.reduce(into: [:]) { sum, rule in sum.merge(rule.counts, uniquingKeysWith: +) }
  }

  private func counts(_ language: Language) -> String {
    let all = totals.values.reduce(0, +)
    let (n, r) = (Formatter(language).count(all), Formatter(language).count(rules.count))
    let opening = Words(
      nb: "\(n) krav i \(r) \(rules.count == 1 ? "regel" : "regler")",
      nn: "\(n) krav i \(r) \(rules.count == 1 ? "regel" : "reglar")",
      en: "\(n) \(all == 1 ? "requirement" : "requirements") in \(r) "
        + "\(rules.count == 1 ? "rule" : "rules")")[language]
    return all == 0 ? opening + "." : "\(opening): \(Self.statuses(totals, language))."
  }

  private func leftOut(_ language: Language) -> String? {
    drawn.map { rows, of in
      Words(
        nb: "Figuren viser \(rows) av \(of) rader, de som mangler mest først.",
        nn: "Figuren viser \(rows) av \(of) rader, dei som manglar mest først.",
        en: "The figure shows \(rows) of \(of) rows, those that lack most first.")[language]
    }
  }

  private var reading: Words {
    let rest =
      hasUncertain
      ? Words(
        nb: " Spørsmålstegn: ikke alle er hørt.", nn: " Spørjeteikn: ikkje alle er høyrde.",
        en: " A question mark: not all were heard.") : Words(nb: "", nn: "", en: "")
    return Words(
      nb: "Fylt sirkel er oppfylt, halv er delvis oppfylt, tom mangler, og en strek kan ikke "
        + "vurderes. Der ruten er tom, gjelder regelen ikke.\(rest.nb)",
      nn: "Fylt sirkel er oppfylt, halv er delvis oppfylt, tom manglar, og ein strek kan ikkje "
        + "vurderast. Der ruta er tom, gjeld ikkje regelen.\(rest.nn)",
      en: "A filled circle is met, a half one partly met, an open one missing, and a dash cannot "
        + "be assessed. Where a cell is empty the rule does not apply.\(rest.en)")
  }

  private func short(_ language: Language) -> String {
    let list = Self.statuses(totals, language)
    return Words(
      nb: "Målbildet som matrise: \(list). Tabell under viser alle krav.",
      nn: "Målbiletet som matrise: \(list). Tabell under viser alle krav.",
      en: "The target model as a matrix: \(list). Table below lists all requirements.")[language]
  }

  private func essentials(_ rule: Rule, _ language: Language) -> String {
    let all = Self.statuses(rule.counts, language)
    guard !rule.missing.isEmpty else { return "\(rule.heading): \(all)." }
    let list = Formatter(language).list(rule.missing, limit: 6)
    return Words(
      nb: "\(rule.heading): \(all). Mangler: \(list).",
      nn: "\(rule.heading): \(all). Manglar: \(list).",
      en: "\(rule.heading): \(all). Missing: \(list).")[language]
  }
}
