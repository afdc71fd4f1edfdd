#!/usr/bin/env python3
"""Reference values for the bundled studies, from two libraries that must agree.

Computes every measure of MetricCatalog with networkx and with python-igraph, brings both to our
convention, and writes Tests/NetworkMetricsTests/Reference/bundled.json. It stops, and writes
nothing, on the first number on which the two disagree by more than 1e-9 (eigenvector: 1e-6).

    python3 -m venv /tmp/oracle
    /tmp/oracle/bin/pip install -r scripts/oracle/requirements.txt
    /tmp/oracle/bin/python scripts/oracle/reference_values.py

Run it again when a bundled study or a convention changes, and say so under *Changed results*.

Where a library offers nothing, its side is a formula of its own, written here:

- effective size: networkx has Borgatti's form; beside igraph stands Burt's general sum over the
  adjacency matrix, 1 - Σ_q p_iq·m_jq for each contact j.
- degree centralisation: networkx side Freeman's sum; igraph side n·(max - mean) over the same
  denominator, from igraph's maximum and mean degree.
- E-I index: networkx side the trace of its attribute mixing matrix; igraph side the loops left
  when the nodes of a sector are contracted into one.
- mean degree: networkx side 2m/n; igraph side the mean of its degrees.
- eigenvector: networkx refuses disconnected graphs, so it is asked for the component whose
  adjacency matrix has the largest eigenvalue (numpy); the others get 0, as in igraph.
"""

import csv
import json
import math
import pathlib
import sys
import warnings

import igraph
import networkx
import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "Tests" / "NetworkMetricsTests" / "Reference" / "bundled.json"
EXACT, ITERATIVE = 1e-9, 1e-6
NORDLAND_THRESHOLD = 2


class Network:
    """Nodes in file order, edges (i, j, weight) with i < j in ascending order, sectors or None."""

    def __init__(self, name, nodes, ties, sectors=None):
        self.name, self.nodes, self.sectors = name, nodes, sectors
        index = {node: position for position, node in enumerate(nodes)}
        strongest = {}
        for one, other, weight in ties:
            if one != other:
                pair = tuple(sorted((index[one], index[other])))
                strongest[pair] = max(weight, strongest.get(pair, weight))
        self.edges = [[i, j, weight] for (i, j), weight in sorted(strongest.items())]
        self.nx = networkx.Graph()
        self.nx.add_nodes_from(range(len(nodes)))
        self.nx.add_weighted_edges_from(self.edges)
        self.ig = igraph.Graph(n=len(nodes), edges=[(i, j) for i, j, _ in self.edges])
        self.ig.es["weight"] = [weight for _, _, weight in self.edges]


# Reading the studies


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


def nordland(snapshot):
    """Organisations in frame; intensity = the larger of the two reports; ties of 2 or more."""
    folder = ROOT / "graphs" / "nordland"
    framed = [
        row
        for row in rows(folder / "organisasjoner.csv", ";")
        if snapshot in row["målinger"].split(",")
    ]
    nodes = [row["id"] for row in framed]
    ties = []
    for row in rows(folder / "relasjoner.csv", ";"):
        if row["måling"] != snapshot:
            continue
        reports = [float(row[key]) for key in ("rapport_fra", "rapport_til") if row[key]]
        if not reports:
            sys.exit(f"nordland {snapshot} {row['fra']}-{row['til']}: nobody reported it")
        if max(reports) != float(row["intensitet"]):
            sys.exit(f"nordland {snapshot} {row['fra']}-{row['til']}: intensity is not the maximum")
        if max(reports) >= NORDLAND_THRESHOLD and {row["fra"], row["til"]} <= set(nodes):
            ties.append((row["fra"], row["til"], max(reports)))
    return Network(f"nordland-{snapshot}", nodes, ties, [row["sektor"] for row in framed])


# The second opinion where a library has none


def leading_component_vector(graph):
    """networkx on the component with the largest eigenvalue, scaled to a largest entry of 1."""
    scores = {node: 0.0 for node in graph}
    parts = [graph.subgraph(part) for part in networkx.connected_components(graph) if len(part) > 1]
    matrices = [networkx.to_numpy_array(part, weight=None) for part in parts]
    values = [numpy.linalg.eigvalsh(matrix)[-1] for matrix in matrices]
    if sum(abs(value - max(values)) < EXACT for value in values) != 1:
        sys.exit("two components share the largest eigenvalue: no reference value exists")
    leader = parts[values.index(max(values))]
    vector = networkx.eigenvector_centrality_numpy(leader)
    scores.update({node: score / max(vector.values()) for node, score in vector.items()})
    return scores


def burt_effective_sizes(graph):
    """Burt's sum over contacts j of 1 - Σ_q p_iq·m_jq, straight from the adjacency matrix."""
    matrix = numpy.array(graph.get_adjacency().data, dtype=float)
    ties = matrix + matrix.T
    sizes = []
    for i in range(len(ties)):
        if ties[i].sum() == 0:
            sizes.append(None)
            continue
        shares = ties[i] / ties[i].sum()
        size = 0.0
        for j in numpy.flatnonzero(ties[i]):
            marginal = ties[j] / ties[j].max()
            size += 1 - sum(shares[q] * marginal[q] for q in range(len(ties)) if q not in (i, j))
        sizes.append(size)
    return sizes


def ei_from_mixing(network):
    sectors = dict(enumerate(network.sectors))
    networkx.set_node_attributes(network.nx, sectors, "sector")
    mixing = networkx.attribute_mixing_matrix(network.nx, "sector", normalized=False)
    internal = numpy.trace(mixing) / 2
    return 1 - 2 * internal / network.nx.number_of_edges()


def ei_from_contraction(network):
    codes = sorted(set(network.sectors))
    contracted = network.ig.copy()
    contracted.contract_vertices([codes.index(sector) for sector in network.sectors])
    internal = sum(contracted.is_loop())
    return (contracted.ecount() - 2 * internal) / contracted.ecount()


# The measures: id -> (networkx side, igraph side, tolerance)


def node_measures(network):
    nx, ig, n = network.nx, network.ig, len(network.nodes)
    pairs = (n - 1) * (n - 2) / 2
    degrees, strengths = dict(nx.degree()), dict(nx.degree(weight="weight"))
    by_node = lambda scores: [scores[node] for node in range(n)]
    return {
        "degree": (by_node(degrees), ig.degree(), EXACT),
        "strength": (by_node(strengths), ig.strength(weights="weight"), EXACT),
        "betweenness": (
            by_node(networkx.betweenness_centrality(nx)),
            [score / pairs for score in ig.betweenness()],
            EXACT,
        ),
        "harmonic": (
            [score / (n - 1) for score in by_node(networkx.harmonic_centrality(nx))],
            ig.harmonic_centrality(),
            EXACT,
        ),
        "eigenvector": (
            by_node(leading_component_vector(nx)),
            [abs(score) for score in ig.eigenvector_centrality()],
            ITERATIVE,
        ),
        "constraint": (by_node(networkx.constraint(nx)), ig.constraint(), EXACT),
        "effective-size": (by_node(networkx.effective_size(nx)), burt_effective_sizes(ig), EXACT),
        "clustering": (
            [
                score if degrees[node] > 1 else None
                for node, score in enumerate(by_node(networkx.clustering(nx)))
            ],
            ig.transitivity_local_undirected(mode="nan"),
            EXACT,
        ),
    }


def graph_measures(network):
    nx, ig, n = network.nx, network.ig, len(network.nodes)
    degrees = [degree for _, degree in nx.degree()]
    room = (n - 1) * (n - 2)
    spread = sum(max(degrees) - degree for degree in degrees) / room
    index = (None, None)
    if network.sectors:
        index = (ei_from_mixing(network), ei_from_contraction(network))
    return {
        "organisations": (nx.number_of_nodes(), ig.vcount(), EXACT),
        "collaborations": (nx.number_of_edges(), ig.ecount(), EXACT),
        "density": (networkx.density(nx), ig.density(loops=False), EXACT),
        "mean-degree": (2 * nx.number_of_edges() / n, igraph.mean(ig.degree()), EXACT),
        "components": (
            networkx.number_connected_components(nx), len(ig.connected_components()), EXACT),
        "transitivity": (networkx.transitivity(nx), ig.transitivity_undirected(), EXACT),
        "degree-centralisation": (
            spread, n * (ig.maxdegree() - igraph.mean(ig.degree())) / room, EXACT),
        "e-i-index": (*index, EXACT),
    }


def structure(network):
    nx, ig = network.nx, network.ig
    return {
        "cut-nodes": (
            sorted(networkx.articulation_points(nx)), sorted(ig.articulation_points())),
        "bridges": (
            sorted(sorted(edge) for edge in networkx.bridges(nx)),
            sorted(sorted(ig.es[edge].tuple) for edge in ig.bridges())),
    }


# Agreement


def defined(score):
    return None if score is None or math.isnan(score) else float(score)


def agreed(place, left, right, tolerance):
    """The score both sides agree on, to 12 significant digits."""
    left, right = defined(left), defined(right)
    if (left is None) != (right is None):
        sys.exit(f"{place}: networkx {left}, igraph {right}")
    if left is None:
        return None
    if abs(left - right) > tolerance:
        sys.exit(f"{place}: networkx {left!r}, igraph {right!r}")
    return float(f"{left:.12g}")


def reference(network):
    measures = {}
    for name, (left, right, tolerance) in node_measures(network).items():
        if not len(left) == len(right) == len(network.nodes):
            sys.exit(f"{network.name} {name}: not one score for each node")
        measures[name] = [
            agreed(f"{network.name} {name} {node}", one, other, tolerance)
            for node, one, other in zip(network.nodes, left, right)
        ]
    for name, (left, right, tolerance) in graph_measures(network).items():
        measures[name] = agreed(f"{network.name} {name}", left, right, tolerance)
    result = {
        "nodes": network.nodes,
        "sectors": network.sectors,
        "edges": network.edges,
        "measures": measures,
    }
    for name, (left, right) in structure(network).items():
        if left != right:
            sys.exit(f"{network.name} {name}: networkx {left}, igraph {right}")
        result[name] = left
    return result


def rendered(value, margin=""):
    """JSON with sorted keys and one line for each list, so that a change shows as one line."""
    if not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    inner = margin + " "
    lines = [f"{inner}{json.dumps(key)}: {rendered(value[key], inner)}" for key in sorted(value)]
    return "{\n" + ",\n".join(lines) + f"\n{margin}}}"


def main():
    # igraph warns of the zeros outside the leading component; they are our convention too.
    warnings.filterwarnings("ignore", message="Some eigenvector centralities are nearly zero")
    networks = [nordland(snapshot) for snapshot in ("2013", "2014", "2021")]
    networks += [plain_study("krackhardt-kite"), plain_study("florentine-families")]
    answer = {
        "libraries": {"igraph": igraph.__version__, "networkx": networkx.__version__},
        "networks": {network.name: reference(network) for network in networks},
        "source": "scripts/oracle/reference_values.py",
    }
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(rendered(answer) + "\n", encoding="utf-8")
    print(f"{OUTPUT.relative_to(ROOT)}: {len(networks)} networks, both libraries agree")


if __name__ == "__main__":
    main()
