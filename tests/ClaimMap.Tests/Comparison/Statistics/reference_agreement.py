"""Agreement figures by nltk or scikit-learn, for comparison.

The argument names the figure; standard input holds a list of cases, each a list of readers' labels (null: none).
Writes the list of figures, null where the library has none.
"""
import json
import math
import sys
import warnings


def nltk_task(readers):
    from nltk.metrics.agreement import AnnotationTask

    return AnnotationTask(
        [(str(r), str(u), label) for r, labels in enumerate(readers) for u, label in enumerate(labels) if label is not None]
    )


def both(readers):
    pairs = [(a, b) for a, b in zip(*readers) if a is not None and b is not None]
    return [[a for a, _ in pairs], [b for _, b in pairs]]


def nltk_observed(readers):
    return nltk_task(both(readers)).avg_Ao()


def nltk_kappa(readers):
    return nltk_task(both(readers)).kappa()


def nltk_alpha(readers):
    return nltk_task(readers).alpha()


def sklearn_kappa(readers):
    from sklearn.metrics import cohen_kappa_score

    return float(cohen_kappa_score(*both(readers)))


def figure_of(function, readers):
    try:
        value = function(readers)
    except (ZeroDivisionError, ValueError):
        return None
    return None if math.isnan(value) else value


warnings.simplefilter("ignore")
chosen = {f.__name__: f for f in (nltk_observed, nltk_kappa, nltk_alpha, sklearn_kappa)}[sys.argv[1]]
json.dump([figure_of(chosen, readers) for readers in json.load(sys.stdin)], sys.stdout)
