/// The reference implementations, which are Python's: scripts under Reference/.
enum Python {
    static let zoneDirectory = "/usr/share/zoneinfo"

    static let hasDateutil = can("import dateutil.rrule", or: "python3-dateutil")
    static let hasZoneinfo = can("import zoneinfo; zoneinfo.ZoneInfo('Europe/Dublin')", or: "python3 and tzdata")

    /// Runs a script with some lines of input, and gives back the lines that it prints.
    static func run(_ script: String, input: [String]) throws -> [Substring] {
        try Outside.run(["python3", "-B", Outside.reference(script)], input: input)
    }

    private static func can(_ statement: String, or needed: String) -> Bool {
        let isThere = (try? Outside.run(["python3", "-c", statement], input: [], isQuiet: true)) != nil
        if !isThere { print("Not compared with Python: \(needed) is missing (Scripts/setup installs it).") }
        return isThere
    }
}
