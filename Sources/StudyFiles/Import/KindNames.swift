import InnovationSystem
import OrganisationNames

/// Finds kinds and sectors of a taxonomy by what people call them.
struct KindNames: Sendable {
  private var kinds: [String: String] = [:]
  private var sectors: [String: String] = [:]

  /// Those of the built-in taxonomy.
  static let builtIn = KindNames(TaxonomyReader.builtIn.taxonomy)

  /// Those of a taxonomy.
  init(_ taxonomy: Taxonomy) {
    for kind in taxonomy.kinds {
      for name in [kind.code] + kind.name.texts.values.sorted() { kinds[folded(name)] = kind.code }
    }
    for sector in taxonomy.sectors {
      for name in [sector.code] + sector.name.texts.values.sorted() {
        sectors[folded(name)] = sector.code
      }
    }
  }

  /// The code of a kind, by code or name in any language, or by a word that gives it away.
  func kind(called name: String) -> String? {
    if let code = kinds[folded(name)] { return code }
    guard let guess = KindGuesser.kind(of: name), kinds[folded(guess.kind)] != nil else {
      return nil
    }
    return guess.kind
  }

  /// The code of a sector, by code or name in any language.
  func sector(called name: String) -> String? { sectors[folded(name)] }
}
