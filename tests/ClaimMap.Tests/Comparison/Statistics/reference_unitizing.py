"""Krippendorff's disagreement about units, by its definition: every section of one reader with every section of each other.

Standard input holds a list of cases, each the length of a continuum and for each reader a list of units as start and length.
Writes for each case observed and expected disagreement.
"""
import json
import sys
from fractions import Fraction


def sections(units, length):
    found, at = [], 0
    for start, size in units:
        if start > at:
            found.append((at, start - at, 0))
        found.append((start, size, 1))
        at = start + size
    if at < length:
        found.append((at, length - at, 0))
    return found


def distance(one, other):
    (b, l, v), (c, m, w) = one, other
    if v and w and -l < b - c < m:
        return (b - c) ** 2 + (b + l - c - m) ** 2
    if v and not w and m - l >= b - c >= 0:
        return l ** 2
    if w and not v and m - l <= b - c <= 0:
        return m ** 2
    return 0


def disagreement(case):
    length, readers = case["Length"], [sections(units, case["Length"]) for units in case["Readers"]]
    count = len(readers)
    observed = Fraction(
        sum(distance(one, other) for i, ones in enumerate(readers) for j, others in enumerate(readers) if i != j for one in ones for other in others),
        count * (count - 1) * length ** 2,
    )
    units = [size for sections_of in readers for _, size, is_unit in sections_of if is_unit]
    gaps = [size for sections_of in readers for _, size, is_unit in sections_of if not is_unit]
    total = sum(
        Fraction((len(units) - 1) * (2 * l ** 3 - 3 * l ** 2 + l), 3) + l ** 2 * sum(gap - l + 1 for gap in gaps if gap >= l) for l in units
    )
    ways = count * length * (count * length - 1) - sum(l * (l - 1) for l in units)
    expected = Fraction(2, length) * total / ways if ways else 0
    return [float(observed), float(expected)]


assert sys.argv[1] == "disagreement"
json.dump([disagreement(case) for case in json.load(sys.stdin)], sys.stdout)
