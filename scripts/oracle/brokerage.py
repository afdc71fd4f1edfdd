"""Who stands between whom, by sector (Gould & Fernandez 1989)."""

import itertools

import networkx
import numpy

from agreement import measure

ROLES = ("coordinator", "consultant", "gatekeeper", "representative", "liaison")


def role(start, broker, end):
    if start == broker == end:
        return "coordinator"
    if start == end:
        return "consultant"
    if broker == end:
        return "gatekeeper"
    if start == broker:
        return "representative"
    return "liaison"


def counts_by_triples(network):
    """Counts from all ordered triples of networkx nodes."""
    graph, groups = network.steps.nx, network.groups
    counts = {name: [0] * network.count for name in ROLES}
    for start, broker, end in itertools.permutations(network.grouped, 3):
        if not graph.has_edge(start, broker) or not graph.has_edge(broker, end):
            continue
        if graph.has_edge(start, end) or (not network.directed and start > end):
            continue
        counts[role(groups[start], groups[broker], groups[end])][broker] += 1
    return counts


def counts_by_matrices(network):
    """The same from products of the matrix between groups."""
    matrix, groups = network.steps.matrix > 0, network.groups
    open_pairs = ~matrix & ~numpy.eye(network.count, dtype=bool)
    counts = {name: numpy.zeros(network.count) for name in ROLES}
    codes = sorted(set(groups) - {None})
    masks = {code: numpy.array([group == code for group in groups]) for code in codes}
    for start, end in itertools.product(codes, codes):
        pairs = open_pairs & masks[start][:, None] & masks[end][None, :]
        between = numpy.einsum("ab,av,vb->v", pairs.astype(int), matrix.astype(int), matrix.astype(int))
        for node in network.grouped:
            counts[role(start, groups[node], end)][node] += between[node]
    if not network.directed:
        for name in ("coordinator", "consultant", "liaison"):
            counts[name] /= 2
        counts["gatekeeper"] = counts["representative"] = (
            counts["gatekeeper"] + counts["representative"]) / 2
    return counts


def of_role(counts, name, network):
    """Without direction the two roles between sectors are one, counted once."""
    scores = list(counts[name])
    if name == "gatekeeper" and not network.directed:
        if isinstance(counts[name], list):
            scores = [a + b for a, b in zip(counts["gatekeeper"], counts["representative"])]
    return [scores[node] if group is not None else None for node, group in enumerate(network.groups)]


def both(network, name):
    return (
        of_role(counts_by_triples(network), name, network),
        of_role(counts_by_matrices(network), name, network),
    )


@measure("brokerage", "all triples of networkx nodes", "products of numpy matrices", needs=("groups",))
def brokerage(network):
    names = [name for name in ROLES if network.directed or name != "representative"]
    sides = []
    for counts in (counts_by_triples(network), counts_by_matrices(network)):
        columns = [of_role(counts, name, network) for name in names]
        sides.append([
            None if group is None else sum(column[node] for column in columns)
            for node, group in enumerate(network.groups)
        ])
    return tuple(sides)


@measure("coordinator", "all triples of networkx nodes", "products of numpy matrices", needs=("groups",))
def coordinator(network):
    return both(network, "coordinator")


@measure("consultant", "all triples of networkx nodes", "products of numpy matrices", needs=("groups",))
def consultant(network):
    return both(network, "consultant")


@measure("gatekeeper", "all triples of networkx nodes", "products of numpy matrices", needs=("groups",))
def gatekeeper(network):
    return both(network, "gatekeeper")


@measure(
    "representative", "all triples of networkx nodes", "products of numpy matrices",
    needs=("groups", "direction"))
def representative(network):
    return both(network, "representative")


@measure("liaison", "all triples of networkx nodes", "products of numpy matrices", needs=("groups",))
def liaison(network):
    return both(network, "liaison")
