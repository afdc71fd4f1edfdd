import FigureChecks
import GraphvizRendering
import Wording

extension FigureFlaw {
  /// The flaw in words, with the names that are read in the drawing.
  func sentence(in drawing: Drawing) -> Words {
    let name = { drawing.name(of: $0) }
    return switch self {
    case .smallText(let element, let points, let least):
      FigureFlawWords.smallText(name(element), points, least: least)
    case .labelOverlap(let one, let other):
      FigureFlawWords.labelOverlap(name(one), name(other))
    case .labelTooWide(let element): FigureFlawWords.labelTooWide(name(element))
    case .nodeOverlap(let one, let other): FigureFlawWords.nodeOverlap(name(one), name(other))
    case .tieBehind(let tie, let stranger):
      FigureFlawWords.tieBehind(name(tie), name(stranger))
    case .tiesOnEachOther(let one, let other, let length):
      FigureFlawWords.tiesOnEachOther(
        name(one), name(other), millimetres: length / Size.pointsPerMillimetre)
    case .textContrast(let element, let ratio, let least):
      FigureFlawWords.textContrast(name(element), ratio, least: least)
    case .graphicContrast(let element, let ratio, let least):
      FigureFlawWords.graphicContrast(name(element), ratio, least: least)
    case .indistinguishable(let one, let other, let vision):
      FigureFlawWords.indistinguishable(name(one), name(other), vision: vision.rawValue)
    case .notInLegend(let element, let aspect):
      FigureFlawWords.notInLegend(name(element), aspect: aspect.rawValue)
    case .fontNotEmbedded(let font): FigureFlawWords.fontNotEmbedded(font)
    case .offPage(let element): FigureFlawWords.offPage(name(element))
    }
  }
}

extension Drawing {
  /// What people read of an element: its text, or its accessible name; a sample is named by the words
  /// beside it.
  fileprivate func name(of id: String) -> String {
    let role = nodes.first { $0.id == id }?.role ?? edges.first { $0.id == id }?.role
    if case .sample(let row, let entry)? = role,
      let words = nodes.first(where: { $0.id == "\(row)-\(entry)" })
    {
      return words.lines.joined(separator: " ")
    }
    if let node = nodes.first(where: { $0.id == id }) {
      let text = node.lines.joined(separator: " ")
      return node.title ?? (text.isEmpty ? id : text)
    }
    guard let edge = edges.first(where: { $0.id == id }) else { return id }
    return edge.title ?? [edge.from, edge.to].map { name(of: $0) }.joined(separator: " – ")
  }
}
