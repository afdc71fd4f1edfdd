"""The graphs that are timed: made from seeds, node numbers shuffled so that no order helps.

Each is a list of edges (tail, head, weight), 0 <= tail < head. The letters are those of the table in
docs/benchmarks.md.
"""

import csv
import random

import numpy


def shuffled(node_count, edges, seed):
    """The edges under other numbers, each once, with weights of 1, 2 or 4 where none is given.

    Lengths are 1/weight: halves and quarters add up exactly, so that every library finds the same
    paths equally short.
    """
    chance = random.Random(seed)
    names = list(range(node_count))
    chance.shuffle(names)
    simple = {}
    for edge in edges:
        tail, head = sorted((names[edge[0]], names[edge[1]]))
        if tail != head:
            simple[tail, head] = edge[2] if len(edge) > 2 else None
    return [
        (tail, head, weight or chance.choice((1, 2, 4))) for (tail, head), weight in sorted(simple.items())
    ]


def karate():
    """Zachary's karate club (1977): 34 nodes, 78 edges, as networkx carries it."""
    import networkx

    return [(tail, head, 1) for tail, head in networkx.karate_club_graph().edges]


def sectors(node_count=2_000, edge_count=10_000, blocks=10, inside=0.7, seed=2):
    """Sectors with more edges inside than between: no pendants, no twins."""
    chance = random.Random(seed)
    edges = set()
    while len(edges) < edge_count:
        tail = chance.randrange(node_count)
        if chance.random() < inside:
            head = tail % blocks + blocks * chance.randrange(node_count // blocks)
        else:
            head = chance.randrange(node_count)
        if tail != head:
            edges.add((min(tail, head), max(tail, head)))
    return shuffled(node_count, sorted(edges), seed)


def preferential(node_count, each, seed, chance=None):
    """Barabasi & Albert 1999: a newcomer joins `each` by their number of edges."""
    chance = chance or random.Random(seed)
    ends = list(range(each))
    edges = []
    for node in range(each, node_count):
        chosen = set()
        while len(chosen) < each:
            chosen.add(chance.choice(ends))
        for other in sorted(chosen):
            edges.append((node, other))
            ends += [node, other]
    return edges


def pendants(core=8_000, hanging=12_000, each=11, seed=3):
    """A dense core with trees hanging on it."""
    chance = random.Random(seed)
    edges = preferential(core, each, seed, chance)
    for node in range(core, core + hanging):
        edges.append((node, chance.randrange(node)))
    return shuffled(core + hanging, edges, seed)


def scale_free(node_count=200_000, each=5, seed=4):
    """No structure to use but size."""
    return shuffled(node_count, preferential(node_count, each, seed), seed)


def meetings(organisations=12_000, projects=9_000, seed=5):
    """Organisations meet in projects of a few to many: cliques, pendants, twins. The weight is the
    number of projects that two share."""
    chance = random.Random(seed)
    shared = {}
    regulars = [int(organisations * chance.random() ** 3) for _ in range(organisations)]
    for _ in range(projects):
        size = min(2 + int(chance.paretovariate(1.6)), 40)
        members = {
            chance.choice(regulars) if chance.random() < 0.5 else chance.randrange(organisations)
            for _ in range(size)
        }
        members = sorted(members)
        for index, tail in enumerate(members):
            for head in members[index + 1 :]:
                shared[tail, head] = shared.get((tail, head), 0) + 1
    return shuffled(organisations, [(*pair, weight) for pair, weight in shared.items()], seed)


def listed(path):
    """A graph from a file of edges with a heading, such as those of shared/data."""
    with open(path, newline="") as file:
        rows = list(csv.reader(file))[1:]
    names = {}
    edges = [[names.setdefault(name, len(names)) for name in row[:2]] for row in rows]
    return shuffled(len(names), edges, 6)


def write(edges, path):
    """The edges as path.csv, tail,head,weight; as path.npy; and between names as path-names.csv."""
    rows = numpy.array(edges, dtype=float)
    numpy.save(path + ".npy", rows)
    with open(path + ".csv", "w") as file:
        file.writelines(f"{tail},{head},{weight}\n" for tail, head, weight in edges)
    with open(path + "-names.csv", "w") as file:
        file.writelines(
            f"{named(tail)},{named(head)},{weight}\n" for tail, head, weight in edges)


def named(node):
    """A name of a dozen letters or so; NetworKit takes none with a space in it."""
    kind = ("Kommune", "Sykehus", "Universitet", "Bedrift", "Forening")[node % 5]
    return f"{kind}-{node}"
