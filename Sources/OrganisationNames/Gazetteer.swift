internal import GazetteerData

/// The municipalities, towns and organisation events of a country.
///
/// Knows every municipality number in use at some time from the end of 2012 to 2024. Sources are in
/// `Sources/GazetteerData/README.md`.
public struct Gazetteer: Sendable {
  /// The gazetteer of Norway, towns of Nordland only.
  public static let norway = Gazetteer()

  /// Known changes of organisations' names and identities, in the order of the table.
  public let events: [OrganisationEvent]
  /// Every municipality, by number.
  let municipalities: [Municipality]
  /// Names of counties, former ones included.
  let counties: [String]
  /// Towns and the municipality each stands for, in the order of the table.
  let towns: [(name: String, municipality: Municipality)]

  private let byNumber: [String: Municipality]
  private let byKey: [String: [Municipality]]
  private let townByKey: [String: Municipality]
  private let changes: [String: [MunicipalityChange]]

  private init() {
    municipalities = EmbeddedTable(gazetteer_municipalities()).rows.map(Municipality.init(row:))
    counties = EmbeddedTable(gazetteer_counties()).rows.map { $0[0] }
    events = EmbeddedTable(gazetteer_events()).rows.map(OrganisationEvent.init(row:))
    let byNumber = Dictionary(uniqueKeysWithValues: municipalities.map { ($0.number, $0) })
    self.byNumber = byNumber
    byKey = Self.index(municipalities)
    towns = EmbeddedTable(gazetteer_places()).rows.compactMap { row in
      byNumber[row[1]].map { (row[0], $0) }
    }
    townByKey = Dictionary(uniqueKeysWithValues: towns.map { (nameKey($0.name), $0.municipality) })
    let rows = EmbeddedTable(gazetteer_municipality_changes()).rows
    changes = Dictionary(
      grouping: rows.compactMap { MunicipalityChange(row: $0, names: byNumber) }, by: \.oldNumber)
  }

  /// The municipalities with a name, whenever they were.
  ///
  /// - Parameter name: with or without *kommune* (or its Sámi or Kven word), in any official
  ///   language, or a double name in either order: `Aarborte – Hattfjelldal`.
  /// - Returns: those that still are first, then by number; none when the name is unknown.
  public func municipalities(named name: String) -> [Municipality] {
    let key = withoutMunicipalityWord(nameKey(name))
    if let found = byKey[key] { return found }
    let parts = key.split { $0 == "-" || $0 == "/" }.map { withoutMunicipalityWord(String($0)) }
    guard parts.count > 1, let first = parts.lazy.compactMap({ byKey[$0] }).first else { return [] }
    return first.filter { municipality in
      parts.allSatisfy { byKey[$0]?.contains(municipality) ?? false }
    }
  }

  /// The municipality with a number, present or former.
  public func municipality(number: String) -> Municipality? { byNumber[number] }

  /// What an ended number became: several parts when the municipality was divided.
  public func successors(of number: String) -> [MunicipalityChange] { changes[number] ?? [] }

  /// The municipality a town's name is written for: *Mo i Rana* → Rana.
  public func place(_ name: String) -> Municipality? {
    townByKey[withoutMunicipalityWord(nameKey(name))]
  }

  /// The municipalities of each key, those that still are first.
  private static func index(_ municipalities: [Municipality]) -> [String: [Municipality]] {
    var index: [String: [Municipality]] = [:]
    for municipality in municipalities {
      for name in municipality.allNames {
        index[nameKey(name), default: []].append(municipality)
      }
    }
    return index.mapValues { same in
      same.filter { $0.validTo == nil } + same.filter { $0.validTo != nil }
    }
  }
}

/// A key without the word for municipality at its end.
private func withoutMunicipalityWord(_ key: String) -> String {
  let words = key.split(separator: " ")
  guard words.count > 1, let last = words.last, municipalityWords.contains(String(last)) else {
    return key
  }
  return words.dropLast().joined(separator: " ")
}

/// The word for municipality in the country's languages and in English.
private let municipalityWords: Set = [
  "kommune", "komm", "suohkan", "gielda", "tjïelte", "tjielte", "kunta", "komuuni",
  "municipality",
]
