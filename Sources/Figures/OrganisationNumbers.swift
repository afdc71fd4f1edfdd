import InnovationSystem
import OrganisationNames

/// The number that an organisation has in every figure that has numbers instead of names.
///
/// Numbers are given once for all snapshots of a study, sector by sector and within each by name, so that 8
/// is the same organisation in each figure of a report. What has become another keeps its number. A
/// study with more organisations than two digits can tell has no such numbers: its figures, which
/// show a part each, count those that they draw.
struct OrganisationNumbers {
  /// With more organisations than this, each figure counts its own.
  static let most = 99

  private let numbers: [String: Int]

  /// Numbers the organisations that are in frame in any snapshot of a study, all of it.
  init(of study: Study) {
    let inFrame = Set(study.snapshots.flatMap { study.view(at: $0).organisations.map(\.id) })
    guard inFrame.count <= Self.most else {
      numbers = [:]
      return
    }
    let series = HarmonisedSeries(of: study)
    let places = PlaceSlots(of: study, series: series).slots
    let sectors = study.taxonomy.inOrder(
      Set(study.organisations.compactMap { study.taxonomy.sectorCode(of: $0) }))
    func rank(_ id: String) -> (sector: Int, name: String) {
      let organisation = study.organisation(id)
      let code = organisation.flatMap { study.taxonomy.sectorCode(of: $0) }
      let sector = code.flatMap { sectors.firstIndex(of: $0) } ?? sectors.count
      return (sector, organisation?.label ?? id)
    }
    func precedes(_ one: String, _ other: String) -> Bool {
      let (first, second) = (rank(one), rank(other))
      guard first.sector == second.sector else { return first.sector < second.sector }
      return first.name == second.name ? one < other : first.name.comesBefore(second.name)
    }
    var numbers: [String: Int] = [:]
    for (index, place) in places.sorted(by: { precedes($0.id, $1.id) }).enumerated() {
      for member in place.members { numbers[member] = index + 1 }
    }
    // The latest in a line may be in no snapshot yet.
    for actor in series.actors where numbers[actor.id] == nil {
      numbers[actor.id] = actor.members.lazy.compactMap { numbers[$0] }.first
    }
    self.numbers = numbers
  }

  /// The numbers of some organisations of one figure; 1, 2, 3 … where the study has none.
  func numbers(of organisations: [String]) -> [Int] {
    let known = organisations.compactMap { numbers[$0] }
    return known.count == organisations.count ? known : Array(1...max(1, organisations.count))
  }
}
