"""What a calendar makes of an iCalendar file.

Argument: recurring-ical-events, ical, vobject or khal. In: a file a line, as JSON {"text", "from", "to"} (seconds since
1970). Out: a line of JSON for each, {"meetings": [[start, end, summary, location, description, url], ...]} or {"error"}.
Those that start before `to` and end after `from` are there at least.
"""
import json
import logging
import sys
import warnings
from datetime import datetime, timezone

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)


def moment(second):
    return datetime.fromtimestamp(second, timezone.utc)


def second(moment):
    return int(moment.astimezone(timezone.utc).timestamp())


def texts(event):
    return [str(event.get(name, "")) for name in ("SUMMARY", "LOCATION", "DESCRIPTION", "URL")]


def recurring_ical_events():
    import icalendar
    import recurring_ical_events

    def read(text, begin, end):
        calendar = icalendar.Calendar.from_ical(text)
        for event in recurring_ical_events.of(calendar).between(moment(begin), moment(end)):
            yield [second(event.start), second(event.end)] + texts(event)

    return read


def ical():
    from ical.calendar_stream import IcsCalendarStream

    def read(text, begin, end):
        calendar = IcsCalendarStream.calendar_from_ics(text)
        for event in calendar.timeline_tz(timezone.utc).overlapping(moment(begin), moment(end)):
            words = [event.summary, event.location, event.description, event.url]
            yield [second(event.start), second(event.end)] + [str(word or "") for word in words]

    return read


def vobject():
    """It expands rules and reads overrides, and leaves it to its caller to put the one in the place of the other."""
    import vobject
    import vobject.icalendar

    names = ("summary", "location", "description", "url")
    before = dict(vobject.icalendar.__dict__["__tzidMap"])

    def length(event):
        return event.duration.value if hasattr(event, "duration") else event.dtend.value - event.dtstart.value

    def read(text, begin, end):
        # Zones are kept by name for the life of the process; these files each have their own.
        vobject.icalendar.__dict__["__tzidMap"].clear()
        vobject.icalendar.__dict__["__tzidMap"].update(before)
        calendar = vobject.readOne(text)
        events = calendar.contents.get("vevent", [])
        written = {(e.uid.value, second(e.recurrence_id.value)) for e in events if hasattr(e, "recurrence_id")}
        for event in events:
            words = [getattr(event, name).value if hasattr(event, name) else "" for name in names]
            rules = event.getrruleset()
            if rules is None or hasattr(event, "recurrence_id"):
                starts = [event.dtstart.value]
            else:
                starts = rules.between(moment(begin), moment(end), inc=True)
                starts = [at for at in starts if (event.uid.value, second(at)) not in written]
            for at in starts:
                yield [second(at), second(at + length(event))] + words

    return read


def khal():
    import icalendar
    import pytz
    from khal.icalendar import split_ics
    from khal.khalendar.backend import SQLiteDb

    locale = {"default_timezone": pytz.utc, "local_timezone": pytz.utc}

    def read(text, begin, end):
        database = SQLiteDb(["all"], ":memory:", locale)
        with database.at_once():
            for place, one in enumerate(split_ics(text)):
                database.update(one, str(place), calendar="all")
        known = {}
        for item, href, start, stop, ref, _, _ in database.get_localized(moment(begin), moment(end)):
            if href not in known:
                events = icalendar.Calendar.from_ical(item).walk("VEVENT")
                known[href] = {
                    str(second(e["RECURRENCE-ID"].dt)) if "RECURRENCE-ID" in e else "PROTO": texts(e) for e in events
                }
            yield [second(start), second(stop)] + known[href][ref]
        database.conn.close()

    return read


read = {"recurring-ical-events": recurring_ical_events, "ical": ical, "vobject": vobject, "khal": khal}[sys.argv[1]]()
for line in sys.stdin:
    asked = json.loads(line)
    try:
        answer = {"meetings": list(read(asked["text"], asked["from"], asked["to"]))}
    except Exception as error:  # Whatever a reader raises is its answer.
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer))
