/// A fixed word or sentence of what a group prints. Plugins may say it in the group's own language.
package enum Label: String, CaseIterable, Codable, Sendable {
    // What days and months are called, and how a date is put together.
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july
    case august, september, october, november, december, date, shortDate = "short_date", dateAndTime = "date_and_time"
    case minutes, wholeMinutes = "whole_minutes", everyWeekday = "every_weekday", everySecondWeekday = "every_second_weekday"
    case weekdayOfMonth = "weekday_of_month", first, second, third, fourth, last, atTime = "at_time", noDates = "no_dates"
    case askForDates = "ask_for_dates"

    // Words that several documents have.
    case when, `where`, time, place, online, byPhone = "by_phone", freeOfCharge = "free_of_charge"
    case nobodyHasToSign = "nobody_has_to_sign", readByAll = "read_by_all", askUsWhere = "ask_us_where"
    case howToReachUs = "how_to_reach_us"

    // An agenda.
    case agenda, what, ledBy = "led_by", length, ends, anybodyMayPass = "anybody_may_pass", prompts
    case supportBeyond = "support_beyond", forWhoever = "for_whoever", facilitator, coFacilitator = "co_facilitator"
    case substitute, tea, door

    // What somebody is told who is new.
    case welcomeTo = "welcome_to", whomToAsk = "whom_to_ask", youReachUs = "you_reach_us"
    case askWhoeverGave = "ask_whoever_gave", comeWhenever = "come_whenever", likeToKnow = "like_to_know"
    case meetFirst = "meet_first", whenAndWhere = "when_and_where", whereWeMeet = "where_we_meet"
    case whatWeHoldTo = "what_we_hold_to", whatWeHoldToText = "what_we_hold_to_text", coming, comingText = "coming_text"
    case howItGoes = "how_it_goes", howItGoesText = "how_it_goes_text", whatThisIs = "what_this_is"
    case whatThisIsText = "what_this_is_text"

    // A flyer.
    case whoFor = "who_for", nextDates = "next_dates", tearOff = "tear_off", costsNothing = "costs_nothing"
    case askAtGroup = "ask_at_group"

    // A sheet to sign up on, and the contact sheet.
    case signUp = "sign_up", signUpIntro = "sign_up_intro", task, otherTasks = "other_tasks"
    case contactSheet = "contact_sheet", contactSheetIntro = "contact_sheet_intro", keepToYourself = "keep_to_yourself"
    case nameAsYouLike = "name_as_you_like", wayToReachYou = "way_to_reach_you", bestBy = "best_by", email
    case textMessage = "text_message", messenger, phoneCall = "phone_call", taken

    // What a group promises itself.
    case ethics, agreedOn = "agreed_on", lookedOn = "looked_on", oursToChange = "ours_to_change", noEthics = "no_ethics"

    // Where support is to be had.
    case crisisLine = "crisis_line", emergency, advocacy, legal, housing, money, health, respite, group
    case onlineSupport = "online_support", other, languages, notFree = "not_free", confirmedOn = "confirmed_on"
    case notConfirmed = "not_confirmed", noResources = "no_resources"

    // A facilitator's card.
    case card, noNamesOnIt = "no_names_on_it", conflict, neglect, abuse, danger

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
