"""Draws the actors and ties of a network's folder with a Python library, from the tables to an SVG.

    pictures.py LIBRARY FOLDER FILE

Each draws what its documentation shows first: boxes or dots with names, and lines; no title, no
legend, no sources. Nothing is imported but what is needed.
"""

import csv
import os
import sys


def main():
    library, folder, file = sys.argv[1:]
    actors, ties = rows(folder, "actors.csv"), rows(folder, "ties.csv")
    {"pygraphviz": draw_with_pygraphviz, "matplotlib": draw_with_matplotlib}[library](
        actors, ties, file)


def rows(folder, name):
    with open(os.path.join(folder, name), newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def draw_with_pygraphviz(actors, ties, file):
    import pygraphviz

    graph = pygraphviz.AGraph(strict=False)
    graph.node_attr.update(shape="box")
    for actor in actors:
        graph.add_node(actor["id"], label=actor["name"])
    for tie in ties:
        graph.add_edge(tie["from"], tie["to"])
    graph.draw(file, prog="dot")


def draw_with_matplotlib(actors, ties, file):
    import matplotlib

    matplotlib.use("svg")
    import matplotlib.pyplot as pyplot
    import networkx

    graph = networkx.MultiGraph()
    graph.add_nodes_from(actor["id"] for actor in actors)
    graph.add_edges_from((tie["from"], tie["to"]) for tie in ties)
    names = {actor["id"]: actor["name"] for actor in actors}
    networkx.draw_networkx(graph, networkx.spring_layout(graph, seed=1), labels=names)
    pyplot.savefig(file)


main()
