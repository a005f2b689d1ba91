import KithModel
import KithWire
import Testing

/// What the field's values rule out, held against every method and event: nobody is counted, flagged or written about by
/// others. Whatever tells something of one person stands in the lists here, with what makes it theirs.
@Suite struct PersonTests {
    /// What an object about a person may hold beside who it is.
    private static let theirs: [String: String] = [
        "name": "as they want to be called", "handle": "as they want to be called", "stage": "how far their joining has come",
        "here": "that they have not left", "new": "they said so", "asks": "they said so", "call": "they said so",
        "roles": "what they may take, or said they would", "willing": "they said so", "offers": "they said so",
        "turns": "they said so", "takes": "they said so", "ask": "who said they may be asked", "mine": "they said so",
        "offered": "they said so", "people": "who exchanges turns", "with": "who exchanges turns",
        "away": "they said so", "away_until": "they said so", "until": "they said so",
        "oriented": "the day on which they were told what a newcomer is told", "oriented_by": "by whom",
        "contacts": "their ways to be reached", "channel": "their way to be reached", "address": "their way to be reached",
        "consents": "what they agreed to", "purpose": "what they agreed to", "title": "what they agreed to, or a role",
        "party": "what they agreed to", "version": "of the words they agreed to", "text": "the words they agreed to",
        "given": "the day they agreed", "how": "how they agreed", "by": "who noted it for them",
        "withdrawn": "the day they withdrew", "agree": "they say so", "agreed": "they said so", "on": "the day they agreed",
        "secret": "their own", "secrets": "who set theirs, so that they know", "at": "when theirs was set",
        "readings": "who read what is kept about them", "reminders": "what is planned to reach them",
        "due": "when it is to reach them", "audience": "as what it reaches them", "id": "random",
        "forget": "they say so", "meeting": "a date they offered for", "meetings": "dates, with what they said of each",
        "role": "what they said they would do; of a guest, as what they come", "time": "of a date they took",
        "member": "who it is", "entries": "a sheet of who agreed to be on it", "names": "of who agreed to be shown",
        "members": "a list of people", "speakers": "guests of the group", "number": "a version's own",
        "wish": "they say so", "quiet_from": "they say so", "quiet_until": "they say so", "zone": "their own clock",
        "most": "they say so", "names_group": "they say so", "to": "a reminder meant for them alone",
        "reminding": "they say so", "messages": "what went out to them", "state": "whether it went out to them",
        "subject": "what is said to them", "calendar": "what is said to them",
        "check": "random", "checks": "they answered it for themselves alone", "rubric": "what they looked at themselves with",
        "day": "the day on which they did", "answers": "they answered it for themselves alone",
        "handles": "who it is", "points": "of a page for newcomers", "group_name": "their group's", "group": "their group's",
    ]

    /// The only whole numbers beside a person are of *somebody else*, who read what is kept about them: which account, how often.
    private static let counted: Set<String> = ["uid", "times"]

    @Test func `what is personal is somebody's own, each with its reason`() throws {
        let table = try AccessTable()
        for (object, fields) in table.objects {
            for field in fields where field.isPersonal {
                #expect(Self.theirs[field.name] != nil, "\(object).\(field.name): whose is it, and who says so?")
            }
        }
        for method in Protocol.methods {
            for field in Self.fields(of: method) where field.fieldClass == .personal {
                #expect(Self.theirs[field.name] != nil, "\(method.declaration.name) \(field.name): whose is it?")
            }
        }
    }

    /// A rubric looks at a group or a service. Nothing of it has a place for a person: neither for one who is looked at nor for
    /// one who looks; and what somebody answers about themselves is in a session of their own and nowhere else.
    @Test func `nothing can rate a named person`() throws {
        let table = try AccessTable()
        for method in Protocol.methods where method.declaration.name.hasPrefix("rubric.") {
            #expect(Self.fields(of: method).allSatisfy { $0.fieldClass != .personal }, "\(method.declaration.name)")
            let names = Set(Self.names(of: method))
            #expect(
                names.isDisjoint(with: ["member", "person", "name", "handle", "user", "uid", "by", "at"]),
                "\(method.declaration.name)")
        }
        for object in ["round", "rated item", "rated total", "compared item", "compared total", "shared round", "shared section"]
        {
            let fields = try #require(table.objects[object])
            #expect(fields.allSatisfy { !$0.isPersonal }, "\(object)")
        }
        for method in Protocol.methods where Self.names(of: method).contains("answers") {
            let name = method.declaration.name
            #expect(["rubric.rate", "rubric.enter", "me.check", "me.checks"].contains(name), "\(name) tells answers")
            if name.hasPrefix("me.") { #expect(method.declaration.callers == [.member]) }
        }
    }

    /// Of all fields, however deep they lie.
    private static func names<M: Method>(of method: M.Type) -> [String] {
        func names(_ shape: Shape) -> [String] {
            switch shape {
            case .array(let element), .map(let element): names(element)
            case .object(let members): members.flatMap { [$0.name] + names($0.shape) }
            default: []
            }
        }
        return names(Shape.of(M.Parameters.self)) + names(Shape.of(M.Result.self))
    }

    private static func fields<M: Method>(of method: M.Type) -> [Field] { M.Parameters.fields + M.Result.fields }

    @Test func `nothing that names a person counts or measures anything of them`() {
        for method in Protocol.methods { Self.walk(method) }
    }

    private static func walk<M: Method>(_ method: M.Type) {
        for shape in [Shape.of(M.Parameters.self), Shape.of(M.Result.self)] { look(shape, method.declaration.name) }
    }

    private static func look(_ shape: Shape, _ place: String) {
        switch shape {
        case .array(let element), .map(let element): look(element, place)
        case .object(let members):
            let isPerson = members.contains { ["member", "oriented", "withdrawn"].contains($0.name) }
            for member in members {
                if isPerson, !counted.contains(member.name) {
                    let isNumber = member.shape == .integer || member.shape == .number
                    #expect(!isNumber, "\(place).\(member.name) is a number beside a person")
                }
                look(member.shape, "\(place).\(member.name)")
            }
        default: break
        }
    }

    /// What people are ranked, watched or written about with elsewhere.
    private static let nowhere = [
        "attendance", "attended", "absent", "absence", "absences", "missed", "streak", "score", "rating", "rank", "level",
        "progress", "risk", "diagnosis", "case", "compliance", "last_seen", "seen", "remark", "comment", "comments",
        "observation",
        "birthday", "age", "gender",
    ]

    @Test func `no field is there for watching people`() {
        for method in Protocol.methods {
            for field in Self.fields(of: method) {
                #expect(!Self.nowhere.contains(field.name), "\(method.declaration.name) \(field.name)")
            }
        }
    }

    @Test func `an event about people tells that it was, and neither what nor how often`() {
        let told: Set<String> = ["new", "for", "on", "role", "retired"]
        for kind in EventKind.allCases {
            let noun = kind.rawValue.prefix { $0 != "." }
            guard ["member", "consent", "role", "me"].contains(noun) else { continue }
            for (name, value) in kind.sampleFacts {
                #expect(told.contains(name), "\(kind.rawValue) \(name)")
                #expect(Int(value) == nil, "\(kind.rawValue) \(name)=\(value)")
            }
        }
    }
}
