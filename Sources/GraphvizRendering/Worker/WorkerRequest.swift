internal import Foundation

/// What a worker is asked: a drawing in a format, positions, or sizes; its JSON is the whole message.
struct WorkerRequest: Codable {
  /// The kinds of questions.
  enum Task: Codable {
    case svg(Drawing)
    case pdf(Drawing, PDFDate)
    case eps(Drawing, PDFDate)
    case png(Drawing, dotsPerInch: Int)
    case positions(LayoutRequest)
    case sizes([DrawingNode], fontFamily: String)
  }

  let task: Task
  let limits: RenderingLimits

  /// The answer, worked out in this process.
  func answer() -> WorkerAnswer {
    let renderer = GraphvizRenderer(limits: limits)
    do throws(GraphvizError) {
      return switch task {
      case .svg(let drawing): .bytes(Data(try renderer.svg(drawing).utf8))
      case .pdf(let drawing, let date): .bytes(Data(try renderer.pdf(drawing, date: date)))
      case .eps(let drawing, let date): .bytes(Data(try renderer.eps(drawing, date: date)))
      case .png(let drawing, let dotsPerInch):
        .bytes(Data(try renderer.png(drawing, dotsPerInch: dotsPerInch)))
      case .positions(let request): .positions(try renderer.positions(for: request))
      case .sizes(let nodes, let fontFamily):
        .sizes(try renderer.sizes(of: nodes, fontFamily: fontFamily))
      }
    } catch {
      return .failed(error)
    }
  }
}

/// What a worker answers.
enum WorkerAnswer: Codable {
  case bytes(Data)
  case positions([Point])
  case sizes([Size])
  case failed(GraphvizError)
}
