"""What a rubric's sheets come to, by numpy, scipy and krippendorff.

In: one question a line, as JSON. Either {"ratings": [[2, null], …]}, by rater and unit; out: the ordinal alpha, or null
where nothing could differ. Or a rubric with its sheets; out: its figures. See FigureQuestion.swift for the fields.
"""
import json
import sys
import warnings
from collections import Counter

import krippendorff
import numpy
from scipy import stats
from scipy.spatial.distance import pdist

warnings.simplefilter("ignore")


def alpha(ratings):
    matrix = numpy.array([[numpy.nan if x is None else x for x in row] for row in ratings], dtype=float)
    if matrix.ndim < 2 or len(matrix) < 2:
        return None
    try:
        found = krippendorff.alpha(reliability_data=matrix, level_of_measurement="ordinal")
    except ValueError:  # one value or none at all
        return None
    return None if numpy.isnan(found) else float(found)


def over(values):
    """Median, lowest and highest."""
    if not len(values):
        return [None, None, None]
    return [float(numpy.median(values)), float(numpy.min(values)), float(numpy.max(values))]


def item(values, answers):
    chosen = numpy.array([a for a in answers if isinstance(a, int)], dtype=float)
    width = max(values) - min(values)
    return {
        "answered": len(chosen),
        "notApplicable": answers.count("n/a"),
        "unknown": answers.count("?"),
        "blank": answers.count(None),
        "counts": [int(numpy.count_nonzero(chosen == v)) for v in values],
        "over": over(chosen),
        "apart": float(pdist(chosen[:, None], "cityblock").mean() / width) if len(chosen) > 1 else None,
    }


def turned(criterion, answer):
    if not isinstance(answer, int):
        return numpy.nan
    values = criterion["values"]
    return max(values) + min(values) - answer if criterion["reversed"] else answer


def total(criteria, sheets, scoring, minimum):
    ends = {(min(c["values"]), max(c["values"])) for c in criteria}
    figures = []
    for sheet in sheets:
        answers = [sheet.get(c["key"]) for c in criteria]
        row = numpy.array([turned(c, a) for c, a in zip(criteria, answers)], dtype=float)
        if len(ends) > 1:
            low = numpy.array([min(c["values"]) for c in criteria])
            high = numpy.array([max(c["values"]) for c in criteria])
            row = (row - low) / (high - low) * 100
        given = row[~numpy.isnan(row)]
        applies = len(criteria) - answers.count("n/a")
        if not len(given) or (len(given) < minimum if minimum else len(given) / applies < 0.5):
            continue
        if scoring == "mean":
            figures.append(stats.tmean(given))
        elif scoring == "median":
            figures.append(stats.scoreatpercentile(given, 50))
        elif scoring == "sum":
            figures.append(numpy.sum(given) / (len(given) / applies))
    return {"over": over(figures), "sheets": len(figures), "isShare": len(ends) > 1}


def figures(question):
    criteria, sheets = question["criteria"], question["sheets"]
    frequent = Counter(tuple(c["values"]) for c in criteria).most_common(1)[0][0]
    alike = [c for c in criteria if tuple(c["values"]) == frequent]
    cells = [s.get(c["key"]) for s in sheets for c in criteria]
    applying = [a for a in cells if a != "n/a"]
    ratings = [[None if numpy.isnan(t := turned(c, s.get(c["key"]))) else t for c in alike] for s in sheets]
    return {
        "coverage": float(numpy.mean([isinstance(a, int) for a in applying])) if applying else None,
        "items": [item(c["values"], [s.get(c["key"]) for s in sheets]) for c in criteria],
        "total": total(criteria, sheets, question["scoring"], question["minimum"]),
        "subscales": [
            total([c for c in criteria if c["key"] in keys], sheets, question["scoring"], None)
            for keys in question["subscales"]
        ],
        "agreement": alpha(ratings),
    }


for line in sys.stdin:
    asked = json.loads(line)
    answer = {"agreement": alpha(asked["ratings"])} if "ratings" in asked else figures(asked)
    print(json.dumps(answer))
