import CollaborationGraph
import Glibc
import GraphAlgorithms

// samspill-benchmark EDGES KERNEL [REPETITIONS [THREADS [VALUES]]]
//
// What scripts/benchmark times: reads a list of edges, runs a kernel, prints the CPU seconds of each
// repetition, and the wall seconds of each, the loading's CPU seconds and the peak memory in kB, and
// writes the values to a file, a line for each node.

let words = CommandLine.arguments
guard words.count > 2, let kernel = Kernel(rawValue: words[2]) else {
  print("samspill-benchmark EDGES KERNEL [REPETITIONS [THREADS [VALUES]]]")
  print("kernels: " + Kernel.allCases.map(\.rawValue).joined(separator: ", "))
  exit(2)
}
let repetitions = words.count > 3 ? Int(words[3]) ?? 1 : 1
let threads = words.count > 4 ? Int(words[4]) ?? 1 : 1

let start = Stopwatch()
let graph = EdgeFile.graph(at: words[1])
let loading = start.processor

var values: [Double] = []
for _ in 0..<repetitions {
  let watch = Stopwatch()
  values = ThreadLimit.$current.withValue(threads) { kernel.values(of: graph) }
  print("cpu", watch.processor, "wall", watch.wall)
}
print("load", loading, "nodes", graph.nodeCount, "edges", graph.edgeCount, "peak", peakMemory())
if words.count > 5 { EdgeFile.write(values, to: words[5]) }
