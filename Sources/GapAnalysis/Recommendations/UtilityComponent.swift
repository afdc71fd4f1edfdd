import InnovationSystem

/// A part of what recommended collaborations are weighed by, each scaled from 0 to 1.
public enum UtilityComponent: String, Sendable, Hashable, CaseIterable {
  /// How near the municipalities are to research: mean of (4 − steps) ÷ 3, where 4 steps stand for
  /// that many, for more, and for no path.
  case research
  /// The same from the organisations that speak for users.
  case users
  /// The share of pairs of organisations at most two steps apart.
  case reach
  /// The share of pairs of organisations that reach each other without depending on any third: every
  /// other organisation may drop out, and there is still a path.
  ///
  /// Not 1 − the largest `BrokerDependence`, which most ties leave as it is, and which would count it
  /// as a loss to reach somebody who stands alone.
  case broker
  /// The share of the assessable requirements of the target model that are met.
  case required

  /// How much a component counts unless told otherwise; a convention.
  public var defaultWeight: Double {
    switch self {
    case .research: 0.30
    case .users, .reach: 0.20
    case .broker, .required: 0.15
    }
  }

  /// The component's place in a row of lanes.
  var lane: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
