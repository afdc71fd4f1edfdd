"""Times each kernel beside the other libraries in one run and prints a table of ratios.

CPU seconds of one thread; the median of the repetitions. A peer that takes longer than its limit is
stopped and given as "more than". Values are compared before a ratio is printed.
"""

import argparse
import os
import platform
import re
import resource
import statistics
import subprocess
import sys
import time
from importlib import metadata

import numpy

import graphs

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.path.join(ROOT, "..", "shared", "data", "networks")
HERE = os.path.dirname(os.path.abspath(__file__))

#: Each kernel, and by how much its values may differ; communities, which chance decides, aren't compared.
KERNELS = [
    ("betweenness", 1e-9),
    ("weighted-betweenness", 1e-9),
    ("harmonic", 1e-9),
    ("closeness", 1e-9),
    ("constraint", 1e-9),
    ("triangles", 1e-9),
    ("cores", 1e-9),
    ("cut-nodes", 1e-9),
    ("page-rank", 1e-6),
    ("communities", None),
]

#: All pairs of nodes are visited: these are left out on the largest graphs.
SEARCHES = {"betweenness", "weighted-betweenness", "harmonic", "closeness"}


def made(quick):
    """The graphs of a run, by name."""
    if quick:
        yield "karate", graphs.karate()
        yield "sectors", graphs.sectors()
        yield "pendants", graphs.pendants(1_500, 3_000, 8)
        yield "meetings", graphs.meetings(3_000, 2_200)
        return
    yield "karate", graphs.karate()
    yield "sectors", graphs.sectors()
    yield "pendants", graphs.pendants()
    yield "meetings", graphs.meetings()
    coauthors = os.path.join(SHARED, "ca_hepph", "edges.csv")
    if os.path.exists(coauthors):
        yield "co-authors", graphs.listed(coauthors)
    yield "scale-free", graphs.scale_free()
    yield "million", graphs.scale_free(1_000_000, 5, 7)


def run(command, limit):
    """The CPU seconds a command prints, and the rest of what it prints; nothing when stopped."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return None, ""
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    seconds = [float(time) for time in re.findall(r"^cpu (\S+)", done.stdout, re.M)]
    return (statistics.median(seconds) if seconds else None), done.stdout


def difference(ours, theirs):
    """The largest difference, relative where values are large."""
    if ours.shape != theirs.shape:
        return float("inf")
    return float(numpy.max(numpy.abs(ours - theirs) / numpy.maximum(1, numpy.abs(theirs)), initial=0))


class Comparison:
    def __init__(self, arguments):
        self.binary = os.path.join(arguments.bin, "samspill-benchmark")
        self.scratch = arguments.scratch
        self.limit = 60 if arguments.quick else 150
        self.rows = []
        self.sizes = []

    def path(self, name):
        return os.path.join(self.scratch, name)

    def compare(self, graph, kernel, tolerance, libraries):
        edges = self.path(f"{graph}.csv")
        small = os.path.getsize(edges) < 300_000
        times = 5 if small else 3 if kernel not in SEARCHES else 1
        command = [self.binary, edges, kernel, str(times), "1", self.path("ours.txt")]
        ours, said = run(command, None)
        memory = int(re.search(r"peak (\d+)", said).group(1)) / 1024
        values = numpy.loadtxt(self.path("ours.txt"), ndmin=1)
        if kernel == "constraint":
            values = values[::2]
        row = {"graph": graph, "kernel": kernel, "ours": ours, "memory": memory}
        for library in libraries:
            command = [
                sys.executable, os.path.join(HERE, "peer.py"), library, kernel, edges,
                str(min(times, 3)), self.path("theirs.txt"),
            ]
            theirs, said = run(command, self.limit)
            if said.startswith("none"):
                row[library] = None
                continue
            row[library] = (theirs, theirs / ours if theirs else self.limit / ours)
            if theirs is not None and tolerance is not None:
                apart = difference(values, numpy.loadtxt(self.path("theirs.txt"), ndmin=1))
                if not apart <= tolerance:
                    raise SystemExit(f"{graph}, {kernel}: {library} differs by {apart}")
        self.rows.append(row)
        print(self.line(row), flush=True)

    @staticmethod
    def line(row):
        cells = [row["graph"], row["kernel"], f"{row['ours']:.4g}"]
        for library in ("igraph", "networkit", "networkx"):
            entry = row.get(library)
            if entry is None:
                cells.append("–")
            elif entry[0] is None:
                cells.append(f"stopped (> {entry[1]:.0f}×)")
            else:
                cells.append(f"{entry[0]:.4g} ({entry[1]:.1f}×)")
        cells.append(f"{row['memory']:.0f}")
        return "| " + " | ".join(cells) + " |"

    def start_up(self):
        """CPU seconds from the start of a process to the results for 34 nodes."""
        edges = self.path("karate.csv")
        script = (
            "import igraph,sys\n"
            "rows=[line.split(',') for line in open(sys.argv[1])]\n"
            "g=igraph.Graph(edges=[(int(a),int(b)) for a,b,_ in rows])\n"
            "print(g.betweenness(),g.harmonic_centrality(),g.constraint(),g.coreness())"
        )
        ours = self.process([self.binary, edges, "betweenness"])
        theirs = self.process([sys.executable, "-c", script, edges])
        return ours, theirs

    @staticmethod
    def process(command, times=9):
        """The median CPU seconds of a whole process."""
        seconds = []
        for _ in range(times):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds.append(
                after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            )
        return statistics.median(seconds)


def page(comparison, start):
    """docs/benchmarks.md."""
    versions = ", ".join(
        f"{name} {metadata.version(name)}" for name in ("igraph", "networkit", "networkx")
    )
    cpu = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if "model name" in line), "?"
    )
    lines = [
        "# Benchmarks",
        "",
        "Made by `scripts/benchmark`, which makes the graphs from seeds, runs every kernel and its peers",
        "one after another in one run, compares their values (1e-9; PageRank 1e-6; communities aren't",
        "compared, being a matter of chance) and prints CPU seconds of one thread, the graph being loaded",
        "already. In brackets how many times as long the peer takes. Trust the ratios to about ±30 %:",
        "they depend on the machine and on what else it does.",
        "",
        f"{cpu}, {os.cpu_count()} cores; Python {platform.python_version()}; {versions}.",
        "",
        "| graph | nodes | edges |",
        "|---|---|---|",
        *comparison.sizes,
        "",
        "| graph | kernel | Samspill, s | igraph | NetworKit | networkx | our peak, MB |",
        "|---|---|---|---|---|---|---|",
        *[comparison.line(row) for row in comparison.rows],
        "",
        "\"Stopped\": the peer was not done within "
        f"{comparison.limit} seconds. A dash: the library doesn't have it, or it would take hours.",
        "",
        f"From the start of a process to the betweenness of 34 nodes: {start[0] * 1000:.1f} ms CPU;",
        f"python-igraph, for four measures: {start[1] * 1000:.0f} ms ({start[1] / start[0]:.0f}×).",
        "",
    ]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", required=True)
    parser.add_argument("--scratch", required=True)
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args()
    comparison = Comparison(arguments)
    started = time.time()
    for name, edges in made(arguments.quick):
        graphs.write(edges, comparison.path(f"{name}.csv"))
        nodes = len({node for edge in edges for node in edge[:2]})
        comparison.sizes.append(f"| {name} | {nodes:,} | {len(edges):,} |")
        large = len(edges) > 500_000
        libraries = ["igraph", "networkit"]
        if nodes <= 2_000:
            libraries.append("networkx")
        for kernel, tolerance in KERNELS:
            if large and (kernel in SEARCHES or kernel == "communities"):
                continue
            kernel_libraries = [
                library for library in libraries
                if not (library == "networkit" and kernel == "betweenness" and nodes > 12_000)
                and not (kernel == "weighted-betweenness" and nodes > 3_000)
                and not (library == "networkx" and kernel == "weighted-betweenness" and nodes > 100)
            ]
            if kernel == "weighted-betweenness" and not kernel_libraries:
                continue
            comparison.compare(name, kernel, tolerance, kernel_libraries)
    start = comparison.start_up()
    text = page(comparison, start)
    if arguments.quick:
        print(text)
    else:
        with open(os.path.join(ROOT, "docs", "benchmarks.md"), "w") as file:
            file.write(text)
        print("Written: docs/benchmarks.md")
    print(f"Done in {time.time() - started:.0f} s.")


if __name__ == "__main__":
    main()
