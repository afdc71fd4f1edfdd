"""Times each kernel beside the other libraries in one run and prints a table of ratios.

CPU seconds of one thread; the least of the repetitions, since what else the machine does only adds. A peer
that takes longer than its limit is stopped and given as "more than". Values are compared before a ratio
is printed.
"""

import argparse
import os
import re
import subprocess
import sys
import time

import numpy

import graphs
import page
import processes

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(ROOT, "..", "shared", "data", "networks")
LIBRARIES = ("igraph", "networkit", "rustworkx", "networkx")

#: Each kernel, and by how much its values may differ; communities, which chance decides, aren't compared.
KERNELS = {
    "betweenness": 1e-9,
    # Both are at most 0.01 off.
    "sampled-betweenness": 0.02,
    "weighted-betweenness": 1e-9,
    "harmonic": 1e-9,
    "closeness": 1e-9,
    "constraint": 1e-9,
    "triangles": 1e-9,
    "cores": 1e-9,
    "cut-nodes": 1e-9,
    "page-rank": 1e-6,
    "communities": None,
    "communities-3-passes": None,
    "names": 0,
}

#: All pairs of nodes are visited: these are left out on the largest graphs.
SEARCHES = {"betweenness", "weighted-betweenness", "harmonic", "closeness"}


def made(quick):
    """The graphs of a run, by name."""
    yield "karate", graphs.karate()
    yield "sectors", graphs.sectors()
    if quick:
        yield "pendants", graphs.pendants(1_500, 3_000, 8)
        yield "meetings", graphs.meetings(3_000, 2_200)
        return
    yield "pendants", graphs.pendants()
    yield "meetings", graphs.meetings()
    coauthors = os.path.join(SHARED, "ca_hepph", "edges.csv")
    if os.path.exists(coauthors):
        yield "co-authors", graphs.listed(coauthors)
    yield "scale-free", graphs.scale_free()
    yield "million", graphs.scale_free(1_000_000, 5, 7)


def peers(kernel, nodes, quick):
    """The libraries that a kernel is compared with on a graph of so many nodes, the others being hours."""
    limits = {"networkx": 100 if quick or kernel == "weighted-betweenness" else 2_000}
    if kernel in SEARCHES:
        limits["rustworkx"] = 5_000
        limits["networkit"] = 12_000 if kernel == "betweenness" else 30_000
    if kernel == "weighted-betweenness":
        limits["igraph"] = limits["networkit"] = 3_000
    return [library for library in LIBRARIES if nodes <= limits.get(library, nodes)]


def run(command, limit):
    """The CPU seconds a command prints, and the rest of what it prints; nothing when stopped."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return None, ""
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    seconds = [float(time) for time in re.findall(r"^cpu (\S+)", done.stdout, re.M)]
    return (min(seconds) if seconds else None), done.stdout


def values_in(path):
    """The numbers of a file, a line each; none in an empty one, as where no node is a cut node."""
    return numpy.loadtxt(path, ndmin=1) if os.path.getsize(path) else numpy.zeros(0)


def difference(ours, theirs):
    """The largest difference, relative where values are large."""
    if ours.shape != theirs.shape:
        return float("inf")
    return float(numpy.max(numpy.abs(ours - theirs) / numpy.maximum(1, numpy.abs(theirs)), initial=0))


class Comparison:
    def __init__(self, arguments):
        self.binary = arguments.binary
        self.scratch = arguments.scratch
        self.quick = arguments.quick
        self.limit = 30 if arguments.quick else 75
        self.rows = []
        self.sizes = []

    def path(self, name):
        return os.path.join(self.scratch, name)

    def compare(self, graph, kernel, nodes, edge_count):
        """Adds a row: our seconds, and of each peer the seconds, or none, and the ratio."""
        # Of both sides; they stop after half a second, once three are done.
        times = 1 if kernel in SEARCHES and nodes >= 3_000 else 25
        edges = self.path(graph + ("-names.csv" if kernel == "names" else ".csv"))
        ours, said = run([self.binary, edges, kernel, str(times), "1", self.path("ours.txt")], None)
        values = values_in(self.path("ours.txt"))
        if kernel == "constraint":
            values = values[::2]
        if kernel == "sampled-betweenness":
            values = values / ((nodes - 1) * (nodes - 2) / 2)
        row = {
            "graph": graph, "kernel": kernel, "ours": ours, "edges": edge_count, "nodes": nodes,
            "memory": int(re.search(r"peak (\d+)", said).group(1)) / 1024,
            "modularity": {"Samspill": self.modularity(said)},
        }
        for library in peers(kernel, nodes, self.quick):
            repeated = 1 if library == "networkx" and kernel in SEARCHES else times
            theirs, said = run(self.peer(library, kernel, graph, repeated), self.limit)
            if said.startswith("none"):
                continue
            row[library] = (theirs, theirs / ours if theirs else self.limit / ours)
            row["modularity"][library] = self.modularity(said)
            if theirs is not None and KERNELS[kernel] is not None:
                apart = difference(values, values_in(self.path("theirs.txt")))
                if not apart <= KERNELS[kernel]:
                    raise SystemExit(f"{graph}, {kernel}: {library} differs by {apart}")
        self.rows.append(row)
        print(page.line(row), flush=True)

    def peer(self, library, kernel, graph, times):
        edges = self.path(graph + ("-names.csv" if kernel == "names" else ".npy"))
        return [
            sys.executable, os.path.join(HERE, "peer.py"), library, kernel, edges, str(times),
            self.path("theirs.txt"),
        ]

    @staticmethod
    def modularity(said):
        found = re.search(r"^modularity (\S+)", said, re.M)
        return float(found.group(1)) if found else None

    def compare_all(self, name, edges):
        """Every kernel that can be run on a graph in the time there is."""
        graphs.write(edges, self.path(name))
        nodes = len({node for edge in edges for node in edge[:2]})
        self.sizes.append(f"| {name} | {nodes:,} | {len(edges):,} |")
        # Thirds don't add up exactly, and not every library takes nearly equal lengths for equal.
        has_ties = all(weight in (1, 2, 4) for _, _, weight in edges)
        for kernel in KERNELS:
            large = len(edges) > 500_000
            if self.quick and name == "karate":
                continue
            if kernel == "sampled-betweenness" and name != "scale-free":
                continue
            if large and (kernel in SEARCHES or kernel.startswith("communities")):
                continue
            if kernel != "weighted-betweenness" or nodes <= 3_000 and has_ties:
                self.compare(name, kernel, nodes, len(edges))

    def what_if(self, name):
        """How many new edges are weighed in a second of one core, exactly."""
        said = run([self.binary, self.path(name + ".csv"), "what-if", "3", "1"], None)[1]
        return 1_000 / min(float(value) for value in re.findall(r"^gains (\S+)", said, re.M))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--samspill")
    parser.add_argument("--scratch", required=True)
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args()
    comparison = Comparison(arguments)
    started = time.time()
    for name, edges in made(arguments.quick):
        comparison.compare_all(name, edges)
    text = page.text(
        comparison, start=processes.start_up(arguments, comparison.path("karate.csv")),
        job=processes.whole_job(arguments) if arguments.samspill else None,
        candidates={name: comparison.what_if(name) for name in ("sectors", "meetings")})
    if arguments.quick:
        print(text)
    else:
        with open(os.path.join(ROOT, "docs", "benchmarks.md"), "w") as file:
            file.write(text)
        print("Written: docs/benchmarks.md")
    print(f"Done in {time.time() - started:.0f} s.")


if __name__ == "__main__":
    main()
