/// What is wrong with a figure, each with the element it is about.
public enum FigureFlawWords {
  /// Text that is too small.
  public static func smallText(_ element: String, _ points: Double, least: Double) -> Words {
    let (nb, nn, en) = inEach { ($0.number(points), $0.number(least), $0.quoted(element)) }
    return Words(
      nb: "Teksten i \(nb.2) er \(nb.0) pt; minst \(nb.1) pt trengs.",
      nn: "Teksten i \(nn.2) er \(nn.0) pt; det trengst minst \(nn.1) pt.",
      en: "The text of \(en.2) is \(en.0) pt; at least \(en.1) pt is needed.")
  }

  /// A text on something else.
  public static func labelOverlap(_ one: String, _ other: String) -> Words {
    let (nb, nn, en) = inEach { ($0.quoted(one), $0.quoted(other)) }
    return Words(
      nb: "Teksten \(nb.0) og \(nb.1) ligger oppå hverandre.",
      nn: "Teksten \(nn.0) og \(nn.1) ligg oppå kvarandre.",
      en: "The text \(en.0) and \(en.1) lie on each other.")
  }

  /// A text that is wider than its shape.
  public static func labelTooWide(_ element: String) -> Words {
    let (nb, nn, en) = inEach { $0.quoted(element) }
    return Words(
      nb: "Teksten \(nb) går utenfor formen den står i.",
      nn: "Teksten \(nn) går utanfor forma han står i.",
      en: "The text \(en) reaches over the shape it stands in.")
  }

  /// Two shapes on each other.
  public static func nodeOverlap(_ one: String, _ other: String) -> Words {
    let (nb, nn, en) = inEach { ($0.quoted(one), $0.quoted(other)) }
    return Words(
      nb: "\(nb.0) og \(nb.1) ligger oppå hverandre.",
      nn: "\(nn.0) og \(nn.1) ligg oppå kvarandre.", en: "\(en.0) and \(en.1) lie on each other.")
  }

  /// A line behind something that it doesn't end at.
  public static func tieBehind(_ tie: String, _ stranger: String) -> Words {
    let (nb, nn, en) = inEach { ($0.quoted(tie), $0.quoted(stranger)) }
    return Words(
      nb: "Linjen \(nb.0) går bak \(nb.1), som den ikke gjelder, og kan leses som en linje dit. "
        + "Gjør figuren bredere med --width, eller prøv en annen --layout om figuren kan ha det.",
      nn: "Linja \(nn.0) går bak \(nn.1), som ho ikkje gjeld, og kan lesast som ei linje dit. "
        + "Gjer figuren breiare med --width, eller prøv ein annan --layout om figuren kan ha det.",
      en:
        "The line \(en.0) runs behind \(en.1), which it has nothing to do with, and can be read as "
        + "a line to it. Make the figure wider with --width, or try another --layout where there is one."
    )
  }

  /// Two lines that run on each other.
  public static func tiesOnEachOther(
    _ one: String, _ other: String, millimetres: Double
  ) -> Words {
    let (nb, nn, en) = inEach {
      ($0.quoted(one), $0.quoted(other), $0.decimal(millimetres, places: 0))
    }
    return Words(
      nb: "Linjene \(nb.0) og \(nb.1) ligger oppå hverandre i \(nb.2) mm, slik at en ikke kan se "
        + "hvor den ene og den andre går. Gi figuren mer plass med både --height og --width, tegn færre linjer med "
        + "--reduce backbone, eller prøv en annen --layout, om figuren kan ha det.",
      nn: "Linjene \(nn.0) og \(nn.1) ligg oppå kvarandre i \(nn.2) mm, slik at ein ikkje kan sjå "
        + "kvar den eine og den andre går. Gje figuren meir plass med både --height og --width, teikn færre linjer "
        + "med --reduce backbone, eller prøv ein annan --layout, om figuren kan ha det.",
      en: "The lines \(en.0) and \(en.1) lie on each other for \(en.2) mm, so that one can't see "
        + "where each of them goes. Give the figure more room with both --height and --width, draw fewer lines with "
        + "--reduce backbone, or try another --layout, where the figure can have it.")
  }

  /// Text that stands out too little.
  public static func textContrast(_ element: String, _ ratio: Double, least: Double) -> Words {
    let (nb, nn, en) = inEach {
      ($0.quoted(element), $0.decimal(ratio, places: 1), $0.number(least))
    }
    return Words(
      nb: "Teksten \(nb.0) har kontrast \(nb.1):1; minst \(nb.2):1 trengs (WCAG 1.4.3).",
      nn: "Teksten \(nn.0) har kontrast \(nn.1):1; det trengst minst \(nn.2):1 (WCAG 1.4.3).",
      en: "The text \(en.0) has a contrast of \(en.1):1; at least \(en.2):1 is needed (WCAG 1.4.3)."
    )
  }

  /// A shape or line that stands out too little.
  public static func graphicContrast(_ element: String, _ ratio: Double, least: Double) -> Words {
    let (nb, nn, en) = inEach {
      ($0.quoted(element), $0.decimal(ratio, places: 1), $0.number(least))
    }
    return Words(
      nb: "\(nb.0) har kontrast \(nb.1):1 mot bakgrunnen; minst \(nb.2):1 trengs (WCAG 1.4.11).",
      nn: "\(nn.0) har kontrast \(nn.1):1 mot bakgrunnen; det trengst minst \(nn.2):1 "
        + "(WCAG 1.4.11).",
      en: "\(en.0) has a contrast of \(en.1):1 with the background; at least \(en.2):1 is needed "
        + "(WCAG 1.4.11).")
  }

  /// Two samples of the legend that look alike.
  public static func indistinguishable(_ one: String, _ other: String, vision: String) -> Words {
    let (nb, nn, en) = inEach { ($0.quoted(one), $0.quoted(other)) }
    let sight = sights[vision] ?? Words(nb: vision, nn: vision, en: vision)
    return Words(
      nb: "\(nb.0) og \(nb.1) kan ikke skilles \(sight.nb).",
      nn: "\(nn.0) og \(nn.1) kan ikkje skiljast \(sight.nn).",
      en: "\(en.0) and \(en.1) can't be told apart \(sight.en).")
  }

  /// Something drawn that the legend doesn't explain.
  public static func notInLegend(_ element: String, aspect: String) -> Words {
    let (nb, nn, en) = inEach { $0.quoted(element) }
    let look = aspects[aspect] ?? Words(nb: aspect, nn: aspect, en: aspect)
    return Words(
      nb: "Tegnforklaringen forklarer ikke \(look.nb) til \(nb).",
      nn: "Teiknforklaringa forklarer ikkje \(look.nn) til \(nn).",
      en: "The legend does not explain the \(look.en) of \(en).")
  }

  /// A font that isn't in the PDF.
  public static func fontNotEmbedded(_ font: String) -> Words {
    let (nb, nn, en) = inEach { $0.quoted(font) }
    return Words(
      nb: "Skriften \(nb) følger ikke med i PDF-filen.",
      nn: "Skrifta \(nn) følgjer ikkje med i PDF-fila.",
      en: "The font \(en) is not embedded in the PDF.")
  }

  /// Something outside the page.
  public static func offPage(_ element: String) -> Words {
    let (nb, nn, en) = inEach { $0.quoted(element) }
    return Words(
      nb: "\(nb) går utenfor kanten av figuren.", nn: "\(nn) går utanfor kanten av figuren.",
      en: "\(en) reaches over the edge of the figure.")
  }

  /// A figure without flaws.
  public static func passed(least: Double) -> Words {
    let (nb, nn, en) = inEach { $0.decimal(least, places: 1) }
    return Words(
      nb: "Figuren er lesbar: minste tekst \(nb) pt, ingenting overlapper, kontrast og "
        + "tegnforklaring holder i farger, gråtoner og ved fargesvakt syn.",
      nn: "Figuren er leseleg: minste tekst \(nn) pt, ingenting overlappar, kontrast og "
        + "teiknforklaring held i fargar, gråtonar og ved fargesvakt syn.",
      en: "The figure is legible: smallest text \(en) pt, nothing overlaps, contrast and legend "
        + "hold in colour, in grey and for colour-blind readers.")
  }

  /// “Checks the figure …”
  public static let checkFlag = Words(
    nb: "Kontrollerer figuren og skriver den bare når --output er oppgitt og alt er lesbart.",
    nn: "Kontrollerer figuren og skriv han berre når --output er oppgitt og alt er leseleg.",
    en: "Checks the figure, and writes it only when --output is given and all is legible.")

  private static let sights: [String: Words] = [
    "usual": Words(nb: "fra hverandre", nn: "frå kvarandre", en: "at all"),
    "grey": Words(nb: "i gråtoner", nn: "i gråtonar", en: "in grey"),
    "protan": Words(
      nb: "av den som mangler rødsans (protan)", nn: "av den som ikkje ser raudt (protan)",
      en: "without red-sensitive cones (protan)"),
    "deutan": Words(
      nb: "av den som mangler grønnsans (deutan)", nn: "av den som ikkje ser grønt (deutan)",
      en: "without green-sensitive cones (deutan)"),
    "tritan": Words(
      nb: "av den som mangler blåsans (tritan)", nn: "av den som ikkje ser blått (tritan)",
      en: "without blue-sensitive cones (tritan)"),
  ]

  private static let aspects: [String: Words] = [
    "appearance": Words(nb: "formen og fargen", nn: "forma og fargen", en: "shape and colour"),
    "outline": Words(nb: "omrisset", nn: "omrisset", en: "outline"),
    "width": Words(nb: "bredden", nn: "breidda", en: "width"),
    "dashes": Words(nb: "streken", nn: "streken", en: "dashes"),
    "colour": Words(nb: "fargen", nn: "fargen", en: "colour"),
  ]

  private static func inEach<Value>(_ make: (Formatter) -> Value) -> (Value, Value, Value) {
    (make(Formatter(.bokmål)), make(Formatter(.nynorsk)), make(Formatter(.english)))
  }
}
