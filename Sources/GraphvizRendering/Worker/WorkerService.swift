internal import Foundation
internal import Glibc

/// The whole of the worker's program: reads one request, answers, ends.
public enum WorkerService {
  /// Sets the limits, reads the request from standard input and writes the answer.
  ///
  /// - Parameter arguments: the words after the program's name: seconds of processor time, and
  ///   megabytes of address space.
  /// - Returns: the exit status: 0 when answered, 64 for wrong arguments, 65 for a wrong request.
  public static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 2, let seconds = UInt(arguments[0]), let megabytes = UInt(arguments[1])
    else { return 64 }
    // At the hard limit the system kills, as it does for want of memory; the soft one says that it was time.
    limit(__rlimit_resource_t(RLIMIT_CPU.rawValue), to: max(1, seconds), leeway: 2)
    limit(__rlimit_resource_t(RLIMIT_AS.rawValue), to: megabytes << 20)
    limit(__rlimit_resource_t(RLIMIT_CORE.rawValue), to: 0)
    let input = FileHandle.standardInput.readDataToEndOfFile()
    guard let request = try? JSONDecoder().decode(WorkerRequest.self, from: input),
      let answer = try? JSONEncoder().encode(request.answer())
    else { return 65 }
    FileHandle.standardOutput.write(answer)
    return 0
  }

  private static func limit(
    _ resource: __rlimit_resource_t, to value: UInt, leeway: UInt = 0
  ) {
    var limits = rlimit(rlim_cur: value, rlim_max: value + leeway)
    setrlimit(resource, &limits)
  }
}
