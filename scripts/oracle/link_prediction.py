#!/usr/bin/env python3
"""Reference values for the scores of common neighbours, from two sources that must agree.

Adamic–Adar from networkx and igraph, resource allocation from networkx and the matrix product
A · D⁻¹ · A, for all pairs of Krackhardt's kite that are not joined; and how well they place an edge
that is left out (area under the curve), from scipy's Mann–Whitney U and by comparing one by one.
Prints the tables of Tests/GraphAlgorithmsTests/CommonNeighbourScoresTests.swift and of
Tests/GapAnalysisTests/LikelyTests.swift; stops on the first number on which two sources disagree by
more than 1e-9.

    python3 -m venv /tmp/oracle
    /tmp/oracle/bin/pip install -r scripts/oracle/requirements.txt
    /tmp/oracle/bin/python scripts/oracle/link_prediction.py
"""

import sys

import igraph
import networkx
import numpy
from scipy.stats import mannwhitneyu

KITE = networkx.krackhardt_kite_graph()


def agreed(what, ours, theirs):
    """The number that both sources give."""
    if abs(ours - theirs) > 1e-9:
        sys.exit(f"disagreement: {what}: {ours} and {theirs}")
    return ours


def scores(graph, pairs):
    """Adamic–Adar and resource allocation of pairs of nodes 0, 1, …, each from two sources."""
    count = graph.number_of_nodes()
    rows = igraph.Graph(n=count, edges=list(graph.edges))
    inverse_log = rows.similarity_inverse_log_weighted()
    matrix = networkx.to_numpy_array(graph, nodelist=range(count))
    degrees = matrix.sum(axis=0)
    product = matrix @ numpy.diag([1 / k if k else 0 for k in degrees]) @ matrix
    adamic_adar = {(u, v): p for u, v, p in networkx.adamic_adar_index(graph, pairs)}
    resources = {(u, v): p for u, v, p in networkx.resource_allocation_index(graph, pairs)}
    return {
        pair: (
            agreed(f"Adamic–Adar {pair}", adamic_adar[pair], inverse_log[pair[0]][pair[1]]),
            agreed(f"resource allocation {pair}", resources[pair], product[pair]),
        )
        for pair in pairs
    }


def area(own, others):
    """The share of comparisons won, equal ones counted half."""
    ranked = mannwhitneyu([round(own, 9)], [round(other, 9) for other in others]).statistic
    counted = sum(1 if own > o + 1e-9 else 0.5 if own > o - 1e-9 else 0 for o in others)
    return agreed("area", ranked, counted) / len(others)


def left_out(graph):
    """The mean area over the edges, each left out in turn."""
    absent = sorted(tuple(sorted(pair)) for pair in networkx.non_edges(graph))
    areas = []
    for edge in sorted(tuple(sorted(pair)) for pair in graph.edges):
        rest = graph.copy()
        rest.remove_edge(*edge)
        found = scores(rest, absent + [edge])
        areas.append([area(found[edge][n], [found[p][n] for p in absent]) for n in (0, 1)])
    return numpy.mean(areas, axis=0)


def main():
    pairs = sorted(tuple(sorted(pair)) for pair in networkx.non_edges(KITE))
    for (one, other), (adamic_adar, resources) in scores(KITE, pairs).items():
        if resources > 0:
            print(f"    ({one}, {other}, {float(adamic_adar)!r}, {float(resources)!r}),")
    print("left out: " + ", ".join(repr(float(value)) for value in left_out(KITE)))


main()
