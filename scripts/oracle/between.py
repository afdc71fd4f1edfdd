"""Who and what others' paths run through."""

import itertools
import math

import igraph
import networkx
import numpy

from activity import by_node
from agreement import measure
from reach import mean_inverse, networkx_distances


def room(view):
    """As many pairs as a node can lie between."""
    return (view.count - 1) * (view.count - 2) / (1 if view.directed else 2)


def betweenness_sums(view):
    """Raw betweenness by both libraries; lengths in whole ticks, so that ties are ties."""
    one = networkx.betweenness_centrality(view.nx, normalized=False, weight=view.length)
    return by_node(one), view.ig.betweenness(weights=view.length)


@measure("betweenness", "networkx betweenness_centrality ÷ pairs", "igraph betweenness ÷ pairs")
def betweenness(network):
    sides = betweenness_sums(network.read)
    return tuple([score / room(network.read) for score in side] for side in sides)


@measure(
    "betweenness-centralisation", "Freeman's sum over networkx betweenness",
    "the same over igraph betweenness")
def betweenness_centralisation(network):
    sides = betweenness_sums(network.plain)
    n = network.count
    return tuple(
        sum(max(side) - score for score in side) / room(network.plain) / (n - 1) for side in sides)


@measure(
    "ego-betweenness", "networkx betweenness of ego within its ego_graph",
    "numpy: 1/(A²) over the pairs of ego's neighbours that aren't joined")
def ego_betweenness(network):
    view = network.plain
    one = [
        networkx.betweenness_centrality(networkx.ego_graph(view.nx, node), normalized=False)[node]
        for node in range(view.count)
    ]
    other = []
    for node in range(view.count):
        circle = [node, *numpy.flatnonzero(view.matrix[node])]
        inside = view.matrix[numpy.ix_(circle, circle)]
        paths = inside @ inside
        pairs = itertools.combinations(range(1, len(circle)), 2)
        other.append(sum(1 / paths[a, b] for a, b in pairs if not inside[a, b]))
    return one, other


@measure(
    "edge-betweenness", "networkx edge_betweenness_centrality ÷ pairs",
    "igraph edge_betweenness ÷ pairs")
def edge_betweenness(network):
    view = network.read
    one = networkx.edge_betweenness_centrality(view.nx, normalized=False, weight=view.length)
    if not view.directed:
        one = {tuple(sorted(pair)): score for pair, score in one.items()}
    other = view.ig.edge_betweenness(weights=view.length)
    pairs = view.pairs
    return (
        {pair: score / pairs for pair, score in one.items()},
        {edge.tuple: other[edge.index] / pairs for edge in view.ig.es},
    )


def resistances(view):
    """Effective resistances from the pseudo-inverse of the Laplacian; infinite between parts."""
    laplacian = numpy.diag(view.matrix.sum(axis=0)) - view.matrix
    inverse = numpy.linalg.pinv(laplacian, hermitian=True)
    own = numpy.diag(inverse)
    return own[:, None] + own[None, :] - 2 * inverse


@measure(
    "current-flow-betweenness", "networkx current_flow_betweenness_centrality of each part, rescaled",
    "numpy: currents from the pseudo-inverse of the Laplacian")
def current_flow_betweenness(network):
    view = network.undirected
    pairs = room(view)
    one = [0.0] * view.count
    for part in networkx.connected_components(view.nx):
        if len(part) < 3:
            continue
        scores = networkx.current_flow_betweenness_centrality(
            view.nx.subgraph(part), normalized=True, weight="weight", solver="full")
        for node, score in scores.items():
            one[node] = score * (len(part) - 1) * (len(part) - 2) / 2 / pairs
    return one, [score / pairs for score in throughputs(view)]


def throughputs(view):
    laplacian = numpy.diag(view.matrix.sum(axis=0)) - view.matrix
    inverse = numpy.linalg.pinv(laplacian, hermitian=True)
    sums = numpy.zeros(view.count)
    for part in view.ig.connected_components():
        for source, target in itertools.combinations(part, 2):
            potential = inverse[:, source] - inverse[:, target]
            currents = numpy.abs(view.matrix * (potential[:, None] - potential[None, :]))
            through = currents.sum(axis=1) / 2
            through[[source, target]] = 0
            sums += through
    return sums


@measure(
    "information", "networkx information_centrality × n",
    "numpy: n over the sum of effective resistances", needs=("connection",))
def information(network):
    view = network.undirected
    one = networkx.information_centrality(view.nx, weight="weight", solver="full")
    return (
        [score * view.count for score in by_node(one)],
        view.count / resistances(view).sum(axis=0),
    )


@measure(
    "bridging", "networkx betweenness × Hwang's coefficient", "igraph betweenness × the same in numpy")
def bridging(network):
    view = network.plain
    one, other = betweenness_sums(view)
    degrees = dict(view.nx.degree())
    inverse = view.matrix @ numpy.array([1 / max(1, d) for d in view.ig.degree()])
    left = [
        score / room(view) / degrees[node]
        / sum(1 / degrees[neighbour] for neighbour in view.nx[node]) if degrees[node] else None
        for node, score in enumerate(one)
    ]
    right = [
        score / room(view) / (degree * inverse[node]) if degree else None
        for node, (score, degree) in enumerate(zip(other, view.ig.degree()))
    ]
    return left, right


@measure(
    "valente-bridging", "networkx global_efficiency before and after each tie",
    "igraph distances before and after each tie")
def valente_bridging(network):
    view = network.plain

    def efficiency(graph):
        distances = numpy.array(graph.distances(), dtype=float)
        return mean_inverse(distances)

    losses, others = {}, {}
    for tail, head, _ in view.edges:
        thinner = view.nx.copy()
        thinner.remove_edge(tail, head)
        losses[tail, head] = (
            networkx.global_efficiency(view.nx) - networkx.global_efficiency(thinner))
        copy = view.ig.copy()
        copy.delete_edges([(tail, head)])
        others[tail, head] = efficiency(view.ig) - efficiency(copy)

    def means(drops):
        sums = [[drop for pair, drop in drops.items() if node in pair] for node in range(view.count)]
        return [sum(own) / len(own) if own else None for own in sums]

    return means(losses), means(others)


@measure(
    "cut-pieces", "networkx parts without the node, less those with it",
    "igraph biconnected components the node lies in, less one")
def cut_pieces(network):
    view = network.plain
    before = networkx.number_connected_components(view.nx)
    one = []
    for node in range(view.count):
        rest = view.nx.subgraph(set(view.nx) - {node})
        one.append(max(0, networkx.number_connected_components(rest) - before))
    blocks = list(view.ig.biconnected_components())
    return one, [max(0, sum(node in block for block in blocks) - 1) for node in range(view.count)]


@measure("cut-nodes", "networkx articulation_points", "igraph articulation_points")
def cut_nodes(network):
    view = network.plain
    return len(set(networkx.articulation_points(view.nx))), len(view.ig.articulation_points())


@measure("bridges", "networkx bridges", "igraph bridges")
def bridges(network):
    return len(list(networkx.bridges(network.plain.nx))), len(network.plain.ig.bridges())


@measure("blocks", "networkx biconnected_components", "igraph biconnected_components")
def blocks(network):
    view = network.plain
    return (
        len(list(networkx.biconnected_components(view.nx))),
        sum(len(block) > 1 for block in view.ig.biconnected_components()),
    )
