extension WhatIfWords {
  /// How many of the missing requirements a scenario closes, and which.
  ///
  /// - Parameters:
  ///   - counts: what becomes of the requirements.
  ///   - version: the target model's version; `nil` when it has none.
  ///   - names: the parties of the closed requirements.
  ///   - worse: the parties of requirements that are met less well.
  public func targets(
    _ counts: TargetCounts, version: String?, names: [String], worse: [String]
  ) -> String {
    let model = version.map { " (\($0))" } ?? ""
    let rest = rest(counts)
    let list = names.isEmpty ? "" : ": " + format.list(names, limit: 6)
    let more = rest.isEmpty ? "" : "; " + format.list(rest)
    return (start(counts, model)[language] + list + more + ".") + worsened(worse)
  }

  private func start(_ counts: TargetCounts, _ model: String) -> Words {
    let (closed, missing) = (counts.closed, counts.missing)
    guard missing > 0 else {
      return Words(
        nb: "I målbildet\(model) mangler ingen relasjoner",
        nn: "I målbiletet\(model) manglar ingen relasjonar",
        en: "No ties are missing in the target model\(model)")
    }
    let isOne = missing == 1
    return Words(
      nb: "I målbildet\(model) lukkes \(closed) av \(missing) "
        + "\(isOne ? "relasjon som mangler" : "relasjoner som mangler")",
      nn: "I målbiletet\(model) blir \(closed) av \(missing) "
        + "\(isOne ? "relasjon som manglar" : "relasjonar som manglar") lukka",
      en: "Of the \(missing) \(isOne ? "tie" : "ties") missing in the target model\(model), "
        + "\(closed) would close")
  }

  private func rest(_ counts: TargetCounts) -> [String] {
    var parts: [Words] = []
    if counts.begun > 0 {
      parts.append(
        Words(
          nb: "\(counts.begun) kommer delvis på plass", nn: "\(counts.begun) kjem delvis på plass",
          en: "\(counts.begun) would be partly in place"))
    }
    if counts.completed > 0 {
      parts.append(
        Words(
          nb: "\(counts.completed) går fra delvis til oppfylt",
          nn: "\(counts.completed) går frå delvis til oppfylt",
          en: "\(counts.completed) would go from partly met to met"))
    }
    if counts.still > 0 {
      parts.append(
        Words(
          nb: "\(counts.still) mangler fortsatt", nn: "\(counts.still) manglar framleis",
          en: "\(counts.still) would still be missing"))
    }
    if counts.lapsed > 0 {
      parts.append(
        Words(
          nb: "\(counts.lapsed) kan ikke lenger vurderes",
          nn: "\(counts.lapsed) kan ikkje lenger vurderast",
          en: "\(counts.lapsed) could no longer be assessed"))
    }
    return parts.map { $0[language] }
  }

  private func worsened(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let list = format.list(names, limit: 6)
    return Words(
      nb: " Mindre oppfylt enn i dag: \(list).", nn: " Mindre oppfylt enn i dag: \(list).",
      en: " Less well met than now: \(list).")[language]
  }
}
