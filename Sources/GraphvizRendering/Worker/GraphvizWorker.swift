internal import Foundation
internal import Glibc

/// A process of its own that draws, with limits on time and memory.
///
/// Graphviz can't be interrupted, and a crash inside it takes the process along. Given a worker, a
/// renderer sends it what is large; what it does there ends in an answer or an error, never in the
/// end of this process. The bytes are the same as in process. A process costs about 30 ms.
public struct GraphvizWorker: Sendable, Hashable {
  /// The path of the executable `samspill-figure-worker`.
  public var path: String
  /// Drawings and layouts of this many nodes and more go to the worker; 0 sends it everything, for
  /// input that isn't trusted.
  public var leastNodes: Int
  /// How long one task may take, in seconds.
  public var seconds: Double
  /// How much memory one task may have, in megabytes of address space.
  public var megabytes: Int

  /// From how many nodes on a drawing is large.
  public static let usualLeastNodes = 200

  /// Makes a worker from the path of its executable.
  public init(
    path: String, leastNodes: Int = usualLeastNodes, seconds: Double = 60, megabytes: Int = 2048
  ) {
    self.path = path
    self.leastNodes = leastNodes
    self.seconds = seconds
    self.megabytes = megabytes
  }

  /// The name of the executable.
  public static let executableName = "samspill-figure-worker"

  /// The worker that lies beside the executable of this process; `nil` when there is none.
  public static func besideThisExecutable() -> GraphvizWorker? {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let path = own.deletingLastPathComponent().appendingPathComponent(executableName).path
    return FileManager.default.isExecutableFile(atPath: path) ? GraphvizWorker(path: path) : nil
  }

  /// The answer of a fresh process.
  func answer(
    to task: WorkerRequest.Task, limits: RenderingLimits
  ) throws(GraphvizError) -> WorkerAnswer {
    guard let request = try? JSONEncoder().encode(WorkerRequest(task: task, limits: limits)) else {
      throw .workerEnded(.notStarted)
    }
    let seconds = String(Int(self.seconds.rounded(.up)))
    let ended = try ChildProcess(path: path, arguments: [seconds, String(megabytes)])
      .run(input: Array(request), seconds: self.seconds)
    if let error = error(of: ended) { throw error }
    guard let answer = try? JSONDecoder().decode(WorkerAnswer.self, from: Data(ended.output)) else {
      throw .workerEnded(.garbage)
    }
    if case .failed(let error) = answer { throw error }
    return answer
  }

  /// The bytes that a fresh process draws.
  func bytes(
    of task: WorkerRequest.Task, limits: RenderingLimits
  ) throws(GraphvizError) -> [UInt8] {
    guard case .bytes(let data) = try answer(to: task, limits: limits) else {
      throw .workerEnded(.garbage)
    }
    return Array(data)
  }

  /// What is wrong when a process didn't end well. One that is ended by the system (`SIGKILL`), or that
  /// fails with half of its memory in use, is taken to have run out of it: libraries end a process in
  /// many ways when they get no more.
  private func error(of ended: ChildProcess.Ended) -> GraphvizError? {
    let isFull = ended.megabytes * 2 >= megabytes
    return switch ended.end {
    case .timeout, .signal(ChildProcess.outOfTime): .tookTooLong(seconds: seconds)
    case .signal(SIGKILL): .workerEnded(.outOfMemory)
    case .signal(let number): .workerEnded(isFull ? .outOfMemory : .signal(Int(number)))
    case .status(0): nil
    case .status(let status): .workerEnded(isFull ? .outOfMemory : .status(Int(status)))
    }
  }
}
