import Foundation
import GraphvizRendering

/// The worker beside `samspill`: draws one figure for it, within limits, and ends.
@main enum FigureWorker {
  static func main() {
    exit(WorkerService.run(Array(CommandLine.arguments.dropFirst())))
  }
}
