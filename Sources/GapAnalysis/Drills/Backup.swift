/// New collaborations that would make good what a loss breaks.
///
/// They bring together again what fell apart, give sectors that lost their last collaboration a new one,
/// and bring municipalities as near to research and users as they were. What can't come back is left
/// out: the one that is lost, its sector when nobody else is left of it, and requirements that name it.
///
/// The fewest are looked for, and of equally few the most familiar: rather contact below the
/// threshold that can grow, than a common partner and a shared arena, than one of these, than neither;
/// then more common partners. Nobody gets more than they can hold (`Overload`), and what was lost is not
/// proposed again.
public struct Backup: Sendable, Hashable {
  /// A new collaboration.
  public struct Tie: Sendable, Hashable {
    /// The two organisations.
    public let pair: Finding.Evidence
    /// Whether they are in touch already, below the threshold.
    public let hasContact: Bool
    /// The ids of the partners they have in common after the loss, in ascending order.
    public let commonPartners: [String]
    /// The ids of the projects and arenas that both take part in, in ascending order.
    public let sharedProjects: [String]
  }

  /// The collaborations, in ascending order.
  public let ties: [Tie]
  /// How many things are to be made good.
  public let wanted: Int
  /// How many of them these don't.
  public let unmet: Int
  /// Whether fewer can't do it: every smaller set was tried.
  public let isFewest: Bool
}
