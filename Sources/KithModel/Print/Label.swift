/// A fixed word or sentence of what a group prints. Plugins may say it in the group's own language.
package enum Label: String, CaseIterable, Codable, Sendable {
    // What days and months are called, and how a date is put together.
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july
    case august, september, october, november, december, date
    case shortDate = "short_date"
    case dateAndTime = "date_and_time"
    case minutes
    case wholeMinutes = "whole_minutes"
    case everyWeekday = "every_weekday"
    case everySecondWeekday = "every_second_weekday"
    case weekdayOfMonth = "weekday_of_month"
    case first, second, third, fourth, last
    case atTime = "at_time"
    case noDates = "no_dates"
    case askForDates = "ask_for_dates"

    // Words that several documents have.
    case when, `where`, time, online
    case byPhone = "by_phone"
    case freeOfCharge = "free_of_charge"
    case nobodyHasToSign = "nobody_has_to_sign"
    case readByAll = "read_by_all"
    case askUsWhere = "ask_us_where"
    case howToReachUs = "how_to_reach_us"

    // An agenda.
    case agenda, what
    case ledBy = "led_by"
    case length, ends
    case anybodyMayPass = "anybody_may_pass"
    case prompts, topics
    case supportBeyond = "support_beyond"
    case forWhoever = "for_whoever"
    case facilitator
    case coFacilitator = "co_facilitator"
    case substitute, tea, door

    // What somebody is told who is new.
    case welcomeTo = "welcome_to"
    case whomToAsk = "whom_to_ask"
    case youReachUs = "you_reach_us"
    case askWhoeverGave = "ask_whoever_gave"
    case comeWhenever = "come_whenever"
    case likeToKnow = "like_to_know"
    case meetFirst = "meet_first"
    case whenAndWhere = "when_and_where"
    case whereWeMeet = "where_we_meet"
    case whatWeHoldTo = "what_we_hold_to"
    case whatWeHoldToText = "what_we_hold_to_text"
    case coming
    case comingText = "coming_text"
    case howItGoes = "how_it_goes"
    case howItGoesText = "how_it_goes_text"
    case whatThisIs = "what_this_is"
    case whatThisIsText = "what_this_is_text"

    // A flyer.
    case whoFor = "who_for"
    case nextDates = "next_dates"
    case tearOff = "tear_off"
    case costsNothing = "costs_nothing"
    case askAtGroup = "ask_at_group"

    // A sheet to sign up on, and the contact sheet.
    case signUp = "sign_up"
    case signUpIntro = "sign_up_intro"
    case task
    case otherTasks = "other_tasks"
    case contactSheet = "contact_sheet"
    case contactSheetIntro = "contact_sheet_intro"
    case keepToYourself = "keep_to_yourself"
    case nameAsYouLike = "name_as_you_like"
    case wayToReachYou = "way_to_reach_you"
    case bestBy = "best_by"
    case email
    case textMessage = "text_message"
    case messenger
    case phoneCall = "phone_call"
    case taken

    // What a group promises itself.
    case ethics
    case agreedOn = "agreed_on"
    case lookedOn = "looked_on"
    case oursToChange = "ours_to_change"
    case noEthics = "no_ethics"

    // Where support is to be had.
    case crisisLine = "crisis_line"
    case emergency, advocacy, legal, housing, money, health, respite, group
    case onlineSupport = "online_support"
    case other, languages
    case notFree = "not_free"
    case confirmedOn = "confirmed_on"
    case notConfirmed = "not_confirmed"
    case noResources = "no_resources"

    // A facilitator's card.
    case card
    case noNamesOnIt = "no_names_on_it"
    case conflict, neglect, abuse, danger

    // A message that reminds somebody.
    case reminder
    case reminderFrom = "reminder_from"
    case remindedOf = "reminded_of"
    case remindedOfGroup = "reminded_of_group"
    case remindedOfSomething = "reminded_of_something"
    case onYourClock = "on_your_clock"
    case stopReminders = "stop_reminders"

    /// Longest text that may stand in its place.
    package static let longest = 600

    /// What stands in braces and is filled in: `{group}`.
    package var blanks: [String] { Label.blanks(in: english) }

    package static func blanks(in text: String) -> [String] {
        text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1).compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }
}
