import Cartography
import InnovationSystem
import OrganisationNames

/// Where an organisation is on a map, and how that is known.
struct OrganisationPlace: Sendable, Hashable {
  /// How a place is known.
  enum Source: Sendable, Hashable {
    /// From its latitude and longitude in the study.
    case coordinates
    /// Its municipality is known; the place is the town that stands for it.
    case town
    /// Its municipality is known; the place is some point in it.
    case area
  }

  /// The place.
  let point: GeographicPoint
  /// How it is known.
  let source: Source

  /// The place of an organisation: its own coordinates, else its municipality's point.
  ///
  /// The municipality is that of its number, of a column of the study's own that names it, or, when it
  /// is a municipality itself, of its name. `nil` when none of them is known, or the place is outside
  /// the map that Samspill has: nothing is guessed from what an organisation serves.
  init?(of organisation: Organisation, in taxonomy: Taxonomy) {
    if let latitude = organisation.latitude, let longitude = organisation.longitude {
      point = GeographicPoint(latitude: latitude, longitude: longitude)
      source = .coordinates
    } else if let found = Self.municipality(of: organisation, in: taxonomy)?.point {
      point = GeographicPoint(latitude: found.latitude, longitude: found.longitude)
      source = found.kind == .town ? .town : .area
    } else {
      return nil
    }
    guard LandOutline.covers(point) else { return nil }
  }

  /// The place of those who share one in all figures, by their ids: of the first that has any.
  static func point(ofAnyOf organisations: [String], in study: Study) -> GeographicPoint? {
    organisations.lazy.compactMap(study.organisation).compactMap {
      OrganisationPlace(of: $0, in: study.taxonomy)?.point
    }.first
  }

  private static func municipality(
    of organisation: Organisation, in taxonomy: Taxonomy
  ) -> Municipality? {
    let gazetteer = Gazetteer.norway
    if let number = organisation.municipality { return gazetteer.municipality(number: number) }
    let isMunicipality = taxonomy.role(of: organisation) == .municipality
    return (organisation.municipalityNames + (isMunicipality ? [organisation.name] : [])).lazy
      .compactMap { named($0, in: gazetteer) }.first
  }

  /// The municipality of a name, when only one of today's has it.
  private static func named(_ name: String, in gazetteer: Gazetteer) -> Municipality? {
    let found = gazetteer.municipalities(named: name)
    let present = found.filter { $0.validTo == nil }
    if present.isEmpty { return found.count == 1 ? found[0] : nil }
    return present.count == 1 ? present[0] : nil
  }
}
