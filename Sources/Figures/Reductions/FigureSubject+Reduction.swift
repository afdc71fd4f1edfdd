import InnovationSystem
import Wording

extension FigureKindCatalog {
  /// The figure of a subject as a kind, of as much of its network as a page can hold.
  ///
  /// - Throws: `FigureProblem` when the subject can't be drawn so, and `GraphvizError`.
  public static func figure(
    of subject: FigureSubject, as kind: any FigureKind.Type
  ) throws -> Figure {
    try kind.init().figure(of: try subject.ofProject(for: kind).reduced(for: kind))
  }

  /// The words of that figure.
  ///
  /// - Throws: `FigureProblem` when the subject can't be drawn so, and `GraphvizError`.
  public static func texts(
    of subject: FigureSubject, as kind: any FigureKind.Type
  ) throws -> FigureTexts {
    try kind.init().texts(of: try subject.ofProject(for: kind).reduced(for: kind))
  }
}

extension FigureSubject {
  /// The same subject with as much of its network as a kind can show.
  ///
  /// A network of up to `ReductionCatalog.largestWhole` organisations is drawn whole, unless somebody
  /// asks for less; a larger one by the kind's usual reduction, unless somebody asks for another. A
  /// study of participations, and a kind that sees to it itself, are left as they are.
  ///
  /// - Throws: `FigureProblem` when the kind can't be drawn with what was asked for.
  func reduced(for kind: any FigureKind.Type) throws -> FigureSubject {
    let known = kind.reductions.map { $0.id }
    if let id = reduction.id, !known.contains(id) {
      throw FigureProblem.cannotReduce(kind: kind.id, by: id, known: known)
    }
    guard let usual = kind.reductions.first else {
      guard reduction == ReductionChoice() else {
        throw FigureProblem.cannotReduce(kind: kind.id, by: reduction.id ?? "", known: known)
      }
      return self
    }
    guard !study.isTwoMode, !kind.reducesItself else { return self }
    let interest = WholeNetwork.Interest(of: self, in: kind)
    let network = WholeNetwork(of: study, interest)
    let asked = reduction.id.flatMap(ReductionCatalog.reduction)
    if asked == nil, reduction.top == nil, reduction.alpha == nil,
      network.placeCount <= ReductionCatalog.largestWhole
    {
      return self
    }
    let chosen = asked ?? (usual == SectorReduction.self ? network.usual : usual)
    guard chosen != NoReduction.self else {
      guard network.placeCount <= ReductionCatalog.largestAtAll else {
        throw FigureProblem.tooManyForWhole(
          count: network.placeCount, allowed: ReductionCatalog.largestAtAll,
          known: known.filter { $0 != NoReduction.id })
      }
      return self
    }
    var subject = self
    let reduced = ReducedStudy(self, by: chosen.init(), network, interest)
    guard chosen != BackboneReduction.self || !reduced.study.isTwoMode else {
      throw FigureProblem.emptyBackbone(kind: kind.id)
    }
    guard chosen != ChangesReduction.self || !reduced.isEmpty else {
      throw FigureProblem.nothingChanged(kind: kind.id)
    }
    (subject.reduced, subject.study) = (reduced, reduced.study)
    subject.options.folding = reduced.folding
    return subject
  }

  /// What is left out, in words; `nil` when nothing is.
  var leftOut: String? {
    guard let reduced else { return nil }
    var facts = reduced.facts(at: snapshot)
    if facts.basis == .changes, let drawn = try? TieChanges(of: self),
      let all = try? TieChanges(of: wholeSubject)
    {
      facts.changes = (drawn.changed.count, all.changed.count)
    }
    if facts.basis == .plans {
      facts.plans = (
        PlannedTies(of: study, at: snapshot).pairs.count,
        PlannedTies(of: whole, at: snapshot).pairs.count
      )
    }
    return ReductionWords.sentence(facts, options.language)
  }

  /// The same subject before anything was left out.
  var wholeSubject: FigureSubject {
    var subject = self
    (subject.study, subject.reduced) = (whole, nil)
    subject.options.folding = Folding()
    return subject
  }
}

extension WholeNetwork {
  /// What suits a large network: sectors where most have one and there are several, else the backbone.
  fileprivate var usual: any NetworkReduction.Type {
    let known = sectors.compactMap { $0 }
    return Set(known).count > 1 && 2 * known.count > placeCount
      ? SectorReduction.self : BackboneReduction.self
  }
}
