/// Something that a group would like to talk about. It is the group's: nobody's name is on it.
package struct Topic: Hashable, Sendable {
    /// Random, for good.
    package var id: String
    /// 1 ... 300 characters.
    package var text: String
    package var suggestedOn: CivilDate
    /// The meeting that it is planned for.
    package var meeting: SeriesDate?
    package var doneOn: CivilDate?
    /// How it was, for the group as a whole; up to 1 000 characters.
    package var word: String?

    package init(
        id: String, text: String, suggestedOn: CivilDate, meeting: SeriesDate? = nil, doneOn: CivilDate? = nil,
        word: String? = nil
    ) {
        (self.id, self.text, self.suggestedOn) = (id, text, suggestedOn)
        (self.meeting, self.doneOn, self.word) = (meeting, doneOn, word)
    }

    package enum State: String, CaseIterable, Sendable {
        case suggested, planned, done
    }

    package var state: State { doneOn != nil ? .done : meeting != nil ? .planned : .suggested }
}
