package import ArgumentParser
import KithModel
import KithWire

package struct MemberCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "member", abstract: "The people of a group, as they want to be known there.",
        subcommands: [
            MemberAddCommand.self, MemberListCommand.self, MemberShowCommand.self, MemberLeaveCommand.self,
            MemberReturnCommand.self, MemberNewCommand.self, MemberAskCommand.self, MemberEnquireCommand.self,
            MemberMeetCommand.self, MemberOrientCommand.self, MemberJoinCommand.self, MemberRenameCommand.self,
            MemberContactsCommand.self, MemberSheetCommand.self, MemberSecretCommand.self, MemberForgetCommand.self,
            MemberAwayCommand.self, MemberBackCommand.self, MemberRemindersCommand.self,
        ])
    package init() {}
}

extension MemberCommands {
    static func note(_ member: MemberView) -> String {
        guard member.here else { return "left" }
        let asks = member.asks.map { $0 == "call" ? "would like a call" : "may be asked for roles" }
        let stage = StageWords.theirs(member.stage).map { [$0] } ?? []
        return (stage + (member.new ? ["new here"] : []) + asks).joined(separator: ", ")
    }
}
