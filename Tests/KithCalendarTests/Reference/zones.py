"""Offsets and local times by Python's zoneinfo, 1990 to 2037 and some of 2038 to 2060.

In: one zone a line. Out, separated by spaces:
  ZONE u SECOND OFFSET                   the offset at a moment
  ZONE l CIVIL SECOND exact|skipped|repeated MOVED   what a time on the wall is (MOVED: the wall at that moment)
"""
import random
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

FIRST = int(datetime(1990, 1, 1, tzinfo=timezone.utc).timestamp())
LAST = int(datetime(2038, 1, 1, tzinfo=timezone.utc).timestamp())
LATER = int(datetime(2060, 1, 1, tzinfo=timezone.utc).timestamp())
EPOCH = datetime(1970, 1, 1)


def offset(zone, second):
    moment = datetime.fromtimestamp(second, timezone.utc).astimezone(zone)
    return int(moment.utcoffset().total_seconds())


def transitions(zone):
    """Found by looking at every day, then halving: nothing is taken from the file's own table."""
    before = offset(zone, FIRST)
    for day in range(FIRST + 86400, LAST, 86400):
        after = offset(zone, day)
        if after != before:
            low, high = day - 86400, day
            while high - low > 1:
                middle = (low + high) // 2
                if offset(zone, middle) == before:
                    low = middle
                else:
                    high = middle
            yield high, before, after
        before = after


def say_moment(name, zone, second):
    print(name, "u", second, offset(zone, second))


def say_wall(name, zone, wall):
    naive = EPOCH + timedelta(seconds=wall // 60 * 60)
    first, second = naive.replace(tzinfo=zone), naive.replace(tzinfo=zone, fold=1)
    moment = int((first - first.utcoffset()).replace(tzinfo=timezone.utc).timestamp())
    moved = datetime.fromtimestamp(moment, timezone.utc).astimezone(zone).replace(tzinfo=None)
    kind = "skipped" if moved != naive else "repeated" if first.utcoffset() != second.utcoffset() else "exact"
    print(name, "l", naive.isoformat(timespec="minutes"), moment, kind, moved.isoformat(timespec="minutes"))


for line in sys.stdin:
    name = line.strip()
    zone = ZoneInfo(name)
    chance = random.Random(name)
    for second, before, after in transitions(zone):
        for near in (-86400, -3600, -1, 0, 1, 3600, 86400):
            say_moment(name, zone, second + near)
        for wall in {second + before, second + after}:
            for near in (-7200, -1800, -60, 0, 60, 900, 1800, 3540, 3600, 7200):
                say_wall(name, zone, wall + near)
    for _ in range(300):
        say_moment(name, zone, chance.randrange(FIRST, LAST))
        say_wall(name, zone, chance.randrange(FIRST, LAST))
        say_moment(name, zone, chance.randrange(LAST, LATER))
        say_wall(name, zone, chance.randrange(LAST, LATER))
