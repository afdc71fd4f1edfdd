internal import Glibc

/// A program run once: given bytes, answering with bytes, killed when it takes too long.
struct ChildProcess {
  /// How it ended.
  enum End: Equatable {
    case status(Int32)
    case signal(Int32)
    case timeout
  }

  /// What came of it.
  struct Ended {
    /// What it said.
    let output: [UInt8]
    /// How it ended.
    let end: End
    /// The most memory it held at a time, in megabytes.
    let megabytes: Int
  }

  /// More output than this is no answer; the program is stopped.
  static let mostOutput = 512 << 20

  /// The signal of a process that has used up its processor time.
  static let outOfTime = SIGXCPU

  let path: String
  let arguments: [String]

  /// Runs the program to its end.
  ///
  /// One socket is both its input and its output: unlike a pipe, a socket can be written to without a
  /// signal when the other end is gone, and is closed on `exec` from the start, so no process started
  /// meanwhile by another thread gets hold of it.
  ///
  /// - Throws: `GraphvizError.workerEnded` when it can't be started.
  func run(
    input: [UInt8], seconds: Double
  ) throws(GraphvizError) -> Ended {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .workerEnded(.notStarted) }
    defer { close(ends[0]) }
    let started = start(with: ends[1])
    close(ends[1])
    guard let process = started else { throw .workerEnded(.notStarted) }
    let talk = converse(on: ends[0], input: input, until: now() + seconds)
    if talk.isLate { kill(process, SIGKILL) }
    let (status, kilobytes) = wait(for: process, until: now() + 5)
    let signal = status & 0x7F
    let end: End =
      talk.isLate ? .timeout : signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
    return Ended(output: talk.isLate ? [] : talk.output, end: end, megabytes: kilobytes >> 10)
  }

  /// Starts the program with the socket as input and output, and its messages thrown away.
  private func start(with socket: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, socket, 0)
    posix_spawn_file_actions_adddup2(&actions, socket, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = Self.environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    return posix_spawn(&process, path, &actions, nil, words, variables) == 0 ? process : nil
  }

  /// Sends the input and takes the output, both as they go.
  private func converse(
    on socket: Int32, input: [UInt8], until deadline: Double
  ) -> (output: [UInt8], isLate: Bool) {
    var output: [UInt8] = []
    var sent = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = deadline - now()
      guard left > 0 else { return (output, true) }
      let wanted = Int16(POLLIN) | (sent < input.count ? Int16(POLLOUT) : 0)
      var state = pollfd(fd: socket, events: wanted, revents: 0)
      guard poll(&state, 1, Int32(min(left * 1000, 1e6)) + 1) >= 0 || errno == EINTR else {
        return (output, false)
      }
      if sent < input.count, state.revents & Int16(POLLOUT) != 0 {
        let count = input[sent...].withUnsafeBytes {
          send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        sent = count > 0 ? sent + count : (errno == EAGAIN || errno == EINTR ? sent : input.count)
        if sent == input.count { shutdown(socket, Int32(SHUT_WR)) }
      }
      if state.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
        let count = read(socket, &buffer, buffer.count)
        if count == 0 || (count < 0 && errno != EINTR) { return (output, false) }
        output += buffer[..<max(count, 0)]
        if output.count > Self.mostOutput { return (output, false) }
      }
    }
  }

  /// The status of the ended process and the most memory it held, in kilobytes. One that has closed
  /// its output and doesn't end is killed.
  private func wait(for process: pid_t, until deadline: Double) -> (Int32, Int) {
    var status: Int32 = 0
    var usage = rusage()
    while true {
      let found = wait4(process, &status, WNOHANG, &usage)
      if found == process || found < 0 && errno != EINTR { return (status, usage.ru_maxrss) }
      if now() > deadline { kill(process, SIGKILL) }
      usleep(500)
    }
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// What decides which fonts and libraries are found, and nothing else: not where Graphviz' plug-ins
  /// are, which would be a way to have it load others.
  private static var environment: [String] {
    let kept = [
      "HOME", "PATH", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_CACHE_HOME",
      "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DATA_DIRS",
    ]
    return kept.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
      + ["LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]
  }
}
