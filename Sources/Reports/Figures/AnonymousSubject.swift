import Figures
import InnovationSystem
import Wording

/// A subject of a figure without anybody's name, and who is who.
public struct AnonymousSubject {
  /// What is to be drawn.
  public let subject: FigureSubject
  private let data: AnonymousData

  /// Takes the names out of a subject; everyone stays at the same place.
  ///
  /// - Throws: `GraphvizError`.
  public init(_ named: FigureSubject) throws {
    let data = try AnonymousData(
      named.study, options: named.layout == nil ? named.options : nil, renderer: named.renderer)
    let ids = data.anonymous.snapshots
    var subject = FigureSubject(
      data.study, at: data.snapshot(named.snapshot), options: named.options,
      renderer: named.renderer)
    subject.earlier = named.earlier.flatMap { data.study.snapshot(ids[$0.id] ?? "") }
    subject.organisation = named.organisation.flatMap { data.anonymous.organisations[$0] }
    subject.project = named.project.flatMap { data.anonymous.projects[$0] }
    subject.layout = named.layout
    subject.measure = named.measure
    subject.reduction = named.reduction
    subject.original = named.study
    self.data = data
    self.subject = subject
  }

  /// Who is who, for the owner alone: a table that a spreadsheet opens.
  public func key(_ language: Language) -> [UInt8] { data.key(language) }

  /// Who can be recognised in the figure by being alone in a sector; `nil` when nobody can.
  public var warning: Words? {
    data.warning(of: subject.snapshot, subject.options.language)
  }

  /// That the figure shows who is part of whom; `nil` when it doesn't.
  public var warningOfParts: Words? {
    subject.layout is ParentGroupPlacement.Type ? AnonymousWords.showsParts : nil
  }
}
