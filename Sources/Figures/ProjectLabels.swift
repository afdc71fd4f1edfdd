import Wording

/// What is written in the circles of projects, and the key that says which project that is.
///
/// Ids that are short are used, as people have them in their lists; else the projects are numbered.
struct ProjectLabels {
  /// The longest id that fits in a circle, in characters.
  static let longest = 4

  private let labels: [String: String]
  /// The key, `P1 Name, P2 Name.`; `nil` when the labels are the names.
  let key: String?

  /// Labels projects that are drawn, in their order.
  ///
  /// - Parameter names: the names of projects by id.
  init(_ projects: [String], names: [String: String]) {
    let areShort = projects.allSatisfy { $0.count <= Self.longest }
    let labelled = projects.enumerated().map { index, project in
      (project: project, label: areShort ? project : String(index + 1))
    }
    labels = Dictionary(labelled.map { ($0.project, $0.label) }) { first, _ in first }
    let meanings = labelled.compactMap { project, label in
      let name = names[project] ?? project
      return name == label ? nil : "\(label)\u{A0}\(name)"
    }
    key = meanings.isEmpty ? nil : meanings.joined(separator: "; ") + "."
  }

  /// What is written in a project's circle.
  subscript(project: String) -> String { labels[project] ?? project }
}
