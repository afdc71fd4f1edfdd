extension ProblemWords {
  /// What is wrong with a scenario.
  static let scenarios: [String: Words] = [
    "scenario-empty": Words(
      nb: "Scenarioet har ingen endringer. Skriv én på hver linje under overskriften.",
      nn: "Scenarioet har ingen endringar. Skriv éi på kvar linje under overskrifta.",
      en: "The scenario has no changes. Write one on each line under the header."),
    "scenario-pair-twice": Words(
      nb: "{value} og {other} står alt på linje {line}. Ett par kan bare endres én gang.",
      nn: "{value} og {other} står alt på linje {line}. Eitt par kan berre endrast éin gong.",
      en: "{value} and {other} are already on line {line}. A pair can be changed only once."),
    "scenario-organisation-twice": Words(
      nb: "{value} står alt alene på linje {line}. Behold én av linjene.",
      nn: "{value} står alt åleine på linje {line}. Behald éi av linjene.",
      en: "{value} already stands alone on line {line}. Keep one of the lines."),
    "scenario-self": Words(
      nb: "{value} kan ikke samarbeide med seg selv. Skriv den andre parten.",
      nn: "{value} kan ikkje samarbeide med seg sjølv. Skriv den andre parten.",
      en: "{value} can't work with itself. Write the other party."),
    "scenario-there": Words(
      nb: "Relasjonen mellom {value} og {other} er der alt (intensitet {combined}). Bruk «styrk» "
        + "for å gjøre den tettere.",
      nn: "Relasjonen mellom {value} og {other} er der alt (intensitet {combined}). Bruk «styrk» "
        + "for å gjere han tettare.",
      en: "The tie between {value} and {other} is already there (intensity {combined}). Use "
        + "“strengthen” to make it closer."),
    "scenario-not-there": Words(
      nb: "{value} og {other} har ikke noe registrert samarbeid, så det er ingenting å endre. "
        + "Bruk «legg til» for å begynne et.",
      nn: "{value} og {other} har ikkje noko registrert samarbeid, så det er ingenting å endre. "
        + "Bruk «legg til» for å starte eit.",
      en: "No collaboration is recorded between {value} and {other}, so there is nothing to "
        + "change. Use “add” to begin one."),
    "scenario-in-frame": Words(
      nb: "{value} er alt med i nettverket. Skriv den andre parten hvis en relasjon skal til.",
      nn: "{value} er alt med i nettverket. Skriv den andre parten dersom ein relasjon skal til.",
      en: "{value} is already in the network. Write the other party if you mean a tie."),
    "scenario-not-in-frame": Words(
      nb: "{value} er ikke med i nettverket i denne målingen. En linje med «legg til» og bare "
        + "{value} tar aktøren inn.",
      nn: "{value} er ikkje med i nettverket i denne målinga. Ei linje med «legg til» og berre "
        + "{value} tek aktøren inn.",
      en: "{value} is not in the network in this snapshot. A line with “add” and {value} alone "
        + "takes it in."),
    "scenario-leaves": Words(
      nb: "{value} går ut av nettverket på linje {line}, så relasjonen kan ikke endres.",
      nn: "{value} går ut av nettverket på linje {line}, så relasjonen kan ikkje endrast.",
      en: "{value} leaves the network on line {line}, so the tie can't be changed."),
    "scenario-not-stronger": Words(
      nb: "Relasjonen har alt intensitet {combined}. «Styrk» må gå høyere, eller ta med en fase "
        + "som den ikke dekker.",
      nn: "Relasjonen har alt intensitet {combined}. «Styrk» må gå høgare, eller ta med ein fase "
        + "som han ikkje dekkjer.",
      en: "The tie already has intensity {combined}. “Strengthen” must go higher, or take in a "
        + "phase that it doesn't cover."),
    "scenario-not-weaker": Words(
      nb: "Relasjonen har intensitet {combined}. «Svekk» må gå lavere, eller ta ut en fase som "
        + "den dekker.",
      nn: "Relasjonen har intensitet {combined}. «Svekk» må gå lågare, eller ta ut ein fase som "
        + "han dekkjer.",
      en: "The tie has intensity {combined}. “Weaken” must go lower, or take out a phase that it "
        + "covers."),
    "scenario-no-intensity": Words(
      nb: "Intensiteten må være over null. Bruk «fjern» når samarbeidet tar slutt.",
      nn: "Intensiteten må vere over null. Bruk «fjern» når samarbeidet tek slutt.",
      en: "The intensity must be above zero. Use “remove” when the collaboration ends."),
    "scenario-below-threshold": Words(
      nb: "Intensitet {combined} er under terskelen ({lowest}), så relasjonen teller ikke i "
        + "nettverket.",
      nn: "Intensitet {combined} er under terskelen ({lowest}), så relasjonen tel ikkje i "
        + "nettverket.",
      en: "Intensity {combined} is below the threshold ({lowest}), so the tie doesn't count in "
        + "the network."),
    "scenario-unused-value": Words(
      nb: "{field} har ingen virkning på denne linjen.",
      nn: "{field} har ingen verknad på denne linja.",
      en: "{field} has no effect on this line."),
  ]
}
