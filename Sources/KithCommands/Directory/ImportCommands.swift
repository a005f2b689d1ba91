package import ArgumentParser
import KithCalendar
import KithModel
package import KithWire

package struct ImportCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring groups in from elsewhere.", subcommands: [ImportDirectoryCommand.self])
    package init() {}
}

package struct ImportDirectoryCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "directory", abstract: "Bring in a public directory in Meeting Guide JSON, or bring it up to date.",
        discussion:
            "Contacts, payment names and notes are never kept. A group that has vanished from the file is named and stays.")
    @Argument(help: "The file; - for standard input.") var file: String
    @Option(help: "Time zone of entries that name none.") var zone: String?
    @Option(help: "Name of the directory; the file's name otherwise.") var source: String?
    @Flag(help: "Only say what would change.") var dryRun = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    private static let together = 50
    /// Bytes of groups in one line; what is around them is small.
    private static let most = LineLimits.bytes - 10_000

    package func run() throws {
        let zones = ZoneDatabase()
        if let zone { _ = try zones.requireZone(zone) }
        let feed = try DirectoryReader(
            try InputFile.read(file, most: 64 << 20), standardZone: zone, isZone: { zones.zone(named: $0) != nil })
        let session = try options.connect()
        let name = source ?? ImportDirectoryCommand.name(of: file)
        var known: [String: DirectoryList.Entry] = [:]
        var page = try session.call(DirectoryList.self, DirectoryList.Parameters(source: name))
        for entry in page.entries { known[entry.key] = entry }
        while let next = page.next {
            page = try session.call(DirectoryList.self, DirectoryList.Parameters(source: name, after: next))
            for entry in page.entries { known[entry.key] = entry }
        }
        var report = ImportReport(feed: feed)
        let listed = Set(feed.groups.map(\.key)).union(feed.refusedKeys)
        report.vanished = known.values.filter { !listed.contains($0.key) }.sorted { $0.group < $1.group }
        // A known group of which an entry was refused stays as it is: what could not be read has not gone.
        let due = feed.groups.filter { group in
            guard let last = known[group.key] else { return true }
            return last.hash != group.hash && !feed.refusedKeys.contains(group.key)
        }
        report.unchanged = feed.groups.count - due.count
        if dryRun {
            for group in due { report.note(group.name, known[group.key] == nil ? "appeared" : "changed") }
        } else {
            try send(due, source: name, session, &report)
        }
        if reading.json { try Output.json(report.summary) } else { Output.lines(report.lines(isDry: dryRun)) }
        for line in report.refusals { Output.writeError(line + "\n") }
        if report.refusedCount > 0 {
            Output.writeError("kith: \(report.refusedCount) of \(feed.entries) entries were refused.\n")
            throw ExitCode(1)
        }
    }

    private func send(
        _ groups: [ListedGroup], source: String, _ session: Session, _ report: inout ImportReport
    ) throws(Refusal) {
        var done = 0
        while done < groups.count {
            let batch = ImportDirectoryCommand.batch(groups[done...])
            guard !batch.isEmpty else {
                report.refuse(groups[done], "there is more of it than the daemon takes at once")
                done += 1
                continue
            }
            let result = try session.call(DirectoryPut.self, DirectoryPut.Parameters(source: source, groups: batch))
            for (group, outcome) in zip(batch, result.outcomes) {
                if outcome.outcome == "refused" {
                    report.refuse(group, outcome.reason ?? "refused")
                } else {
                    report.note(outcome.group ?? group.name, outcome.outcome)
                }
            }
            done += batch.count
            if Terminal.current.isInteractive {
                Output.writeError("\r\(done) of \(groups.count) groups" + (done == groups.count ? "\n" : ""))
            }
        }
    }

    /// As many of the first groups as go into one line; none where even the first is too large.
    package static func batch(_ groups: ArraySlice<ListedGroup>) -> [ListedGroup] {
        var size = 0
        return Array(
            groups.prefix(together).prefix { group in
                size += (try? LineCodec.encode(group).count) ?? most
                return size <= most
            })
    }

    static func name(of file: String) -> String {
        let base = file.split(separator: "/").last.map(String.init) ?? file
        let stem = base.hasSuffix(".json") ? String(base.dropLast(5)) : base
        return stem == "-" || stem.isEmpty ? "standard-input" : String(stem.prefix(100))
    }
}
