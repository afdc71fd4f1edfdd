/// What somebody who thinks in Norwegian may call a command.
///
/// Commands have one name each, in English, so that examples and scripts are the same everywhere; an
/// unknown word that is among these gets its command as the suggestion.
public enum CommandSynonyms {
  /// The command a word stands for in bokmål or nynorsk; `nil` when it stands for none.
  public static func command(for word: String) -> String? {
    let wanted = word.lowercased()
    return words.first { $0.value.contains(wanted) }?.key
  }

  /// The words of every command that has a Norwegian name.
  public static let words: [String: [String]] = [
    "report": ["rapport", "rapporter"],
    "check": ["sjekk", "kontroll", "kontroller", "valider"],
    "metrics": ["mål", "måltall", "måltal", "nøkkeltall", "nøkkeltal"],
    "gaps": ["gap", "gapene", "gapa", "hull", "hol", "mangler", "manglar"],
    "spread": ["spredning", "spreiing", "spre", "spreie"],
    "drill": ["øvelse", "øving", "sårbarhet", "sårbarheit"],
    "whatif": ["hva-hvis", "kva-om", "scenario", "hvahvis"],
    "compare": ["sammenlign", "sammenlikn", "samanlikn", "endring"],
    "recommend": ["anbefal", "tilrå", "foreslå", "føreslå", "forslag", "framlegg"],
    "figure": ["figur", "tegn", "teikn", "tegning", "teikning", "kart"],
    "verify": ["verifiser", "etterprøv", "bekreft", "stadfest"],
    "layout": ["plassering", "utlegg", "oppsett"],
    "names": ["navn", "namn"],
    "new": ["ny", "nytt", "opprett"],
    "survey": ["spørreskjema", "undersøkelse", "undersøking", "skjema"],
    "export": ["eksporter", "eksport", "lagre"],
    "define": ["definer", "forklar", "definisjon", "ordliste"],
    "completion": ["fullføring", "fullfør"],
    "manual": ["brukerveiledning", "brukarrettleiing", "håndbok", "handbok"],
    "help": ["hjelp"],
  ]
}
