"""Times kernels of one Python graph library on one graph.

    peers.py LIBRARY FILE --kernels NAME,NAME [--directed] [--first-mode COUNT] [--threads COUNT]

FILE holds an edge a line, the numbers of its ends with a space between. Every line of the output is
a JSON object: {"started": kernel} before a kernel, and its measurement after. The names of the
kernels are those of the measures in Graphs. Every kernel is two functions: what is timed, which is
the fastest call that the library documents for it, and what makes numbers of its result, so that the
answers can be compared. A third one makes a library forget what it has kept of the call before.
"""

import argparse
import importlib.metadata
import json
import math
import random
import resource
import statistics
import sys
import time

# A kernel is carried out again until all runs together have taken this many seconds.
REPEAT_UNTIL = 0.05
SHUFFLES = 200
SHUFFLES_OF_ASSESSMENT = 10_000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("library")
    parser.add_argument("file")
    parser.add_argument("--kernels", required=True)
    parser.add_argument("--directed", action="store_true")
    parser.add_argument("--first-mode", type=int)
    parser.add_argument("--threads", type=int, default=1)
    # The first run also prepares what the library needs, and only counts if it takes this long.
    parser.add_argument("--warm-up", type=float, default=1)
    options = parser.parse_args()

    try:
        version, read, kernels = LIBRARIES[options.library](options)
    except ImportError as error:
        emit(absent=str(error))
        return
    names = options.kernels.split(",")
    emit(started="readEdgeList")
    memory = memory_of("VmRSS:")
    graph, *times = timed(lambda: read(options.file))
    memory = dict(peakMemory=peak_memory(), graphMemory=memory_of("VmRSS:") - memory)
    times = timed_again(lambda: read(options.file), times, options.warm_up)
    report(version, "readEdgeList", times, kernels["readEdgeList"](graph), memory)
    for name in names:
        if name in kernels and name != "readEdgeList":
            measure(version, name, kernels[name], graph, options.warm_up)


def measure(version, name, kernel, graph, warm_up):
    """Runs a kernel, and again as long as it has taken little time, and prints the times."""
    emit(started=name)
    run, answer, *forget = kernel
    before = (lambda: forget[0](graph)) if forget else None
    try:
        result, *times = timed(lambda: run(graph), before)
        times = timed_again(lambda: run(graph), times, warm_up, before)
        report(version, name, times, answer(result, graph), dict(peakMemory=peak_memory()))
    except Exception as error:  # A peer that can't answer is named, and the others go on.
        emit(kernel=name, version=version, failed=f"{type(error).__name__}: {error}"[:200])


def timed(function, before=None):
    """The result, and the time of the processor and of the wall that it took."""
    if before:
        before()
    wall, cpu = time.perf_counter(), time.process_time()
    result = function()
    return result, time.process_time() - cpu, time.perf_counter() - wall


def timed_again(function, first, warm_up, before=None):
    """The times of the first run, or of those after it if it was short."""
    if first[0] >= warm_up:
        return [first]
    times = []
    total = 0
    while total < REPEAT_UNTIL:
        _, *further = timed(function, before)
        total += further[0]
        times.append(further)
    return times


def report(version, kernel, times, answer, memory):
    emit(
        kernel=kernel,
        version=version,
        cpu=statistics.median(cpu for cpu, _ in times),
        wall=statistics.median(wall for _, wall in times),
        answer=[None if number is None or math.isnan(number) else float(number) for number in answer],
        **memory,
    )


def emit(**fields):
    print(json.dumps(fields), flush=True)


def peak_memory():
    """The most bytes of memory that this process has had."""
    return memory_of("VmHWM:") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def memory_of(field):
    """A number of bytes that Linux tells of this process; 0 on other systems."""
    try:
        with open("/proc/self/status") as status:
            for line in status:
                if line.startswith(field):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def count_and_largest(sizes):
    sizes = list(sizes)
    return [len(sizes), max(sizes)]


def reached(distances):
    """How many vertices are reached, and how far they are together."""
    # graph-tool and NetworKit write a greatest number where no path leads.
    near = [d for d in distances if 0 <= d < 2**31 - 1]
    return [len(near), sum(near)]


def largest_and_sum(values):
    values = [v for v in values if not math.isnan(v)]
    return [max(values), sum(values)]


def scaled_to_largest(values):
    values = [abs(v) for v in values]
    return [sum(values) / max(values)]


def mean_of_defined(values, degrees):
    """The mean over the vertices with two neighbours at least."""
    defined = [v for v, degree in zip(values, degrees) if degree >= 2]
    return [sum(defined) / len(defined)]


def modularity(labels, file):
    """The modularity of a division, found in the same way for every library."""
    degrees = [0] * len(labels)
    within = edges = 0
    with open(file) as lines:
        for line in lines:
            u, v = map(int, line.split())
            degrees[u] += 1
            degrees[v] += 1
            edges += 1
            within += labels[u] == labels[v]
    sums = {}
    for label, degree in zip(labels, degrees):
        sums[label] = sums.get(label, 0) + degree
    return [within / edges - sum((d / 2 / edges) ** 2 for d in sums.values())]


def labels_of(communities):
    """The number of every vertex's community, where each is a set of vertices."""
    return [c for _, c in sorted((v, c) for c, members in enumerate(communities) for v in members)]


def triangles_of(transitivity, degrees):
    return [round(transitivity * sum(d * (d - 1) // 2 for d in degrees) / 3)]


def permutation_test(count, statistic):
    """A statistic of two groups by turns, and of as many shufflings of them as Graphs is given."""
    labels = [vertex % 2 for vertex in range(count)]
    observed = statistic(labels)
    generator = random.Random(1)
    shuffled = []
    for _ in range(SHUFFLES):
        generator.shuffle(labels)
        shuffled.append(statistic(labels))
    return [observed, shuffled]


def permutation_tests(edges, count):
    """The E-I index and the assortativity of two groups by turns, and of many shufflings of them.

    The quickest that was found: numpy over the ends of the edges. A library's own assortativity
    takes the edges one by one for every shuffling.
    """
    import numpy

    first, second = numpy.array(edges).T
    degrees = numpy.bincount(numpy.concatenate((first, second)), minlength=count)
    generator = numpy.random.default_rng(1)
    labels = numpy.arange(count) % 2

    def statistics():
        within = numpy.count_nonzero(labels[first] == labels[second]) / len(first)
        share = degrees @ labels / degrees.sum()
        expected = share**2 + (1 - share) ** 2
        return 1 - 2 * within, (within - expected) / (1 - expected)

    observed = statistics()
    shuffled = []
    for _ in range(SHUFFLES_OF_ASSESSMENT):
        generator.shuffle(labels)
        shuffled.append(statistics())
    return observed, shuffled


def observed_and_moments(result, graph):
    """For each statistic the observed one, and the mean and deviation of the shuffled ones."""
    observed, shuffled = result
    return [
        figure
        for value, values in zip(observed, zip(*shuffled))
        for figure in (value, statistics.fmean(values), statistics.pstdev(values))
    ]


def igraph(options):
    import igraph as ig

    def read(file):
        return ig.Graph.Read_Edgelist(file, directed=options.directed)

    def share_reached(values, graph):
        """Wasserman and Faust's factor, which igraph leaves out."""
        component = graph.connected_components()
        others = max(1, graph.vcount() - 1)
        sizes = component.sizes()
        return largest_and_sum(
            [v * (sizes[c] - 1) / others for v, c in zip(values, component.membership)]
        )

    def projection(graph):
        types = [v >= options.first_mode for v in range(graph.vcount())]
        return graph.bipartite_projection(types=types, multiplicity=True, which=0)

    def forget_connectedness(graph):
        """igraph keeps whether a graph is connected until the graph is changed."""
        ends = graph.es[0].tuple
        graph.delete_edges([0])
        graph.add_edges([ends])

    return ig.__version__, read, {
        "readEdgeList": lambda g: [g.vcount(), g.ecount()],
        "connectedComponents": (
            lambda g: g.connected_components(),
            lambda r, g: count_and_largest(r.sizes()),
        ),
        "stronglyConnectedComponents": (
            lambda g: g.connected_components(mode="strong"),
            lambda r, g: count_and_largest(r.sizes()),
        ),
        "breadthFirstSearch": (lambda g: g.distances(source=[0])[0], lambda r, g: reached(r)),
        "blockDecomposition": (
            lambda g: (g.articulation_points(), g.bridges(), g.biconnected_components()),
            lambda r, g: [len(part) for part in r],
        ),
        "coreNumbers": (lambda g: g.coreness(), lambda r, g: largest_and_sum(r)),
        "pageRank": (lambda g: g.pagerank(), lambda r, g: largest_and_sum(r)),
        "triangleCount": (
            lambda g: g.transitivity_undirected(),
            lambda r, g: triangles_of(r, g.degree()),
        ),
        "localClustering": (
            lambda g: g.transitivity_local_undirected(mode="zero"),
            lambda r, g: mean_of_defined(r, g.degree()),
        ),
        "betweennessCentrality": (
            lambda g: g.betweenness(directed=False),
            lambda r, g: largest_and_sum(r),
        ),
        "closenessCentrality": (lambda g: g.closeness(), share_reached),
        "harmonicCentrality": (
            lambda g: g.harmonic_centrality(),
            lambda r, g: largest_and_sum(r),
        ),
        "diameter": (lambda g: g.diameter(directed=False), lambda r, g: [r]),
        "constraint": (lambda g: g.constraint(), lambda r, g: largest_and_sum(r)),
        "maximalCliques": (
            lambda g: g.maximal_cliques(),
            lambda r, g: largest_and_sum(map(len, r)),
        ),
        "cliqueNumber": (lambda g: g.clique_number(), lambda r, g: [r]),
        "vertexConnectivity": (
            lambda g: g.vertex_connectivity(),
            lambda r, g: [r],
            forget_connectedness,
        ),
        "edgeConnectivity": (
            lambda g: g.edge_connectivity(),
            lambda r, g: [r],
            forget_connectedness,
        ),
        "projection": (projection, lambda r, g: [r.ecount(), sum(r.es["weight"])]),
        "modularity": (
            lambda g: g.modularity([v % 2 for v in range(g.vcount())]),
            lambda r, g: [r],
        ),
        "leidenCommunities": (
            lambda g: g.community_leiden(objective_function="modularity"),
            lambda r, g: modularity(r.membership, options.file),
        ),
        "louvainCommunities": (
            lambda g: g.community_multilevel(),
            lambda r, g: modularity(r.membership, options.file),
        ),
        "labelPropagationCommunities": (
            lambda g: g.community_label_propagation(),
            lambda r, g: modularity(r.membership, options.file),
        ),
        "eigenvectorCentrality": (
            lambda g: g.eigenvector_centrality(),
            lambda r, g: scaled_to_largest(r),
        ),
        "degreeAssortativity": (lambda g: g.assortativity_degree(), lambda r, g: [r]),
        "permutationTest": (
            lambda g: permutation_test(g.vcount(), lambda labels: g.assortativity_nominal(labels)),
            lambda r, g: r[:1],
        ),
    }


def leidenalg(options):
    import igraph as ig
    import leidenalg as la

    return importlib.metadata.version("leidenalg"), (
        lambda file: ig.Graph.Read_Edgelist(file, directed=options.directed)
    ), {
        "readEdgeList": lambda g: [g.vcount(), g.ecount()],
        "leidenCommunities": (
            lambda g: la.find_partition(g, la.ModularityVertexPartition),
            lambda r, g: modularity(r.membership, options.file),
        ),
    }


def networkit(options):
    import networkit as nk

    nk.setNumberOfThreads(options.threads)
    nk.setSeed(1, True)
    reader = nk.graphio.EdgeListReader(" ", 0, directed=options.directed)

    def run(make):
        return lambda g: make(g).run()

    def scores(algorithm, graph):
        return largest_and_sum(algorithm.scores())

    def triangles(graph):
        graph.indexEdges()
        return nk.sparsification.TriangleEdgeScore(graph).run()

    def halves(size):
        partition = nk.structures.Partition(size)
        partition.setUpperBound(2)
        partition.allToSingletons()
        for vertex in range(size):
            partition.moveToSubset(vertex % 2, vertex)
        return partition

    def quality(algorithm, graph):
        return modularity(algorithm.getPartition().getVector(), options.file)

    components = (
        nk.components.ConnectedComponents
        if options.threads == 1
        else nk.components.ParallelConnectedComponents
    )
    return importlib.metadata.version("networkit"), reader.read, {
        "readEdgeList": lambda g: [g.numberOfNodes(), g.numberOfEdges()],
        "connectedComponents": (
            run(components),
            lambda r, g: count_and_largest(r.getComponentSizes().values())
            if options.threads == 1
            else [r.numberOfComponents(), None],
        ),
        "stronglyConnectedComponents": (
            run(nk.components.StronglyConnectedComponents),
            lambda r, g: count_and_largest(r.getComponentSizes().values()),
        ),
        "breadthFirstSearch": (
            run(lambda g: nk.distance.BFS(g, 0, storePaths=False)),
            lambda r, g: reached(r.getDistances()),
        ),
        "blockDecomposition": (
            run(nk.components.BiconnectedComponents),
            lambda r, g: [None, None, r.numberOfComponents()],
        ),
        "coreNumbers": (run(nk.centrality.CoreDecomposition), scores),
        "pageRank": (
            run(
                lambda g: nk.centrality.PageRank(
                    g, tol=1e-9, distributeSinks=nk.centrality.SinkHandling.DistributeSinks
                )
            ),
            scores,
        ),
        "triangleCount": (triangles, lambda r, g: [sum(r.scores()) / 3]),
        "maximalCliques": (
            lambda g: nk.clique.MaximalCliques(g).run().getCliques(),
            lambda r, g: largest_and_sum(map(len, r)),
        ),
        "localClustering": (
            run(lambda g: nk.centrality.LocalClusteringCoefficient(g, turbo=True)),
            lambda r, g: mean_of_defined(r.scores(), [g.degree(v) for v in g.iterNodes()]),
        ),
        "betweennessCentrality": (
            run(nk.centrality.Betweenness),
            lambda r, g: [score / 2 for score in largest_and_sum(r.scores())],
        ),
        "approximateBetweenness": (
            run(lambda g: nk.centrality.KadabraBetweenness(g, err=0.01, delta=0.1)),
            # It counts the two directions of an undirected pair.
            lambda r, g: [max(r.scores()) / 2],
        ),
        "closenessCentrality": (
            run(
                lambda g: nk.centrality.Closeness(
                    g, True, nk.centrality.ClosenessVariant.Generalized
                )
            ),
            scores,
        ),
        "harmonicCentrality": (run(nk.centrality.HarmonicCloseness), scores),
        "diameter": (
            run(lambda g: nk.distance.Diameter(g, nk.distance.DiameterAlgo.Exact)),
            lambda r, g: [r.getDiameter()[0]],
        ),
        "modularity": (
            lambda g: nk.community.Modularity().getQuality(halves(g.numberOfNodes()), g),
            lambda r, g: [r],
        ),
        "leidenCommunities": (run(nk.community.ParallelLeiden), quality),
        "louvainCommunities": (run(nk.community.PLM), quality),
        "labelPropagationCommunities": (run(nk.community.PLP), quality),
        "eigenvectorCentrality": (
            run(nk.centrality.EigenvectorCentrality),
            lambda r, g: scaled_to_largest(r.scores()),
        ),
    }


def rustworkx(options):
    import rustworkx as rx

    kind = rx.PyDiGraph if options.directed else rx.PyGraph
    return rx.__version__, kind.read_edge_list, {
        "readEdgeList": lambda g: [g.num_nodes(), g.num_edges()],
        "connectedComponents": (
            lambda g: rx.connected_components(g),
            lambda r, g: count_and_largest(map(len, r)),
        ),
        "stronglyConnectedComponents": (
            lambda g: rx.strongly_connected_components(g),
            lambda r, g: count_and_largest(map(len, r)),
        ),
        "blockDecomposition": (
            lambda g: (rx.articulation_points(g), rx.bridges(g), rx.biconnected_components(g)),
            lambda r, g: [len(r[0]), len(r[1]), len(set(r[2].values()))],
        ),
        "coreNumbers": (lambda g: rx.core_number(g), lambda r, g: largest_and_sum(r.values())),
        "betweennessCentrality": (
            lambda g: rx.betweenness_centrality(g, normalized=False),
            lambda r, g: largest_and_sum(r.values()),
        ),
        "closenessCentrality": (
            lambda g: rx.closeness_centrality(g),
            lambda r, g: largest_and_sum(r.values()),
        ),
        "edgeConnectivity": (lambda g: rx.stoer_wagner_min_cut(g), lambda r, g: [r[0]]),
        "eigenvectorCentrality": (
            lambda g: rx.eigenvector_centrality(g),
            lambda r, g: scaled_to_largest(r.values()),
        ),
    }


def networkx(options):
    import networkx as nx

    def read(file):
        kind = nx.DiGraph if options.directed else nx.Graph
        return nx.read_edgelist(file, nodetype=int, create_using=kind)

    def assortativity(graph, labels):
        nx.set_node_attributes(graph, dict(enumerate(labels)), "group")
        return nx.attribute_assortativity_coefficient(graph, "group")

    def projection(graph):
        return nx.bipartite.weighted_projected_graph(graph, range(options.first_mode))

    values = lambda r, g: largest_and_sum(r.values())
    return nx.__version__, read, {
        "readEdgeList": lambda g: [g.number_of_nodes(), g.number_of_edges()],
        "connectedComponents": (
            lambda g: list(nx.connected_components(g)),
            lambda r, g: count_and_largest(map(len, r)),
        ),
        "stronglyConnectedComponents": (
            lambda g: list(nx.strongly_connected_components(g)),
            lambda r, g: count_and_largest(map(len, r)),
        ),
        "breadthFirstSearch": (
            lambda g: nx.single_source_shortest_path_length(g, 0),
            lambda r, g: reached(r.values()),
        ),
        "blockDecomposition": (
            lambda g: [
                list(nx.articulation_points(g)),
                list(nx.bridges(g)),
                list(nx.biconnected_components(g)),
            ],
            lambda r, g: [len(part) for part in r],
        ),
        "coreNumbers": (nx.core_number, values),
        "pageRank": (nx.pagerank, values),
        "triangleCount": (nx.triangles, lambda r, g: [sum(r.values()) / 3]),
        "localClustering": (
            nx.clustering,
            lambda r, g: mean_of_defined(r.values(), [g.degree(v) for v in r]),
        ),
        "betweennessCentrality": (
            lambda g: nx.betweenness_centrality(g, normalized=False),
            values,
        ),
        "closenessCentrality": (nx.closeness_centrality, values),
        "harmonicCentrality": (
            nx.harmonic_centrality,
            lambda r, g: [v / (len(r) - 1) for v in largest_and_sum(r.values())],
        ),
        "diameter": (nx.diameter, lambda r, g: [r]),
        "constraint": (nx.constraint, values),
        "maximalCliques": (
            lambda g: list(nx.find_cliques(g)),
            lambda r, g: largest_and_sum(map(len, r)),
        ),
        "effectiveSize": (nx.effective_size, values),
        "vertexConnectivity": (nx.node_connectivity, lambda r, g: [r]),
        "edgeConnectivity": (nx.edge_connectivity, lambda r, g: [r]),
        "projection": (
            projection,
            lambda r, g: [r.number_of_edges(), r.size(weight="weight")],
        ),
        "modularity": (
            lambda g: nx.community.modularity(g, [[v for v in g if v % 2 == i] for i in (0, 1)]),
            lambda r, g: [r],
        ),
        "louvainCommunities": (
            nx.community.louvain_communities,
            lambda r, g: modularity(labels_of(r), options.file),
        ),
        "labelPropagationCommunities": (
            lambda g: list(nx.community.asyn_lpa_communities(g)),
            lambda r, g: modularity(labels_of(r), options.file),
        ),
        "eigenvectorCentrality": (
            lambda g: nx.eigenvector_centrality(g, max_iter=1000),
            lambda r, g: scaled_to_largest(r.values()),
        ),
        "degreeAssortativity": (nx.degree_assortativity_coefficient, lambda r, g: [r]),
        "permutationTest": (
            lambda g: permutation_test(len(g), lambda labels: assortativity(g, labels)),
            lambda r, g: r[:1],
        ),
        "permutationTests": (
            lambda g: permutation_tests(g.edges(), len(g)),
            observed_and_moments,
        ),
    }


def scikit_network(options):
    import numpy
    import pandas
    import scipy.sparse as sparse
    import sknetwork

    def read(file):
        edges = pandas.read_csv(file, sep=" ", header=None, dtype=numpy.int32).to_numpy()
        size = int(edges.max()) + 1
        ones = numpy.ones(len(edges), dtype=numpy.int32)
        rows = sparse.csr_matrix((ones, (edges[:, 0], edges[:, 1])), shape=(size, size))
        return rows if options.directed else (rows + rows.T).tocsr()

    def projection(graph):
        persons = graph[: options.first_mode, options.first_mode :]
        product = persons @ persons.T
        # Nobody is joined to themselves in a projection.
        product.setdiag(0)
        product.eliminate_zeros()
        return product

    def projected(product, graph):
        upper = sparse.triu(product, k=1)
        return [upper.nnz, upper.sum()]

    def components(connection):
        return (
            lambda g: sparse.csgraph.connected_components(
                g, directed=options.directed, connection=connection
            ),
            lambda r, g: count_and_largest(numpy.bincount(r[1]).tolist()),
        )

    def degrees(graph):
        return numpy.diff(graph.indptr).tolist()

    def quality(labels, graph):
        return modularity(labels.tolist(), options.file)

    return importlib.metadata.version("scikit-network"), read, {
        "readEdgeList": lambda g: [g.shape[0], g.nnz // (1 if options.directed else 2)],
        "connectedComponents": components("weak"),
        "stronglyConnectedComponents": components("strong"),
        "breadthFirstSearch": (
            lambda g: sknetwork.path.get_distances(g, source=0),
            lambda r, g: reached(r.tolist()),
        ),
        "coreNumbers": (
            sknetwork.topology.get_core_decomposition,
            lambda r, g: largest_and_sum(r.tolist()),
        ),
        "pageRank": (
            lambda g: sknetwork.ranking.PageRank(n_iter=100, tol=1e-9).fit_predict(g),
            lambda r, g: largest_and_sum(r.tolist()),
        ),
        "triangleCount": (sknetwork.topology.count_triangles, lambda r, g: [r]),
        "projection": (projection, projected),
        "leidenCommunities": (
            lambda g: sknetwork.clustering.Leiden().fit_predict(g),
            quality,
        ),
        "louvainCommunities": (
            lambda g: sknetwork.clustering.Louvain().fit_predict(g),
            quality,
        ),
        "labelPropagationCommunities": (
            lambda g: sknetwork.clustering.PropagationClustering().fit_predict(g),
            quality,
        ),
        "eigenvectorCentrality": (
            lambda g: sparse.linalg.eigsh(g.astype(float), k=1)[1][:, 0],
            lambda r, g: scaled_to_largest(r.tolist()),
        ),
    }


def graph_tool(options):
    import graph_tool
    import graph_tool.all as gt

    gt.openmp_set_num_threads(options.threads)

    def read(file):
        return gt.load_graph_from_csv(
            file,
            directed=options.directed,
            hashed=False,
            csv_options={"delimiter": " ", "quotechar": '"'},
        )

    def values(property_map, graph):
        return largest_and_sum(property_map.a.tolist())

    def components(graph):
        return gt.label_components(graph)

    def sizes(result, graph):
        return count_and_largest(result[1].tolist())

    def blocks(result, graph):
        _, articulation, counts = result
        return [int(articulation.a.sum()), None, len(counts)]

    def triangles(result, graph):
        return triangles_of(result[0], graph.get_total_degrees(graph.get_vertices()).tolist())

    def clustering(result, graph):
        degrees = graph.get_total_degrees(graph.get_vertices()).tolist()
        return mean_of_defined(result.a.tolist(), degrees)

    def betweenness(graph):
        return gt.betweenness(graph, norm=False)[0]

    def harmonic(graph):
        return gt.closeness(graph, harmonic=True, norm=True)

    return graph_tool.__version__.split()[0], read, {
        "readEdgeList": lambda g: [g.num_vertices(), g.num_edges()],
        "connectedComponents": (components, sizes),
        "stronglyConnectedComponents": (components, sizes),
        "breadthFirstSearch": (
            lambda g: gt.shortest_distance(g, source=0),
            lambda r, g: reached(r.a.tolist()),
        ),
        "blockDecomposition": (gt.label_biconnected_components, blocks),
        "coreNumbers": (gt.kcore_decomposition, values),
        "maximalCliques": (
            lambda g: list(gt.max_cliques(g)),
            lambda r, g: largest_and_sum(map(len, r)),
        ),
        "pageRank": (lambda g: gt.pagerank(g, epsilon=1e-9), values),
        "triangleCount": (gt.global_clustering, triangles),
        "localClustering": (gt.local_clustering, clustering),
        "betweennessCentrality": (betweenness, values),
        "harmonicCentrality": (harmonic, values),
        "eigenvectorCentrality": (
            lambda g: gt.eigenvector(g)[1],
            lambda r, g: scaled_to_largest(r.a.tolist()),
        ),
        "degreeAssortativity": (
            lambda g: gt.scalar_assortativity(g, "total")[0],
            lambda r, g: [r],
        ),
    }


LIBRARIES = {
    "igraph": igraph,
    "leidenalg": leidenalg,
    "networkit": networkit,
    "rustworkx": rustworkx,
    "networkx": networkx,
    "scikit-network": scikit_network,
    "graph-tool": graph_tool,
}

if __name__ == "__main__":
    sys.exit(main())
