"""Partners who are not in touch with each other."""

import math

import networkx
import numpy

from agreement import measure


def burt(matrix):
    """Dyadic constraints and effective sizes of every node, straight from Burt's sums."""
    ties = matrix + matrix.T
    n = len(ties)
    sums, largest = ties.sum(axis=1), ties.max(axis=1)
    constraints, sizes = [], []
    for i in range(n):
        contacts = numpy.flatnonzero(ties[i])
        shares = ties[i] / sums[i] if len(contacts) else ties[i]
        own, size = [], 0.0
        for j in contacts:
            others = [q for q in contacts if q != j]
            through = sum(shares[q] * ties[q, j] / sums[q] for q in others)
            own.append((shares[j] + through) ** 2)
            size += 1 - sum(shares[q] * ties[j, q] / largest[j] for q in others)
        constraints.append(own)
        sizes.append(size)
    return constraints, sizes


def burt_within(matrix):
    """The same for each node within its ego network."""
    constraints, sizes = [], []
    for node in range(len(matrix)):
        circle = [node, *(numpy.flatnonzero(matrix[node] + matrix[:, node]))]
        found = burt(matrix[numpy.ix_(circle, circle)])
        constraints.append(found[0][0])
        sizes.append(found[1][0])
    return constraints, sizes


def without_isolates(scores, constraints):
    return [score if own else None for score, own in zip(scores, constraints)]


def networkx_constraint(graph, node):
    """networkx's sum over the contacts; None without any."""
    contacts = set(networkx.all_neighbors(graph, node))
    if not contacts:
        return None
    return sum(networkx.local_constraint(graph, node, v, weight="weight") for v in contacts)


def networkx_size(graph, node):
    contacts = set(networkx.all_neighbors(graph, node))
    if not contacts:
        return None
    if graph.is_directed() and not list(graph.successors(node)):
        # networkx asks only whom a node turns to whether it is alone.
        graph = graph.reverse()
    return networkx.effective_size(graph, nodes=[node], weight="weight")[node]


def circle(view, node):
    return networkx.ego_graph(view.nx, node, undirected=True)


def hierarchy(own):
    if len(own) < 2:
        return None
    ratios = [c / (sum(own) / len(own)) for c in own]
    return sum(r * math.log(r) for r in ratios) / (len(own) * math.log(len(own)))


def networkx_hierarchy(graph, node):
    contacts = sorted(set(networkx.all_neighbors(graph, node)))
    return hierarchy(
        [networkx.local_constraint(graph, node, v, weight="weight") for v in contacts])


def contact_counts(view):
    return [len(set(networkx.all_neighbors(view.nx, node))) for node in range(view.count)]


@measure("constraint", "networkx local_constraint added up", "igraph constraint")
def constraint(network):
    view = network.read
    one = [networkx_constraint(view.nx, node) for node in range(view.count)]
    return one, view.ig.constraint(weights="weight")


@measure("effective-size", "networkx effective_size, node by node", "numpy: Burt's sums")
def effective_size(network):
    view = network.read
    constraints, sizes = burt(view.matrix)
    one = [networkx_size(view.nx, node) for node in range(view.count)]
    return one, without_isolates(sizes, constraints)


@measure("burt-efficiency", "networkx effective_size ÷ contacts", "numpy: Burt's sums ÷ contacts")
def burt_efficiency(network):
    one, other = effective_size(network)
    counts = contact_counts(network.read)
    return tuple(
        [size / count if count else None for size, count in zip(side, counts)]
        for side in (one, other))


@measure("burt-hierarchy", "Coleman–Theil over networkx local_constraint", "the same over numpy sums")
def burt_hierarchy(network):
    view = network.read
    one = [networkx_hierarchy(view.nx, node) for node in range(view.count)]
    return one, [hierarchy(own) for own in burt(view.matrix)[0]]


@measure("ego-constraint", "networkx local_constraint within ego_graph", "numpy within the circle")
def ego_constraint(network):
    view = network.read
    one = [networkx_constraint(circle(view, node), node) for node in range(view.count)]
    return one, [sum(own) if own else None for own in burt_within(view.matrix)[0]]


@measure("ego-effective-size", "networkx effective_size within ego_graph", "numpy within the circle")
def ego_effective_size(network):
    view = network.read
    constraints, sizes = burt_within(view.matrix)
    one = [networkx_size(circle(view, node), node) for node in range(view.count)]
    return one, without_isolates(sizes, constraints)


@measure(
    "ego-efficiency", "networkx effective_size within ego_graph ÷ contacts",
    "numpy within the circle ÷ contacts")
def ego_efficiency(network):
    counts = contact_counts(network.read)
    return tuple(
        [size / count if count else None for size, count in zip(side, counts)]
        for side in ego_effective_size(network))


@measure(
    "ego-hierarchy", "Coleman–Theil over networkx local_constraint within ego_graph",
    "the same over numpy sums within the circle")
def ego_hierarchy(network):
    view = network.read
    one = [networkx_hierarchy(circle(view, node), node) for node in range(view.count)]
    return one, [hierarchy(own) for own in burt_within(view.matrix)[0]]
