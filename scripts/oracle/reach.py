"""How far it is from one to another."""

import math

import networkx
import numpy
from scipy.sparse import csgraph

from activity import by_node
from agreement import measure

# Distances, from the row to the column


def networkx_distances(view):
    """Lengths of shortest paths by networkx, infinite where there is none."""
    matrix = numpy.full((view.count, view.count), math.inf)
    if view.weighted:
        found = networkx.all_pairs_dijkstra_path_length(view.nx, weight=view.length)
    else:
        found = networkx.all_pairs_shortest_path_length(view.nx)
    for node, lengths in found:
        for other, length in lengths.items():
            matrix[node, other] = length / view.unit
    return matrix


def igraph_distances(view):
    return numpy.array(view.ig.distances(mode="out", weights=view.length)) / view.unit


def finite(distances):
    """The distances of the ordered pairs with a path."""
    apart = ~numpy.eye(len(distances), dtype=bool)
    return distances[apart & numpy.isfinite(distances)]


def both(view, formula):
    """One formula over the distances of either library."""
    return formula(networkx_distances(view)), formula(igraph_distances(view))


def mean_inverse(distances):
    """The mean of 1/distance over ordered pairs; 0 for a lone node."""
    n = len(distances)
    return float((1 / finite(distances)).sum()) / (n * (n - 1)) if n > 1 else 0.0


def closure(view):
    """Whether the row reaches the column, by repeated squaring of the adjacency matrix."""
    reach = (view.matrix > 0) | numpy.eye(view.count, dtype=bool)
    for _ in range(view.count.bit_length()):
        reach = reach.astype(int) @ reach.astype(int) > 0
    return reach


def networkx_reach(view):
    """The same by networkx searches."""
    reach = numpy.eye(view.count, dtype=bool)
    for node in range(view.count):
        reach[node, list(networkx.descendants(view.nx, node))] = True
    return reach


# Parts


@measure("components", "networkx number_connected_components", "igraph connected_components")
def components(network):
    view = network.plain
    return networkx.number_connected_components(view.nx), len(view.ig.connected_components())


@measure("largest-component", "networkx connected_components", "scipy csgraph.connected_components")
def largest_component(network):
    view = network.plain
    largest = max(len(part) for part in networkx.connected_components(view.nx))
    _, labels = csgraph.connected_components(view.matrix, directed=False)
    return largest / view.count, numpy.bincount(labels).max() / view.count


# Nodes


def closeness_sides(view):
    """networkx takes incoming distances, so it gets the reversed graph; igraph's is per part."""
    reversed_graph = view.nx.reverse() if view.directed else view.nx
    left = networkx.closeness_centrality(reversed_graph, distance=view.length)
    own = view.ig.closeness(mode="out", weights=view.length, normalized=True)
    right = [
        0 if math.isnan(score) else score * (len(view.ig.subcomponent(node, mode="out")) - 1)
        for node, score in enumerate(own)
    ]
    return (
        numpy.array(by_node(left)) * view.unit,
        numpy.array(right) * view.unit / (view.count - 1),
    )


@measure(
    "closeness", "networkx closeness_centrality (directed: of the reversed graph)",
    "igraph closeness(mode=out, normalized) × reachable/(n-1), NaN as 0")
def closeness(network):
    return closeness_sides(network.read)


@measure(
    "harmonic", "networkx harmonic_centrality of the reversed graph ÷ (n-1)",
    "igraph harmonic_centrality(mode=out)")
def harmonic(network):
    view = network.read
    graph = view.nx.reverse() if view.directed else view.nx
    sums = by_node(networkx.harmonic_centrality(graph, distance=view.length))
    means = view.ig.harmonic_centrality(mode="out", weights=view.length)
    return (
        numpy.array(sums) * view.unit / (view.count - 1),
        numpy.nan_to_num(means) * view.unit,
    )


@measure(
    "two-step-reach", "networkx searches cut off at 2 steps",
    "igraph neighborhood_size(order=2, mode=out)")
def two_step_reach(network):
    view = network.steps
    found = [
        len(networkx.single_source_shortest_path_length(view.nx, node, cutoff=2)) - 1
        for node in range(view.count)
    ]
    sizes = view.ig.neighborhood_size(order=2, mode="out", mindist=1)
    others = view.count - 1
    return [size / others for size in found], [size / others for size in sizes]


@measure(
    "vitality", "networkx global_efficiency with and without the node",
    "igraph distances with and without the node")
def vitality(network):
    view = network.plain
    whole = networkx.global_efficiency(view.nx)
    if view.count < 3 or whole == 0:
        return [None] * view.count, [None] * view.count
    left = [
        1 - networkx.global_efficiency(view.nx.subgraph(set(view.nx) - {node})) / whole
        for node in range(view.count)
    ]
    total = mean_inverse(igraph_distances(view))
    right = []
    for node in range(view.count):
        rest = view.ig.copy()
        rest.delete_vertices([node])
        right.append((total - mean_inverse(numpy.array(rest.distances()))) / total)
    return left, right


# The whole network


@measure(
    "mean-distance", "mean of networkx shortest path lengths over pairs with a path",
    "igraph average_path_length(unconn=True)")
def mean_distance(network):
    view = network.steps
    lengths = finite(networkx_distances(view))
    left = lengths.mean() if len(lengths) else None
    return left, view.ig.average_path_length(directed=view.directed, unconn=True)


@measure(
    "diameter", "largest of networkx shortest path lengths that exist",
    "igraph diameter(unconn=True)")
def diameter(network):
    view = network.steps
    lengths = finite(networkx_distances(view))
    if not len(lengths):
        return None, None
    return lengths.max(), view.ig.diameter(directed=view.directed, unconn=True)


@measure(
    "global-efficiency", "mean of 1/distance by networkx",
    "mean of 1/distance by igraph")
def global_efficiency(network):
    return both(network.read, mean_inverse)


@measure(
    "local-efficiency", "networkx local_efficiency",
    "mean of 1/distance by igraph in the graph among the neighbours")
def local_efficiency(network):
    view = network.plain
    inside = [
        mean_inverse(numpy.array(view.ig.induced_subgraph(view.ig.neighbors(node)).distances()))
        for node in range(view.count)
    ]
    return networkx.local_efficiency(view.nx), sum(inside) / view.count


@measure(
    "closeness-centralisation", "Freeman's sum over networkx closeness",
    "n·max - sum of igraph closeness over the same denominator")
def closeness_centralisation(network):
    n = network.count
    left, right = closeness_sides(network.plain)
    room = (n - 1) * (n - 2) / (2 * n - 3)
    return sum(max(left) - score for score in left) / room, (n * max(right) - sum(right)) / room


@measure(
    "fragmentation", "networkx descendants", "igraph component sizes, directed subcomponents")
def fragmentation(network):
    view = network.steps
    reached = networkx_reach(view).sum() - view.count
    if view.directed:
        sizes = [len(view.ig.subcomponent(node, mode="out")) - 1 for node in range(view.count)]
    else:
        sizes = [size * (size - 1) for size in view.ig.connected_components().sizes()]
    return 1 - reached / view.ordered_pairs, 1 - sum(sizes) / view.ordered_pairs


@measure(
    "distance-fragmentation", "1 - mean of 1/distance by networkx",
    "1 - mean of 1/distance by igraph")
def distance_fragmentation(network):
    left, right = both(network.steps, mean_inverse)
    return 1 - left, 1 - right


# Krackhardt's four


@measure(
    "krackhardt-connectedness", "pairs inside networkx components",
    "share of pairs with the same scipy component label")
def krackhardt_connectedness(network):
    view = network.plain
    sizes = [len(part) for part in networkx.connected_components(view.nx)]
    _, labels = csgraph.connected_components(view.matrix, directed=False)
    together = (labels[:, None] == labels[None, :]).sum() - view.count
    return sum(math.comb(size, 2) for size in sizes) / view.pairs, together / view.ordered_pairs


@measure(
    "krackhardt-hierarchy", "1 - M/(M+A) of igraph's dyad census of the reachability graph",
    "formula over the closure of the adjacency matrix", needs=("direction",))
def krackhardt_hierarchy(network):
    view = network.steps
    reach = closure(view)
    numpy.fill_diagonal(reach, False)
    either = (reach | reach.T).sum()
    if either == 0:
        return None, None
    pairs = networkx_reach(view) & ~numpy.eye(view.count, dtype=bool)
    graph = type(view.ig).Adjacency(pairs.astype(int).tolist())
    mutual, asymmetric, _ = graph.dyad_census()
    return 1 - mutual / (mutual + asymmetric), (reach ^ reach.T).sum() / either


@measure(
    "krackhardt-efficiency", "arcs above a tree in each networkx component",
    "the same in total: (arcs - n + components) over the most possible, by scipy components")
def krackhardt_efficiency(network):
    view = network.steps
    excess = room = 0
    for part in networkx.connected_components(network.plain.nx):
        arcs = int((view.matrix[numpy.ix_(list(part), list(part))] > 0).sum())
        excess += arcs - (len(part) - 1)
        room += len(part) * (len(part) - 1) - (len(part) - 1)
    if room == 0:
        return None, None
    count, labels = csgraph.connected_components(view.matrix, directed=True, connection="weak")
    arcs = numpy.count_nonzero(view.matrix)
    most = ((numpy.bincount(labels) - 1) ** 2).sum()
    return 1 - excess / room, 1 - (arcs - view.count + count) / most


def has_least_upper_bound(reach, one, other):
    """Whether some node reaches both and is reached by every node that reaches both."""
    bounds = numpy.flatnonzero(reach[:, one] & reach[:, other])
    return any(reach[bounds, bound].all() for bound in bounds)


def least_upper_bounds(graph, one, other):
    """The same with sets of networkx ancestors."""
    above = lambda node: networkx.ancestors(graph, node) | {node}
    bounds = above(one) & above(other)
    return {bound for bound in bounds if bounds <= above(bound)}


@measure(
    "krackhardt-lub", "networkx ancestors of each pair",
    "formula over the closure of the adjacency matrix", needs=("direction",))
def krackhardt_lub(network):
    view, reach = network.steps, closure(network.steps)
    left = right = room = 0
    for part in networkx.weakly_connected_components(view.nx):
        members = sorted(part)
        room += (len(part) - 1) * (len(part) - 2) / 2
        for position, one in enumerate(members):
            for other in members[position + 1:]:
                left += not least_upper_bounds(view.nx, one, other)
                right += not has_least_upper_bound(reach, one, other)
    return (1 - left / room, 1 - right / room) if room else (None, None)
