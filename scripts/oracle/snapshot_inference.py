#!/usr/bin/env python3
"""Reference values for what is inferred from two snapshots, by an implementation of its own.

The paired vertex bootstrap builds every drawn matrix and takes means of it; QAP goes through all
permutations of up to eight nodes with numpy's correlation, and draws them above that; labels are
permuted within strata one labelling at a time. Correlations are also taken by scipy from networkx's
matrices, and Jaccard from networkx's edge sets. Nordland is read and harmonised here from its files.
Writes Tests/GraphAlgorithmsTests/Reference/inference.json; of networks outside the repository only
numbers, and what was there before is kept where they are absent.

    python3 -m venv /tmp/oracle
    /tmp/oracle/bin/pip install -r scripts/oracle/requirements.txt
    /tmp/oracle/bin/python scripts/oracle/snapshot_inference.py [folder of the networks]
"""

import csv
import itertools
import json
import pathlib
import sys

import networkx
import numpy
import scipy.stats

from networks import ROOT, nordland, rows

OUTPUT = ROOT / "Tests" / "GraphAlgorithmsTests" / "Reference" / "inference.json"
DRAWS = 20_000
BATCH = 500


# Matrices: NaN where nothing is known, and on the diagonal


def matrix(count, ties, unknown=(), directed=False):
    table = numpy.zeros((count, count))
    for tail, head, *weight in ties:
        table[tail, head] = weight[0] if weight else 1
        if not directed:
            table[head, tail] = table[tail, head]
    for one, other in unknown:
        table[one, other] = numpy.nan
        if not directed:
            table[other, one] = numpy.nan
    numpy.fill_diagonal(table, numpy.nan)
    return table


def upper(table, directed):
    """The numbers of each dyad once."""
    count = len(table)
    if directed:
        return table[~numpy.eye(count, dtype=bool)]
    return table[numpy.triu_indices(count, 1)]


def known_in_both(before, after):
    both = ~numpy.isnan(before) & ~numpy.isnan(after)
    return numpy.where(both, before, numpy.nan), numpy.where(both, after, numpy.nan)


# The paired vertex bootstrap


def drawn_means(before, after, directed, generator):
    """The means of drawn matrices, a row for each draw: before, after."""
    before, after = known_in_both(before, after)
    count = len(before)
    first, second = numpy.triu_indices(count, 1)
    usable = ~numpy.isnan(before[first, second]) | ~numpy.isnan(before[second, first])
    choices = numpy.array([first[usable], second[usable]])
    if directed:
        choices = numpy.hstack([choices, choices[::-1]])
    means = []
    for _ in range(DRAWS // BATCH):
        nodes = generator.integers(0, count, (BATCH, count))
        row, column = nodes[:, first], nodes[:, second]
        same = row == column
        pick = generator.integers(0, choices.shape[1], same.sum())
        row[same], column[same] = choices[0, pick], choices[1, pick]
        sides = []
        for table in (before, after):
            values = table[row, column]
            if directed:
                values = numpy.hstack([values, table[column, row]])
            sides.append(numpy.nanmean(values, axis=1))
        means.append(numpy.array(sides).T)
    return numpy.vstack(means)


def bootstrap(before, after, directed, generator):
    means = drawn_means(before, after, directed, generator)
    change = means[:, 1] - means[:, 0]
    whole = [float(numpy.nanmean(upper(table, directed))) for table in known_in_both(before, after)]
    error = float(change.std(ddof=1))
    t = (whole[1] - whole[0]) / error if error > 0 else None
    tail = None if t is None else float(2 * scipy.stats.t.sf(abs(t), len(before) - 1))
    return {
        "before": whole[0],
        "after": whole[1],
        "errorBefore": float(means[:, 0].std(ddof=1)),
        "errorAfter": float(means[:, 1].std(ddof=1)),
        "error": error,
        "low": float(numpy.quantile(change, 0.025)),
        "high": float(numpy.quantile(change, 0.975)),
        "p": tail,
    }


# QAP


def correlation(before, after, directed):
    one, other = (upper(table, directed) for table in known_in_both(before, after))
    one, other = one[~numpy.isnan(one)], other[~numpy.isnan(other)]
    if len(one) < 2 or one.std() == 0 or other.std() == 0:
        return None
    return float(numpy.corrcoef(one, other)[0, 1])


def qap(before, after, directed, generator):
    count = len(before)
    observed = correlation(before, after, directed)
    if observed is None:
        return None
    exact = count <= 8
    orders = (
        itertools.permutations(range(count)) if exact
        else (generator.permutation(count) for _ in range(10_000))
    )
    values = [correlation(before, after[numpy.ix_(order, order)], directed) for order in orders]
    values = [value for value in values if value is not None]
    reaching = sum(value >= observed - 1e-12 for value in values)
    own = 0 if exact else 1
    agreed_by_scipy(before, after, directed, observed)
    return {"r": observed, "p": (own + reaching) / (own + len(values)), "isExact": exact}


def agreed_by_scipy(before, after, directed, observed):
    kind = networkx.DiGraph if directed else networkx.Graph
    nodes = range(len(before))
    sides = []
    for table in known_in_both(before, after):
        graph = networkx.from_numpy_array(numpy.nan_to_num(table), create_using=kind)
        dense = networkx.to_numpy_array(graph, nodelist=nodes)
        sides.append(upper(numpy.where(numpy.isnan(table), numpy.nan, dense), directed))
    keep = ~numpy.isnan(sides[0])
    other = scipy.stats.pearsonr(sides[0][keep], sides[1][keep]).statistic
    if abs(other - observed) > 1e-9:
        sys.exit(f"disagreement: r is {observed} by numpy and {other} by scipy")


def jaccard(before, after, directed):
    kind = networkx.DiGraph if directed else networkx.Graph
    edges = []
    for table in known_in_both(before, after):
        graph = networkx.from_numpy_array(numpy.nan_to_num(table), create_using=kind)
        edges.append({tuple(edge) if directed else frozenset(edge) for edge in graph.edges})
    union = edges[0] | edges[1]
    return len(edges[0] & edges[1]) / len(union) if union else None


# Labels permuted within strata


def block_difference(before, after, labels, block):
    change = after - before
    inside, outside = [], []
    for one, other in itertools.combinations(range(len(before)), 2):
        if not numpy.isnan(change[one, other]):
            within = {labels[one], labels[other]} == set(block) and (
                block[0] != block[1] or labels[one] == labels[other])
            (inside if within else outside).append(change[one, other])
    if not inside or not outside:
        return None
    return sum(inside) / len(inside) - sum(outside) / len(outside)


def block_change(before, after, labels, strata, block):
    """Exact: every permutation of the nodes that stays within strata, two-sided about the mean."""
    observed = block_difference(before, after, labels, block)
    members = [
        [node for node, own in enumerate(strata) if own == one] for one in sorted(set(strata))
    ]
    outcomes = []
    for orders in itertools.product(*(itertools.permutations(group) for group in members)):
        dealt = list(labels)
        for group, order in zip(members, orders):
            for node, source in zip(group, order):
                dealt[node] = labels[source]
        outcome = block_difference(before, after, dealt, block)
        if outcome is not None:
            outcomes.append(outcome)
    mean = numpy.mean(outcomes)
    far = sum(abs(outcome - mean) >= abs(observed - mean) - 1e-12 for outcome in outcomes)
    return {"difference": observed, "p": far / len(outcomes)}


# The cases


def case(name, before, after, directed=False, shown=True):
    generator = numpy.random.default_rng(sum(map(ord, name)))
    entry = {
        "name": name,
        "nodeCount": len(before),
        "isDirected": directed,
        "bootstrap": bootstrap(before, after, directed, generator),
        "qap": qap(before, after, directed, generator),
        "jaccard": jaccard(before, after, directed),
    }
    if shown:
        sides = [("before", before), ("after", after)]
        entry |= {side: [cell(value) for value in table.ravel()] for side, table in sides}
    return entry


def cell(value):
    return None if numpy.isnan(value) else int(value) if value == int(value) else float(value)


def made(name, count, seed, directed=False, unknown=0, valued=False):
    generator = numpy.random.default_rng(seed)
    pairs = list((itertools.permutations if directed else itertools.combinations)(range(count), 2))
    tables = []
    ties = {pair for pair in pairs if generator.random() < 0.35}
    for wave in range(2):
        if wave == 1:
            ties = {
                pair for pair in pairs
                if (pair in ties if generator.random() < 0.6 else generator.random() < 0.45)
            }
        silent = [pairs[k] for k in generator.choice(len(pairs), unknown, replace=False)]
        weights = [(*pair, int(generator.integers(1, 6)) if valued else 1) for pair in sorted(ties)]
        tables.append(matrix(count, weights, silent, directed))
    return case(name, *tables, directed)


def handbook():
    """Six nodes; r 0.600099 and exactly p 44/720."""
    sides = ["12 13 23 34 45 56", "12 13 23 34 46 56 25"]
    tables = [
        matrix(6, [(int(tie[0]) - 1, int(tie[1]) - 1) for tie in side.split()]) for side in sides
    ]
    return case("handbook", *tables)


def harmonised(snapshot, later):
    """Nordland's ties, organisations and respondents under the names they have by a later year."""
    renamed = {
        row["fra"]: row["til"]
        for row in rows(ROOT / "graphs" / "nordland" / "hendelser.csv", ";")
        if row["fra"] and row["fra"] != row["til"] and row["dato"][:4] <= later
    }
    actor = lambda name: renamed.get(name, name)  # noqa: E731
    network = nordland(snapshot)
    answered = {
        actor(row["aktør"])
        for row in rows(ROOT / "graphs" / "nordland" / "svar.csv", ";")
        if row["måling"] == snapshot and row["svarstatus"] == "svart"
    }
    ties = {
        frozenset((actor(network.nodes[tail]), actor(network.nodes[head])))
        for tail, head, _ in network.edges
    }
    return {actor(node) for node in network.nodes}, ties, answered


def recorded_pairs(snapshot, later):
    """Pairs that anything at all is recorded of, of whatever intensity."""
    renamed = {
        row["fra"]: row["til"]
        for row in rows(ROOT / "graphs" / "nordland" / "hendelser.csv", ";")
        if row["fra"] and row["fra"] != row["til"] and row["dato"][:4] <= later
    }
    return {
        frozenset(renamed.get(row[side], row[side]) for side in ("fra", "til"))
        for row in rows(ROOT / "graphs" / "nordland" / "relasjoner.csv", ";")
        if row["måling"] == snapshot and row["status"] in ("", "eksisterende")
    }


def nordland_case(earlier, later):
    sides = [harmonised(snapshot, later) for snapshot in (earlier, later)]
    common = sorted(sides[0][0] & sides[1][0])
    place = {name: position for position, name in enumerate(common)}
    tables = []
    for snapshot, (_, ties, answered) in zip((earlier, later), sides):
        inside = [sorted(place[name] for name in tie) for tie in ties if tie <= set(common)]
        said = recorded_pairs(snapshot, later)
        silent = [
            (place[one], place[other]) for one, other in itertools.combinations(common, 2)
            if not {one, other} & answered and frozenset((one, other)) not in said
        ]
        tables.append(matrix(len(common), inside, silent))
    return case(f"nordland-{earlier}-{later}", *tables) | {"nodes": common}


# Networks kept outside the repository


def outside(folder, network, chosen, directed=False, weighted=False):
    with open(folder / network / "nodes.csv", encoding="utf-8") as file:
        place = {row["id"]: position for position, row in enumerate(csv.DictReader(file))}
    with open(folder / network / "edges.csv", encoding="utf-8") as file:
        ties = [
            (place[row["source"]], place[row["target"]], float(row["weight"]) if weighted else 1)
            for row in csv.DictReader(file) if chosen(row)
        ]
    return matrix(len(place), ties, directed=directed)


def outside_cases(folder):
    wave = lambda network, number, **options: outside(  # noqa: E731
        folder, network,
        lambda row: row["wave"] == str(number) and row.get("relation", "sociational") == "sociational",
        **options)
    knoke = [
        outside(folder, "knoke_bureaucracies", lambda row, of=of: row["relation"] == of, directed=True)
        for of in ("money", "information")
    ]
    yield case("knoke", *knoke, directed=True, shown=False)
    for first, second in ((1, 2), (2, 3)):
        tables = [wave("s50_girls", number) for number in (first, second)]
        yield case(f"s50-{first}-{second}", *tables, shown=False)
    tables = [wave("kapferer_tailor_shop", number) for number in (1, 2)]
    yield case("kapferer-sociational", *tables, shown=False)
    weeks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15]
    for first, second in zip(weeks, weeks[1:]):
        tables = [
            wave("newcomb_fraternity", week, directed=True, weighted=True)
            for week in (first, second)
        ]
        yield case(f"newcomb-{first}-{second}", *tables, directed=True, shown=False)


def rendered(answer):
    """One line for each value of a case, so that a change shows as one line."""
    lines = []
    for entry in answer["cases"]:
        inner = ",\n".join(f"   {json.dumps(key)}: {json.dumps(entry[key])}" for key in sorted(entry))
        lines.append("  {\n" + inner + "\n  }")
    head = ",\n".join(
        f" {json.dumps(key)}: {json.dumps(answer[key])}" for key in sorted(answer) if key != "cases")
    return "{\n \"cases\": [\n" + ",\n".join(lines) + "\n ],\n" + head + "\n}\n"


def blocks():
    generator = numpy.random.default_rng(5)
    labels, strata = [0, 0, 1, 1, 0, 1, 1], [0, 0, 0, 0, 1, 1, 1]
    pairs = list(itertools.combinations(range(7), 2))
    tables = [matrix(7, [pair for pair in pairs if generator.random() < 0.45]) for _ in range(2)]
    return [
        {
            "before": [cell(value) for value in tables[0].ravel()],
            "after": [cell(value) for value in tables[1].ravel()],
            "labels": labels, "strata": of, "block": block,
            **block_change(*tables, labels, of, block),
        }
        for of in (strata, [0] * 7) for block in ([0, 0], [0, 1])
    ]


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared/data/networks"
    cases = [
        handbook(),
        made("eight", 8, 8),
        made("seven-directed", 7, 7, directed=True),
        made("eight-unknown", 8, 80, unknown=5),
        made("six-valued", 6, 66, valued=True, unknown=2),
        made("twelve", 12, 12),
        made("twelve-directed", 12, 21, directed=True, unknown=20),
        made("fourteen-unknown", 14, 14, unknown=12),
        *(nordland_case(*years) for years in (("2013", "2014"), ("2014", "2021"), ("2013", "2021"))),
    ]
    if folder.exists():
        cases += outside_cases(folder)
    elif OUTPUT.exists():
        known = {entry["name"] for entry in cases}
        kept = json.loads(OUTPUT.read_text())["cases"]
        cases += [entry for entry in kept if entry["name"] not in known]
    answer = {"cases": cases, "blocks": blocks(), "draws": DRAWS, "numpy": numpy.__version__,
              "source": "scripts/oracle/snapshot_inference.py"}
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(rendered(answer), encoding="utf-8")
    print(f"{OUTPUT.relative_to(ROOT)}: {len(cases)} cases")


if __name__ == "__main__":
    main()
