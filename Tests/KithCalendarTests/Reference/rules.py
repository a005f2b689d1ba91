"""Occurrences by python-dateutil.

In: one rule a line, `START|RRULE|END` (naive ISO moments, END not included). Out: its occurrences, separated by commas.
"""
import sys
import warnings
from datetime import datetime

from dateutil.rrule import rrulestr

warnings.simplefilter("ignore")

for line in sys.stdin:
    start, rule, end = line.strip().split("|")
    end = datetime.fromisoformat(end)
    found = []
    for at in rrulestr(rule, dtstart=datetime.fromisoformat(start)):
        if at >= end:
            break
        found.append(at.isoformat(timespec="minutes"))
    print(",".join(found))
