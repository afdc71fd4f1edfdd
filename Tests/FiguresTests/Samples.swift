import GapAnalysis
import GraphvizRendering
import InnovationSystem
import StudyFiles
import TestSupport
import Wording
import XCTest

@testable import Figures

/// A bundled study.
func bundled(_ name: String) throws -> Study {
  try StudyReader.read(Folders.graphs.appendingPathComponent(name).path).study
}

/// The options of a figure.
func options(_ language: Language = .bokmål, width: Double = 170) -> FigureOptions {
  var options = FigureOptions()
  options.language = language
  options.widthInMillimetres = width
  return options
}

/// The network figure of a snapshot, the latest when none is named.
func network(
  of study: Study, _ snapshot: String? = nil, _ language: Language = .bokmål, width: Double = 170
) throws -> DrawnFigure {
  let found = snapshot.flatMap { study.snapshot($0) } ?? study.latestSnapshot
  let figure = try NetworkFigure(
    study.view(at: found), options: options(language, width: width), renderer: GraphvizRenderer()
  ).figure(findings: CutNodes().findings(in: GapInput(study, at: found)))
  return try DrawnFigure(figure)
}

/// The figure of a study's participations.
func participations(
  of study: Study, _ language: Language = .english, width: Double = 170
) throws -> DrawnFigure {
  let figure = try ParticipationFigure(
    study.view(at: study.latestSnapshot), options: options(language, width: width),
    renderer: GraphvizRenderer()
  ).figure()
  return try DrawnFigure(figure)
}

/// The figures of the bundled case, laid out once for all tests.
enum Nordland {
  static let snapshots = ["2013", "2014", "2021"]
  static let study = Result { try bundled("nordland") }

  private static let figures = Result {
    let nordland = try study.get()
    return Dictionary(
      uniqueKeysWithValues: try snapshots.map { ($0, try network(of: nordland, $0)) })
  }

  private static let inEnglish = Result { try network(of: try study.get(), "2021", .english) }

  /// The figure of 2021 in English.
  static func englishFigure() throws -> Figure { try inEnglish.get().figure }

  /// The figure of a snapshot at 170 mm in bokmål.
  static func figure(_ snapshot: String) throws -> DrawnFigure {
    try XCTUnwrap(figures.get()[snapshot])
  }

  /// The study in a snapshot.
  static func view(_ snapshot: String) throws -> SnapshotView {
    let study = try study.get()
    return study.view(at: try XCTUnwrap(study.snapshot(snapshot)))
  }
}

/// The figure of the southern women, laid out once for all tests.
enum SouthernWomen {
  private static let drawn = Result { try participations(of: try bundled("southern-women")) }

  static func figure() throws -> DrawnFigure { try drawn.get() }
}

/// A study of named organisations and the ties between them, on no scale.
func sample(_ names: [String], _ ties: [(Int, Int)] = [], title: String? = nil) -> Study {
  let organisations = names.enumerated().map { index, name in
    Organisation(id: "O\(index)", name: name)
  }
  var study = Study(
    id: "sample", taxonomy: .empty, organisations: organisations,
    collaborations: ties.map { Collaboration(snapshot: "", from: "O\($0)", to: "O\($1)") },
    snapshots: [Snapshot(id: "")])
  study.title = title.map { StudyText($0) }
  return study
}

/// A study of organisations in projects, by position.
func twoMode(_ members: [[Int]], organisations: Int) -> Study {
  var study = sample((0..<organisations).map { "Organisation \($0)" })
  study.participations = members.enumerated().flatMap { project, members in
    members.map { Participation(project: "Project \(project)", organisation: "O\($0)") }
  }
  return study
}

/// Numbers that look random and are the same on every run.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func between(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * Double(below(1_000_000)) / 1_000_000
  }
}
