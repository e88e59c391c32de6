"""Loads lines of spans and a table of CSV with pandas and says what it finds there."""
import io
import json
import sys

import pandas

answers = []
for case in json.load(sys.stdin):
    lines = pandas.read_json(io.StringIO(case["spans"]), lines=True)
    spans = lines[["text", "entities"]].explode("entities", ignore_index=True)
    relations = lines["relations"].explode().dropna()
    claims = pandas.read_csv(io.StringIO(case["claims"]), keep_default_na=False, dtype=str)
    answers.append({
        "Words": [f'{e["claim"]} {e["label"]} {text[e["start"]:e["end"]]}' for text, e in zip(spans["text"], spans["entities"])],
        "Relations": [f'{r["from"]} {r["kind"]} {r["to"]}' for r in relations],
        "Claims": list(claims["id"]),
    })

json.dump(answers, sys.stdout)
