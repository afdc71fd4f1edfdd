/// Why a finding of the first page matters, in a sentence that holds wherever it is found.
public enum WhyWords {
  /// Somebody has set a target, and it is not met.
  public static let required = Words(
    nb: "Målbildet er det noen har bestemt at skal være på plass.",
    nn: "Målbiletet er det nokon har bestemt at skal vere på plass.",
    en: "The target model is what somebody has decided should be in place.")
  /// A municipality without its own provider.
  public static let catchment = Words(
    nb: "Innbyggerne får tjenesten derfra, også når de to ikke snakker sammen.",
    nn: "Innbyggjarane får tenesta derifrå, òg når dei to ikkje snakkar med kvarandre.",
    en: "Residents get the service from there, also when the two don't talk.")
  /// An organisation without ties.
  public static let isolated = Words(
    nb: "Det som avtales mellom de andre, når ikke dit gjennom samarbeidet som er oppgitt.",
    nn: "Det som blir avtalt mellom dei andre, når ikkje dit gjennom samarbeidet som er oppgitt.",
    en: "What the others agree on doesn't get there through the collaboration that is reported.")
  /// An organisation that is the only link.
  public static let fragile = Words(
    nb: "Blir den ene borte, står de andre uten vei inn i nettverket.",
    nn: "Blir den eine borte, står dei andre utan veg inn i nettverket.",
    en: "Without that one organisation the others have no way into the network.")
  /// Research is far away.
  public static let distance = Words(
    nb: "For hvert ledd kunnskap må gjennom, er det ett sted til der den kan stoppe.",
    nn: "For kvart ledd kunnskap må gjennom, er det éin stad til der han kan stoppe.",
    en: "Each step that knowledge has to pass is one more place where it can stop.")
  /// Users are far away.
  public static let users = Words(
    nb: "Erfaringene til dem tjenesten er for, kommer med der de selv er med.",
    nn: "Erfaringane til dei tenesta er for, kjem med der dei sjølve er med.",
    en: "What those the service is for know comes in where they take part themselves.")
  /// Money that ends.
  public static let funding = Words(
    nb: "Det som bare er betalt av midler med en slutt, trenger noe annet å stå på etterpå.",
    nn: "Det som berre er betalt av midlar med ein slutt, treng noko anna å stå på etterpå.",
    en: "What is paid only by money that ends needs something else to stand on afterwards.")
  /// Reported by one side only.
  public static let unconfirmed = Words(
    nb: "Det bare én part har oppgitt, kan den andre se annerledes på.",
    nn: "Det berre éin part har oppgitt, kan den andre sjå annleis på.",
    en: "What one party alone reports may look different to the other.")
}
