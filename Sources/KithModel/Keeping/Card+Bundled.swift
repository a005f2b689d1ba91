/// The card for facilitators that comes along, until a network has written its own for a country. All of it in our words.
package enum Card {
    package static let longest = 4000

    /// What the card is not, and whom to turn to: it stands above everything else.
    package static let preface = """
        This card is no legal advice, does not know the law of any country, and tells nobody what they have to do. What has to \
        be told, and to whom, differs from country to country: ask somebody who knows yours before you need it. You need not \
        carry any of this alone: turn to whoever facilitates with you, and to whoever supports the facilitators of your network.
        """

    /// The same above a card of which every part was written for a country.
    package static let ownPreface = """
        This card is no legal advice. Your network wrote it for this country; laws change, so mind the day on which it was \
        written. You need not carry any of this alone: turn to whoever facilitates with you, and to whoever supports the \
        facilitators of your network.
        """

    /// Where a group has written down no number. Every mobile phone takes 112 as an emergency call (3GPP TS 22.101, "Emergency
    /// Calls"); which number else there is, only the country knows.
    package static let emergency = """
        In an emergency: the number of your country. Where you don't know it, 112 on a mobile phone reaches help in most \
        countries.
        """

    /// General first steps, the same in every country.
    package static func bundled(_ situation: Situation) -> String {
        switch situation {
        case .conflict:
            """
            - Slow down. You may end a round, open a window, or take the break now.
            - Take no side. Say back what you heard from each, without judging it, and ask whether that is what they meant.
            - Come back to what the group has promised itself; it was made for this.
            - Whoever needs to may step out, with company if they like, and come back or go home without a reason.
            - Speak afterwards with each of them who wants to, never about one who is not there.
            - It need not be solved today. People can be in one group without liking each other.
            - Where it comes again and again, let the whole group look at it, and ask somebody from outside to help.
            """
        case .neglect:
            """
            - Listen first. Say that what they tell you matters, and that it is not their fault.
            - Ask what they want: to be heard, to know their rights, to have somebody beside them, or to have nothing done.
            - Do nothing over their head. Where they want help, look together at who there is: an advocate, legal advice, an \
            office for complaints.
            - Where it is about a child, or about somebody who can't speak up for themselves, the law may want somebody to be told. \
            Ask today somebody who knows your country's, and say openly that you will.
            - Keep what you were told among those who have to know. Write nothing down about anybody.
            """
        case .abuse:
            """
            - It took courage to say it. Listen, take it seriously, and don't question them as if to find out.
            - Don't promise to keep it to yourself, whatever happens. Say early and kindly that there are things which the law may \
            want to be told, above all where a child is concerned, and that they would hear of it first.
            - Ask what would make today safer: somebody to go home with, somewhere else to sleep, a number to call.
            - What is theirs to decide they decide: whether to tell, whom, and when.
            - Where a child, or somebody who can't protect themselves, may be in danger, turn the same day to whoever is there for \
            that in your country. If it is happening now: the emergency number.
            - Where somebody of this group is said to have done it, nobody has to sit in one room with them. Ask for help from \
            outside the group.
            - Look after yourself, too: speak with somebody who supports you, without names.
            """
        case .danger:
            """
            - If it is now, ring the emergency number (112 on a mobile phone in most countries), and tell them that you are doing \
            it and why.
            - Stay calm and stay with them. Let somebody else go on with the group, or end the meeting early.
            - If you fear that they may take their life, ask them plainly and kindly. To ask does not put the thought there; many \
            are glad that somebody does.
            - Ask whether they have a plan of their own for such times, and whom they would like to be called. Do what it says.
            - If it is not now, look together at the crisis lines below, and agree who is with them today and tomorrow.
            - If somebody hits or threatens others here and now, let everybody get to a safe place, you too, and ring the emergency number. To hear voices, or to be upset, is no such danger.
            - Afterwards nobody should be alone with it: neither they, nor the group, nor you.
            """
        }
    }
}
