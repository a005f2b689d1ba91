package import KithModel

/// An iCalendar file (RFC 5545): one VCALENDAR.
///
/// A series with no meeting left is not in it: a single meeting that was cancelled, every one cancelled, none before the
/// end. Most calendars show STATUS:CANCELLED like any other event, and a calendar that is subscribed to drops what is gone.
package struct CalendarFile: Sendable {
    /// For PRODID, for example `-//kith//kith 0.1.0//EN`.
    package var product: String
    package var name: String?
    /// METHOD: `PUBLISH` for one that is sent to somebody; nil for a file that is only kept.
    package var method: String?
    /// DTSTAMP of everything: when this was true.
    package var stamp: Instant
    package var series: [CalendarSeries]

    package init(product: String, name: String? = nil, method: String? = nil, stamp: Instant, series: [CalendarSeries]) {
        (self.product, self.name, self.method, self.stamp, self.series) = (product, name, method, stamp, series)
    }

    /// Lines end in CRLF and hold 75 octets at most. Without any meeting it is a calendar of no components, which the letter
    /// of the RFC does not know and calendars read all the same.
    ///
    /// Takes time in proportion to series, changes, and the clock changes of twenty years.
    package var text: String {
        let events = series.compactMap { SeriesEvents($0, stamp: stamp) }
        var lines = ContentLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", text: product)
        lines.add("CALSCALE", "GREGORIAN")
        if let method { lines.add("METHOD", method) }
        if let name {
            lines.add("NAME", text: name)
            lines.add("X-WR-CALNAME", text: name)
        }
        var zones: [String: (zone: Zone, earliest: Instant)] = [:]
        for one in events {
            zones[one.zone.name] = (one.zone, min(one.earliest, zones[one.zone.name]?.earliest ?? one.earliest))
        }
        for (_, used) in zones.sorted(by: { $0.key < $1.key }) {
            ZoneObservances(used.zone, usedFrom: used.earliest).write(to: &lines)
        }
        for one in events { one.write(to: &lines) }
        lines.add("END", "VCALENDAR")
        return lines.text
    }
}
