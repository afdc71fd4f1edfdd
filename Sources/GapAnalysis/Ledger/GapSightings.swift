import InnovationSystem

/// In which snapshots a study has which gaps of the ledger, its organisations on a common footing.
struct GapSightings {
  /// What one snapshot says of a gap.
  enum Sighting: Hashable {
    /// It is there, found by these kinds, in the catalog's order.
    case seen([String])
    /// It is not there.
    case gone
    /// Whom it concerns is not in frame, or what was asked can't be answered.
    case unknown
  }

  private let snapshots: [Look]

  /// Looks for gaps in every snapshot.
  init(of study: Study) {
    snapshots = study.snapshots.map { Look(at: $0, of: study) }
  }

  /// Every gap that a snapshot has, heaviest first.
  func gaps(at index: Int) -> [GapSubject] { snapshots[index].order }

  /// What a snapshot says of a gap that some kinds have found before.
  func sighting(of subject: GapSubject, foundBy kinds: [String], at index: Int) -> Sighting {
    let look = snapshots[index]
    if let seen = look.kinds[subject] { return .seen(seen) }
    let canTell = !kinds.isEmpty && kinds.allSatisfy { look.canTell($0, of: subject) }
    return canTell ? .gone : .unknown
  }
}

/// What the detectors say of one snapshot.
private struct Look {
  /// The kinds that find each gap.
  let kinds: [GapSubject: [String]]
  /// The gaps, heaviest first.
  let order: [GapSubject]

  private let assessed: Set<String>
  private let undecided: Set<[String]>
  private let view: SnapshotView

  init(at snapshot: Snapshot, of study: Study) {
    let input = GapInput(study, at: snapshot)
    view = input.series.study.view(at: snapshot)
    let detectors = GapDetectorCatalog.all.filter {
      GapSubject.ledgerKinds[$0.kind] != nil && $0.needs.allSatisfy(input.meets)
    }
    assessed = Set(detectors.map { $0.kind })
    let findings = detectors.flatMap { $0.init().findings(in: input) }
    func subject(of finding: Finding) -> GapSubject? {
      GapSubject(of: finding, in: study)?.renamed(input.series.actor)
    }
    var kinds: [GapSubject: [String]] = [:]
    for finding in findings where finding.isGap {
      guard let subject = subject(of: finding) else { continue }
      if kinds[subject]?.contains(finding.kind) != true {
        kinds[subject, default: []].append(finding.kind)
      }
    }
    self.kinds = kinds
    var met: Set<GapSubject> = []
    order = findings.filter(\.isGap).ranked().compactMap(subject).filter { met.insert($0).inserted }
    undecided = Set(
      findings.filter(\.isUndecided).compactMap { finding in
        subject(of: finding).map { [finding.kind, $0.id] }
      })
  }

  /// Whether a kind would find the gap if it were there.
  func canTell(_ kind: String, of subject: GapSubject) -> Bool {
    assessed.contains(kind) && !undecided.contains([kind, subject.id])
      && subject.organisations.allSatisfy { view.position(of: $0) != nil }
  }
}
