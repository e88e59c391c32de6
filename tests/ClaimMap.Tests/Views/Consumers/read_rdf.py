"""Reads Turtle and TriG with rdflib: how many claims each has, and how many named graphs the TriG."""
import json
import sys

import rdflib

CERTAINTY = rdflib.URIRef("https://w3id.org/claimmap/ns#certainty")

answers = []
for case in json.load(sys.stdin):
    turtle = rdflib.Graph().parse(data=case["turtle"], format="turtle")
    trig = rdflib.ConjunctiveGraph()
    trig.parse(data=case["trig"], format="trig")
    claims = [len(set(g.subjects(CERTAINTY, None))) for g in (turtle, trig)]
    answers.append(claims + [len([c for c in trig.contexts() if len(c) > 0])])

json.dump(answers, sys.stdout)
