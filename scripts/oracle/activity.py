"""How much each organisation and the whole network does."""

import math

import igraph
import networkx

from agreement import measure


def by_node(scores):
    """A library's dictionary as a list in node order."""
    return [scores[node] for node in sorted(scores)]


@measure("organisations", "networkx number_of_nodes", "igraph vcount")
def organisations(network):
    return network.plain.nx.number_of_nodes(), network.plain.ig.vcount()


@measure("collaborations", "networkx number_of_edges", "igraph ecount")
def collaborations(network):
    return network.steps.nx.number_of_edges(), network.steps.ig.ecount()


@measure("density", "networkx density", "igraph density(loops=False)")
def density(network):
    return networkx.density(network.steps.nx), network.steps.ig.density(loops=False)


@measure(
    "density-lowest", "networkx density of the undirected graph", "formula m/C(n,2)",
    needs=("responses",))
def density_lowest(network):
    view = network.plain
    return networkx.density(view.nx), len(view.edges) / math.comb(view.count, 2)


@measure(
    "density-highest", "formula (m + unobserved)/C(n,2), at most 1",
    "igraph density plus the unobserved share of pairs, at most 1", needs=("responses",))
def density_highest(network):
    view, unknown = network.plain, network.unobserved_pairs
    pairs = math.comb(view.count, 2)
    return (
        min(1, (view.nx.number_of_edges() + unknown) / pairs),
        min(1, view.ig.density(loops=False) + unknown / pairs),
    )


@measure("mean-degree", "networkx 2m/n, directed m/n", "igraph mean of its (out-)degrees")
def mean_degree(network):
    view = network.steps
    ends = view.nx.number_of_edges() * (1 if view.directed else 2)
    return ends / view.count, igraph.mean(view.ig.degree(mode="out"))


@measure(
    "degree-centralisation", "Freeman's sum over networkx degrees (directed: out-degrees)",
    "igraph n·(max - mean) of the degrees over the same denominator")
def degree_centralisation(network):
    view, n = network.steps, network.count
    degrees = [len(view.nx[node]) for node in range(n)]
    room = (n - 1) ** 2 if view.directed else (n - 1) * (n - 2)
    largest, mean = view.ig.maxdegree(mode="out"), igraph.mean(view.ig.degree(mode="out"))
    return sum(max(degrees) - degree for degree in degrees) / room, n * (largest - mean) / room


@measure("isolates", "networkx number_of_isolates", "igraph nodes of degree 0")
def isolates(network):
    view = network.steps
    return networkx.number_of_isolates(view.nx), view.ig.degree(mode="all").count(0)


@measure("degree", "networkx degree (directed: out_degree)", "igraph degree(mode=out)")
def degree(network):
    view = network.steps
    scores = view.nx.out_degree() if view.directed else view.nx.degree()
    return by_node(dict(scores)), view.ig.degree(mode="out")


@measure("strength", "networkx degree(weight) (directed: out_degree)", "igraph strength(mode=out)")
def strength(network):
    view = network.directed_strengths
    scores = (view.nx.out_degree if view.directed else view.nx.degree)(weight="weight")
    return by_node(dict(scores)), view.ig.strength(weights="weight", mode="out")


@measure("in-degree", "networkx in_degree", "igraph indegree", needs=("direction",))
def in_degree(network):
    return by_node(dict(network.steps.nx.in_degree())), network.steps.ig.indegree()


@measure("out-degree", "networkx out_degree", "igraph outdegree", needs=("direction",))
def out_degree(network):
    return by_node(dict(network.steps.nx.out_degree())), network.steps.ig.outdegree()


@measure(
    "opsahl-degree", "square root of networkx degree times strength",
    "igraph degree times the square root of mean weight")
def opsahl_degree(network):
    (degrees, counts), (strengths, totals) = degree(network), strength(network)
    return (
        [math.sqrt(k * s) for k, s in zip(degrees, strengths)],
        [k * math.sqrt(s / k) if k else 0 for k, s in zip(counts, totals)],
    )
