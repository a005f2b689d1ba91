package import ArgumentParser

package struct RoleCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "role", abstract: "What there is to do at meetings, and who would like to.",
        discussion:
            "Nobody is put down by somebody else: people offer themselves for a date, or say that they may be asked.",
        subcommands: [
            RoleRotaCommand.self, RoleListCommand.self, RoleDefineCommand.self, RoleShowCommand.self, RoleOfferCommand.self,
            RoleWithdrawCommand.self, RoleTakeCommand.self, RoleGiveBackCommand.self, RoleSwapCommand.self,
        ])
    package init() {}
}

extension RoleCommands {
    /// `next`, `2026-12-01` or a whole reference, as a meeting of somebody's group.
    static func meeting(_ date: String, of member: String) -> String {
        date.contains("@") ? date : "\(member.prefix { $0 != "/" })@\(date)"
    }
}
