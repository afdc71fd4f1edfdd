"""What `samspill report` computes and writes, as one would write it in Python: equivalent_job.py STUDY OUTPUT.

Most of the same questions with the same numbers of draws: measures of every snapshot, findings (also under other
thresholds and rules), chance by random networks with the same degrees, by sectors dealt anew and by cascades,
recommended ties by exact gains, changes since the snapshot before, the figure as SVG, PDF and PNG and the
other snapshots as SVG, a workbook, tables, JSON and a page. numpy does whatever it can do for all draws at
once. It leaves out the target model, the words of each finding, the texts in three languages, warnings, and all
care for how a figure reads. With --check RESULTS it compares its numbers with a report's `results.json`.
"""

import csv
import html
import json
import os
import sys
from itertools import combinations

import networkx
import numpy
import pygraphviz
import xlsxwriter

import equivalent_chance as chance
import equivalent_gaps as gaps
from whole_job import rows

PHASES = ["definere", "generere", "velge", "implementere", "spre"]
RULES = {"max": max, "min": min, "mean": lambda answers: sum(answers) / len(answers)}


def snapshots(study):
    return sorted({row["måling"] for row in rows(study, "relasjoner.csv")})


def read(study, snapshot, threshold=2, rule="max"):
    """The network at a date: names, sectors and kinds of nodes, intensity and facts of ties."""
    hospitals = [(row["kommune"], row["tilbyder"]) for row in rows(study, "opptak.csv")
                 if row["tjeneste"] == "sykehus"]
    graph = networkx.Graph(recorded=[], hospitals=hospitals)
    for row in rows(study, "organisasjoner.csv"):
        if snapshot in row["målinger"].split(","):
            graph.add_node(
                row["id"], name=row["kortnavn"] or row["navn"], sector=row["sektor"],
                kind=row["aktørtype"], room=int(row["kapasitet"] or 10**6))
    for row in rows(study, "relasjoner.csv"):
        if row["måling"] != snapshot or row["status"] == "planlagt":
            continue
        answers = [float(row[key]) for key in ("rapport_fra", "rapport_til") if row[key]]
        intensity = RULES[rule](answers) if answers else float(row["intensitet"] or 0)
        ends = row["fra"], row["til"]
        if intensity > 0 and all(end in graph for end in ends):
            graph.graph["recorded"].append((*ends, intensity))
            if intensity >= threshold:
                graph.add_edge(
                    *ends, weight=intensity, phases=set(filter(None, row["faser"].split(","))),
                    contacts=row["kontaktpunkter"], funding=row["finansiering"],
                    confirmed=len(answers) == 2)
    return graph


def defined(values):
    """Values with nothing where networkx has not-a-number."""
    return {node: None if value != value else value for node, value in values.items()}


def measures(graph):
    """The measures of organisations that networkx has, and a few that are a line."""
    _, vectors = numpy.linalg.eigh(networkx.to_numpy_array(graph, weight=None))
    eigenvector = abs(vectors[:, -1]) / abs(vectors[:, -1]).max()
    connected = networkx.is_connected(graph)
    steps = dict(networkx.all_pairs_shortest_path_length(graph, 2))
    return {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": networkx.betweenness_centrality(graph),
        "closeness": networkx.closeness_centrality(graph),
        "harmonic": {
            node: value / (len(graph) - 1)
            for node, value in networkx.harmonic_centrality(graph).items()},
        "eigenvector": dict(zip(graph, eigenvector)),
        "katz": networkx.katz_centrality_numpy(graph),
        "pagerank": networkx.pagerank(graph, weight=None),
        "information": networkx.information_centrality(graph) if connected else {},
        "current-flow-betweenness":
            networkx.current_flow_betweenness_centrality(graph) if connected else {},
        "constraint": defined(networkx.constraint(graph)),
        "effective-size": defined(networkx.effective_size(graph)),
        "clustering": {
            node: value if graph.degree(node) > 1 else None
            for node, value in networkx.clustering(graph).items()},
        "clustering-onnela": networkx.clustering(graph, weight="weight"),
        "coreness": networkx.core_number(graph),
        "two-step-reach": {node: (len(near) - 1) / (len(graph) - 1) for node, near in steps.items()},
        "ego-betweenness": {
            node: networkx.betweenness_centrality(
                networkx.ego_graph(graph, node), normalized=False)[node]
            for node in graph},
    }


def key_figures(graph):
    degrees = [degree for _, degree in graph.degree()]
    count = len(graph)
    return {
        "organisations": count,
        "collaborations": graph.number_of_edges(),
        "mean-degree": sum(degrees) / count,
        "density": networkx.density(graph),
        "components": networkx.number_connected_components(graph),
        "transitivity": networkx.transitivity(graph),
        "degree-centralisation":
            sum(max(degrees) - degree for degree in degrees) / ((count - 1) * (count - 2)),
        "e-i-index": gaps.external_internal(graph),
        "global-efficiency": networkx.global_efficiency(graph),
        "assortativity": networkx.attribute_assortativity_coefficient(graph, "sector"),
    }


def changes(study, before, after):
    """What became of each tie among those in both, names followed through mergers."""
    heirs = {row["fra"]: row["til"] for row in rows(study, "hendelser.csv")
             if row["hendelse"] in ("sammenslåing", "navneendring") and row["fra"]}
    before = networkx.relabel_nodes(before, heirs)
    common = set(before) & set(after)
    old, new = ({frozenset(pair): graph.edges[pair]["weight"] for pair in graph.edges
                 if set(pair) <= common} for graph in (before, after))
    listed = [
        (*sorted(pair), old.get(pair), new.get(pair)) for pair in sorted(old.keys() | new, key=sorted)
    ]
    both = old.keys() & new
    counts = {
        "common": len(common), "kept": len(both), "lost": len(old.keys() - new),
        "new": len(new.keys() - old),
        "strengthened": sum(new[pair] > old[pair] for pair in both),
        "weakened": sum(new[pair] < old[pair] for pair in both),
    }
    return {"counts": counts, "jaccard": len(both) / len(old.keys() | new), "ties": listed}


def with_places(graph, places=None):
    """A drawing of a network, laid out or at given places."""
    drawing = pygraphviz.AGraph(
        size="6.7,7.3", dpi=300, overlap="false", splines="true", outputorder="edgesfirst")
    drawing.node_attr.update(shape="box", fontname="Liberation Sans", fontsize=9)
    for node, facts in graph.nodes(data=True):
        place = {"pos": places[node] + "!"} if places and node in places else {}
        drawing.add_node(node, label=facts["name"], **place)
    for one, other, facts in graph.edges(data=True):
        drawing.add_edge(one, other, penwidth=facts["weight"] / 2)
    drawing.layout("neato", args="-n" if places else "") if places else drawing.layout("fdp")
    return drawing


def draw(graphs, output):
    """The latest network as SVG, PDF and PNG, and the others as SVG, everybody at the same place."""
    latest = with_places(graphs[-1])
    paths = [os.path.join(output, "figure." + form) for form in ("svg", "pdf", "png")]
    for path in paths:
        latest.draw(path)
    places = {node.name: node.attr["pos"] for node in map(latest.get_node, latest.nodes())}
    for number, graph in enumerate(graphs[:-1]):
        known = {node: places.get(node, f"{40 * place},-40") for place, node in enumerate(graph)}
        with_places(graph, known).draw(os.path.join(output, f"snapshot-{number}.svg"))
    return [paths[0]] + [
        os.path.join(output, f"snapshot-{number}.svg") for number in range(len(graphs) - 1)]


def tables(graphs, results):
    latest = graphs[-1]
    values = results["measures"][-1]
    return {
        "key-figures": [["id", *results["snapshots"]]] + [
            [key, *(figures[key] for figures in results["key-figures"])]
            for key in results["key-figures"][-1]],
        "organisations": [["id", "name", "sector", "kind"]] + [
            [node, facts["name"], facts["sector"], facts["kind"]]
            for node, facts in latest.nodes(data=True)],
        "measures": [["id", *values]] + [
            [node, *(column.get(node) for column in values.values())] for node in latest],
        "collaborations": [["one", "other", "intensity", "phases"]] + [
            [one, other, facts["weight"], ",".join(sorted(facts["phases"]))]
            for one, other, facts in latest.edges(data=True)],
        "changes": [["one", "other", "before", "after"], *map(list, results["changes"]["ties"])],
        "findings": [["kind", "what"]] + [
            [kind, json.dumps(item, ensure_ascii=False)]
            for kind, items in results["findings"].items()
            for item in (items if isinstance(items, list) else [items])],
    }


def write(graphs, results, figures, output):
    contents = tables(graphs, results)
    book = xlsxwriter.Workbook(os.path.join(output, "tables.xlsx"), {"nan_inf_to_errors": True})
    bold = book.add_format({"bold": True})
    for name, table in contents.items():
        with open(os.path.join(output, name + ".csv"), "w", newline="") as file:
            csv.writer(file, delimiter=";").writerows(table)
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, table[0], bold)
        for place, row in enumerate(table[1:], 1):
            sheet.write_row(place, 0, row)
        sheet.freeze_panes(1, 1)
        sheet.autofit()
    book.close()
    with open(os.path.join(output, "results.json"), "w") as file:
        json.dump(results, file, ensure_ascii=False, indent=2, default=list)
    parts = [open(path, encoding="utf-8").read().split("<svg", 1)[1] for path in figures]
    for name, table in contents.items():
        cells = "".join(
            "<tr>" + "".join(f"<td>{html.escape(str(cell))}</td>" for cell in row) + "</tr>"
            for row in table)
        parts.append(f"><h2>{name}</h2><table>{cells}</table><svg/")
    with open(os.path.join(output, "index.html"), "w") as file:
        file.write("<!doctype html><title>Report</title><svg" + "<svg".join(parts) + ">")


def assess(study):
    names = snapshots(study)
    graphs = [read(study, name) for name in names]
    values = [measures(graph) for graph in graphs]
    latest = graphs[-1]
    found = gaps.findings(latest, values[-1])
    others = {
        str(choice): gaps.findings(graph, None)
        for choice in ((1, "max"), (3, "max"), (2, "min"), (2, "mean"))
        for graph in [read(study, names[-1], *choice)]}
    found |= chance.findings(latest)
    found["recommended"] = gaps.recommended(latest)
    found["likely"] = gaps.likely(graphs[-2], latest)
    results = {
        "snapshots": names, "measures": values,
        "key-figures": [key_figures(graph) for graph in graphs], "findings": found,
        "sensitivity": {
            kind: [choice for choice, other in others.items() if other[kind] != found[kind]]
            for kind in next(iter(others.values()))},
        "changes": changes(study, graphs[-2], latest),
    }
    return graphs, results


def check(results, path):
    """Compares what is the same quantity with a report's numbers; drawn ones within five errors."""
    with open(path) as file:
        report = json.load(file)
    told = {item["id"]: item["details"] for item in report["gaps"]["findings"]}
    pairs = []
    for figures, values, snapshot in zip(
            results["key-figures"], results["measures"], report["snapshots"]):
        theirs = snapshot["metrics"]
        pairs += [(f"{snapshot['snapshot']} {key}", figures[key], number, 1e-9)
                  for key, number in theirs["network"].items()]
        pairs += [
            (f"{snapshot['snapshot']} {key} of {row['id']}", values[key][row["id"]], number, 1e-6)
            for row in theirs["organisations"] for key, number in row["scores"].items()]
    counts = report["change"]["counts"]
    pairs += [(key, number, counts[key], 0) for key, number in results["changes"]["counts"].items()]
    pairs += gaps.pairs(results["findings"], told) + chance.pairs(results["findings"], told)
    wrong = [
        f"{name}: {ours} here, {theirs} in the report" for name, ours, theirs, slack in pairs
        if (ours is None) != (theirs is None)
        or ours is not None and abs(ours - theirs) > slack + 1e-12]
    print(f"{len(pairs)} numbers compared, {len(wrong)} differ", *wrong, sep="\n")
    return not wrong


def main():
    study, output, *options = sys.argv[1:]
    os.makedirs(output, exist_ok=True)
    graphs, results = assess(study)
    write(graphs, results, draw(graphs, output), output)
    if options[:1] == ["--check"] and not check(results, options[1]):
        sys.exit(1)


if __name__ == "__main__":
    main()
