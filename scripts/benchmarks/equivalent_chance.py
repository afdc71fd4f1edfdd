"""What chance would give, all draws at once: random networks with the same degrees, sectors dealt anew, cascades."""

import numpy
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

NETWORKS, CORES, DEALS, CASCADES = 2000, 200, 10_000, 10_000
TRIES_PER_EDGE = 10
PROBABILITIES = [0, 0.05, 0.15, 0.30, 0.50, 0.70]


def same_degrees(edges, count, draws, generator):
    """Networks drawn by swapping the ends of two edges, a chain for each: edges[draw, edge, end]."""
    pairs = numpy.repeat(edges[None], draws, axis=0)
    joined = numpy.zeros((draws, count, count), bool)
    chain = numpy.arange(draws)
    joined[:, edges[:, 0], edges[:, 1]] = joined[:, edges[:, 1], edges[:, 0]] = True
    for _ in range(TRIES_PER_EDGE * len(edges)):
        first, second = generator.integers(len(edges), size=(2, draws))
        a, b = pairs[chain, first].T
        turned = generator.integers(2, size=draws) == 0
        c, d = pairs[chain, second].T
        c, d = numpy.where(turned, d, c), numpy.where(turned, c, d)
        possible = (first != second) & (a != d) & (c != b) & ~joined[chain, a, d] & ~joined[chain, c, b]
        k = chain[possible]
        a, b, c, d = (end[possible] for end in (a, b, c, d))
        joined[k, a, b] = joined[k, b, a] = joined[k, c, d] = joined[k, d, c] = False
        joined[k, a, d] = joined[k, d, a] = joined[k, c, b] = joined[k, b, c] = True
        pairs[k, first[possible]] = numpy.stack([a, d], 1)
        pairs[k, second[possible]] = numpy.stack([c, b], 1)
    return pairs


def mixing(labels, pairs, groups):
    """How many edges join each two groups, for each draw."""
    ends = numpy.sort(labels[pairs], axis=2)
    cells = numpy.arange(len(pairs))[:, None] * groups**2 + ends[..., 0] * groups + ends[..., 1]
    return numpy.bincount(cells.ravel(), minlength=len(pairs) * groups**2).reshape(-1, groups, groups)


def share_as_far(outcomes, observed):
    far = abs(outcomes - outcomes.mean()) >= abs(observed - outcomes.mean()) - 1e-12
    return (1 + far.sum()) / (1 + len(outcomes))


def core_fit(pairs, count):
    """The fit of the best core that moving and exchanging nodes finds, from those with most partners."""
    rows = [set() for _ in range(count)]
    for one, other in pairs:
        rows[one].add(other)
        rows[other].add(one)
    allpairs, edges = count * (count - 1) // 2, len(pairs)

    def fit(outside, within):
        touched = allpairs - outside * (outside - 1) // 2
        if not 0 < touched < allpairs:
            return -1
        spread = (edges * (allpairs - edges) * touched * (allpairs - touched)) ** 0.5
        return (allpairs * (edges - within) - edges * touched) / spread

    core, outer = set(), [len(row) for row in rows]
    state, prefixes = [count, edges], []

    def move(node):
        step = 1 if node in core else -1
        state[0] += step
        state[1] += step * outer[node]
        core.symmetric_difference_update([node])
        for other in rows[node]:
            outer[other] += step

    order = sorted(range(count), key=lambda node: -len(rows[node]))
    for node in order:
        move(node)
        prefixes.append(fit(*state))
    for node in reversed(order[prefixes.index(max(prefixes)) + 1:]):
        move(node)
    while True:
        present, steps = fit(*state), []
        for node in range(count):
            step = 1 if node in core else -1
            steps.append((fit(state[0] + step, state[1] + step * outer[node]), [node]))
        for one in core:
            for other in set(range(count)) - core:
                change = outer[one] - outer[other] - (one in rows[other])
                steps.append((fit(state[0], state[1] + change), [one, other]))
        best, nodes = max(steps)
        if best <= present + 1e-12:
            return present
        for node in nodes:
            move(node)


def brokerage(graph, labels, dealt):
    """How often each organisation stands between two others in each role, and among dealt sectors."""
    nodes = list(graph)
    place = {node: number for number, node in enumerate(nodes)}
    triads = numpy.array([
        (place[one], place[middle], place[other]) for middle in nodes
        for one in graph[middle] for other in graph[middle]
        if place[one] < place[other] and not graph.has_edge(one, other)])

    def counts(labels):
        first, middle, last = (labels[:, triads[:, end]] for end in range(3))
        role = numpy.where(
            first == last, numpy.where(first == middle, 0, 1),
            numpy.where((first == middle) | (last == middle), 2, 3))
        cells = (numpy.arange(len(labels))[:, None] * len(nodes) + triads[:, 1]) * 4 + role
        return numpy.bincount(
            cells.ravel(), minlength=len(labels) * len(nodes) * 4).reshape(-1, len(nodes), 4)

    observed, drawn = counts(labels[None])[0], counts(dealt)
    mean, spread = drawn.mean(axis=0), drawn.std(axis=0)
    names = ("coordinator", "consultant", "gatekeeper", "liaison")
    return {
        node: {
            name: {"count": int(observed[number, role]), "expected": mean[number, role],
                   "deviation": spread[number, role]}
            for role, name in enumerate(names)}
        for number, node in enumerate(nodes) if observed[number].any()}


def cascade(graph, generator):
    """How far something new gets from the research organisations, and which further start adds most."""
    nodes = list(graph)
    place = {node: number for number, node in enumerate(nodes)}
    ties = [(place[one], place[other], weight) for one, other, weight in graph.graph["recorded"]]
    ends = numpy.array([tie[:2] for tie in ties])
    chances = numpy.interp([tie[2] for tie in ties], range(6), PROBABILITIES)
    open_ties = generator.random((CASCADES, len(ties))) < chances
    draw, tie = numpy.nonzero(open_ties)
    size = CASCADES * len(nodes)
    one, other = (ends[tie, end] + draw * len(nodes) for end in (0, 1))
    _, parts = connected_components(
        coo_matrix((numpy.ones(len(draw), bool), (one, other)), (size, size)), directed=False)
    sizes = numpy.bincount(parts)
    seeds = [place[node] for node in nodes if graph.nodes[node]["sector"] == "FOU"]
    reached = numpy.isin(parts, parts.reshape(CASCADES, -1)[:, seeds]).reshape(CASCADES, -1)
    gains = numpy.where(reached, 0, sizes[parts].reshape(CASCADES, -1)).mean(axis=0)
    others = reached.sum(axis=1) - len(seeds)
    return {
        "expected": others.mean(), "error": others.std(ddof=1) / CASCADES**0.5,
        "probabilities": dict(zip(nodes, reached.mean(axis=0))),
        "next": nodes[int(gains.argmax())], "gain": gains.max(),
    }


def findings(graph):
    generator = numpy.random.default_rng(1)
    nodes = list(graph)
    place = {node: number for number, node in enumerate(nodes)}
    sectors = sorted({facts["sector"] for _, facts in graph.nodes(data=True)})
    labels = numpy.array([sectors.index(graph.nodes[node]["sector"]) for node in nodes])
    edges = numpy.array([(place[one], place[other]) for one, other in graph.edges])
    drawn = same_degrees(edges, len(nodes), NETWORKS, generator)
    observed = mixing(labels, edges[None], len(sectors))[0]
    outcomes = mixing(labels, drawn, len(sectors))
    dealt = generator.permuted(numpy.tile(labels, (DEALS, 1)), axis=1)
    across = (dealt[:, edges[:, 0]] != dealt[:, edges[:, 1]]).mean(axis=1) * 2 - 1
    index = 2 * (labels[edges[:, 0]] != labels[edges[:, 1]]).mean() - 1
    fit = core_fit(edges.tolist(), len(nodes))
    fits = numpy.array([core_fit(pairs.tolist(), len(nodes)) for pairs in drawn[:CORES]])
    return {
        "sector-mixing": [
            {"sectors": sorted([sectors[one], sectors[other]]), "observed": int(observed[one, other]),
             "expected": outcomes[:, one, other].mean(), "deviation": outcomes[:, one, other].std(),
             "p": share_as_far(outcomes[:, one, other], observed[one, other])}
            for one in range(len(sectors)) for other in range(one + 1, len(sectors))
            if outcomes[:, one, other].mean() >= 1],
        "silo": {"index": index, "expected": across.mean(), "deviation": across.std(),
                 "p": share_as_far(across, index)},
        "core-group": {"fit": fit, "expected": fits.mean(), "deviation": fits.std(),
                       "p": share_as_far(fits, fit)},
        "brokerage-role": brokerage(graph, labels, dealt),
        "cascade": cascade(graph, generator),
    }


def pairs(found, told):
    """Each number that a report has too: exact ones, and means of draws with five errors of theirs."""
    def drawn(name, ours, theirs, draws):
        return (name, ours["expected"], theirs, 5 * ours["deviation"] * (2 / draws) ** 0.5)

    silo, core, spread = (told[f"{kind}:network"] for kind in ("silo", "core-group", "cascade"))
    result = [
        ("silo", found["silo"]["index"], silo["index"], 1e-9),
        drawn("silo by chance", found["silo"], silo["expected"], DEALS),
        ("core", found["core-group"]["fit"], core["fit"], 1e-9),
        drawn("core by chance", found["core-group"], core["expected"], CORES),
        ("cascade", found["cascade"]["expected"], spread["expected"], 7 * found["cascade"]["error"]),
    ]
    theirs = {tuple(sorted(item["sectors"])): item
              for kind, item in told.items() if kind.startswith("sector-mixing:")}
    for item in found["sector-mixing"]:
        other = theirs.get(tuple(item["sectors"]))
        if other:
            result += [(f"{item['sectors']}", item["observed"], other["observed"], 0),
                       drawn(f"{item['sectors']} by chance", item, other["expected"], NETWORKS)]
    for node, roles in found["brokerage-role"].items():
        other = told[f"brokerage-role:{node}"]
        for name, role in roles.items():
            result += [(f"{name} {node}", role["count"], other[name], 0),
                       drawn(f"{name} {node} by chance", role, other[name + "Expected"], DEALS)]
    return result
