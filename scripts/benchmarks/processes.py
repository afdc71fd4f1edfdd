"""Whole processes: start-up, and the whole job from a study folder to a report."""

import os
import resource
import subprocess
import sys
import time
from collections import namedtuple

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))

#: What python-igraph is asked to do with 34 nodes: read them and take four measures.
FOUR_MEASURES = """
import igraph, sys
rows = [line.split(',') for line in open(sys.argv[1])]
graph = igraph.Graph(edges=[(int(row[0]), int(row[1])) for row in rows])
print(graph.betweenness(), graph.harmonic_centrality(), graph.constraint(), graph.coreness())
"""


#: Seconds that a whole process takes of processors, its children included, and by the clock on the wall.
Seconds = namedtuple("Seconds", "cpu wall")


def seconds_of(command, times, **options):
    """The least seconds of some runs: of the processors, and by the clock."""
    cpu, wall = [], []
    for _ in range(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, **options)
        wall.append(time.perf_counter() - start)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return Seconds(min(cpu), min(wall))


def start_up(arguments, edges):
    """CPU seconds from the start of a process to four measures of 34 nodes: ours, and the peer's."""
    kernels = "betweenness,harmonic,constraint,cores"
    values = os.path.join(arguments.scratch, "start.txt")
    return (
        seconds_of([arguments.binary, edges, kernels, "1", "1", values], 25).cpu,
        seconds_of([sys.executable, "-c", FOUR_MEASURES, edges], 7).cpu,
    )


def whole_job(arguments):
    """Seconds of the whole report, of our figure alone, of the Python scripts and of Graphviz alone."""
    study = os.path.join(ROOT, "graphs", "nordland")
    scratch = os.path.join(arguments.scratch, "job")
    os.makedirs(scratch, exist_ok=True)
    samspill = arguments.samspill
    forms = [word for form in ("svg", "pdf", "png") for word in ("-T" + form, "-o", "alone." + form)]
    report = seconds_of([samspill, "report", study, "--output", "report"], 5, cwd=scratch)
    script = seconds_of(
        [sys.executable, os.path.join(HERE, "whole_job.py"), study, scratch], 5)
    equivalent = [sys.executable, os.path.join(HERE, "equivalent_job.py"), study, "equivalent"]
    compared = subprocess.run(
        [*equivalent, "--check", os.path.join("report", "results.json")], cwd=scratch, check=True,
        capture_output=True, text=True).stdout
    return {
        "report": report,
        "equivalent": seconds_of(equivalent, 5, cwd=scratch),
        "compared": int(compared.split()[0]),
        "figure": seconds_of([samspill, "figure", study, "--output", "figure.svg"], 5, cwd=scratch),
        "script": script,
        "graphviz": seconds_of(["fdp", *forms, "figure.gv"], 5, cwd=scratch),
        "graphviz-svg": seconds_of(
            ["fdp", "-Tsvg", "-o", "alone.svg", "figure.gv"], 5, cwd=scratch),
    }
