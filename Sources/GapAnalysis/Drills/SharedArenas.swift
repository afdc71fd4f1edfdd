import InnovationSystem

/// Who meets where: the projects and arenas that run at a snapshot's date, and who of those in frame
/// takes part.
struct SharedArenas {
  /// The participants in frame of each project, in ascending order; projects in ascending order of id.
  let participants: [(project: String, members: [String])]
  /// The projects of each organisation.
  private let projects: [String: Set<String>]

  /// Gathers who takes part in what.
  init(in view: SnapshotView) {
    participants = view.study.participants(at: view.snapshot.date).map { project, members in
      (project, members.filter { view.position(of: $0) != nil }.sorted())
    }
    var projects: [String: Set<String>] = [:]
    for (project, members) in participants {
      for member in members { projects[member, default: []].insert(project) }
    }
    self.projects = projects
  }

  /// The projects that two organisations both take part in, in ascending order.
  func shared(_ one: String, _ other: String) -> [String] {
    (projects[one] ?? []).intersection(projects[other] ?? []).sorted()
  }

  /// The pairs of participants of a project that meet in no other, in ascending order.
  func pairs(meetingOnlyIn project: String) -> [Finding.Evidence] {
    let members = participants.first { $0.project == project }?.members ?? []
    return members.indices.flatMap { one in
      members.dropFirst(one + 1).compactMap { other in
        shared(members[one], other) == [project] ? Finding.Evidence(members[one], other) : nil
      }
    }
  }
}
