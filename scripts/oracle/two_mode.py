"""Organisations and the projects they take part in."""

import itertools

import networkx
import numpy
import scipy.stats
from networkx.algorithms import bipartite

from activity import by_node
from agreement import measure
from between import betweenness_sums


def organisations(network):
    return [node for node, mode in enumerate(network.modes) if mode == 0]


def projects(network):
    return [node for node, mode in enumerate(network.modes) if mode == 1]


def incidence(network):
    """Rows for organisations, columns for projects."""
    return network.plain.matrix[numpy.ix_(organisations(network), projects(network))]


@measure("participations", "networkx degree", "igraph degree", two_mode=True)
def participations(network):
    return by_node(dict(network.plain.nx.degree())), network.plain.ig.degree()


@measure("two-mode-degree", "networkx bipartite.degree_centrality", "igraph degree ÷ other mode", two_mode=True)
def two_mode_degree(network):
    sizes = [len(projects(network)), len(organisations(network))]
    one = bipartite.degree_centrality(network.plain.nx, organisations(network))
    other = [
        degree / sizes[mode] for degree, mode in zip(network.plain.ig.degree(), network.modes)]
    return by_node(one), other


def most_between(own, other):
    """Borgatti and Everett's maximum for a node of a mode."""
    whole, rest = divmod(own - 1, other)
    return (
        other**2 * (whole + 1) ** 2 + other * (whole + 1) * (2 * rest - whole - 1)
        - rest * (2 * whole - rest + 3)
    ) / 2


@measure(
    "two-mode-betweenness", "networkx bipartite.betweenness_centrality",
    "igraph betweenness ÷ the maximum of the mode", two_mode=True)
def two_mode_betweenness(network):
    counts = [len(organisations(network)), len(projects(network))]
    most = [most_between(counts[mode], counts[1 - mode]) for mode in (0, 1)]
    one = bipartite.betweenness_centrality(network.plain.nx, organisations(network))
    raw = betweenness_sums(network.plain)[1]
    return by_node(one), [score / most[mode] for score, mode in zip(raw, network.modes)]


@measure(
    "two-mode-closeness", "networkx bipartite.closeness_centrality", "formula over igraph distances",
    two_mode=True)
def two_mode_closeness(network):
    counts = [len(organisations(network)), len(projects(network))]
    one = bipartite.closeness_centrality(network.plain.nx, organisations(network))
    distances = numpy.array(network.plain.ig.distances(), dtype=float)
    other = []
    for node, mode in enumerate(network.modes):
        reached = distances[node][numpy.isfinite(distances[node]) & (distances[node] > 0)]
        least = counts[1 - mode] + 2 * (counts[mode] - 1)
        share = len(reached) / (network.count - 1)
        other.append(least / reached.sum() * share if len(reached) else 0.0)
    return by_node(one), other


@measure("redundancy", "networkx bipartite.node_redundancy", "numpy: common neighbours", two_mode=True)
def redundancy(network):
    graph = network.plain.nx
    wanted = [node for node in graph if graph.degree(node) > 1]
    found = bipartite.node_redundancy(graph, wanted)
    common = network.plain.matrix @ network.plain.matrix
    other = []
    for node in range(network.count):
        around = numpy.flatnonzero(network.plain.matrix[node])
        pairs = list(itertools.combinations(around, 2))
        shared = sum(common[a, b] > 1 for a, b in pairs)
        other.append(shared / len(pairs) if pairs else None)
    return [found.get(node) for node in range(network.count)], other


@measure(
    "latapy-clustering", "networkx bipartite.latapy_clustering(mode=dot)", "numpy: Jaccard overlaps",
    two_mode=True)
def latapy_clustering(network):
    common = network.plain.matrix @ network.plain.matrix
    degrees = numpy.diag(common)
    other = []
    for node in range(network.count):
        met = [u for u in numpy.flatnonzero(common[node]) if u != node]
        overlaps = [common[node, u] / (degrees[node] + degrees[u] - common[node, u]) for u in met]
        other.append(sum(overlaps) / len(overlaps) if met else None)
    found = by_node(bipartite.latapy_clustering(network.plain.nx, mode="dot"))
    return [score if known is not None else None for score, known in zip(found, other)], other


def four_paths(network):
    """Paths over sets of networkx neighbours: per organisation, all and closed."""
    graph, counts = network.plain.nx, {}
    for middle in organisations(network):
        paths = closed = 0
        for p, q in itertools.combinations(graph[middle], 2):
            for i, k in itertools.product(graph[p], graph[q]):
                if len({i, k, middle}) < 3:
                    continue
                paths += 1
                closed += bool((set(graph[i]) & set(graph[k])) - {p, q})
        counts[middle] = (paths, closed)
    return counts


def four_paths_by_matrix(network):
    """The same from the incidence matrix."""
    tied = incidence(network) > 0
    shared = tied.astype(int) @ tied.T.astype(int)
    counts = {}
    for middle, node in enumerate(organisations(network)):
        paths = closed = 0
        for p, q in itertools.combinations(numpy.flatnonzero(tied[middle]), 2):
            first, second = tied[:, p].copy(), tied[:, q].copy()
            first[middle] = second[middle] = False
            pairs = first[:, None] & second[None, :]
            numpy.fill_diagonal(pairs, False)
            known = tied[:, q].astype(int)[:, None] + tied[:, p].astype(int)[None, :]
            paths += pairs.sum()
            closed += (pairs & (shared > known)).sum()
        counts[node] = (paths, closed)
    return counts


@measure("opsahl-local-clustering", "sets of networkx neighbours", "numpy incidence", two_mode=True)
def opsahl_local_clustering(network):
    sides = []
    for counts in (four_paths(network), four_paths_by_matrix(network)):
        scores = [counts.get(node, (0, 0)) for node in range(network.count)]
        sides.append([closed / paths if paths else None for paths, closed in scores])
    return tuple(sides)


@measure("opsahl-clustering", "sets of networkx neighbours", "numpy incidence", two_mode=True)
def opsahl_clustering(network):
    sides = []
    for counts in (four_paths(network), four_paths_by_matrix(network)):
        paths, closed = (sum(column) for column in zip(*counts.values()))
        sides.append(closed / paths)
    return tuple(sides)


@measure(
    "robins-alexander", "networkx bipartite.robins_alexander_clustering", "numpy: cycles and paths",
    two_mode=True)
def robins_alexander(network):
    tied = incidence(network)
    shared = numpy.triu(tied @ tied.T, 1)
    cycles = (shared * (shared - 1) / 2).sum()
    paths = (tied * numpy.outer(tied.sum(axis=1) - 1, tied.sum(axis=0) - 1)).sum()
    return bipartite.robins_alexander_clustering(network.plain.nx), 4 * cycles / paths


def projection(network, weigh):
    """Sums over shared projects of a weight of the number of their participants, in numpy."""
    tied = incidence(network)
    sums = tied @ numpy.diag([weigh(size) for size in tied.sum(axis=0)]) @ tied.T
    count = tied @ tied.T
    pairs = itertools.combinations(range(len(tied)), 2)
    return {(i, j): sums[i, j] for i, j in pairs if count[i, j] > 0}


def of_graph(graph):
    return {
        tuple(sorted((one, other))): weight for one, other, weight in graph.edges(data="weight")}


@measure("shared-projects", "networkx bipartite.weighted_projected_graph", "numpy incidence", two_mode=True)
def shared_projects(network):
    graph = bipartite.weighted_projected_graph(network.plain.nx, organisations(network))
    return of_graph(graph), projection(network, lambda size: 1)


@measure(
    "newman-weight", "networkx bipartite.collaboration_weighted_projected_graph", "numpy incidence",
    two_mode=True)
def newman_weight(network):
    graph = bipartite.collaboration_weighted_projected_graph(
        network.plain.nx, organisations(network))
    return of_graph(graph), projection(network, lambda size: 1 / (size - 1) if size > 1 else 0)


@measure(
    "hyperbolic-weight", "networkx bipartite.generic_weighted_projected_graph", "numpy incidence",
    two_mode=True)
def hyperbolic_weight(network):
    def weigh(graph, one, other):
        return sum(1 / graph.degree(p) for p in set(graph[one]) & set(graph[other]))

    graph = bipartite.generic_weighted_projected_graph(
        network.plain.nx, organisations(network), weight_function=weigh)
    return of_graph(graph), projection(network, lambda size: 1 / size if size else 0)


@measure("shared-significance", "scipy hypergeom.sf", "scipy one-sided Fisher test", two_mode=True)
def shared_significance(network):
    tied = incidence(network)
    total = tied.shape[1]
    one, other = {}, {}
    for i, j in itertools.combinations(range(len(tied)), 2):
        both = int((tied[i] * tied[j]).sum())
        if both == 0:
            continue
        first, second = int(tied[i].sum()), int(tied[j].sum())
        one[i, j] = scipy.stats.hypergeom.sf(both - 1, total, first, second)
        table = [[both, first - both], [second - both, total - first - second + both]]
        other[i, j] = scipy.stats.fisher_exact(table, alternative="greater").pvalue
    return one, other
