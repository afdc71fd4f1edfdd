/// The words round the cards on the page of all measures.
public enum DefinitionPageWords {
  /// “The measures”.
  public static let title = Words(nb: "Målene", nn: "Måla", en: "The measures")
  /// “Every measure that Samspill can compute: the question it answers, how it is read, the …”
  public static let introduction = Words(
    nb: "Hvert mål Samspill kan regne ut: hva det svarer på, hvordan det leses, formelen, hva det "
      + "gjør med aktører uten relasjoner, intensitet, retning og delte nettverk, og hvordan "
      + "tallet forholder seg til andre verktøy. Siden er laget fra målenes egne kort med "
      + "`samspill define --page`.",
    nn: "Kvart mål Samspill kan rekne ut: kva det svarer på, korleis det skal lesast, formelen, "
      + "kva det gjer med aktørar utan relasjonar, intensitet, retning og delte nettverk, og "
      + "korleis talet er samanlikna med andre verktøy. Sida er laga frå korta til måla med "
      + "`samspill define --page`.",
    en: "Every measure that Samspill can compute: the question it answers, how it is read, the "
      + "formula, what it does with organisations without ties, with intensity, direction and "
      + "networks in parts, and how the number relates to other tools. The page is made from the "
      + "measures' own cards with `samspill define --page`.")
}
