/// What wants a look, in words so general that they tell nothing of a group's affairs.
package enum AttentionWords {
    /// A code that is not known here is shown as it is.
    package static func text(_ code: String) -> String {
        switch code {
        case "plugin_failing": "one of the group's plugins does not work as it should"
        case "nothing_noted": "nothing is noted yet for a date that has passed"
        case "left_open": "a meeting was not closed at its end"
        case "reflection_due": "it may be time for the group to look back together"
        case "clock_change": "a change of the clocks moves a meeting"
        case "nobody_facilitates": "nobody has said that they will facilitate next time"
        case "no_dates": "no dates are planned"
        case "handed_over": "somebody else facilitates than was planned"
        case "plugin_signal": "one of the group's plugins has a notice for the group"
        case "ethics_due": "it is a year since the group last looked at what it promises itself"
        case "resource_unconfirmed": "a crisis line of the group has not been confirmed for a year"
        case "message_undelivered": "a message of the group could not be delivered"
        default: code
        }
    }
}
