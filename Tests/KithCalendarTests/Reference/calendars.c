/* What libical makes of iCalendar files: in and out as calendars.py, but for a file's frame, FROM TO OCTETS and its text.
 *
 * libical expands rules and leaves it to its caller to put overrides in the place of what they replace.
 */
#include <inttypes.h>
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static time_t skipped[65536];
static size_t skips;
static int first;

static time_t second(struct icaltimetype at) {
    const icaltimezone *zone = icaltime_get_timezone(at);
    return icaltime_as_timet_with_zone(at, zone != NULL ? (icaltimezone *)zone : icaltimezone_get_utc_timezone());
}

/* foreach_recurrence and get_recurrenceid leave TZID out of account here. */
static void skip(icalcomponent *event, icalproperty *named) {
    if (skips < sizeof skipped / sizeof *skipped)
        skipped[skips++] = second(icalproperty_get_datetime_with_component(named, event));
}

static void quote(const char *text) {
    putchar('"');
    for (const unsigned char *at = (const unsigned char *)(text != NULL ? text : ""); *at != 0; at++) {
        if (*at < 0x20 || *at == '"' || *at == '\\') printf("\\u%04x", *at);
        else putchar(*at);
    }
    putchar('"');
}

static const char *value(icalcomponent *event, icalproperty_kind kind) {
    icalproperty *found = icalcomponent_get_first_property(event, kind);
    if (found == NULL) return "";
    icalvalue *held = icalproperty_get_value(found);
    return kind == ICAL_URL_PROPERTY ? icalvalue_get_uri(held) : icalvalue_get_text(held);
}

static void say(icalcomponent *event, time_t start, time_t end) {
    printf("%s[%" PRId64 ",%" PRId64 ",", first ? "" : ",", (int64_t)start, (int64_t)end);
    first = 0;
    quote(value(event, ICAL_SUMMARY_PROPERTY));
    putchar(',');
    quote(value(event, ICAL_LOCATION_PROPERTY));
    putchar(',');
    quote(value(event, ICAL_DESCRIPTION_PROPERTY));
    putchar(',');
    quote(value(event, ICAL_URL_PROPERTY));
    putchar(']');
}

static void hear(icalcomponent *event, struct icaltime_span *span, void *data) {
    (void)data;
    for (size_t place = 0; place < skips; place++)
        if (skipped[place] == span->start) return;
    say(event, span->start, span->end);
}

static int is_override(icalcomponent *event) {
    return icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != NULL;
}

static void read_calendar(icalcomponent *calendar, time_t begin, time_t end) {
    icaltimezone *utc = icaltimezone_get_utc_timezone();
    icalcompiter at = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *event; (event = icalcompiter_deref(&at)) != NULL; icalcompiter_next(&at)) {
        if (is_override(event)) {
            say(event, second(icalcomponent_get_dtstart(event)), second(icalcomponent_get_dtend(event)));
            continue;
        }
        skips = 0;
        for (icalproperty *gone = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); gone != NULL;
             gone = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
            skip(event, gone);
        icalcompiter near = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
        for (icalcomponent *other; (other = icalcompiter_deref(&near)) != NULL; icalcompiter_next(&near)) {
            if (is_override(other) && strcmp(icalcomponent_get_uid(other), icalcomponent_get_uid(event)) == 0)
                skip(other, icalcomponent_get_first_property(other, ICAL_RECURRENCEID_PROPERTY));
        }
        icalcomponent_foreach_recurrence(event, icaltime_from_timet_with_zone(begin, 0, utc),
                                         icaltime_from_timet_with_zone(end, 0, utc), hear, NULL);
    }
}

int main(void) {
    int64_t begin, end;
    size_t octets;
    while (scanf("%" SCNd64 " %" SCNd64 " %zu", &begin, &end, &octets) == 3) {
        char *text = calloc(1, octets + 1);
        if (text == NULL || getchar() != '\n' || fread(text, 1, octets, stdin) != octets) return 1;
        icalcomponent *calendar = icalparser_parse_string(text);
        if (calendar == NULL || icalcomponent_count_errors(calendar) > 0) {
            printf("{\"error\":\"%d errors\"}\n", calendar == NULL ? -1 : icalcomponent_count_errors(calendar));
        } else {
            first = 1;
            fputs("{\"meetings\":[", stdout);
            read_calendar(calendar, begin, end);
            puts("]}");
        }
        if (calendar != NULL) icalcomponent_free(calendar);
        free(text);
    }
    return 0;
}
