/// What is wrong with organisations and other things named on the command line.
public enum ChoiceWords {
  /// A name that stands for no organisation of the study.
  public static func unknownOrganisation(
    _ option: String, _ name: String, suggestion: String?
  ) -> Words {
    let mean = CommandWords.mean(suggestion)
    return Words(
      nb: "\(option): aktøren «\(name)» finnes ikke.\(mean.nb)",
      nn: "\(option): aktøren «\(name)» finst ikkje.\(mean.nn)",
      en: "\(option): there is no organisation “\(name)”.\(mean.en)")
  }

  /// An organisation of the study that is not in the snapshot.
  public static func notInFrame(_ option: String, _ name: String, snapshot: String) -> Words {
    Words(
      nb: "\(option): «\(name)» er ikke med i målingen \(snapshot).",
      nn: "\(option): «\(name)» er ikkje med i målinga \(snapshot).",
      en: "\(option): “\(name)” is not in the snapshot \(snapshot).")
  }

  /// “names nobody”.
  public static func nobody(_ option: String) -> Words {
    Words(
      nb: "\(option) nevner ingen.", nn: "\(option) nemner ingen.", en: "\(option) names nobody.")
  }
}
