import Foundation
import GraphvizRendering
import XCTest

/// A worker draws the same bytes, and whatever becomes of it is an error, never the end of this
/// process. The programs that misbehave are stand-ins given in its place.
final class WorkerTests: XCTestCase {
  private func worker() throws -> GraphvizWorker {
    let beside = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
      .deletingLastPathComponent().appendingPathComponent(GraphvizWorker.executableName).path
    guard FileManager.default.isExecutableFile(atPath: beside) else {
      throw XCTSkip("no worker at \(beside): run swift build first")
    }
    return GraphvizWorker(path: beside, leastNodes: 0)
  }

  /// The error when a program stands in for the worker.
  private func error(_ path: String, seconds: Double = 10) -> GraphvizError? {
    let worker = GraphvizWorker(path: path, leastNodes: 0, seconds: seconds)
    do {
      _ = try GraphvizRenderer(worker: worker).svg(Samples.oneBox(["Bodø"]))
      return nil
    } catch { return error }
  }

  /// A script as the worker.
  private func script(_ text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("samspill-test-" + UUID().uuidString)
    try Data("#!/bin/sh\n\(text)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    addTeardownBlock { try FileManager.default.removeItem(at: file) }
    return file.path
  }

  func testTheBytesAreThoseOfThisProcess() throws {
    let (here, there) = (GraphvizRenderer(), GraphvizRenderer(worker: try worker()))
    var drawing = Samples.everyShape
    drawing.stamp = "version=1"
    XCTAssertEqual(try here.svg(drawing), try there.svg(drawing))
    XCTAssertTrue(
      try here.pdf(drawing, date: Samples.date) == there.pdf(drawing, date: Samples.date))
    XCTAssertTrue(
      try here.eps(drawing, date: Samples.date) == there.eps(drawing, date: Samples.date))
    XCTAssertTrue(try here.png(drawing, dotsPerInch: 90) == there.png(drawing, dotsPerInch: 90))
    let request = Samples.network(nodes: 30, edges: 50, engine: .neato)
    XCTAssertEqual(try here.positions(for: request), try there.positions(for: request))
    XCTAssertEqual(try here.sizes(of: drawing.nodes), try there.sizes(of: drawing.nodes))
  }

  func testErrorsOfTheDrawingComeBackAsTheyAre() throws {
    let there = GraphvizRenderer(worker: try worker())
    var drawing = Samples.oneBox(["Bodø"])
    drawing.nodes[0].position.x = 10
    XCTAssertThrowsError(try there.svg(drawing)) {
      XCTAssertEqual($0 as? GraphvizError, .nodeOutsideCanvas("box"))
    }
  }

  /// It would never end by itself; afterwards its process is gone.
  func testOneThatHangsIsStopped() throws {
    let note = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: note) }
    let hanging = try script("echo $$ > '\(note.path)'; exec tail -f /dev/null")
    XCTAssertEqual(error(hanging, seconds: 3), .tookTooLong(seconds: 3))
    let written = try String(contentsOf: note, encoding: .utf8)
    let process = try XCTUnwrap(Int32(written.trimmingCharacters(in: .whitespacesAndNewlines)))
    XCTAssertEqual(kill(process, 0), -1)
    XCTAssertEqual(errno, ESRCH, "no such process")
  }

  func testALayoutThatTakesTooLongIsStopped() throws {
    var worker = try worker()
    worker.seconds = 1
    let limits = RenderingLimits(maximumNeatoNodes: 4000)
    let request = Samples.network(nodes: 3000, edges: 6000, engine: .neato)
    XCTAssertThrowsError(
      try GraphvizRenderer(limits: limits, worker: worker).positions(for: request)
    ) {
      XCTAssertEqual($0 as? GraphvizError, .tookTooLong(seconds: 1))
    }
  }

  func testOneThatDiesSaysHow() throws {
    XCTAssertEqual(error(try script("kill -SEGV $$")), .workerEnded(.signal(11)))
    XCTAssertEqual(error(try script("kill -KILL $$")), .workerEnded(.outOfMemory))
    XCTAssertEqual(error("/bin/false"), .workerEnded(.status(1)))
    XCTAssertEqual(error("/no/such/worker"), .workerEnded(.notStarted))
  }

  func testAnswersThatAreNoneAreErrors() throws {
    for path in ["/bin/true", "/bin/echo", try script("cat"), try script("echo '{\"bytes\":7}'")] {
      XCTAssertEqual(error(path), .workerEnded(.garbage), path)
    }
  }

  func testMemoryHasALimit() throws {
    var worker = try worker()
    worker.megabytes = 400
    var drawing = Samples.oneBox(["Bodø"])
    drawing.size = Size(width: 3300, height: 3300)
    drawing.nodes[0].position = Point(x: 1000, y: 1000)
    let renderer = GraphvizRenderer(
      limits: RenderingLimits(maximumPixels: 400_000_000), worker: worker)
    XCTAssertThrowsError(try renderer.png(drawing, dotsPerInch: 400))
    XCTAssertNoThrow(try GraphvizRenderer(worker: try self.worker()).svg(drawing))
  }

  func testWhatIsSmallStaysInThisProcess() throws {
    let worker = GraphvizWorker(path: "/no/such/worker", leastNodes: 2)
    XCTAssertNoThrow(try GraphvizRenderer(worker: worker).svg(Samples.oneBox(["Bodø"])))
    XCTAssertThrowsError(try GraphvizRenderer(worker: worker).svg(Samples.everyShape))
  }
}
