"""The job of `samspill report` as one would write it in Python: whole_job.py STUDY OUTPUT.

Reads the tables of a study folder, takes the usual measures with networkx, looks for gaps (isolates, cut
nodes, bridges, pairs of sectors that don't meet, structural holes, likely ties), draws the network with
pygraphviz as SVG, PDF and PNG, and writes a page and a table. It does less than the report does.
"""

import csv
import html
import os
import sys
from itertools import combinations

import networkx
import pygraphviz


def rows(study, name):
    with open(os.path.join(study, name), newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file, delimiter=";"))


def read(study, threshold=2):
    """The network at the latest date, with names and sectors."""
    collaborations = rows(study, "relasjoner.csv")
    latest = max(row["måling"] for row in collaborations)
    graph = networkx.Graph()
    for row in rows(study, "organisasjoner.csv"):
        if latest in (row["målinger"] or latest).split(","):
            graph.add_node(row["id"], name=row["kortnavn"] or row["navn"], sector=row["sektor"])
    for row in collaborations:
        ends = row["fra"], row["til"]
        intensity = float(row["intensitet"] or 0)
        if row["måling"] == latest and intensity >= threshold and all(end in graph for end in ends):
            known = graph.get_edge_data(*ends, {"weight": 0})["weight"]
            graph.add_edge(*ends, weight=max(known, intensity))
    return graph


def measures(graph):
    return {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": networkx.betweenness_centrality(graph),
        "closeness": networkx.closeness_centrality(graph),
        "harmonic": networkx.harmonic_centrality(graph),
        "eigenvector": networkx.eigenvector_centrality_numpy(graph),
        "page rank": networkx.pagerank(graph),
        "constraint": networkx.constraint(graph, weight="weight"),
        "effective size": networkx.effective_size(graph, nodes=list(graph), weight="weight"),
        "clustering": networkx.clustering(graph),
        "core": networkx.core_number(graph),
    }


def key_figures(graph):
    sectors = networkx.get_node_attributes(graph, "sector")
    communities = networkx.community.louvain_communities(graph, seed=1)
    return {
        "density": networkx.density(graph),
        "global efficiency": networkx.global_efficiency(graph),
        "transitivity": networkx.transitivity(graph),
        "components": networkx.number_connected_components(graph),
        "modularity": networkx.community.modularity(graph, communities),
        "assortativity": networkx.attribute_assortativity_coefficient(graph, "sector"),
        "sectors": len(set(sectors.values())),
    }


def gaps(graph, values):
    sectors = networkx.get_node_attributes(graph, "sector")
    joined = {frozenset((sectors[one], sectors[other])) for one, other in graph.edges}
    apart = [
        pair for pair in combinations(sorted(set(sectors.values())), 2)
        if frozenset(pair) not in joined
    ]
    likely = sorted(
        networkx.adamic_adar_index(graph, list(networkx.non_edges(graph))), key=lambda row: -row[2]
    )
    return {
        "isolates": sorted(networkx.isolates(graph)),
        "cut nodes": sorted(networkx.articulation_points(graph)),
        "bridges": sorted(networkx.bridges(graph)),
        "sectors apart": apart,
        "few holes": sorted(node for node in graph if values["constraint"][node] > 0.5),
        "likely ties": [row[:2] for row in likely[:10]],
    }


def draw(graph, output):
    """The figure as SVG, PDF and PNG, laid out once; the description stays for Graphviz alone."""
    drawing = pygraphviz.AGraph(
        size="6.7,7.3", dpi=300, overlap="false", splines="true", outputorder="edgesfirst")
    drawing.node_attr.update(shape="box", fontname="Liberation Sans", fontsize=9)
    for node, facts in graph.nodes(data=True):
        drawing.add_node(node, label=facts["name"])
    for one, other, facts in graph.edges(data=True):
        drawing.add_edge(one, other, penwidth=facts["weight"] / 2)
    drawing.write(os.path.join(output, "figure.gv"))
    drawing.layout("fdp")
    for form in ("svg", "pdf", "png"):
        drawing.draw(os.path.join(output, "figure." + form))


def write(graph, values, figures, found, output):
    with open(os.path.join(output, "organisations.csv"), "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "name", *values])
        for node, facts in graph.nodes(data=True):
            table.writerow([node, facts["name"], *(column[node] for column in values.values())])
    items = [f"<li>{html.escape(name)}: {html.escape(str(value))}</li>" for name, value in
             [*figures.items(), *found.items()]]
    with open(os.path.join(output, "figure.svg")) as file:
        svg = file.read()
    with open(os.path.join(output, "index.html"), "w") as file:
        file.write(f"<!doctype html><title>Report</title>{svg}<ul>{''.join(items)}</ul>")


def main():
    study, output = sys.argv[1:]
    os.makedirs(output, exist_ok=True)
    graph = read(study)
    values = measures(graph)
    draw(graph, output)
    write(graph, values, key_figures(graph), gaps(graph, values), output)


if __name__ == "__main__":
    main()
