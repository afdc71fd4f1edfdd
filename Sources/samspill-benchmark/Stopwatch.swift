import Glibc

/// CPU and wall seconds since it was made.
struct Stopwatch {
  private let processorStart = Self.seconds(CLOCK_PROCESS_CPUTIME_ID)
  private let wallStart = Self.seconds(CLOCK_MONOTONIC)

  /// CPU seconds of the whole process, all threads together.
  var processor: Double { Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - processorStart }

  /// Seconds by the clock.
  var wall: Double { Self.seconds(CLOCK_MONOTONIC) - wallStart }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// The most memory the process has held, in kB; 0 where the system doesn't tell.
///
/// The high-water mark of /proc, since that of `getrusage` begins with what the parent held.
func peakMemory() -> Int {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var line: UnsafeMutablePointer<CChar>?
  var capacity = 0
  defer { free(line) }
  while getline(&line, &capacity, file) > 0 {
    if let line, strncmp(line, "VmHWM:", 6) == 0 { return strtol(line + 6, nil, 10) }
  }
  return 0
}
