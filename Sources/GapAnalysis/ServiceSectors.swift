import InnovationSystem

extension GapInput {
  /// The sectors that have a municipality, a labour office, a hospital, research or users in frame,
  /// in the taxonomy's order.
  var serviceSectors: [String] {
    let present = Set(
      view.organisations.filter { view.study.taxonomy.role(of: $0) != nil }
        .compactMap { view.study.taxonomy.sectorCode(of: $0) })
    return projected.sectors.filter(present.contains)
  }

  /// Every two of those sectors, each pair once.
  var serviceSectorPairs: [(String, String)] {
    let sectors = serviceSectors
    return sectors.indices.flatMap { one in
      sectors.indices.dropFirst(one + 1).map { (sectors[one], sectors[$0]) }
    }
  }

  /// The organisations in frame of a sector, in ascending order of id.
  func organisations(ofSector sector: String) -> [String] {
    view.organisations.filter { view.study.taxonomy.sectorCode(of: $0) == sector }.map(\.id)
  }

  /// The collaborations at the threshold with one end in each of two groups.
  func collaborations(
    between one: [String], and other: [String]
  ) -> [CombinedCollaboration] {
    let (left, right) = (Set(one), Set(other))
    return view.collaborations.filter {
      (left.contains($0.first) && right.contains($0.second))
        || (left.contains($0.second) && right.contains($0.first))
    }
  }

  /// How sure it is that no two of two groups work together: either one's answer would show it.
  func certaintyOfAbsence(between one: [String], and other: [String]) -> Certainty {
    let isUnseen = one.contains { first in
      view.isUnheard(first) && other.contains { $0 != first && view.isUnheard($0) }
    }
    if isUnseen { return .uncertain }
    return (one + other).allSatisfy { view.status(of: $0) == .answered } ? .wellSupported : .likely
  }
}
