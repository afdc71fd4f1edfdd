"""Whole processes: start-up, and the whole job from a study folder to a report."""

import os
import resource
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))

#: What python-igraph is asked to do with 34 nodes: read them and take four measures.
FOUR_MEASURES = """
import igraph, sys
rows = [line.split(',') for line in open(sys.argv[1])]
graph = igraph.Graph(edges=[(int(row[0]), int(row[1])) for row in rows])
print(graph.betweenness(), graph.harmonic_centrality(), graph.constraint(), graph.coreness())
"""


def processor(command, times, **options):
    """The least CPU seconds of a whole process, its children included."""
    seconds = []
    for _ in range(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, **options)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(seconds)


def start_up(arguments, edges):
    """CPU seconds from the start of a process to four measures of 34 nodes: ours, and the peer's."""
    kernels = "betweenness,harmonic,constraint,cores"
    values = os.path.join(arguments.scratch, "start.txt")
    return (
        processor([arguments.binary, edges, kernels, "1", "1", values], 25),
        processor([sys.executable, "-c", FOUR_MEASURES, edges], 7),
    )


def whole_job(arguments):
    """CPU seconds of the whole report, of our figure alone, of the Python script and of Graphviz alone."""
    study = os.path.join(ROOT, "graphs", "nordland")
    scratch = os.path.join(arguments.scratch, "job")
    os.makedirs(scratch, exist_ok=True)
    samspill = arguments.samspill
    forms = [word for form in ("svg", "pdf", "png") for word in ("-T" + form, "-o", "alone." + form)]
    report = processor([samspill, "report", study, "--output", "report"], 5, cwd=scratch)
    script = processor(
        [sys.executable, os.path.join(HERE, "whole_job.py"), study, scratch], 5)
    equivalent = [sys.executable, os.path.join(HERE, "equivalent_job.py"), study, "equivalent"]
    compared = subprocess.run(
        [*equivalent, "--check", os.path.join("report", "results.json")], cwd=scratch, check=True,
        capture_output=True, text=True).stdout
    return {
        "report": report,
        "equivalent": processor(equivalent, 5, cwd=scratch),
        "compared": int(compared.split()[0]),
        "figure": processor([samspill, "figure", study, "--output", "figure.svg"], 5, cwd=scratch),
        "script": script,
        "graphviz": processor(["fdp", *forms, "figure.gv"], 5, cwd=scratch),
        "graphviz-svg": processor(
            ["fdp", "-Tsvg", "-o", "alone.svg", "figure.gv"], 5, cwd=scratch),
    }
