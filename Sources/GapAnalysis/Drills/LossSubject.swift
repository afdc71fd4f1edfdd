/// What a drill takes away.
public enum LossSubject: Sendable, Hashable {
  /// An organisation, by id, with all its collaborations.
  case organisation(String)
  /// The collaboration of two organisations.
  case pair(Finding.Evidence)
  /// A source of funding, by id, with the collaborations whose only stated money it is.
  case funding(String)
  /// A project or arena, by id, with the collaborations that are stated to belong to it alone.
  case project(String)
}
