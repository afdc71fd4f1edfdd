"""Cores, communities and key players."""

import itertools

import networkx
import numpy
import scipy.optimize

from agreement import ITERATIVE, AtLeast, Sets, measure

EXACT_CORE_NODES = 16
KEY_PLAYERS = 3


# Core and periphery


def correlation(one, other):
    if numpy.ptp(one) == 0 or numpy.ptp(other) == 0:
        return None
    return numpy.corrcoef(one, other)[0, 1]


def fits_by_correlation(view):
    """The fit of every core, by numpy's correlation of the two patterns."""
    upper = numpy.triu_indices(view.count, 1)
    ties = view.matrix[upper]
    for core in cores(view.count):
        belongs = numpy.zeros(view.count, dtype=bool)
        belongs[list(core)] = True
        yield core, correlation(ties, numpy.logical_or.outer(belongs, belongs)[upper] * 1.0)


def fits_by_counting(view):
    """The same by the four-fold table of tied and touched, edges counted by networkx."""
    pairs, edges = view.pairs, view.nx.number_of_edges()
    for core in cores(view.count):
        outside = set(range(view.count)) - set(core)
        apart = len(outside) * (len(outside) - 1) // 2
        untouched = view.nx.subgraph(outside).number_of_edges()
        table = [
            edges - untouched, pairs - apart - (edges - untouched), untouched, apart - untouched]
        a, b, c, d = table
        spread = (a + b) * (c + d) * (a + c) * (b + d)
        yield core, (a * d - b * c) / spread**0.5 if spread else None


def cores(count):
    nodes = range(count)
    return itertools.chain.from_iterable(
        itertools.combinations(nodes, size) for size in range(1, count))


def best_cores(fits):
    known = [(core, fit) for core, fit in fits if fit is not None]
    if not known:
        return Sets([], None)
    best = max(fit for _, fit in known)
    return Sets([core for core, fit in known if fit > best - 1e-10], best)


@measure("core", "numpy corrcoef over every core", "four-fold tables, edges counted by networkx")
def core(network):
    view = network.plain
    if view.count > EXACT_CORE_NODES:
        return None
    return best_cores(fits_by_correlation(view)), best_cores(fits_by_counting(view))


@measure("core-fit", "numpy corrcoef over every core", "four-fold tables, edges counted by networkx")
def core_fit(network):
    sides = core(network)
    return sides and tuple(side.score for side in sides)


def loss(scores, matrix):
    away = matrix - numpy.outer(scores, scores)
    numpy.fill_diagonal(away, 0)
    slope = -4 * away @ scores
    return (away**2).sum(), slope


def by_minimising(matrix):
    """The best of many starts of scipy's bounded minimiser."""
    generator = numpy.random.default_rng(8)
    count = len(matrix)
    found = [
        scipy.optimize.minimize(
            loss, start, args=(matrix,), jac=True, method="L-BFGS-B", bounds=[(0, None)] * count,
            options={"ftol": 1e-16, "gtol": 1e-10, "maxiter": 100_000, "maxfun": 1_000_000})
        for start in [matrix.sum(axis=1) / matrix.sum(axis=1).mean()]
        + list(generator.random((20, count)))
    ]
    return min(found, key=lambda one: one.fun).x


def by_turns(matrix):
    """Each score in turn set to its best given the others."""
    scores = matrix.sum(axis=1) / matrix.sum(axis=1).mean()
    for _ in range(200_000):
        before = scores.copy()
        for node in range(len(scores)):
            squares = (scores**2).sum() - scores[node] ** 2
            scores[node] = matrix[node] @ scores / squares if squares > 0 else 0
        if abs(scores - before).max() < 1e-14:
            break
    return scores


def core_scores(network):
    matrix = network.plain.matrix
    return by_minimising(matrix), by_turns(matrix)


@measure(
    "core-score", "scipy minimize, L-BFGS-B from many starts", "each score in turn by numpy",
    tolerance=ITERATIVE)
def core_score(network):
    return core_scores(network)


@measure(
    "core-score-fit", "numpy corrcoef, scores by scipy minimize",
    "numpy corrcoef, each score in turn by numpy", tolerance=ITERATIVE)
def core_score_fit(network):
    upper = numpy.triu_indices(network.count, 1)
    ties = network.plain.matrix[upper]
    return tuple(
        correlation(ties, numpy.outer(scores, scores)[upper]) for scores in core_scores(network))


# Communities


@measure("communities", "igraph community_optimal_modularity", "best of 200 networkx louvain_communities")
def communities(network):
    view = network.undirected
    if not view.edges:
        return None
    best = view.ig.community_optimal_modularity(weights="weight")
    drawn = (
        networkx.community.louvain_communities(view.nx, weight="weight", seed=seed)
        for seed in range(200)
    )
    return (
        AtLeast(view.ig.modularity(best.membership, weights="weight")),
        AtLeast(max(
            networkx.community.modularity(view.nx, sets, weight="weight") for sets in drawn)),
    )


# Key players


def best_choices(count, value):
    values = {
        choice: value(choice) for choice in itertools.combinations(range(count), KEY_PLAYERS)}
    best = max(values.values())
    return Sets([choice for choice, own in values.items() if own > best - 1e-10], best)


@measure(
    "key-players-fragmenting", "1 - networkx global_efficiency of what is left, every choice",
    "igraph distances of what is left, every choice")
def key_players_fragmenting(network):
    view = network.plain

    def left_nx(choice):
        rest = view.nx.copy()
        rest.remove_nodes_from(choice)
        return 1 - networkx.global_efficiency(rest)

    def left_ig(choice):
        rest = view.ig.copy()
        rest.delete_vertices(choice)
        steps = numpy.array(rest.distances(), dtype=float)
        numpy.fill_diagonal(steps, numpy.inf)
        return 1 - (1 / steps).sum() / (len(steps) * (len(steps) - 1))

    return best_choices(view.count, left_nx), best_choices(view.count, left_ig)


@measure(
    "key-players-reaching", "networkx multi_source_dijkstra, every choice",
    "igraph distances, every choice")
def key_players_reaching(network):
    view = network.plain
    steps = numpy.array(view.ig.distances(), dtype=float)

    def reach_nx(choice):
        lengths = networkx.multi_source_dijkstra_path_length(view.nx, set(choice))
        return sum(1 / max(1, length) for length in lengths.values()) / view.count

    def reach_ig(choice):
        return (1 / numpy.maximum(1, steps[list(choice)].min(axis=0))).mean()

    return best_choices(view.count, reach_nx), best_choices(view.count, reach_ig)
