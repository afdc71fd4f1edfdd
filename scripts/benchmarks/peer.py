"""Runs one kernel of one other library: peer.py LIBRARY KERNEL EDGES REPETITIONS VALUES.

Prints the CPU seconds of each repetition, on one thread, the graph being loaded already, and writes
the values as Samspill's convention has them: a pair counts once, 1/infinity is 0. The kernel `names`
reads a list of edges between names from EDGES; `none` says that the library hasn't the kernel. After half
a second it is repeated no more, once three are done.
"""

import os
import sys
import time
from functools import cached_property

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy


class Igraph:
    def __init__(self, edges):
        import igraph

        self.graph = igraph.Graph(
            n=int(edges[:, :2].max()) + 1, edges=edges[:, :2].astype(int).tolist()
        )
        self.weights = edges[:, 2].tolist()
        self.lengths = (1 / edges[:, 2]).tolist()

    def betweenness(self):
        return self.graph.betweenness()

    def weighted_betweenness(self):
        return self.graph.betweenness(weights=self.lengths)

    def harmonic(self):
        count = self.graph.vcount()
        return numpy.nan_to_num(self.graph.harmonic_centrality()) * (count - 1)

    def closeness(self):
        return numpy.nan_to_num(self.graph.closeness())

    def constraint(self):
        return numpy.nan_to_num(self.graph.constraint(weights=self.weights))

    def triangles(self):
        degrees = numpy.array(self.graph.degree())
        return numpy.rint(
            numpy.array(self.graph.transitivity_local_undirected(mode="zero"))
            * degrees * (degrees - 1) / 2
        )

    def cores(self):
        return self.graph.coreness()

    def cut_nodes(self):
        return sorted(self.graph.articulation_points())

    def page_rank(self):
        return self.graph.pagerank(weights=self.weights)

    def communities(self, passes=-1):
        return [
            self.graph.community_leiden(
                objective_function="modularity", weights=self.weights, n_iterations=passes
            ).modularity
        ]

    def communities_3_passes(self):
        return self.communities(3)


class Networkit:
    def __init__(self, edges):
        import networkit

        networkit.setNumberOfThreads(1)
        self.kit = networkit
        self.edges = edges
        self.plain = self.made(None)

    def made(self, weights):
        """The graph, each edge once, with weights when there are any."""
        count = int(self.edges[:, :2].max()) + 1
        ends = self.edges[:, 0].astype(int), self.edges[:, 1].astype(int)
        graph = self.kit.graph.Graph(count, weighted=weights is not None)
        graph.addEdges((numpy.ones(len(self.edges)) if weights is None else weights, ends))
        return graph

    @cached_property
    def weighted(self):
        return self.made(self.edges[:, 2])

    @cached_property
    def lengths(self):
        return self.made(1 / self.edges[:, 2])

    @cached_property
    def reached(self):
        """How many others each node reaches."""
        components = self.kit.components.ConnectedComponents(self.plain)
        components.run()
        sizes = components.getComponentSizes()
        return numpy.array([
            sizes[components.componentOfNode(node)] - 1
            for node in range(self.plain.numberOfNodes())
        ])

    def betweenness(self):
        scores = self.kit.centrality.Betweenness(self.plain).run().scores()
        return numpy.array(scores) / 2

    def sampled_betweenness(self):
        # Twice what a source after another gives in undirected graphs, as its exact scores are.
        self.kit.setSeed(1, False)
        scores = self.kit.centrality.KadabraBetweenness(self.plain, 0.01, 0.1).run().scores()
        return numpy.array(scores) / 2

    def weighted_betweenness(self):
        scores = self.kit.centrality.Betweenness(self.lengths).run().scores()
        return numpy.array(scores) / 2

    def harmonic(self):
        return self.kit.centrality.HarmonicCloseness(self.plain, False).run().scores()

    def closeness(self):
        # The generalized variant is ours times the share of the others that a node reaches.
        variant = self.kit.centrality.ClosenessVariant.GENERALIZED
        scores = self.kit.centrality.Closeness(self.plain, False, variant).run().scores()
        others = self.plain.numberOfNodes() - 1
        return numpy.array(scores) * others / numpy.maximum(self.reached, 1)

    def triangles(self):
        self.plain.indexEdges()
        degrees = numpy.array([self.plain.degree(node) for node in range(self.plain.numberOfNodes())])
        scores = self.kit.centrality.LocalClusteringCoefficient(self.plain, True).run().scores()
        return numpy.rint(numpy.array(scores) * degrees * (degrees - 1) / 2)

    def cores(self):
        return self.kit.centrality.CoreDecomposition(self.plain).run().scores()

    def cut_nodes(self):
        blocks = self.kit.components.BiconnectedComponents(self.plain)
        blocks.run()
        count = self.plain.numberOfNodes()
        return [node for node in range(count) if len(blocks.getComponentsOfNode(node)) > 1]

    def page_rank(self):
        ranks = self.kit.centrality.PageRank(self.weighted, damp=0.85, tol=1e-12).run().scores()
        return numpy.array(ranks) / sum(ranks)

    def communities(self, passes=1_000):
        # It stops by itself when nothing moves any more.
        detector = self.kit.community.ParallelLeiden(self.weighted, iterations=passes)
        detector.run()
        return [self.kit.community.Modularity().getQuality(detector.getPartition(), self.weighted)]

    def communities_3_passes(self):
        return self.communities(3)

    @staticmethod
    def names(path):
        import networkit

        networkit.setNumberOfThreads(1)
        start = time.process_time()
        graph = networkit.graphio.EdgeListReader(",", 0, "#", continuous=False).read(path)
        return time.process_time() - start, graph.numberOfEdges()


class Rustworkx:
    def __init__(self, edges):
        import rustworkx

        self.kit = rustworkx
        self.graph = rustworkx.PyGraph()
        self.graph.add_nodes_from(range(int(edges[:, :2].max()) + 1))
        self.graph.add_edges_from(
            [(int(tail), int(head), weight) for tail, head, weight in edges])

    def listed(self, values):
        return [values[node] for node in range(self.graph.num_nodes())]

    def betweenness(self):
        return self.listed(self.kit.betweenness_centrality(
            self.graph, normalized=False, parallel_threshold=10**9))

    def closeness(self):
        return self.listed(self.kit.closeness_centrality(
            self.graph, wf_improved=False, parallel_threshold=10**9))

    def cores(self):
        return self.listed(self.kit.core_number(self.graph))

    def cut_nodes(self):
        return sorted(self.kit.articulation_points(self.graph))


class Networkx:
    def __init__(self, edges):
        import networkx

        self.nx = networkx
        self.graph = networkx.Graph()
        self.graph.add_nodes_from(range(int(edges[:, :2].max()) + 1))
        for tail, head, weight in edges:
            self.graph.add_edge(int(tail), int(head), weight=weight, length=1 / weight)

    def listed(self, values):
        return [values[node] for node in self.graph]

    def betweenness(self):
        return self.listed(self.nx.betweenness_centrality(self.graph, normalized=False))

    def weighted_betweenness(self):
        values = self.nx.betweenness_centrality(self.graph, normalized=False, weight="length")
        return self.listed(values)

    def harmonic(self):
        return self.listed(self.nx.harmonic_centrality(self.graph))

    def closeness(self):
        return self.listed(self.nx.closeness_centrality(self.graph, wf_improved=False))

    def constraint(self):
        return numpy.nan_to_num(self.listed(self.nx.constraint(self.graph, weight="weight")))

    def triangles(self):
        return self.listed(self.nx.triangles(self.graph))

    def cores(self):
        return self.listed(self.nx.core_number(self.graph))

    def cut_nodes(self):
        return sorted(self.nx.articulation_points(self.graph))

    def page_rank(self):
        return self.listed(self.nx.pagerank(self.graph, tol=1e-14 / len(self.graph), max_iter=1000))

    def communities(self):
        found = self.nx.community.louvain_communities(self.graph, seed=1)
        return [self.nx.community.modularity(self.graph, found)]


LIBRARIES = {
    "igraph": Igraph, "networkit": Networkit, "rustworkx": Rustworkx, "networkx": Networkx,
}


def repeated(most):
    """A turn for each repetition: three, and more until half a second has passed, but no more than asked for."""
    start = time.perf_counter()
    for done in range(most):
        if done >= 3 and time.perf_counter() - start >= 0.5:
            return
        yield


def read_names(library, path, repetitions, values_path):
    if not hasattr(library, "names"):
        print("none")
        return
    for _ in repeated(repetitions):
        seconds, edge_count = library.names(path)
        print("cpu", seconds, flush=True)
    numpy.savetxt(values_path, [edge_count])


def main():
    library, kernel, path, repetitions, values_path = sys.argv[1:]
    if kernel == "names":
        read_names(LIBRARIES[library], path, int(repetitions), values_path)
        return
    peer = LIBRARIES[library](numpy.load(path))
    run = getattr(peer, kernel.replace("-", "_"), None)
    if run is None:
        print("none")
        return
    for _ in repeated(int(repetitions)):
        start = time.process_time()
        values = run()
        print("cpu", time.process_time() - start, flush=True)
    if kernel.startswith("communities"):
        print("modularity", values[0])
    numpy.savetxt(values_path, numpy.asarray(values, dtype=float))


if __name__ == "__main__":
    main()
