"""Reads graph files with another program, and tells what it found in them.

    read_graphs.py PROGRAM FORMAT FOLDER

Prints a JSON object with an entry for each file of the folder: {"error": text}, or what the program
read: {"directed": bool, "nodes": [node], "edges": [[source, target, weight, note]]}. Nodes have an
"id" and a "note", the numbers of the ends of edges count them from 0.
"""

import json
import math
import os
import re
import sys
import warnings


def main():
    program, form, folder = sys.argv[1:]
    read = PROGRAMS[program]()
    answers = {}
    for name in sorted(os.listdir(folder)):
        try:
            answers[name] = read(os.path.join(folder, name), form)
        except Exception as error:
            answers[name] = {"error": f"{type(error).__name__}: {error}"[:300]}
    json.dump(answers, sys.stdout)


def networkx():
    import networkx

    readers = {
        "graphml": networkx.read_graphml,
        "gexf": networkx.read_gexf,
        "gml": lambda path: networkx.read_gml(path, label="id"),
        "node-link": lambda path: networkx.node_link_graph(json.load(open(path)), edges="edges"),
        "edges": lambda path: networkx.read_edgelist(
            path,
            delimiter="\t",
            data=[("weight", float)],
            create_using=networkx.MultiDiGraph
            if open(path).readline().startswith("# Directed")
            else networkx.MultiGraph,
        ),
    }

    def read(path, form):
        graph = readers[form](path)
        numbers = {node: number for number, node in enumerate(graph)}
        nodes = [
            node(values.get("id", values.get("label") if form == "gml" else name), values)
            for name, values in graph.nodes(data=True)
        ]
        edges = [
            edge(numbers[source], numbers[target], values)
            for source, target, values in graph.edges(data=True)
        ]
        return {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}

    return read


def igraph():
    import igraph

    readers = {
        "graphml": igraph.Graph.Read_GraphML,
        "gml": igraph.Graph.Read_GML,
        "dl": lambda path: igraph.Graph.Read_DL(path, directed=True),
    }
    # The attribute that an id stands in.
    keys = {"graphml": "id", "gml": "label", "dl": "name"}

    def read(path, form):
        graph = readers[form](path)
        nodes = [node(v.attributes().get(keys[form]), v.attributes()) for v in graph.vs]
        edges = [edge(e.source, e.target, e.attributes()) for e in graph.es]
        answer = {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}
        # igraph leaves letters that aren't ASCII as the entities that GML has for them.
        return decoded(answer, "#[0-9]+") if form == "gml" else answer

    return read


def graph_tool():
    import graph_tool

    def read(path, form):
        graph = graph_tool.load_graph(path, fmt={"graphml": "xml"}.get(form, form))
        names = [name for name in ("id", "_graphml_vertex_id") if form == "graphml"]
        names += {"dot": ["vertex_name"], "gml": ["label"]}.get(form, [])
        name = next((graph.vp[key] for key in names if key in graph.vp), None)
        nodes = [
            node(name[v] if name else None, {key: value[v] for key, value in graph.vp.items()})
            for v in graph.vertices()
        ]
        edges = [
            edge(int(e.source()), int(e.target()), {key: value[e] for key, value in graph.ep.items()})
            for e in graph.edges()
        ]
        answer = {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}
        # graph-tool leaves all entities of GML as they stand.
        return decoded(answer, "#[0-9]+|amp|lt|gt|quot") if form == "gml" else answer

    return read


def pygraphviz():
    import pygraphviz
    from pygraphviz import graphviz

    def each(first, following):
        """What a list of Graphviz holds; the iterators of pygraphviz take parallel edges for one."""
        try:
            item = first()
            while item is not None:
                yield item
                item = following(item)
        except StopIteration:
            pass

    def values(item):
        pairs = {key: graphviz.agget(item, key.encode()) for key in ("weight", "note")}
        return {key: value.decode() for key, value in pairs.items() if value}

    def read(path, form):
        graph = pygraphviz.AGraph(path)
        root = graph.handle
        items = list(each(lambda: graphviz.agfstnode(root), lambda v: graphviz.agnxtnode(root, v)))
        names = [graphviz.agnameof(item).decode() for item in items]
        numbers = {name: number for number, name in enumerate(names)}
        edges = []
        for item in items:
            for e in each(
                lambda: graphviz.agfstout(root, item), lambda e: graphviz.agnxtout(root, e)
            ):
                source, target = graphviz.agtail(e), graphviz.aghead(e)
                ends = [numbers[graphviz.agnameof(end).decode()] for end in (source, target)]
                edges.append(edge(*ends, values(e)))
        nodes = [node(name, values(item)) for name, item in zip(names, items)]
        return {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}

    return read


def scipy():
    import scipy.io

    def read(path, form):
        # Symmetric matrices come with both halves, and edges beside others are added up.
        matrix = scipy.io.mmread(path).tocoo()
        count = max(matrix.shape)
        edges = [
            [int(row), int(column), float(value), ""]
            for row, column, value in zip(matrix.row, matrix.col, matrix.data)
        ]
        return {
            "directed": True,
            "nodes": [node(None, {}) for _ in range(count)],
            "edges": edges,
        }

    return read


def node(name, values):
    return {"id": None if name is None else str(name), "note": note(values)}


def edge(source, target, values):
    weight = values.get("weight", 1)
    try:
        weight = float(weight)
    except (TypeError, ValueError):
        weight = math.nan
    return [source, target, None if math.isnan(weight) else weight, note(values)]


def decoded(answer, entities):
    """An answer with letters instead of entities that the program has left."""
    names = {"amp": "&", "lt": "<", "gt": ">", "quot": '"'}

    def letters(text):
        return re.sub(
            f"&({entities});", lambda found: names.get(found[1]) or chr(int(found[1][1:])), text
        )

    for v in answer["nodes"]:
        v["id"], v["note"] = letters(v["id"]), letters(v["note"])
    for e in answer["edges"]:
        e[3] = letters(e[3])
    return answer


def note(values):
    """The attribute that tests compare; programs tell an empty text and none apart or don't."""
    text = values.get("note")
    return "" if text is None else str(text)


PROGRAMS = {
    "networkx": networkx,
    "igraph": igraph,
    "graph_tool": graph_tool,
    "pygraphviz": pygraphviz,
    "scipy": scipy,
}

if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
