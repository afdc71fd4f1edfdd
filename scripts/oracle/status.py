"""Standing that comes from the standing of one's partners, and what is certain of ranks."""

import math
import sys

import networkx
import numpy

from activity import by_node
from agreement import EXACT, ITERATIVE, measure


def leading_component_vector(view):
    """networkx on the component with the largest eigenvalue, scaled to a largest entry of 1."""
    scores = {node: 0.0 for node in view.nx}
    parts = [view.nx.subgraph(part) for part in networkx.connected_components(view.nx)]
    values = [numpy.linalg.eigvalsh(networkx.to_numpy_array(part))[-1] for part in parts]
    if sum(abs(value - max(values)) < EXACT for value in values) != 1:
        sys.exit("two components share the largest eigenvalue: no reference value exists")
    leader = parts[values.index(max(values))]
    vector = networkx.eigenvector_centrality_numpy(leader, weight="weight")
    scores.update({node: score / max(vector.values()) for node, score in vector.items()})
    return by_node(scores)


@measure(
    "eigenvector", "networkx eigenvector_centrality_numpy of the leading component ÷ its largest",
    "igraph eigenvector_centrality", tolerance=ITERATIVE)
def eigenvector(network):
    view = network.undirected
    return leading_component_vector(view), [
        abs(score) for score in view.ig.eigenvector_centrality(weights="weight")]


def radius(matrix):
    """The largest absolute eigenvalue; exactly 0 when no walk returns."""
    if not numpy.linalg.matrix_power((matrix > 0).astype(float), len(matrix)).any():
        return 0.0
    return max(abs(numpy.linalg.eigvals(matrix)))


@measure(
    "katz", "numpy: (I − βA)⁻¹·1 − 1", "networkx katz_centrality_numpy − 1 on the reversed graph",
    tolerance=ITERATIVE)
def katz(network):
    view = network.read
    largest = radius(view.matrix)
    beta = 0.5 / largest if largest > 0 else 0.5 / view.matrix.max()
    one = numpy.linalg.solve(numpy.eye(view.count) - beta * view.matrix, numpy.ones(view.count)) - 1
    graph = view.nx.reverse() if view.directed else view.nx
    other = networkx.katz_centrality_numpy(graph, alpha=beta, normalized=False, weight="weight")
    return one, [score - 1 for score in by_node(other)]


@measure(
    "bonacich-power", "numpy: (I − βA)⁻¹·A·1 solved", "numpy: the same from the eigenvectors of A",
    tolerance=ITERATIVE)
def bonacich_power(network):
    matrix = network.undirected.matrix
    values, vectors = numpy.linalg.eigh(matrix)
    beta = -0.5 / max(abs(values))
    sums = matrix.sum(axis=1)
    one = numpy.linalg.solve(numpy.eye(len(matrix)) - beta * matrix, sums)
    other = vectors @ ((vectors.T @ sums) / (1 - beta * values))
    return tuple(side * math.sqrt(len(side) / (side**2).sum()) for side in (one, other))


@measure("pagerank", "networkx pagerank", "igraph pagerank", tolerance=ITERATIVE)
def pagerank(network):
    view = network.read
    one = networkx.pagerank(view.nx, alpha=0.85, tol=1e-14, max_iter=10_000, weight="weight")
    return by_node(one), view.ig.pagerank(damping=0.85, weights="weight")


def singular(matrix):
    """The principal singular vectors, each with a largest entry of 1; None when there are several."""
    left, values, right = numpy.linalg.svd(matrix)
    if abs(values[0] - values[1]) < EXACT:
        return None
    return tuple(abs(side) / abs(side).max() for side in (left[:, 0], right[0]))


def hubs_and_authorities(network, place):
    view = network.read
    sides = singular(view.matrix)
    if sides is None:
        return [None] * view.count, [None] * view.count
    scores = view.ig.hub_score if place == 0 else view.ig.authority_score
    return sides[place], scores(weights="weight")


@measure(
    "hub", "numpy singular vectors", "igraph hub_score", tolerance=ITERATIVE, needs=("direction",))
def hub(network):
    return hubs_and_authorities(network, 0)


@measure(
    "authority", "numpy singular vectors", "igraph authority_score", tolerance=ITERATIVE,
    needs=("direction",))
def authority(network):
    return hubs_and_authorities(network, 1)


def dominance(view):
    """Whether the row is dominated by the column, by sets of networkx neighbours."""
    around = [set(view.nx[node]) for node in range(view.count)]
    return numpy.array([
        [u != v and around[u] <= around[v] | {v} for v in range(view.count)]
        for u in range(view.count)
    ])


def matrix_dominance(view):
    """The same from the matrix: as many common neighbours as the row has, the column aside."""
    adjacent = view.matrix > 0
    common = adjacent.astype(int) @ adjacent.astype(int)
    inside = common + adjacent >= adjacent.sum(axis=1)[:, None]
    return inside & ~numpy.eye(view.count, dtype=bool)


def strictly(relation):
    return relation & ~relation.T


@measure("best-rank", "sets of networkx neighbours", "numpy: common neighbours from A²")
def best_rank(network):
    sides = (dominance(network.plain), matrix_dominance(network.plain))
    return tuple(list(1 + strictly(side).sum(axis=1)) for side in sides)


@measure("worst-rank", "sets of networkx neighbours", "numpy: common neighbours from A²")
def worst_rank(network):
    sides = (dominance(network.plain), matrix_dominance(network.plain))
    return tuple(list(network.count - strictly(side).sum(axis=0)) for side in sides)
