"""Precision, recall and F1 by scikit-learn, agreement by scikit-learn and nltk, intervals by numpy, for comparison.

The argument names the question; standard input holds a list of cases. Writes a list of answers, null where a library has none.
"""
import json
import math
import sys
import warnings

import numpy
from sklearn.metrics import cohen_kappa_score, precision_recall_fscore_support


def labels_of(case):
    """Items with one label each, -1 for none: of each label precision, recall and F1, then of all together."""
    expected, actual = case["Expected"], case["Actual"]
    labels = case["Labels"]
    each = precision_recall_fscore_support(expected, actual, labels=labels, average=None)
    micro = precision_recall_fscore_support(expected, actual, labels=labels, average="micro")
    return [list(map(float, row)) for row in zip(*each[:3])] + [[float(v) for v in micro[:3]]]


def sets_of(case):
    """Items with a set of labels each, as rows of zeros and ones."""
    expected, actual = numpy.array(case["Expected"]), numpy.array(case["Actual"])
    each = precision_recall_fscore_support(expected, actual, average=None)
    micro = precision_recall_fscore_support(expected, actual, average="micro")
    return [list(map(float, row)) for row in zip(*each[:3])] + [[float(v) for v in micro[:3]]]


def agreement_of(case):
    """Kappa and alpha of pairs of labels."""
    from nltk.metrics.agreement import AnnotationTask

    kappa = number(lambda: cohen_kappa_score(case["Expected"], case["Actual"]))
    task = AnnotationTask(
        [(str(reader), str(item), label) for reader, labels in enumerate((case["Expected"], case["Actual"])) for item, label in enumerate(labels)]
    )
    return [kappa, number(task.alpha), number(task.avg_Ao)]


def intervals_of(case):
    """Percentile intervals of recall, macro F1 and kappa: all items of each passage drawn, as often as it was. Nothing where no draw defines one."""
    by_unit = {}
    for unit, expected, actual in zip(case["Units"], case["Expected"], case["Actual"]):
        by_unit.setdefault(unit, []).append((expected, actual))
    recalls, macros, kappas = [], [], []
    for draw in case["Draws"]:
        items = [item for unit in draw for item in by_unit.get(unit, [])]
        there = [item for item in items if item[0] >= 0]
        if there:
            recalls.append(sum(1 for e, a in there if a >= 0) / len(there))
        used = sorted({label for item in items for label in item if label >= 0})
        if used:
            macros.append(
                precision_recall_fscore_support([e for e, _ in items], [a for _, a in items], labels=used, average="macro")[2]
            )
        pairs = [item for item in items if item[0] >= 0 and item[1] >= 0]
        if len({label for item in pairs for label in item}) > 1:
            kappas.append(cohen_kappa_score(*zip(*pairs)))
    tail = (1 - case["Level"]) / 2
    bounds = [100 * tail, 100 - 100 * tail]
    return [[float(q) for q in numpy.percentile(values, bounds)] + [len(values)] if values else [] for values in (recalls, macros, kappas)]


def number(compute):
    try:
        value = float(compute())
    except (ZeroDivisionError, ValueError):
        return None
    return None if math.isnan(value) else value


warnings.simplefilter("ignore")
chosen = {f.__name__: f for f in (labels_of, sets_of, agreement_of, intervals_of)}[sys.argv[1]]
json.dump([chosen(case) for case in json.load(sys.stdin)], sys.stdout)
