import SnapshotComparison

/// What is inferred beside the change in density.
struct InferenceJSON: Encodable {
  private struct Group: Encodable {
    let sectors: [String]
    let pairs: Int
    let difference: Double
    let p: Double
    let adjusted: Double
    let verdict: String
  }

  private struct Place: Encodable {
    let degree: Int
    let ranks: [Int]
    let drawn: [Int]
    let leavingOneOut: [Int]

    init(_ place: OrganisationMove.Place) {
      degree = place.degree
      ranks = Self.ends(place.ranks)
      drawn = Self.ends(place.drawn)
      leavingOneOut = Self.ends(place.leavingOneOut)
    }

    private static func ends(_ range: ClosedRange<Int>) -> [Int] {
      [range.lowerBound, range.upperBound]
    }
  }

  private struct Move: Encodable {
    let organisation: String
    let before: Place
    let after: Place
    let standsOut: Bool
  }

  private struct Range: Encodable {
    let number: String
    let reason: String
    let value: Double
    let low: Double
    let high: Double
  }

  private let groups: [Group]
  private let moves: [Move]
  private let ranges: [Range]
  private let turnsRound: Bool

  init(_ inference: ComparisonInference, _ compared: ComparedSnapshots) {
    groups = inference.groups.map {
      Group(
        sectors: $0.sectors, pairs: $0.pairs, difference: $0.difference, p: $0.pValue,
        adjusted: $0.adjustedPValue, verdict: $0.verdict.rawValue)
    }
    moves = inference.moves.map {
      Move(
        organisation: compared.laterID(of: $0.organisation), before: Place($0.before),
        after: Place($0.after), standsOut: $0.standsOut)
    }
    ranges = inference.ranges.map {
      Range(
        number: $0.headline.rawValue, reason: $0.reason.rawValue, value: $0.value, low: $0.low,
        high: $0.high)
    }
    turnsRound = inference.turnsRound
  }
}

/// One of the three claims.
struct ClaimJSON: Encodable {
  private let subject: String
  private let strength: String
  private let reservations: [String]
  private let text: String

  init(_ claim: ComparisonClaim, _ results: ComparisonResults) {
    subject = claim.subject.rawValue
    strength = claim.strength.rawValue
    reservations = claim.reservations.map(\.rawValue)
    text = ClaimsText(results).sentence(claim)
  }
}
