"""Collaboration within and across sectors."""

import itertools
import math

import bct
import igraph
import networkx
import numpy

from agreement import measure


def indicator(network):
    """A row for each node, a column for each group; nodes without a group have zeros."""
    matrix = numpy.zeros((network.count, network.group_count))
    for node in network.grouped:
        matrix[node, network.groups[node]] = 1
    return matrix


def mixing_ends(network, view):
    """Weights from group to group; without direction in both cells, on the diagonal twice."""
    belongs = indicator(network)
    return belongs.T @ view.matrix @ belongs


def edges_between(network, view):
    """The same by going through the edges of networkx."""
    ends = numpy.zeros((network.group_count, network.group_count))
    for tail, head, weight in view.nx.edges(data="weight"):
        one, other = network.groups[tail], network.groups[head]
        if one is None or other is None:
            continue
        ends[one, other] += weight
        if not view.directed:
            ends[other, one] += weight
    return ends


def known(network, view):
    """igraph and the groups of the nodes that have one."""
    graph = view.ig.induced_subgraph(network.grouped)
    return graph, [network.groups[node] for node in network.grouped]


def known_nx(network, view):
    graph = view.nx.subgraph(network.grouped).copy()
    networkx.set_node_attributes(graph, {v: network.groups[v] for v in graph}, "sector")
    return graph


def index(external, internal):
    total = external + internal
    return (external - internal) / total if total > 0 else None


@measure("e-i-index", "edges of networkx one by one", "trace of numpy's group matrix", needs=("groups",))
def e_i_index(network):
    view = network.read
    ends, other = edges_between(network, view), mixing_ends(network, view)
    return (
        index(ends.sum() - numpy.trace(ends), numpy.trace(ends)),
        1 - 2 * numpy.trace(other) / other.sum() if other.sum() else None,
    )


@measure("node-e-i", "neighbours by networkx", "rows of numpy's matrices", needs=("groups",))
def node_e_i(network):
    view = network.read
    one = []
    for node, group in enumerate(network.groups):
        ties = [
            (network.groups[other], data["weight"]) for other, data in view.nx[node].items()
            if network.groups[other] is not None
        ]
        within = sum(weight for own, weight in ties if own == group)
        total = sum(weight for _, weight in ties)
        one.append(index(total - within, within) if group is not None else None)
    sums = view.matrix @ indicator(network)
    other = [
        (sums[node].sum() - 2 * sums[node, group]) / sums[node].sum()
        if group is not None and sums[node].sum() > 0 else None
        for node, group in enumerate(network.groups)
    ]
    return one, other


@measure("group-e-i", "edges of networkx one by one", "numpy's group matrix", needs=("groups",))
def group_e_i(network):
    view = network.undirected
    sides = []
    for ends in (edges_between(network, view), mixing_ends(network, view)):
        within = numpy.diag(ends) / 2
        across = ends.sum(axis=1) - numpy.diag(ends)
        sides.append([index(e, i) for e, i in zip(across, within)])
    return tuple(sides)


@measure("participation", "bctpy participation_coef", "numpy: shares of each group", needs=("groups",))
def participation(network):
    view = network.undirected
    # Nodes without a group must not count as partners: their columns are emptied.
    seen = view.matrix.copy()
    hidden = [node for node, group in enumerate(network.groups) if group is None]
    seen[:, hidden] = 0
    labels = numpy.array([1 if group is None else group + 1 for group in network.groups])
    one = bct.participation_coef(seen, labels)
    sums = view.matrix @ indicator(network)
    totals = sums.sum(axis=1)
    other = [
        1 - ((row / total) ** 2).sum() if total > 0 else None for row, total in zip(sums, totals)]
    return [score if total > 0 else None for score, total in zip(one, totals)], other


@measure("within-module-z", "bctpy module_degree_zscore", "numpy: degrees within", needs=("groups",))
def within_module_z(network):
    view = network.plain
    labels = numpy.array(
        [network.group_count + 1 if group is None else group + 1 for group in network.groups])
    one = bct.module_degree_zscore(view.matrix, labels)
    other, defined = [None] * network.count, [False] * network.count
    for group in range(network.group_count):
        members = network.members(group)
        degrees = view.matrix[numpy.ix_(members, members)].sum(axis=1)
        spread = degrees.std()
        for node, degree in zip(members, degrees):
            if spread > 1e-12:
                other[node] = (degree - degrees.mean()) / spread
                defined[node] = True
    return [score if known else None for score, known in zip(one, defined)], other


@measure(
    "assortativity", "networkx attribute_assortativity_coefficient", "igraph assortativity_nominal",
    needs=("groups",))
def assortativity(network):
    view = network.steps
    graph, labels = known(network, view)
    if not graph.ecount():
        return None, None
    return (
        networkx.attribute_assortativity_coefficient(known_nx(network, view), "sector"),
        graph.assortativity_nominal(labels, directed=view.directed),
    )


@measure(
    "degree-assortativity", "networkx degree_assortativity_coefficient", "igraph assortativity_degree")
def degree_assortativity(network):
    view = network.plain
    return (
        networkx.degree_assortativity_coefficient(view.nx),
        view.ig.assortativity_degree(directed=False),
    )


@measure("modularity", "networkx community.modularity", "igraph modularity", needs=("groups",))
def modularity(network):
    view = network.undirected
    graph, labels = known(network, view)
    sets = [set(network.members(group)) for group in range(network.group_count)]
    return (
        networkx.community.modularity(known_nx(network, view), sets, weight="weight"),
        graph.modularity(labels, weights="weight"),
    )


@measure("yule-q", "pairs of nodes one by one", "numpy's group matrix", needs=("groups",))
def yule_q(network):
    view = network.plain
    table = {(same, tied): 0 for same in (True, False) for tied in (True, False)}
    for one, other in itertools.combinations(network.grouped, 2):
        same = network.groups[one] == network.groups[other]
        table[same, view.nx.has_edge(one, other)] += 1
    a, b, c, d = (table[key] for key in ((True, True), (True, False), (False, True), (False, False)))
    ends = mixing_ends(network, view)
    sizes = indicator(network).sum(axis=0)
    within, total = numpy.trace(ends) / 2, ends.sum() / 2
    same = sum(math.comb(int(size), 2) for size in sizes)
    odds = within * (math.comb(int(sizes.sum()), 2) - same - (total - within))
    against = (same - within) * (total - within)
    return (a * d - b * c) / (a * d + b * c), (odds - against) / (odds + against)


@measure("coleman-homophily", "choices of networkx one by one", "numpy's group matrix", needs=("groups",))
def coleman_homophily(network):
    view = network.steps
    sizes = indicator(network).sum(axis=0)
    sides = []
    for ends in (edges_between(network, view), mixing_ends(network, view)):
        scores = []
        for group, size in enumerate(sizes):
            made, own = ends[group].sum(), ends[group, group]
            expected = made * (size - 1) / (sizes.sum() - 1)
            space = made - expected if own >= expected else expected
            scores.append((own - expected) / space if made > 0 and space > 1e-12 else None)
            if made > 0 and abs(own - expected) < 1e-12:
                scores[-1] = 0.0
        sides.append(scores)
    return tuple(sides)


def cells(ends):
    """Undirected counts: on the diagonal once."""
    return ends - numpy.diag(numpy.diag(ends)) / 2


def pairs_of(network):
    sizes = indicator(network).sum(axis=0)
    return numpy.outer(sizes, sizes) - numpy.diag(sizes * (sizes + 1) / 2)


def as_rows(matrix):
    return [list(row) for row in matrix]


@measure("mixing", "networkx attribute_mixing_matrix", "numpy's group matrix", needs=("groups",))
def mixing(network):
    view = network.plain
    mapping = {group: group for group in range(network.group_count)}
    one = networkx.attribute_mixing_matrix(
        known_nx(network, view), "sector", mapping=mapping, normalized=False)
    return as_rows(cells(one)), as_rows(cells(mixing_ends(network, view)))


@measure("mixing-density", "pairs of nodes one by one", "numpy's group matrix", needs=("groups",))
def mixing_density(network):
    view, size = network.plain, network.group_count
    tied, all_pairs = numpy.zeros((size, size)), numpy.zeros((size, size))
    for one, other in itertools.combinations(network.grouped, 2):
        for cell in {
            (network.groups[one], network.groups[other]), (network.groups[other], network.groups[one])
        }:
            all_pairs[cell] += 1
            tied[cell] += view.nx.has_edge(one, other)

    def shares(above, below):
        return [[a / b if b else None for a, b in zip(*rows)] for rows in zip(above, below)]

    return shares(tied, all_pairs), shares(cells(mixing_ends(network, view)), pairs_of(network))


@measure("mixing-expected-size", "share of all pairs", "formula over group sizes", needs=("groups",))
def mixing_expected_size(network):
    view = network.plain
    total = cells(edges_between(network, view))[numpy.triu_indices(network.group_count)].sum()
    n = len(network.grouped)
    sizes = [len(network.members(group)) for group in range(network.group_count)]
    one = pairs_of(network) * total / math.comb(n, 2)
    other = [
        [total * (math.comb(a, 2) if i == j else a * b) / math.comb(n, 2)
         for j, b in enumerate(sizes)]
        for i, a in enumerate(sizes)
    ]
    return as_rows(one), other


@measure("mixing-expected-degree", "degrees node by node", "numpy's row sums", needs=("groups",))
def mixing_expected_degree(network):
    view = network.plain
    graph, labels = known(network, view)
    sums = [0.0] * network.group_count
    for label, degree in zip(labels, graph.degree()):
        sums[label] += degree
    total = graph.ecount()
    one = [
        [a * b / ((4 if i == j else 2) * total) for j, b in enumerate(sums)]
        for i, a in enumerate(sums)
    ]
    rows = mixing_ends(network, view).sum(axis=1)
    other = numpy.outer(rows, rows) / rows.sum()
    return one, as_rows(cells(other))
