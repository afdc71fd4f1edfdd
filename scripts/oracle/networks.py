"""The networks that reference values are computed for, and the ways a measure may read them."""

import csv
import functools
import itertools
import pathlib
import random
import sys

import igraph
import networkx
import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]
NORDLAND_THRESHOLD = 2
# Whole numbers of ticks for 1/weight, so that equally long paths are exactly equally long:
# networkx compares lengths as floats and misses ties such as 1/3 + 1/3 + 1/3 and 1.
TICKS = 60


class View:
    """One way of reading a network: with or without direction, with or without weights."""

    def __init__(self, count, edges, directed, weighted):
        self.count, self.edges = count, edges
        self.directed, self.weighted = directed, weighted
        self.length, self.unit = ("ticks", TICKS) if weighted else (None, 1)

    @functools.cached_property
    def nx(self):
        graph = networkx.DiGraph() if self.directed else networkx.Graph()
        graph.add_nodes_from(range(self.count))
        for tail, head, weight in self.edges:
            graph.add_edge(tail, head, weight=weight, ticks=ticks(weight))
        return graph

    @functools.cached_property
    def ig(self):
        pairs = [(tail, head) for tail, head, _ in self.edges]
        graph = igraph.Graph(n=self.count, edges=pairs, directed=self.directed)
        graph.es["weight"] = [weight for _, _, weight in self.edges]
        graph.es["ticks"] = [ticks(weight) for _, _, weight in self.edges]
        return graph

    @functools.cached_property
    def matrix(self):
        """Weights by (tail, head); symmetric without direction."""
        matrix = numpy.zeros((self.count, self.count))
        for tail, head, weight in self.edges:
            matrix[tail, head] = weight
            if not self.directed:
                matrix[head, tail] = weight
        return matrix

    @property
    def ordered_pairs(self):
        return self.count * (self.count - 1)

    @property
    def pairs(self):
        """As many as there can be edges."""
        return self.ordered_pairs if self.directed else self.ordered_pairs // 2


def ticks(weight):
    """The length 1/weight, counted in ticks."""
    if TICKS % weight:
        sys.exit(f"weight {weight}: 1/weight is no whole number of 1/{TICKS}")
    return int(TICKS // weight)


class Network:
    """Nodes in file order, edges in ascending order, and the conventions of a `MetricInput`."""

    def __init__(self, name, nodes, ties, sectors=None, **conventions):
        self.name, self.nodes, self.sectors = name, nodes, sectors
        self.directed = conventions.get("directed", False)
        self.weighted = conventions.get("weighted", False)
        self.modes = conventions.get("modes")
        self.unobserved_pairs = conventions.get("unobserved_pairs")
        self.edges = simple_edges(nodes, ties, self.directed)

    @property
    def count(self):
        return len(self.nodes)

    @functools.cached_property
    def groups(self):
        """The index of each node's sector among those that occur, None without one."""
        codes = sorted(set(self.sectors) - {None})
        return [None if sector is None else codes.index(sector) for sector in self.sectors]

    @property
    def group_count(self):
        return len(set(self.groups) - {None})

    @property
    def grouped(self):
        """The nodes that have a group."""
        return [node for node, group in enumerate(self.groups) if group is not None]

    def members(self, group):
        return [node for node, own in enumerate(self.groups) if own == group]

    def view(self, directed, weighted):
        edges = self.edges
        if self.directed and not directed:
            edges = strongest((min(i, j), max(i, j), weight) for i, j, weight in edges)
        if not weighted:
            edges = [[tail, head, 1.0] for tail, head, _ in edges]
        return View(self.count, edges, directed and self.directed, weighted)

    @functools.cached_property
    def plain(self):
        """Without direction and weights."""
        return self.view(False, False)

    @functools.cached_property
    def undirected(self):
        """Without direction; weights as asked."""
        return self.view(False, self.weighted)

    @functools.cached_property
    def strengths(self):
        """Without direction; weights always."""
        return self.view(False, True)

    @functools.cached_property
    def steps(self):
        """Direction as asked; without weights."""
        return self.view(True, False)

    @functools.cached_property
    def read(self):
        """Direction and weights as asked."""
        return self.view(True, self.weighted)

    @functools.cached_property
    def directed_strengths(self):
        """Direction as asked; weights always."""
        return self.view(True, True)

    def described(self):
        """The network and its conventions, as the reference file has them."""
        return {
            "nodes": self.nodes,
            "sectors": self.sectors,
            "edges": self.edges,
            "isDirected": self.directed,
            "direction": "outgoing" if self.directed else "ignored",
            "weights": "counted" if self.weighted else "ignored",
            "modes": self.modes,
            "unobservedPairs": self.unobserved_pairs,
        }


def simple_edges(nodes, ties, directed):
    """Indices for names, no loops, the strongest of parallel ties, in ascending order."""
    index = {node: position for position, node in enumerate(nodes)}
    pairs = [(index[one], index[other], weight) for one, other, weight in ties if one != other]
    if not directed:
        pairs = [(min(i, j), max(i, j), weight) for i, j, weight in pairs]
    return strongest(pairs)


def strongest(pairs):
    """Each pair once, with the largest of its weights."""
    weights = {}
    for tail, head, weight in pairs:
        weights[tail, head] = max(weight, weights.get((tail, head), weight))
    return [[tail, head, weight] for (tail, head), weight in sorted(weights.items())]


# The bundled studies


def rows(path, delimiter=","):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def plain_study(name):
    folder = ROOT / "graphs" / name
    nodes = [row["id"] for row in rows(folder / "organisations.csv")]
    ties = [
        (row["from"], row["to"], float(row.get("weight") or 1))
        for row in rows(folder / "collaborations.csv")
    ]
    return Network(name, nodes, ties)


def two_mode_study(name):
    """Organisations and then projects; who took part in what."""
    folder = ROOT / "graphs" / name
    organisations = [row["id"] for row in rows(folder / "organisations.csv")]
    projects = [row["id"] for row in rows(folder / "projects.csv")]
    ties = [
        (row["organisation"], row["project"], 1.0)
        for row in rows(folder / "participations.csv")
    ]
    modes = [0] * len(organisations) + [1] * len(projects)
    return Network(name, organisations + projects, ties, modes=modes)


def nordland(snapshot, weighted=False):
    """Organisations in frame; intensity = the larger of the two reports; ties of 2 or more."""
    framed = [
        row
        for row in rows(ROOT / "graphs" / "nordland" / "organisasjoner.csv", ";")
        if snapshot in row["målinger"].split(",")
    ]
    nodes = [row["id"] for row in framed]
    return Network(
        f"nordland-{snapshot}" + ("-weighted" if weighted else ""),
        nodes,
        nordland_ties(snapshot, nodes),
        [row["sektor"] for row in framed],
        weighted=weighted,
        unobserved_pairs=nordland_unobserved_pairs(snapshot, nodes),
    )


def nordland_ties(snapshot, nodes):
    ties = []
    for row in rows(ROOT / "graphs" / "nordland" / "relasjoner.csv", ";"):
        if row["status"] not in ("", "eksisterende"):
            continue
        if row["måling"] != snapshot:
            continue
        reports = [float(row[key]) for key in ("rapport_fra", "rapport_til") if row[key]]
        if not reports:
            sys.exit(f"nordland {snapshot} {row['fra']}-{row['til']}: nobody reported it")
        if max(reports) != float(row["intensitet"]):
            sys.exit(f"nordland {snapshot} {row['fra']}-{row['til']}: intensity is not the maximum")
        if max(reports) >= NORDLAND_THRESHOLD and {row["fra"], row["til"]} <= set(nodes):
            ties.append((row["fra"], row["til"], max(reports)))
    return ties


def nordland_unobserved_pairs(snapshot, nodes):
    """The pairs of organisations in frame of which neither answered."""
    answered = {
        row["aktør"]
        for row in rows(ROOT / "graphs" / "nordland" / "svar.csv", ";")
        if row["måling"] == snapshot and row["svarstatus"] == "svart"
    }
    silent = len(set(nodes) - answered)
    return silent * (silent - 1) // 2


# The networks made here


def drawn(generator, pairs, count):
    """So many of the pairs, with weights from 1 to 5."""
    chosen = sorted(generator.sample(pairs, count))
    return [(tail, head, float(generator.randint(1, 5))) for tail, head in chosen]


def named(prefix, count):
    return [f"{prefix}{number:02}" for number in range(1, count + 1)]


def with_names(nodes, ties):
    return [(nodes[tail], nodes[head], weight) for tail, head, weight in ties]


def made_weighted():
    """Eleven nodes in one part, a pair, an isolate; two nodes without a group."""
    generator, nodes = random.Random(14), named("N", 14)
    ties = drawn(generator, list(itertools.combinations(range(11), 2)), 27) + [(11, 12, 3.0)]
    sectors = [generator.choice("ABC") for _ in nodes]
    sectors[4] = sectors[9] = None
    return Network(
        "made-weighted", nodes, with_names(nodes, ties), sectors, weighted=True,
        unobserved_pairs=6)


def made_directed(weighted):
    """Twelve nodes, of which one isolate; some follow others only one way."""
    generator, nodes = random.Random(26), named("N", 12)
    ties = drawn(generator, list(itertools.permutations(range(11), 2)), 34)
    sectors = [generator.choice("ABC") for _ in nodes]
    name = "made-directed" + ("-weighted" if weighted else "")
    return Network(
        name, nodes, with_names(nodes, ties), sectors, directed=True, weighted=weighted)


def made_hierarchy():
    """Ten nodes that only lead downwards, so that no walk returns; two tops, one lone pair."""
    generator, nodes = random.Random(3), named("N", 10)
    ties = drawn(generator, list(itertools.combinations(range(8), 2)), 11) + [(8, 9, 2.0)]
    sectors = [generator.choice("AB") for _ in nodes]
    return Network(
        "made-hierarchy", nodes, with_names(nodes, ties), sectors, directed=True)


def made_connected():
    """A random tree of twelve nodes and eight more ties."""
    generator, nodes = random.Random(12), named("N", 12)
    tree = {(generator.randrange(node), node) for node in range(1, 12)}
    others = sorted(set(itertools.combinations(range(12), 2)) - tree)
    pairs = sorted(tree | set(generator.sample(others, 8)))
    sectors = [generator.choice("ABC") for _ in nodes]
    ties = [(tail, head, float(generator.randint(1, 5))) for tail, head in pairs]
    return Network("made-connected", nodes, with_names(nodes, ties), sectors)


def made_small():
    """Seven nodes: few enough to deal the groups in every possible way."""
    generator, nodes = random.Random(7), named("N", 7)
    ties = drawn(generator, list(itertools.combinations(range(7), 2)), 10)
    return Network("made-small", nodes, with_names(nodes, ties), list("AAABBCC"))


def made_two_mode():
    """Ten organisations and eight projects; an organisation without projects, a lone pair."""
    generator = random.Random(18)
    nodes = named("O", 10) + named("P", 8)
    pairs = list(itertools.product(range(8), range(10, 17)))
    ties = [(tail, head, 1.0) for tail, head, _ in drawn(generator, pairs, 21)] + [(8, 17, 1.0)]
    return Network(
        "made-two-mode", nodes, with_names(nodes, ties), modes=[0] * 10 + [1] * 8)


def all_networks():
    return [
        *(nordland(snapshot) for snapshot in ("2013", "2014", "2021")),
        nordland("2021", weighted=True),
        plain_study("krackhardt-kite"),
        plain_study("florentine-families"),
        made_weighted(),
        made_directed(weighted=False),
        made_directed(weighted=True),
        made_hierarchy(),
        made_connected(),
        made_small(),
        two_mode_study("southern-women"),
        made_two_mode(),
    ]
