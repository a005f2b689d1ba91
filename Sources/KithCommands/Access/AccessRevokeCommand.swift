package import ArgumentParser
import KithWire

package struct AccessRevokeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Take a role back; sessions that rest on it end with their next request.")
    @OptionGroup var grant: GrantArguments
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let left = try options.connect().call(
            AccessRevoke.self,
            AccessRevoke.Parameters(
                role: grant.role, user: grant.user, systemGroup: grant.systemGroup, groups: grant.groups))
        if reading.json { return try Output.json(left) }
        let whose = AccessScreen.whose(user: grant.user, systemGroup: grant.systemGroup)
        let role = RoleWords.role(grant.role, of: grant.groups ?? [])
        Output.line("\(whose) is no longer \(role).")
        if !left.grants.isEmpty { Output.lines(AccessScreen(.current).held(left.grants, still: true)) }
    }
}
