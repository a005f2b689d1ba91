package import KithModel

/// A moment as RFC 5322 writes it, in UTC.
package enum MailDate {
    package static func text(of moment: Instant) -> String {
        let utc = moment.utc
        let second = Int(moment.seconds - Int64(utc.minutesSinceEpoch) * 60)
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let date = utc.date
        return "\(date.weekday.abbreviation), \(date.day) \(months[date.month - 1]) \(date.year) "
            + "\(utc.time):\(second < 10 ? "0" : "")\(second) +0000"
    }
}
