import Foundation
import Testing

@Suite struct HelpTests {
    @Test func `the first screen is a line of purpose and commands in groups`() throws {
        let help = try KithProgram("--help")
        #expect(help.code == 0)
        // Without a terminal there is nobody to choose.
        #expect(try KithProgram().output == help.output)
        #expect(
            help.output == """
                OVERVIEW: Look after mutual-support groups and their meetings.

                USAGE: kith <subcommand>

                OPTIONS:
                  --version               Show the version.
                  -h, --help              Show help information.

                HOW THINGS STAND SUBCOMMANDS:
                  status                  Show how groups stand: what wants a look first, then
                                          by name.
                  figures                 Show roughly how many people groups are for, month by
                                          month.
                  watch                   Show what happens as it happens, until interrupted.
                  menu                    Choose from a list what to do; 'kith' alone on a
                                          terminal opens it.

                GROUPS AND PEOPLE SUBCOMMANDS:
                  group                   Set up groups and describe them.
                  member                  The people of a group, as they want to be known there.
                  consent                 What people agreed to, each thing apart from the
                                          others.
                  me                      Your own page in a group: what is kept about you, and
                                          what you want changed.

                MEETINGS SUBCOMMANDS:
                  meeting                 Plan meetings, and go through them.
                  closure                 Say on which days a group does not meet: holidays, a
                                          room that is shut.
                  role                    What there is to do at meetings, and who would like
                                          to.
                  action                  What a group wants to do; nobody's name is on it.

                WHAT GROUPS AGREE ON AND KEEP SUBCOMMANDS:
                  ethics                  What a group promises itself: drafted, adopted, read
                                          out, looked at again.
                  resource                Where else support is to be had; offered, never
                                          pushed.
                  topic                   What a group would like to talk about; nobody's name
                                          is on it.
                  speaker                 Guests of a group: they come when the group asks, and
                                          for what it asks.
                  card                    First steps for facilitators: conflict, neglect,
                                          abuse, danger.
                  print                   What a group hands out or puts on the wall, as text
                                          or as a page to print.

                WHAT GROUPS LOOK AT THEMSELVES WITH SUBCOMMANDS:
                  model                   Recovery models: ways of looking at a road that is
                                          everybody's own.
                  rubric                  Rubrics: a group looks at itself, or at the service
                                          around it; never at a person.

                REMINDERS SUBCOMMANDS:
                  remind                  What a group is to be reminded of; who gets it is
                                          found out when it is due.
                  outbox                  Messages on their way out; what they say is not shown.

                PLUGINS AND DIRECTORIES SUBCOMMANDS:
                  plugin                  What groups write for themselves: formats, reminders,
                                          words.
                  import                  Bring groups in from elsewhere.

                THE DAEMON SUBCOMMANDS:
                  ping                    See whether the daemon answers.
                  whoami                  Show who the daemon takes you for, and what you may
                                          act as.
                  access                  Who may do what, and who read what.
                  call                    Call a method of the protocol by its name; without
                                          one, list them.
                  daemon                  Look after the daemon itself.

                  See 'kith help <subcommand>' for detailed help.

                """)
    }

    private struct Tree: Decodable {
        let command: Command

        struct Command: Decodable {
            let commandName: String
            let abstract: String?
            let arguments: [Argument]?
            let subcommands: [Command]?

            func paths(_ before: String = "") -> [(path: String, command: Command)] {
                let path = before.isEmpty ? commandName : "\(before) \(commandName)"
                return [(path, self)] + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { $0.paths(path) }
            }
        }

        struct Argument: Decodable {
            let valueName: String?
            let abstract: String?
        }
    }

    private func tree() throws -> [(path: String, command: Tree.Command)] {
        let dump = try KithProgram("--experimental-dump-help")
        return try JSONDecoder().decode(Tree.self, from: Data(dump.output.utf8)).command.paths()
    }

    /// The names of the issue, which stay.
    @Test func `every command that was promised is there`() throws {
        let promised = [
            "status", "ping", "whoami", "watch", "call", "daemon status", "daemon stop", "group create", "group list",
            "group show",
            "group edit", "group pause", "group resume", "group close", "member add", "member list", "member show",
            "member leave",
            "member return", "meeting schedule", "meeting list", "meeting show", "meeting agenda", "meeting open",
            "meeting next",
            "meeting back", "meeting count", "meeting close", "plugin list", "plugin show", "plugin check", "plugin install",
            "plugin remove", "import directory",
            "access grant", "access revoke", "access list", "access log", "group seen-by-coordinator", "group contact",
            "group newcomer", "member enquire", "member meet", "member orient", "member join", "member rename",
            "member contacts", "member sheet", "member secret", "member forget", "consent ask", "consent record",
            "consent withdraw", "consent show", "consent list", "consent word", "figures", "me",
            "ethics draft", "ethics show", "ethics adopt", "ethics keep", "ethics history", "ethics read-out",
            "resource add", "resource list", "resource show", "resource edit", "resource confirm", "resource retire",
            "topic suggest", "topic list", "topic plan", "topic done", "topic remove", "speaker invite", "speaker list",
            "speaker agree", "speaker plan", "speaker done", "speaker remove", "card show", "card list", "card write",
            "meeting run", "meeting skip", "meeting extend", "meeting pause", "meeting resume", "meeting note", "meeting notes",
            "meeting strike", "action add", "meeting move", "meeting edit", "meeting end", "meeting calendar", "closure add",
            "closure list", "closure lift", "group setup", "group split", "group merge", "group story",
            "menu", "remind list", "remind preview", "remind add", "remind cancel", "remind hold", "remind release",
            "outbox list", "outbox show", "outbox retry", "outbox drop", "outbox stats", "member reminders",
        ]
        let there = Set(try tree().map(\.path))
        #expect(promised.filter { !there.contains("kith \($0)") } == [])
    }

    @Test func `every command, argument and option says what it is for`() throws {
        for (path, command) in try tree() {
            #expect(command.abstract?.isEmpty == false, "\(path)")
            for argument in command.arguments ?? [] {
                #expect(argument.abstract?.isEmpty == false, "\(path) \(argument.valueName ?? "?")")
            }
        }
    }

    @Test func `every command that is parsed alone is one of the tree, with the same help`() throws {
        for (path, command) in try tree() where command.subcommands?.isEmpty != false {
            let words = path.split(separator: " ").dropFirst().map(String.init)
            let noun = words[0]
            let help = words.count > 1 ? try KithProgram(noun, words[1], "--help") : try KithProgram(noun, "--help")
            #expect(help.code == 0 && help.output.contains("USAGE: \(path)"), "\(path)")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `completions come out`(shell: String) throws {
        let script = try KithProgram("--generate-completion-script", shell)
        #expect(script.code == 0 && script.errors.isEmpty)
        #expect(script.output.contains("schedule"))
    }

    @Test func `the version is told`() throws {
        #expect(try KithProgram("--version").lines == ["0.1.0"])
    }
}
