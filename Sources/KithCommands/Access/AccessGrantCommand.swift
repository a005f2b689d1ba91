package import ArgumentParser
import KithWire

package struct AccessGrantCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "grant", abstract: "Give a role to an account or to a Unix group.",
        discussion: "kith access grant facilitator harbour --user anna")
    @OptionGroup var grant: GrantArguments
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let held = try options.connect().call(
            AccessGrant.self,
            AccessGrant.Parameters(
                role: grant.role, user: grant.user, systemGroup: grant.systemGroup, groups: grant.groups))
        if reading.json { return try Output.json(held) }
        Output.lines(AccessScreen(.current).held(held.grants))
    }
}
