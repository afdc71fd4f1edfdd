/// How a finding is said to depend on the threshold or on how two answers are combined.
public enum SensitivityWords {
  /// What a finding depends on, by the codes of the choices that change it; `nil` when on none.
  public static func dependence(on choices: [String], _ language: Language) -> String? {
    let threshold = choices.contains { $0.hasPrefix("threshold") }
    let rule = choices.contains { $0.hasPrefix("rule") }
    switch (threshold, rule) {
    case (false, false): return nil
    case (true, false):
      return Words(
        nb: "avhenger av terskelen", nn: "avheng av terskelen", en: "depends on the threshold")[
          language]
    case (false, true):
      return Words(
        nb: "avhenger av hvordan ulike svar slås sammen",
        nn: "avheng av korleis ulike svar blir slått saman",
        en: "depends on how differing answers are combined")[language]
    case (true, true):
      return Words(
        nb: "avhenger av terskelen og av hvordan ulike svar slås sammen",
        nn: "avheng av terskelen og av korleis ulike svar blir slått saman",
        en: "depends on the threshold and on how differing answers are combined")[language]
    }
  }
}
