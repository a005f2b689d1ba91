import Foundation
import KithCommands
import KithModel
import KithWire

/// A group with everything that is printed of one, nobody's own.
enum PrintSample {
    static func paper(
        language: String = "en", labels: [String: String] = [:], listed: Bool = true, name: String = "Harbour Lights"
    ) throws -> GroupPaper {
        var group: GroupView = try decode(
            """
            {"id":"g","handle":"harbour","name":"Harbour Lights","purpose":"A calm evening for people who know distress from the \
            inside. We listen, and drink a good deal of tea.","zone":"Europe/Dublin","language":"en","membership":"open",\
            "formality":"informal","audience":"anybody over 18","place":"Seamen's Hall, Quay Street","listed":true,\
            "met_before":true,"state":"active","meets_first":false,"shares_figures":false,"country":"IE",\
            "series":[{"id":"s","rule":"FREQ=WEEKLY;BYDAY=TU","sentence":"every Tuesday","start":"2026-01-06T18:30",\
            "zone":"Europe/Dublin","minutes":90}]}
            """)
        group.language = language
        group.listed = listed
        group.name = name
        return GroupPaper(group, labels: Labels(language: language, own: labels))
    }

    static func meeting(_ at: String, place: String = "Seamen's Hall, Quay Street") throws -> MeetingView {
        var meeting: MeetingView = try decode(
            """
            {"meeting":"harbour@\(at)","group":"harbour","series":"s","state":"planned","time":{"at":"\(at)",\
            "zone":"Europe/Dublin","instant":"2026-11-24T18:30:00Z","minutes":90}}
            """)
        meeting.place = place
        return meeting
    }

    static func agenda(resources: Bool = true) throws -> MeetingAgenda.Result {
        var agenda: MeetingAgenda.Result = try decode(
            """
            {"meeting":"harbour@2026-11-24T18:30","title":"An evening together","format":"gathering/ongoing","minutes":70,\
            "steps":[{"key":"greet","title":"Welcome","minutes":10,"lead":"door"},{"key":"opening","title":"Opening",\
            "minutes":5,"lead":"facilitator","prompt":"What is said here stays here.\\nAnybody may pass, at any time, and \
            nobody asks why."},{"key":"sharing","title":"Sharing","minutes":40},{"key":"tea","title":"Tea, and time for \
            whatever we feel like tonight","minutes":15,"lead":"tea"},{"key":"song","title":"A song","minutes":0,\
            "lead":"song_leader"}],"topics":[],"resources":[]}
            """)
        if resources { agenda.resources = Array(self.resources.prefix(2)) }
        return agenda
    }

    static let resources = [
        ResourceView(
            resource: "r1", of: "network", kind: "crisis_line", name: "Night Line", phone: "+353 1 555 0100",
            web: "https://nightline.example/talk", hours: "every night", languages: "English, Irish", free: true,
            confirmed: "2026-10-02"),
        ResourceView(resource: "r2", of: "network", kind: "emergency", name: "Emergency services", phone: "112"),
        ResourceView(
            resource: "r3", of: "group", kind: "advocacy", name: "Beside You", address: "12 Mill Lane\nLimerick",
            note: "They come along, if you ask a week ahead.", free: false),
        ResourceView(resource: "r4", of: "group", kind: "advocacy", name: "Gone", retired: "2026-01-01"),
    ]

    static let ethics = EthicsView(
        version: 2, preamble: "We wrote this together.",
        points: [
            "What is said here stays here, and so does who was here; we take home what we learned and nothing else.",
            "Nobody is judged.",
        ], adopted: "2026-03-03", looked: "2026-09-01")

    static let newcomer = GroupNewcomer.Result(
        group: "Harbour Lights",
        points: [
            NewcomerPoint(title: "Whom to ask", text: "You reach us like this: 087 555 0142\nCome whenever you like."),
            NewcomerPoint(title: "When and where", text: "every Tuesday at 18:30 (Europe/Dublin), 90 minutes"),
        ])

    static func dates() throws -> [SignUpDate] {
        ["2026-11-24T18:30", "2026-12-01T18:30", "2026-12-08T18:30"].compactMap { CivilDateTime($0) }.enumerated().map {
            number, at in
            SignUpDate(
                at: at,
                tasks: [
                    SignUpDate.Task(
                        key: "facilitator", title: "Facilitator", taken: number == 0 ? 1 : 0, open: number == 0 ? 0 : 1),
                    SignUpDate.Task(
                        key: "tea", title: "Brewing tea", names: number == 1 ? ["Zoë"] : [], open: number == 1 ? 1 : 2),
                ])
        }
    }

    static let card = [
        CardPart(
            situation: "conflict", title: "When people in the group clash", text: "- Slow down.\n- Take no side.", isOwn: false),
        CardPart(situation: "danger", title: "When somebody is in danger", text: "Ring 112.\n- Stay with them.", isOwn: true),
    ]

    /// Every document, by what it is called.
    static func all(_ paper: GroupPaper, isLarge: Bool = false) throws -> [(String, PrintDocument)] {
        let meetings = [try meeting("2026-11-24T18:30"), try meeting("2026-12-01T18:30", place: "The library")]
        return [
            ("agenda", paper.agenda(try agenda(), of: meetings[0])),
            ("agenda-prompts", paper.agenda(try agenda(resources: false), of: meetings[0], prompts: true)),
            ("newcomer", paper.newcomer(newcomer)),
            ("flyer", paper.flyer(meetings: meetings, route: "Ring 087 555 0142,\nMondays")),
            ("sign-up", paper.signUp(try dates(), contacts: true, isLarge: isLarge)),
            ("ethics", paper.ethics(ethics)), ("resources", paper.resources(resources)),
            ("card", paper.card(preface: "This card is no legal advice.", parts: card, resources: [resources[1]])),
        ]
    }

    private static func decode<T: Decodable>(_ json: String) throws -> T {
        try JSONDecoder().decode(T.self, from: Data(json.utf8))
    }
}
