#include "worker.h"

#include <stdio.h>
#include <string.h>

// kith.time: arithmetic on the wall clock of the group's zone, which never jumps: a day is a day of the calendar, also
// where clocks change in it. Proleptic Gregorian, as in ISO 8601, from year 1 to 9999.

enum { MINUTES_A_DAY = 24 * 60, YEAR_MOST = 9999, DAYS_IN_400_YEARS = 146097, SHOWN_MOST = 40 };

// A date, or a date with a time of day.
struct moment {
    int64_t day; // 0 is 0001-01-01
    int minute;  // of the day; 0 for a date alone
    bool has_clock;
};

static bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

static int days_in_month(int year, int month) {
    static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && is_leap(year));
}

static int64_t day_of(int year, int month, int day) {
    int64_t before = year - 1, days = before * 365 + before / 4 - before / 100 + before / 400;
    for (int m = 1; m < month; m++) days += days_in_month(year, m);
    return days + day - 1;
}

static void write_date(int64_t number, char *text, size_t room) {
    // A guess that is never too late, and at most one year early for each that it skips over.
    int year = (int)(number * 400 / DAYS_IN_400_YEARS), month = 1;
    if (year < 1) year = 1;
    while (number >= day_of(year + 1, 1, 1)) year++;
    int day = (int)(number - day_of(year, 1, 1));
    for (; day >= days_in_month(year, month); month++) day -= days_in_month(year, month);
    snprintf(text, room, "%04d-%02d-%02d", year, month, day + 1);
}

// The text at an argument as it is quoted in an error: not all of a long one, and no half characters.
static const char *quoted(lua_State *L, int index) {
    size_t length, shown = 0;
    const char *text = lua_tolstring(L, index, &length);
    for (size_t size; shown < length && text[shown] != '\0'; shown += size) {
        size = character_length(text + shown, length - shown);
        if (size == 0) size = 1;
        if (shown + size > SHOWN_MOST) break;
    }
    lua_pushlstring(L, text, shown);
    return lua_pushfstring(L, "'%s%s'", lua_tostring(L, -1), shown < length ? "..." : "");
}

static const char *text_at(lua_State *L, int index, const char *function, const char *wanted, size_t *length) {
    if (lua_type(L, index) == LUA_TSTRING) return lua_tolstring(L, index, length);
    const char *given = lua_isnoneornil(L, index) ? "nothing" : luaL_typename(L, index);
    luaL_error(L, "kith.time.%s: argument %d must be %s, not %s", function, index, wanted, given);
    return NULL;
}

// `pattern` has a 0 for each digit; numbers come out in order. No sign and no space, as there would be for scanf.
static bool matches(const char *text, size_t length, const char *pattern, int *numbers) {
    if (length != strlen(pattern)) return false;
    for (size_t i = 0; i < length; i++) {
        if (pattern[i] != '0') {
            if (text[i] != pattern[i]) return false;
            continue;
        }
        if (text[i] < '0' || text[i] > '9') return false;
        if (i > 0 && pattern[i - 1] != '0') numbers++;
        *numbers = *numbers * 10 + (text[i] - '0');
    }
    return true;
}

static const char DATE_OR_TIME[] = "a date, such as 2026-11-24, or a time, such as 2026-11-24T18:30";

static struct moment moment_at(lua_State *L, int index, const char *function) {
    int part[5] = {0};
    size_t length;
    const char *text = text_at(L, index, function, DATE_OR_TIME, &length);
    bool has_clock = matches(text, length, "0000-00-00T00:00", part);
    if (!has_clock) {
        memset(part, 0, sizeof part);
        if (!matches(text, length, "0000-00-00", part)) {
            luaL_error(L, "kith.time.%s: %s is not %s", function, quoted(L, index), DATE_OR_TIME);
        }
    }
    if (part[0] < 1 || part[1] < 1 || part[1] > 12 || part[2] < 1 || part[2] > days_in_month(part[0], part[1])) {
        luaL_error(L, "kith.time.%s: %s is not a day of the calendar", function, quoted(L, index));
    }
    if (part[3] > 23 || part[4] > 59) {
        luaL_error(L, "kith.time.%s: %s is not a time of day, 00:00 to 23:59", function, quoted(L, index));
    }
    return (struct moment){day_of(part[0], part[1], part[2]), part[3] * 60 + part[4], has_clock};
}

static struct moment time_at(lua_State *L, int index, const char *function) {
    struct moment moment = moment_at(L, index, function);
    if (!moment.has_clock) {
        luaL_error(L, "kith.time.%s: %s is a date without a time, such as 2026-11-24T18:30", function, quoted(L, index));
    }
    return moment;
}

static int push_moment(lua_State *L, struct moment moment) {
    char text[32];
    write_date(moment.day, text, sizeof text);
    size_t length = strlen(text);
    if (moment.has_clock) {
        snprintf(text + length, sizeof text - length, "T%02d:%02d", moment.minute / 60, moment.minute % 60);
    }
    lua_pushstring(L, text);
    return 1;
}

static int minutes_of_unit(char unit) {
    switch (unit) {
    case 'm': return 1;
    case 'h': return 60;
    case 'd': return MINUTES_A_DAY;
    case 'w': return 7 * MINUTES_A_DAY;
    default: return 0;
    }
}

// Minutes, of a duration that may have a minus before it. No more than seven digits, so that nothing overflows.
static int64_t duration_at(lua_State *L, int index, bool *is_of_days) {
    static const char wanted[] = "a duration, such as 90m, 3h, 2d or 1w";
    size_t length;
    const char *text = text_at(L, index, "add", wanted, &length);
    bool is_back = text[0] == '-';
    const char *digits = text + is_back;
    size_t count = strspn(digits, "0123456789");
    int unit = minutes_of_unit(digits[count]);
    if (unit == 0 || count < 1 || count > 7 || digits + count + 1 != text + length) {
        luaL_error(L, "kith.time.add: %s is not %s", quoted(L, index), wanted);
    }
    *is_of_days = unit >= MINUTES_A_DAY;
    int64_t number = 0;
    for (size_t i = 0; i < count; i++) number = number * 10 + (digits[i] - '0');
    return (is_back ? -number : number) * unit;
}

static int time_add(lua_State *L) {
    bool is_of_days;
    struct moment moment = moment_at(L, 1, "add");
    int64_t added = duration_at(L, 2, &is_of_days);
    if (!moment.has_clock && !is_of_days) {
        const char *duration = quoted(L, 2);
        return luaL_error(L, "kith.time.add: %s can't be added to %s, a date without a time", duration, quoted(L, 1));
    }
    int64_t sum = moment.day * MINUTES_A_DAY + moment.minute + added;
    if (sum < 0 || sum >= day_of(YEAR_MOST + 1, 1, 1) * MINUTES_A_DAY) {
        const char *duration = quoted(L, 2);
        return luaL_error(L, "kith.time.add: %s from %s is not in the years 1 to 9999", duration, quoted(L, 1));
    }
    return push_moment(L, (struct moment){sum / MINUTES_A_DAY, (int)(sum % MINUTES_A_DAY), moment.has_clock});
}

static int time_date(lua_State *L) {
    struct moment moment = moment_at(L, 1, "date");
    moment.has_clock = false;
    return push_moment(L, moment);
}

static int time_clock(lua_State *L) {
    struct moment moment = time_at(L, 1, "clock");
    char text[16];
    snprintf(text, sizeof text, "%02d:%02d", moment.minute / 60, moment.minute % 60);
    lua_pushstring(L, text);
    return 1;
}

static int time_weekday(lua_State *L) {
    static const char *const names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    // 0001-01-01 is a Monday.
    lua_pushstring(L, names[moment_at(L, 1, "weekday").day % 7]);
    return 1;
}

static int time_days(lua_State *L) {
    struct moment from = moment_at(L, 1, "days"), to = moment_at(L, 2, "days");
    lua_pushinteger(L, (lua_Integer)(to.day - from.day));
    return 1;
}

static int time_minutes(lua_State *L) {
    struct moment from = time_at(L, 1, "minutes"), to = time_at(L, 2, "minutes");
    lua_pushinteger(L, (lua_Integer)((to.day - from.day) * MINUTES_A_DAY + to.minute - from.minute));
    return 1;
}

static int time_before(lua_State *L) {
    struct moment one = moment_at(L, 1, "before"), other = moment_at(L, 2, "before");
    if (one.has_clock != other.has_clock) {
        const char *date = quoted(L, one.has_clock ? 2 : 1), *time = quoted(L, one.has_clock ? 1 : 2);
        return luaL_error(L, "kith.time.before: %s is a date and %s a time: take kith.time.date of the time", date, time);
    }
    lua_pushboolean(L, one.day < other.day || (one.day == other.day && one.minute < other.minute));
    return 1;
}

void push_time(lua_State *L) {
    static const luaL_Reg functions[] = {{"add", time_add},         {"date", time_date}, {"clock", time_clock},
                                         {"weekday", time_weekday}, {"days", time_days}, {"minutes", time_minutes},
                                         {"before", time_before},   {NULL, NULL}};
    luaL_newlib(L, functions);
}
