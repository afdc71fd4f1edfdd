#!/usr/bin/env python3
"""Reference values for the backbone of a network, from two sources that must agree.

The disparity of each edge of Krackhardt's kite, weighted below, from scipy's integral of the density
that Serrano, Boguñá and Vespignani give and from the beta distribution that it is; local degree scores
of the kite from NetworKit and from the definition. NetworKit ranks neighbours of the same degree one
after the other, we give them the rank of the first; there only our score can be the higher. Prints the tables of
Tests/GraphAlgorithmsTests/BackboneTests.swift; stops on the first number on which two sources
disagree by more than 1e-9.

    python3 -m venv /tmp/oracle
    /tmp/oracle/bin/pip install -r scripts/oracle/requirements.txt networkit==11.3
    /tmp/oracle/bin/python scripts/oracle/backbone.py
"""

import math
import sys

import networkit
import networkx
from scipy.integrate import quad
from scipy.stats import beta

EDGES = [
    (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6),
    (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
]
WEIGHTS = [1, 2, 5, 1, 3, 1, 4, 1, 2, 1, 5, 1, 1, 2, 3, 1, 4, 2]


def agreed(what, ours, theirs):
    """The number that both sources give."""
    if abs(ours - theirs) > 1e-9:
        sys.exit(f"disagreement: {what}: {ours} and {theirs}")
    return ours


def disparity(graph, one, other):
    """The smaller of the probabilities at the two ends; None when neither end has any."""
    weight = graph[one][other]["weight"]
    found = []
    for node in (one, other):
        degree, strength = graph.degree(node), graph.degree(node, weight="weight")
        if degree > 1:
            share = weight / strength
            inner = quad(
                lambda x, k=degree: (1 - x) ** (k - 2), 0, share, epsabs=1e-13, epsrel=1e-13)[0]
            found.append(
                agreed((one, other), 1 - (degree - 1) * inner, beta.sf(share, 1, degree - 1)))
    return min(found) if found else None


def local_degree(graph, one, other):
    """The higher of the scores at the two ends, by the definition."""
    found = []
    for node, partner in ((one, other), (other, one)):
        degrees = [graph.degree(n) for n in graph.neighbors(node)]
        rank = 1 + sum(d > graph.degree(partner) for d in degrees)
        found.append(1 - (math.log(rank) / math.log(len(degrees)) if rank > 1 else 0))
    return max(found)


def main():
    graph = networkx.Graph()
    for (one, other), weight in zip(EDGES, WEIGHTS):
        graph.add_edge(one, other, weight=weight)
    print("disparities:", [round(disparity(graph, *edge), 12) for edge in EDGES])
    rows = networkit.Graph(10)
    for one, other in EDGES:
        rows.addEdge(one, other)
    rows.indexEdges()
    scores = networkit.sparsification.LocalDegreeScore(rows)
    scores.run()
    theirs = scores.scores()
    print("local degree:", [
        round(compared(graph, edge, theirs[rows.edgeId(*edge)]), 12) for edge in EDGES])


def compared(graph, edge, theirs):
    """Our score of an edge, which NetworKit's equals unless a neighbour has the same degree."""
    ours = local_degree(graph, *edge)
    tied = any(
        sum(graph.degree(n) == graph.degree(partner) for n in graph.neighbors(node)) > 1
        for node, partner in (edge, edge[::-1]))
    if tied and ours >= theirs:
        return ours
    return agreed(edge, ours, theirs)


main()
