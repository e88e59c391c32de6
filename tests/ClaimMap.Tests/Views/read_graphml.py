# Reads GraphML files with networkx and answers what it found in each: nodes with their labels, and how many edges.
import io
import json
import sys

import networkx

answers = []
for text in json.load(sys.stdin):
    graph = networkx.read_graphml(io.BytesIO(text.encode("utf-8")), force_multigraph=True)
    answers.append({
        "Nodes": [name + " " + data.get("label", "") for name, data in graph.nodes(data=True)],
        "Edges": graph.number_of_edges(),
    })
json.dump(answers, sys.stdout)
