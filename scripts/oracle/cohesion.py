"""How the network hangs together."""

import itertools

import networkx
import numpy

from activity import by_node
from agreement import ITERATIVE, measure


@measure(
    "transitivity", "networkx transitivity (directed: two-paths one by one)",
    "igraph transitivity_undirected (directed: numpy)")
def transitivity(network):
    view = network.steps
    if not view.directed:
        return networkx.transitivity(view.nx), view.ig.transitivity_undirected()
    paths = [
        (a, c) for a, b in view.nx.edges for c in view.nx[b] if c != a]
    closed = sum(view.nx.has_edge(a, c) for a, c in paths)
    twice = view.matrix @ view.matrix
    numpy.fill_diagonal(twice, 0)
    return (
        closed / len(paths) if paths else None,
        (twice * view.matrix).sum() / twice.sum() if twice.sum() else None,
    )


@measure("mean-clustering", "networkx clustering of degrees from 2", "igraph transitivity_avglocal")
def mean_clustering(network):
    view = network.plain
    scores = [
        score for node, score in networkx.clustering(view.nx).items() if view.nx.degree(node) > 1]
    return (
        sum(scores) / len(scores) if scores else None,
        view.ig.transitivity_avglocal_undirected(mode="nan"),
    )


def where_two(view, scores):
    """Undefined below two partners, where networkx prints 0."""
    contacts = (view.matrix + view.matrix.T > 0).sum(axis=1)
    return [score if count > 1 else None for score, count in zip(scores, contacts)]


@measure(
    "clustering", "networkx clustering", "igraph transitivity_local_undirected (directed: numpy)")
def clustering(network):
    view = network.steps
    one = where_two(view, by_node(networkx.clustering(view.nx)))
    if not view.directed:
        return one, view.ig.transitivity_local_undirected(mode="nan")
    both = view.matrix + view.matrix.T
    total, mutual = both.sum(axis=1), numpy.diag(view.matrix @ view.matrix)
    triangles = numpy.diag(both @ both @ both) / 2
    largest = total * (total - 1) - 2 * mutual
    return one, where_two(view, [t / m if m > 0 else 0 for t, m in zip(triangles, largest)])


@measure("clustering-onnela", "networkx clustering(weight)", "numpy: cube roots of the weights")
def clustering_onnela(network):
    view = network.strengths
    one = where_two(view, by_node(networkx.clustering(view.nx, weight="weight")))
    roots = numpy.cbrt(view.matrix / view.matrix.max())
    degrees = (view.matrix > 0).sum(axis=1)
    cubes = numpy.diag(roots @ roots @ roots)
    return one, [c / (k * (k - 1)) if k > 1 else None for c, k in zip(cubes, degrees)]


@measure("clustering-barrat", "igraph transitivity_local_undirected(weights)", "numpy: Barrat's sum")
def clustering_barrat(network):
    view = network.strengths
    tied = (view.matrix > 0).astype(float)
    degrees, strengths = tied.sum(axis=1), view.matrix.sum(axis=1)
    sums = numpy.diag(view.matrix @ tied @ tied)
    return view.ig.transitivity_local_undirected(mode="nan", weights="weight"), [
        total / (s * (k - 1)) if k > 1 else None for total, s, k in zip(sums, strengths, degrees)]


@measure("coreness", "networkx core_number", "igraph coreness(mode=all)")
def coreness(network):
    view = network.steps
    return by_node(networkx.core_number(view.nx)), view.ig.coreness(mode="all")


def dyads(view):
    """Mutual, one-sided and empty pairs, counted in numpy."""
    tied = view.matrix > 0
    upper = numpy.triu_indices(view.count, 1)
    both, some = (tied & tied.T)[upper].sum(), (tied | tied.T)[upper].sum()
    return both, some - both, len(upper[0]) - some


@measure("reciprocity", "networkx reciprocity", "igraph reciprocity", needs=("direction",))
def reciprocity(network):
    return networkx.reciprocity(network.steps.nx), network.steps.ig.reciprocity()


@measure(
    "dyadic-reciprocity", "igraph reciprocity(mode=ratio)", "numpy dyad census", needs=("direction",))
def dyadic_reciprocity(network):
    mutual, asymmetric, _ = dyads(network.steps)
    return network.steps.ig.reciprocity(mode="ratio"), mutual / (mutual + asymmetric)


@measure(
    "dyadic-symmetry", "igraph dyad_census", "numpy dyad census", needs=("direction",))
def dyadic_symmetry(network):
    one, other = network.steps.ig.dyad_census(), dyads(network.steps)
    return (one[0] + one[2]) / sum(one), (other[0] + other[2]) / sum(other)


@measure(
    "corrected-reciprocity", "networkx reciprocity and density", "igraph reciprocity and density",
    needs=("direction",))
def corrected_reciprocity(network):
    view = network.steps
    pairs = (
        (networkx.reciprocity(view.nx), networkx.density(view.nx)),
        (view.ig.reciprocity(), view.ig.density(loops=False)),
    )
    return tuple((r - d) / (1 - d) for r, d in pairs)


@measure("node-connectivity", "networkx node_connectivity", "igraph vertex_connectivity")
def node_connectivity(network):
    return networkx.node_connectivity(network.plain.nx), network.plain.ig.vertex_connectivity()


@measure("edge-connectivity", "networkx edge_connectivity", "igraph edge_connectivity")
def edge_connectivity(network):
    return networkx.edge_connectivity(network.plain.nx), network.plain.ig.edge_connectivity()


@measure(
    "algebraic-connectivity", "numpy eigenvalues of networkx laplacian_matrix",
    "numpy eigenvalues of igraph laplacian", tolerance=ITERATIVE)
def algebraic_connectivity(network):
    view = network.undirected
    one = networkx.laplacian_matrix(view.nx, weight="weight").toarray()
    other = numpy.array(view.ig.laplacian(weights="weight"))
    return tuple(max(0.0, numpy.linalg.eigvalsh(side)[1]) for side in (one, other))


@measure("robustness", "networkx, removing one by one", "igraph, removing one by one")
def robustness(network):
    view = network.plain
    graph, copy = view.nx.copy(), view.ig.copy()
    copy.vs["name"] = list(range(view.count))
    one = other = 0.0
    for _ in range(view.count):
        graph.remove_node(max(sorted(graph), key=graph.degree))
        one += max((len(part) for part in networkx.connected_components(graph)), default=0)
        degrees = copy.degree()
        copy.delete_vertices(degrees.index(max(degrees)))
        other += max(copy.connected_components().sizes(), default=0)
    return one / view.count**2, other / view.count**2
