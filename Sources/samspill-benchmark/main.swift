import CollaborationGraph
import Glibc
import GraphAlgorithms

// samspill-benchmark EDGES KERNEL,… [REPETITIONS [THREADS [VALUES]]]
//
// What scripts/benchmark times: reads a list of edges, runs a kernel (or several), prints the CPU and
// the wall seconds of each repetition, the loading's CPU seconds and the peak memory in kB, and writes
// the values of the last kernel to a file, a line for each node. The kernel `names` is the reading
// itself, of edges between names. After half a second it is repeated no more, once three are done.

let words = CommandLine.arguments
let kernels =
  words.count > 2 ? words[2].split(separator: ",").compactMap { Kernel(rawValue: String($0)) } : []
guard !kernels.isEmpty else {
  print("samspill-benchmark EDGES KERNEL,… [REPETITIONS [THREADS [VALUES]]]")
  print("kernels: " + Kernel.allCases.map(\.rawValue).joined(separator: ", "))
  exit(2)
}
let repetitions = words.count > 3 ? Int(words[3]) ?? 1 : 1
let threads = words.count > 4 ? Int(words[4]) ?? 1 : 1
let readsNames = kernels.contains(.names)

let start = Stopwatch()
let graph = readsNames ? Graph(nodeCount: 0, edges: []) : EdgeFile.graph(at: words[1])
let loading = start.processor

var values: [Double] = []
for kernel in kernels {
  var taken = 0.0
  for done in 0..<repetitions where done < 3 || taken < 0.5 {
    let watch = Stopwatch()
    values = ThreadLimit.$current.withValue(threads) {
      readsNames
        ? [Double(EdgeFile.namedGraph(at: words[1]).edgeCount)] : kernel.values(of: graph)
    }
    taken += watch.wall
    print("cpu", watch.processor, "wall", watch.wall)
  }
}
if kernels.contains(.readings) { print("readings", values[0]) }
if kernels.contains(.communities) || kernels.contains(.fewPasses) { print("modularity", values[0]) }
print("load", loading, "nodes", graph.nodeCount, "edges", graph.edgeCount, "peak", peakMemory())
if words.count > 5 { EdgeFile.write(values, to: words[5]) }
