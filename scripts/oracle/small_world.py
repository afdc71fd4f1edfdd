"""Whether a network is a small world, against networks drawn by other programs."""

import random

import bct
import igraph
import networkx
import numpy

from agreement import EXACT, Near, measure

DRAWS, RINGS = 200, 25
# How many draws the program takes the mean of.
DRAWS_OF_THE_PROGRAM = 20


def drawn_by_networkx(view):
    """Connected, with the same degrees."""
    for seed in range(DRAWS):
        graph = networkx.random_reference(view.nx, niter=20, connectivity=True, seed=seed)
        yield networkx.transitivity(graph), networkx.average_shortest_path_length(graph)


def drawn_by_igraph(view):
    """The same by rewiring, drawn again until connected."""
    random.seed(5)
    igraph.set_random_number_generator(random)
    found = 0
    while found < DRAWS:
        graph = view.ig.copy()
        graph.rewire(n=20 * graph.ecount())
        if graph.is_connected():
            found += 1
            yield graph.transitivity_undirected(), graph.average_path_length()


def rings_by_bct(view):
    """Mean clustering near a ring, by the Brain Connectivity Toolbox."""
    for seed in range(RINGS):
        matrix = bct.latmio_und(view.matrix.copy(), 200, seed=seed)[1]
        yield bct.clustering_coef_bu(matrix).mean()


def rings_by_networkx(view):
    """The same by swapping pairs of edges of a networkx graph."""
    generator = random.Random(9)
    for _ in range(RINGS):
        places = generator.sample(range(view.count), view.count)

        def length(one, other):
            steps = abs(places[one] - places[other])
            return min(steps, view.count - steps)

        graph = view.nx.copy()
        edges = list(graph.edges)
        for _ in range(500 * graph.number_of_edges()):
            (a, b), (c, d) = generator.sample(edges, 2)
            if generator.random() < 0.5:
                c, d = d, c
            if a == d or b == c or graph.has_edge(a, d) or graph.has_edge(c, b):
                continue
            if length(a, d) + length(c, b) < length(a, b) + length(c, d):
                graph.remove_edges_from([(a, b), (c, d)])
                graph.add_edges_from([(a, d), (c, b)])
                edges = list(graph.edges)
        yield networkx.average_clustering(graph)


def doubt(values):
    """Five standard errors of a mean of as many draws as the program takes, as a share."""
    return 5 * numpy.std(values) / DRAWS_OF_THE_PROGRAM**0.5 / numpy.mean(values)


@measure(
    "small-world-sigma", "networkx random_reference", "igraph rewire until connected",
    needs=("connection",))
def small_world_sigma(network):
    view = network.plain
    clustering = networkx.transitivity(view.nx)
    distance = networkx.average_shortest_path_length(view.nx)
    sides = []
    for drawn in (drawn_by_networkx(view), drawn_by_igraph(view)):
        random_clustering, random_distance = zip(*drawn)
        if not any(random_clustering):
            return None, None
        score = clustering / numpy.mean(random_clustering) * numpy.mean(random_distance) / distance
        within = score * (doubt(random_clustering) + doubt(random_distance)) + EXACT
        sides.append(Near(score, within))
    return tuple(sides)


@measure(
    "small-world-omega", "networkx random_reference, rings by swaps in networkx",
    "igraph rewire until connected, rings by bctpy latmio_und", needs=("connection",))
def small_world_omega(network):
    view = network.plain
    clustering = networkx.average_clustering(view.nx)
    distance = networkx.average_shortest_path_length(view.nx)
    sides = []
    for drawn, rings in (
        (drawn_by_networkx(view), rings_by_networkx(view)),
        (drawn_by_igraph(view), rings_by_bct(view)),
    ):
        random_distance, ring_clustering = [distance for _, distance in drawn], list(rings)
        near, knit = numpy.mean(random_distance) / distance, clustering / numpy.mean(ring_clustering)
        within = near * doubt(random_distance) + knit * doubt(ring_clustering) + EXACT
        sides.append(Near(near - knit, within))
    return tuple(sides)
