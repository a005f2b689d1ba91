import KithCommands
import Testing

/// Every document as plain text.
@Suite struct TextPageTests {
    private func text(_ name: String, isLarge: Bool = false) throws -> String {
        let document = try #require(try PrintSample.all(try PrintSample.paper(), isLarge: isLarge).first { $0.0 == name })
        return TextPage(document.1, isLarge: isLarge).text
    }

    @Test func `an agenda has the time of day, and where support is to be had at its end`() throws {
        #expect(
            try text("agenda") == """
                Agenda
                ======
                Harbour Lights
                Tuesday 24 November 2026, 18:30

                An evening together

                Time   What we do                                    Led by       Length
                -----  --------------------------------------------  -----------  ------
                18:30  Welcome                                       At the door  10 min
                18:40  Opening                                       Facilitator  5 min
                18:45  Sharing                                                    40 min
                19:25  Tea, and time for whatever we feel like       Tea          15 min
                       tonight
                19:40  A song                                        song leader
                19:40  The end

                Anybody may pass, step out and come back. The times are a plan, not a
                rule.


                Support beyond the group
                ------------------------
                For whoever would like it. Nobody has to take any of it up.

                - Night Line
                  +353 1 555 0100
                  https://nightline.example/talk
                  every night
                  Languages: English, Irish
                  Free of charge
                  Last confirmed on Friday 2 October 2026

                - Emergency services
                  112
                  Not confirmed yet

                """)
    }

    @Test func `a copy for whoever leads has the prompts`() throws {
        #expect(
            try text("agenda-prompts") == """
                Agenda
                ======
                Harbour Lights
                Tuesday 24 November 2026, 18:30
                For whoever leads

                An evening together

                Time   What we do                                    Led by       Length
                -----  --------------------------------------------  -----------  ------
                18:30  Welcome                                       At the door  10 min

                18:40  Opening                                       Facilitator  5 min
                       What is said here stays here.
                       Anybody may pass, at any time, and nobody
                       asks why.

                18:45  Sharing                                                    40 min

                19:25  Tea, and time for whatever we feel like       Tea          15 min
                       tonight

                19:40  A song                                        song leader

                19:40  The end

                Anybody may pass, step out and come back. The times are a plan, not a
                rule.

                """)
    }

    @Test func `the page for somebody who is new`() throws {
        #expect(
            try text("newcomer") == """
                Welcome to Harbour Lights
                =========================

                1. Whom to ask
                   You reach us like this: 087 555 0142
                   Come whenever you like.

                2. When and where
                   every Tuesday at 18:30 (Europe/Dublin), 90 minutes

                """)
    }

    @Test func `a flyer has strips to tear off`() throws {
        #expect(
            try text("flyer") == """
                Harbour Lights
                ==============

                A calm evening for people who know distress from the inside. We listen,
                and drink a good deal of tea.

                Who it is for    anybody over 18
                When             every Tuesday at 18:30
                Where            Seamen's Hall, Quay Street
                How to reach us  Ring 087 555 0142,
                                 Mondays
                Free of charge   It costs nothing to come.
                                 You need not ask anybody: come whenever you like.

                The next dates
                --------------
                - Tuesday 24 November 2026, 18:30
                - Tuesday 1 December 2026, 18:30, The library

                Please take a strip with you.
                - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
                Harbour Lights
                every Tuesday at 18:30
                Seamen's Hall, Quay Street
                Ring 087 555 0142, Mondays
                - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
                Harbour Lights
                every Tuesday at 18:30
                Seamen's Hall, Quay Street
                Ring 087 555 0142, Mondays
                - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
                Harbour Lights
                every Tuesday at 18:30
                Seamen's Hall, Quay Street
                Ring 087 555 0142, Mondays
                - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
                Harbour Lights
                every Tuesday at 18:30
                Seamen's Hall, Quay Street
                Ring 087 555 0142, Mondays
                - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -

                """)
    }

    @Test func `what a group promises itself`() throws {
        #expect(
            try text("ethics") == """
                What we promise each other
                ==========================
                Harbour Lights

                We wrote this together.

                1. What is said here stays here, and so does who was here; we take home
                   what we learned and nothing else.
                2. Nobody is judged.

                ------------------------------------------------------------------------
                Agreed on Tuesday 3 March 2026
                Looked at again on Tuesday 1 September 2026
                These are our own words. We look at them together now and then, and can
                change them.

                """)
    }

    @Test func `where support is to be had, without what is not offered any more`() throws {
        #expect(
            try text("resources") == """
                Support beyond the group
                ========================
                Harbour Lights

                For whoever would like it. Nobody has to take any of it up.

                Crisis lines
                ------------
                - Night Line
                  +353 1 555 0100
                  https://nightline.example/talk
                  every night
                  Languages: English, Irish
                  Free of charge
                  Last confirmed on Friday 2 October 2026

                Emergencies
                -----------
                - Emergency services
                  112
                  Not confirmed yet

                Advocacy
                --------
                - Beside You
                  12 Mill Lane, Limerick
                  Not free of charge
                  They come along, if you ask a week ahead.

                """)
    }

    @Test func `the card for facilitators, with whom to ring`() throws {
        #expect(
            try text("card") == """
                A card for facilitators
                =======================
                Harbour Lights

                This card is no legal advice.

                When people in the group clash
                ------------------------------
                - Slow down.
                - Take no side.

                When somebody is in danger
                --------------------------
                Ring 112.

                - Stay with them.

                Support beyond the group
                ------------------------
                - Emergency services
                  112
                  Not confirmed yet

                ------------------------------------------------------------------------
                Please write nothing about anybody on it.

                """)
    }

    @Test func `a sheet has room for names, and nobody has to be on it`() throws {
        let text = try text("sign-up")
        #expect(
            text.hasPrefix(
                """
                Who would like to do what
                =========================
                Harbour Lights

                Put down a name, as you like it, where you would enjoy helping. One
                meeting is plenty, and you can cross it out again.

                Nobody has to sign. Whoever is here can read this sheet.

                The next dates

                What              Tuesday 24        Tuesday 1          Tuesday 8
                                  November          December           December
                                  18:30             18:30              18:30
                ----------------  ----------------  -----------------  -----------------
                Facilitator       taken
                                                    _________________  _________________

                Brewing tea
                                  ________________  Zoë                _________________

                                  ________________  _________________  _________________

                Something else
                                  ________________  _________________  _________________


                Staying in touch
                ----------------
                Whoever likes to hear from the group between meetings can write
                something here. All of it is optional, and any name will do.

                Nobody has to sign. Whoever is here can read this sheet.

                Please don't copy or photograph it.

                A name, as you like   A way to reach you    Best by
                it
                --------------------  --------------------  ----------------------------
                                                            [ ] Email
                                                            [ ] Text message
                                                            [ ] Messenger
                ____________________  ____________________  [ ] Phone call
                """))
        #expect(text.split(separator: "\n").count { $0.hasSuffix("[ ] Phone call") } == 11)
    }

    @Test func `large print spaces its headings and leaves more white`() throws {
        #expect(
            try text("newcomer", isLarge: true) == """
                W e l c o m e   t o   H a r b o u r   L i g h t s
                =================================================



                1. Whom to ask
                   You reach us like this: 087 555 0142
                   Come whenever you like.

                2. When and where
                   every Tuesday at 18:30 (Europe/Dublin), 90 minutes

                """)
        let arabic = try PrintSample.paper(language: "ar", labels: ["ethics": "ما نتعاهد عليه"])
        #expect(TextPage(arabic.ethics(nil), isLarge: true).lines.first == "ما نتعاهد عليه", "letters that join stay joined")
    }

    @Test(arguments: [false, true])
    func `no line is wider than 72 columns, and none feeds a form or ends in a blank`(isLarge: Bool) throws {
        let name = String(repeating: "小組", count: 60) + " " + String(repeating: "x", count: 100) + "\u{c}\u{202e}"
        let labels = ["what": name, "length": name, "time": "When it is that we do this", "task": name]
        for (kind, document) in try PrintSample.all(try PrintSample.paper(labels: labels, name: name), isLarge: isLarge) {
            let lines = TextPage(document, isLarge: isLarge).lines
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= 72 }, "\(kind)")
            #expect(lines.allSatisfy { !$0.hasSuffix(" ") && !$0.contains("\u{c}") && !$0.contains("\u{202e}") }, "\(kind)")
        }
    }

    @Test func `a document is ASCII where what stands on it is`() throws {
        for (kind, document) in try PrintSample.all(try PrintSample.paper()) where kind != "sign-up" {
            #expect(TextPage(document).text.utf8.allSatisfy { $0 < 0x80 }, "\(kind)")
        }
        let sheet = TextPage(try PrintSample.paper().signUp(try PrintSample.dates())).text
        #expect(Terminal(hasUnicode: false).showing(sheet).contains("Zo? "))
    }
}
