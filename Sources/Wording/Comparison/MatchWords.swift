/// How the organisations of two studies were found to be the same.
public enum MatchWords {
  /// How many were found in one way, and those whose names differ.
  public static func found(
    _ means: String, _ count: Int, _ names: [String], _ language: Language
  ) -> String {
    let actors = Counted.actors(count)
    let way = ways[means] ?? Words(nb: means, nn: means, en: means)
    let list = names.isEmpty ? "" : ": \(names.joined(separator: "; "))"
    return Words(
      nb: "\(actors.nb) er funnet igjen ved \(way.nb)\(list).",
      nn: "\(actors.nn) er \(count == 1 ? "funnen" : "funne") att ved \(way.nn)\(list).",
      en: "\(actors.en) \(count == 1 ? "was" : "were") found by \(way.en)\(list).")[language]
  }

  private static let ways: [String: Words] = [
    "id": Words(nb: "id", nn: "id", en: "id"),
    "number": Words(
      nb: "organisasjonsnummer", nn: "organisasjonsnummer", en: "organisation number"),
    "name": Words(nb: "navn", nn: "namn", en: "name"),
  ]
}
