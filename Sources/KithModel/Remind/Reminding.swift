/// How somebody wants to be reminded. Whether they are reached at all is a matter of consent.
package struct Reminding: Hashable, Sendable {
    package var wish: ReminderWish
    /// No message goes out from `quietFrom` until `quietUntil`, on their own clock; the same time twice: no quiet hours.
    package var quietFrom: CivilTime
    package var quietUntil: CivilTime
    /// tzdata name of their clock; nil: the group's.
    package var zone: String?
    /// Messages in one day of theirs, at most.
    package var most: Int
    /// They said that a message may name the group. Otherwise a line on a screen that others see names neither the group nor
    /// what it is about.
    package var namesGroup: Bool

    package static let mostEver = 10

    package init(
        wish: ReminderWish = .own, quietFrom: CivilTime = Reminding.evening, quietUntil: CivilTime = Reminding.morning,
        zone: String? = nil, most: Int = 3, namesGroup: Bool = false
    ) {
        (self.wish, self.quietFrom, self.quietUntil) = (wish, quietFrom, quietUntil)
        (self.zone, self.most, self.namesGroup) = (zone, most, namesGroup)
    }

    package static let evening = CivilTime.hour(21)
    package static let morning = CivilTime.hour(8)

    /// Whether a time of day falls into the quiet hours, which may go over midnight.
    package func isQuiet(at time: CivilTime) -> Bool {
        if quietFrom == quietUntil { return false }
        return quietFrom < quietUntil
            ? time >= quietFrom && time < quietUntil : time >= quietFrom || time < quietUntil
    }

    /// The next moment at which a message may go out: the same one, or the end of the quiet hours.
    package func open(from moment: CivilDateTime) -> CivilDateTime {
        guard isQuiet(at: moment.time) else { return moment }
        let date = moment.time < quietUntil ? moment.date : moment.date.adding(days: 1)
        return CivilDateTime(date: date, time: quietUntil)
    }
}
