"""Reads xAIF with the package xaif: whether it is valid, who says what, and what bears on what."""
import json
import sys

from xaif import AIF


def answer(text):
    document = json.loads(text)
    reader = AIF(document)
    nodes = {node["nodeID"]: node for node in document["AIF"]["nodes"]}
    rows = reader.get_csv("argument-relation").to_dict("records")
    return {
        "IsValid": reader.is_valid_json_aif() and reader.is_json_aif_dialog(),
        "Speakers": [reader.get_speaker(number)[0].strip() for number, node in nodes.items() if node["type"] == "L"],
        # The package adds every pair that no relation joins.
        "Relations": [
            " ".join([nodes[row["proposition1_id"]]["claim"], row["relation"], nodes[row["proposition2_id"]]["claim"]])
            for row in rows
            if row["relation"] != "None"
        ],
    }


json.dump([answer(text) for text in json.load(sys.stdin)], sys.stdout)
