"""docs/benchmarks.md: what a run came to, and where a goal was missed."""

import os
import platform
from importlib import metadata

LIBRARIES = ("igraph", "networkit", "rustworkx", "networkx")

#: Why a goal is missed where it is, by kernel.
REASONS = {
    "betweenness": "blocks, twins and side nodes are taken away: of what is left sixteen sources share a "
    "reading, in registers of four numbers, but a step of a shortest path is one for two to six of them on the "
    "average, and telling which steps are takes as long as taking them",
    "sampled-betweenness": "both draw paths by two searches that meet",
    "weighted-betweenness": "a priority queue of buckets and the search of each source by itself: lengths "
    "leave nothing for sources to share",
    "harmonic": "512 sources share a reading already; on few nodes half the time is what comes before it",
    "closeness": "as for harmonic",
    "constraint": "each triangle is met once and adds to its three edges; what is left is looking for them, a row "
    "for each edge whose end can't be foreseen, and reading the rows themselves, in large graphs from memory",
    "triangles": "both list each triangle once",
    "cores": "both are linear and read the edges once; on few nodes the ratio is of microseconds",
    "cut-nodes": "both are linear and read the edges once",
    "page-rank": "ours is solved to the last bits, by conjugate gradients after the trees",
    "communities": "all go on until modularity no longer grows, which takes one longer than another as chance "
    "decides (how good each is stands below)",
    "communities-3-passes": "each pass moves the nodes of ever smaller networks, in all libraries",
    "names": "reading names is hashing them, in any library",
}


def goal(row, library):
    """How many times as long a peer is to take, as issue 9 has it; `None` where nothing is asked."""
    kernel, graph = row["kernel"], row["graph"]
    if graph == "karate" and kernel != "names":
        return None
    if kernel == "betweenness":
        rich = graph in ("pendants", "meetings", "co-authors")
        return {"igraph": 25 if rich else 5, "networkit": 60 if rich else 15}.get(library)
    if kernel in ("harmonic", "closeness"):
        return 50 if library == "igraph" else None
    if kernel == "constraint":
        return 20 if library == "igraph" and row["nodes"] >= 10_000 else None
    if kernel == "names":
        return 3 if library == "networkit" else None
    return 3 if kernel == "weighted-betweenness" else 1.3


def missed(rows):
    """A line for each goal that was missed, or that a peer was stopped too soon to show."""
    lines = []
    for row in rows:
        for library in LIBRARIES:
            entry, asked = row.get(library), goal(row, library)
            if not entry or not asked or entry[1] >= asked:
                continue
            stopped = entry[0] is None
            why = "the peer was stopped too soon to tell" if stopped else REASONS[row["kernel"]]
            lines.append(
                f"| {row['graph']} | {row['kernel']} | {library} "
                f"| {'> ' if stopped else ''}{entry[1]:.1f}× | {asked}× | {why} |")
    return lines


def line(row):
    """A row of the table."""
    cells = [row["graph"], row["kernel"], f"{row['ours']:.4g}"]
    for library in LIBRARIES:
        entry = row.get(library)
        if entry is None:
            cells.append("–")
        elif entry[0] is None:
            cells.append(f"stopped (> {entry[1]:.0f}×)")
        else:
            cells.append(f"{entry[0]:.4g} ({entry[1]:.1f}×)")
    cells.append(f"{row['memory']:.0f}")
    return "| " + " | ".join(cells) + " |"


def modularities(rows):
    """How good the communities are that each library found."""
    lines = []
    for row in rows:
        if row["kernel"].startswith("communities"):
            values = row["modularity"]
            cells = [
                "–" if values.get(name) is None else f"{values[name]:.4f}"
                for name in ("Samspill", "igraph", "networkit", "networkx")
            ]
            lines.append(f"| {row['graph']} | {row['kernel']} | {' | '.join(cells)} |")
    return lines


def job_lines(job):
    """The whole job, and what each part of the comparison is."""
    if job is None:
        return ["The whole job was not timed in this run.", ""]
    def row(what, name, remark=""):
        cpu, wall = job[name]
        return f"| {what} | {cpu:.3f}{remark} | {wall:.3f} |"

    report, script, equivalent, graphviz = (
        job[name].cpu for name in ("report", "script", "equivalent", "graphviz"))
    figure, svg = job["figure"].cpu, job["graphviz-svg"].cpu
    return [
        "The whole job on `graphs/nordland`, in seconds of whole processes: of the processors, which the ratios and "
        "goals are of, and by the clock. `samspill` is as `scripts/install` installs it:",
        "",
        "| job | CPU, s | wall, s |",
        "|---|---|---|",
        row("`samspill report`: page, figure as SVG, PDF and PNG, other snapshots as SVG, workbook, tables, JSON, "
            "texts in three languages", "report"),
        row("a Python script that asks most of the same questions (`equivalent_job.py`)", "equivalent",
            f" ({equivalent / report:.1f}×; goal 20×)"),
        row("a Python script that does less (`whole_job.py`)", "script", f" ({script / report:.1f}×)"),
        row("Graphviz alone: layout, SVG, PDF and PNG of the same size", "graphviz",
            f" (we take {report / graphviz:.2f} times that; goal under 2)"),
        row("`samspill figure`, SVG only", "figure"),
        row("Graphviz alone, SVG only", "graphviz-svg", f" (we take {figure / svg:.1f} times that)"),
        "",
        "Both scripts are in `scripts/benchmarks`. The first takes 17 measures of each snapshot, nineteen kinds of "
        "findings, twelve of them under four other thresholds and rules as well, 2,000 random networks with the same "
        "degrees (200 of them searched for a core), 10,000 ways to deal the sectors, 10,000 cascades, five "
        "recommended ties by exact gains with 200 draws of weights, and what changed since the snapshot before; it "
        "draws the same files and writes a workbook, tables, JSON and a page. numpy and scipy do all draws at once. It "
        "leaves out the other measures and seventeen kinds of findings, the target model, every sentence, and whatever "
        f"makes a figure fit its page. {job['compared']} of its numbers are compared with the report's in each run: "
        "exact ones to 1e-9, measures to 1e-6, means of draws within five errors of drawing. The second script takes "
        "11 measures of the latest snapshot, looks for six kinds of gaps, draws nothing at random, and draws one "
        "figure. Two fifths of the one and half of the other are starting Python and its libraries.",
        "",
        "Graphviz is in all of them: no report "
        f"can be {equivalent / graphviz:.0f} times as fast as the script without being as fast as "
        "Graphviz alone, most of whose time is packing a PNG of 2,000 by 2,200 dots, which Samspill does itself. "
        "Ours also measures every text before it lays out, and tries some hundred thousand places for its boxes. "
        "Of the instructions it executes, a quarter place boxes, a fifth look for gaps, and the PNG, the JSON, the "
        "workbook and the random networks take 5 to 8 % each (valgrind, once).",
        "",
    ]


def text(comparison, start, job, candidates):
    """The whole page."""
    names = ("igraph", "networkit", "networkx", "rustworkx", "pygraphviz")
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in names)
    with open("/proc/cpuinfo") as file:
        processor = next((row.split(":")[1].strip() for row in file if "model name" in row), "?")
    goals = missed(comparison.rows)
    return "\n".join([
        "# Benchmarks",
        "",
        "Made by `scripts/benchmark`, which makes the graphs from seeds, runs every kernel and its peers",
        "one after another in one run, compares their values (1e-9; PageRank 1e-6; communities aren't",
        "compared, being a matter of chance) and prints CPU seconds of one thread, the graph being loaded",
        "already: the least of 25 runs, or of as many as half a second has room for, but three at least; the only",
        "one where a run of the slowest takes minutes. The same rule holds for us and for peers. In brackets how many",
        "times as long the peer takes. Trust the ratios to about ±30 %: they depend on the machine and",
        "on what else it does. `names` is reading a list of edges between names, by a reader that checks",
        "nothing, as the peers' don't; `constraint` is effective size as well, which the peers take apart;",
        "`sampled-betweenness` is at most 0.01 off but for a probability of 0.1, which NetworKit promises by",
        "KADABRA, and is for networks on which exact betweenness would take hours. `communities` go on until",
        "modularity no longer grows, `communities-3-passes` end after three passes, as NetworKit's usually do.",
        "",
        f"{processor}, {os.cpu_count()} cores, load {os.getloadavg()[2]:.1f} over the last quarter of an hour; "
        f"Python {platform.python_version()}; {versions}.",
        "",
        "| graph | nodes | edges |",
        "|---|---|---|",
        *comparison.sizes,
        "",
        "| graph | kernel | Samspill, s | igraph | NetworKit | rustworkx | networkx | our peak, MB |",
        "|---|---|---|---|---|---|---|---|",
        *[line(row) for row in comparison.rows],
        "",
        f"\"Stopped\": the peer was not done within {comparison.limit} seconds. A dash: the library doesn't "
        "have it, or it would take hours.",
        "",
        "## Where a goal is missed",
        "",
        *(
            ["| graph | kernel | peer | ratio | goal | why |", "|---|---|---|---|---|---|", *goals]
            or ["Nowhere."]
        ),
        "",
        "## How good the communities are",
        "",
        "| graph | kernel | Samspill, one start | igraph | NetworKit | networkx |",
        "|---|---|---|---|---|---|",
        *modularities(comparison.rows),
        "",
        "## Whole processes",
        "",
        f"From the start of a process to four measures of 34 nodes: {start[0] * 1000:.1f} ms CPU; python-igraph: "
        f"{start[1] * 1000:.0f} ms ({start[1] / start[0]:.0f}×; goal 50×). Ours is the benchmark's own program, "
        "which links Swift's library into itself and does without Foundation.",
        "",
        *job_lines(job),
        "## What if",
        "",
        "New edges weighed exactly in a second of one core, once the steps between all pairs are known: "
        + "; ".join(f"{count:,.0f} in `{name}`" for name, count in candidates.items()) + ".",
        "",
    ])
