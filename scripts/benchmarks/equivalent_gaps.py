"""What is missing or vulnerable in a network, as `samspill gaps` asks it, with networkx and numpy."""

from itertools import combinations, combinations_with_replacement

import networkx
import numpy

CAP = 4
WEIGHTS = {"research": 0.30, "users": 0.20, "reach": 0.20, "broker": 0.15}
PHASES = ["definere", "generere", "velge", "implementere", "spre"]


def of_kind(graph, *sectors):
    return [node for node in graph if graph.nodes[node]["sector"] in sectors]


def external_internal(graph):
    across = sum(
        graph.nodes[one]["sector"] != graph.nodes[other]["sector"] for one, other in graph.edges)
    return 2 * across / graph.number_of_edges() - 1


def distances(graph, sources):
    """The path from the nearest source to each municipality, the first of equals."""
    lengths = networkx.multi_source_dijkstra_path(graph, sorted(sources), weight=None)
    return {node: lengths.get(node) for node in of_kind(graph, "KOMM")}


def broker_dependence(graph):
    """Of each cut node: the share of the others' pairs and of their nearness that is lost without it."""
    result = {}
    for node in networkx.articulation_points(graph):
        rest = graph.subgraph(set(graph) - {node})
        parts = [len(part) for part in networkx.connected_components(rest)]
        count = len(rest)
        lost = count * (count - 1) - sum(part * (part - 1) for part in parts)
        near = sum(
            1 / steps for one, lengths in networkx.all_pairs_shortest_path_length(graph)
            if one != node for other, steps in lengths.items() if steps and other != node)
        left = sum(networkx.harmonic_centrality(rest).values())
        result[node] = {
            "cuts off": sorted(set().union(*sorted(networkx.connected_components(rest), key=len)[:-1])),
            "share": lost / (count * (count - 1)), "distance": 1 - left / near}
    return result


def redundancy(graph):
    """The pairs of a municipality and its hospital, or research, with one way between them at most."""
    research = [(one, other) for one in of_kind(graph, "KOMM") for other in of_kind(graph, "FOU")]
    hospitals = [pair for pair in graph.graph["hospitals"] if set(pair) <= set(graph)]
    result = {}
    for name, asked in (("hospital", hospitals), ("research", research)):
        ways = {
            pair: len(list(networkx.node_disjoint_paths(graph, *pair)))
            if networkx.has_path(graph, *pair) else 0 for pair in asked}
        result[name] = {"pairs": len(ways), "few": [pair for pair, count in ways.items() if count < 2]}
    return result


def sector_pairs(graph):
    """Of each two sectors: ties, possible ties, the phases they meet in."""
    sectors = networkx.get_node_attributes(graph, "sector")
    result = {}
    for pair in combinations_with_replacement(sorted(set(sectors.values())), 2):
        ties = [facts for one, other, facts in graph.edges(data=True)
                if sorted((sectors[one], sectors[other])) == list(pair)]
        one, other = (len(of_kind(graph, sector)) for sector in pair)
        result["-".join(pair)] = {
            "ties": len(ties), "possible": one * (one - 1) // 2 if pair[0] == pair[1] else one * other,
            "missing phases": [
                phase for phase in PHASES if not any(phase in facts["phases"] for facts in ties)]}
    return result


def phase_chain(graph):
    """How many ties go on from each phase to the next, and how far each municipality's work can be followed."""
    layers = [
        graph.edge_subgraph([
            (one, other) for one, other, phases in graph.edges(data="phases") if phase in phases])
        for phase in PHASES]
    sets = [{frozenset(edge) for edge in layer.edges} for layer in layers]
    followed = {}
    for town in of_kind(graph, "KOMM"):
        known, followed[town] = {town}, 0
        for layer in layers:
            known = set().union(*(networkx.node_connected_component(layer, node)
                                  for node in known if node in layer))
            if not known:
                break
            followed[town] += 1
    return {
        "ties": [len(ties) for ties in sets],
        "continuity": [len(one & other) / len(one) if one else None
                       for one, other in zip(sets, sets[1:])],
        "followed": followed}


def structural_holes(graph, values):
    sizes = values["effective-size"] if values else networkx.effective_size(graph)
    constraint = values["constraint"] if values else networkx.constraint(graph)
    result = {}
    for node in graph:
        pairs = list(combinations(graph[node], 2))
        apart = [pair for pair in pairs if not graph.has_edge(*pair)]
        only = [pair for pair in apart if len(list(networkx.common_neighbors(graph, *pair))) == 1]
        if pairs:
            result[node] = {
                "effective size": sizes[node], "constraint": constraint[node], "pairs": len(pairs),
                "open": len(apart), "only through": len(only)}
    return result


def findings(graph, values):
    single = [edge[:2] for edge in graph.edges(data="contacts") if edge[2] == "1"]
    return {
        "isolated": sorted(networkx.isolates(graph)),
        "cut-node": sorted(networkx.articulation_points(graph)),
        "bridge": sorted(tuple(sorted(edge)) for edge in networkx.bridges(graph)),
        "research-distance": distances(graph, of_kind(graph, "FOU")),
        "user-distance": distances(graph, of_kind(graph, "BRUK")),
        "unconfirmed": [edge[:2] for edge in graph.edges(data="confirmed") if not edge[2]],
        "broker-dependence": broker_dependence(graph),
        "redundancy": redundancy(graph),
        "single-contact": {"single": single, "of": graph.number_of_edges()},
        "sector-pairs": sector_pairs(graph),
        "phase-chain": phase_chain(graph),
        "structural-hole": structural_holes(graph, values),
    }


def components(graph, nodes):
    """The parts of the utility of a network: nearness to research and users, reach, independence."""
    towns, result = of_kind(graph, "KOMM"), {}
    for name, sector in (("research", "FOU"), ("users", "BRUK")):
        steps = networkx.multi_source_dijkstra_path_length(
            graph, of_kind(graph, sector), cutoff=CAP, weight=None)
        result[name] = sum(CAP - steps.get(town, CAP) for town in towns) / (len(towns) * (CAP - 1))
    joined = networkx.to_numpy_array(graph, nodes, weight=None)
    near = (joined + joined @ joined + numpy.eye(len(nodes))) > 0
    allpairs = len(nodes) * (len(nodes) - 1) / 2
    result["reach"] = (near.sum() - len(nodes)) / 2 / allpairs
    result["broker"] = sum(
        len(block) * (len(block) - 1) / 2
        for block in networkx.biconnected_components(graph)) / allpairs
    return numpy.array([result[name] for name in WEIGHTS])


def recommended(graph, count=5, draws=200):
    """The ties that add most, one after another, and how sure their place is when weights are drawn anew."""
    graph, nodes = networkx.Graph(graph), list(graph)
    weights = numpy.array(list(WEIGHTS.values())) / sum(WEIGHTS.values())
    drawn = weights * numpy.random.default_rng(26).uniform(0.5, 1.5, (draws, len(weights)))
    drawn /= drawn.sum(axis=1, keepdims=True)
    room = {node: min(2, graph.nodes[node]["room"] - graph.degree(node)) for node in graph}
    chosen = []
    while len(chosen) < count:
        present, pairs, gains = components(graph, nodes), [], []
        for one, other in networkx.non_edges(graph):
            if room[one] > 0 and room[other] > 0:
                graph.add_edge(one, other)
                pairs.append(tuple(sorted((one, other))))
                gains.append(components(graph, nodes) - present)
                graph.remove_edge(one, other)
        gains = numpy.array(gains)
        values = gains @ weights
        best = min(range(len(pairs)), key=lambda place: (-round(values[place], 12), pairs[place]))
        if values[best] <= 1e-12:
            break
        worth = drawn @ gains.T
        better = (worth > worth[:, [best]] + 1e-12).sum(axis=1)
        chosen.append({
            "pair": pairs[best], "gain": values[best], "stability": (better < 10).mean(),
            "alternatives": [
                pair for pair, value in zip(pairs, values)
                if abs(value - values[best]) < 1e-12 and pair != pairs[best]]})
        graph.add_edge(*pairs[best], weight=2)
        for node in pairs[best]:
            room[node] -= 1
    return chosen


def likely(before, after, count=5):
    """Those with most common partners, and whether that foretold the ties that came after the snapshot before."""
    scores = sorted(networkx.adamic_adar_index(after), key=lambda row: (-round(row[2], 12), row[:2]))
    common = set(before) & set(after)
    past = before.subgraph(common)
    result = {"pairs": [(*sorted(row[:2]), row[2]) for row in scores[:count]]}
    for name, score in (("adamicAdar", networkx.adamic_adar_index),
                        ("resourceAllocation", networkx.resource_allocation_index)):
        hits = [value for one, other, value in score(past) if after.has_edge(one, other)]
        misses = [value for one, other, value in score(past) if not after.has_edge(one, other)]
        wins = numpy.subtract.outer(hits, misses)
        result[name] = ((wins > 1e-12).sum() + (abs(wins) <= 1e-12).sum() / 2) / max(1, wins.size)
    return result


def pairs(found, told):
    """Each number that a report has too, with how far apart they may be."""
    def same(name, ours, theirs):
        return (name, ours, theirs, 1e-9)

    result = []
    for kind in ("cut-node", "bridge"):
        theirs = [name for name in told if name.startswith(kind + ":")]
        result.append(same(kind, len(found[kind]), len(theirs)))
    for kind in ("research-distance", "user-distance"):
        for node, path in found[kind].items():
            theirs = told[f"{kind}:{node}"]["distance"]
            result.append(same(f"{kind} {node}", path and len(path) - 1, theirs))
    for node, item in found["broker-dependence"].items():
        theirs = told[f"broker-dependence:{node}"]
        result += [same(f"share {node}", item["share"], theirs["share"]),
                   same(f"distance {node}", item["distance"], theirs["distanceShare"])]
    for name, item in found["redundancy"].items():
        theirs = told[f"redundancy:municipality-{name}"]
        result += [same(name, item["pairs"], theirs["pairs"]),
                   same(f"few {name}", len(item["few"]), len(theirs["fewPairs"]))]
    single, chain = told["single-contact:network"], told["phase-chain:network"]
    result += [same("single", len(found["single-contact"]["single"]), single["single"])]
    result += [same(f"phase {place}", *counts) for place, counts in enumerate(
        zip(found["phase-chain"]["ties"], chain["ties"]))]
    result += [same(f"continuity {place}", *shares) for place, shares in enumerate(
        zip(found["phase-chain"]["continuity"], chain["continuity"]))]
    for node, item in found["structural-hole"].items():
        theirs = told.get(f"structural-hole:{node}")
        if theirs:
            result += [same(f"{key} {node}", item[ours], theirs[key]) for ours, key in (
                ("effective size", "effectiveSize"), ("constraint", "constraint"), ("open", "openPairs"),
                ("only through", "onlyThrough"))]
    return result
