import Testing

@Suite struct UsageTests {
    @Test(arguments: [
        (["nonsense"], "There is no command 'nonsense'.", "kith --help"),
        (["statsu"], "There is no command 'statsu'.", "kith status --help"),
        (["--bogus"], "Unknown option '--bogus'", "kith --help"),
        (["group", "shwo"], "There is no command 'group shwo'.", "kith group show --help"),
        (["group", "frobnicate"], "There is no command 'group frobnicate'.", "kith group --help"),
        (["status", "--jsn"], "Unknown option '--jsn'. Did you mean '--json'?", "kith status --help"),
        (["meeting", "mark", "harbour"], "Missing expected argument '<outcome>'", "kith meeting mark --help"),
        (["meeting", "count", "harbour"], "Give a number, or --none.", "kith meeting count --help"),
        (["remind", "ad"], "There is no command 'remind ad'.", "kith remind add --help"),
        (["outbox", "stat"], "There is no command 'outbox stat'.", "kith outbox stats --help"),
        (
            ["remind", "add", "harbour", "--to", "asked", "--at", "9:00", "Zoë is away"],
            "The words of a reminder are never an argument: leave them out, they are\n      asked for.",
            "kith remind add --help"
        ),
        (["group", "create", "harbour"], "Missing expected argument '--zone <zone>'", "kith group create --help"),
    ])
    func `a mistake on the command line is named with its help, and 64`(words: [String], said: String, remedy: String) throws {
        let run = try KithProgram(words)
        #expect(run.code == 64)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("kith: \(said)\nTry: \(remedy)\nUsage: kith "))
    }
}
