import FoundationEssentials
import KithModel
import KithWire

/// Two connections to the daemon: one to ask, and one that hears what others do. Either may be lost, and is looked for again.
struct RunLink {
    private let options: Options
    private let group: String
    private let hears: Bool
    private var asking: Session?
    private var hearing: Session?

    /// - Parameter hears: it waits for what others do, on a second connection.
    init(_ options: Options, group: String, hears: Bool = true) {
        (self.options, self.group, self.hears) = (options, group, hears)
    }

    /// What becomes readable when something happened; negative while there is no connection.
    var source: Int32 { hearing?.source ?? -1 }

    /// Something was heard that is still to be taken.
    var holdsNews: Bool { hearing?.holdsLine == true }

    mutating func drop() { (asking, hearing) = (nil, nil) }

    /// The session to ask; made anew where there is none.
    mutating func session() throws(Refusal) -> Session {
        if let asking, hearing != nil || !hears { return asking }
        let asked = try options.connect()
        if hears {
            let heard = try options.connect()
            _ = try heard.call(Watch.self, Watch.Parameters(group: group))
            hearing = heard
        }
        asking = asked
        return asked
    }

    /// Takes what was heard; false where the connection has ended.
    mutating func takeNews() -> Bool {
        guard let hearing else { return false }
        repeat {
            guard (try? hearing.nextLine()) != nil else { return false }
        } while hearing.holdsLine
        return true
    }

    /// The meeting that is under way, with its agenda, else the next one.
    mutating func look() throws(Refusal) -> (meeting: MeetingView, agenda: MeetingAgenda.Result?) {
        let session = try session()
        let meeting = try session.call(MeetingShow.self, MeetingReference(meeting: "\(group)@next"))
        // Of a meeting that is not open it would have to be made each time.
        guard meeting.state == "open" else { return (meeting, nil) }
        return (meeting, try session.call(MeetingAgenda.self, MeetingAgenda.Parameters(meeting: meeting.meeting)))
    }

    /// What was said of it, where there is something to say.
    mutating func perform(_ request: RunRequest) throws(Refusal) -> String? {
        let session = try session()
        switch request {
        case .open(let meeting): _ = try session.call(MeetingOpen.self, MeetingOpen.Parameters(meeting: meeting))
        case .next(let seen): _ = try session.call(MeetingNext.self, seen)
        case .back(let seen): _ = try session.call(MeetingBack.self, seen)
        case .skip(let seen): _ = try session.call(MeetingSkip.self, seen)
        case .extend(let asked): _ = try session.call(MeetingExtend.self, asked)
        case .pause(let seen): _ = try session.call(MeetingPause.self, seen)
        case .resume(let seen): _ = try session.call(MeetingResume.self, seen)
        case .note(let asked): return NoteWords.kept(try session.call(MeetingNote.self, asked).action, group: group)
        case .close, .quit: break
        }
        return nil
    }
}
