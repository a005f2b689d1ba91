package import ArgumentParser
import KithModel
import KithWire

package struct MeetingCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "Plan meetings, and go through them.",
        discussion: "A meeting is named GROUP@next, GROUP@last, GROUP@open, GROUP@2026-11-24 or GROUP@2026-11-24T18:30.",
        subcommands: [
            MeetingScheduleCommand.self, MeetingEditCommand.self, MeetingEndCommand.self, MeetingListCommand.self,
            MeetingShowCommand.self, MeetingAgendaCommand.self,
            MeetingOpenCommand.self, MeetingNextCommand.self, MeetingBackCommand.self, MeetingCountCommand.self,
            MeetingCloseCommand.self, MeetingCancelCommand.self, MeetingRestoreCommand.self, MeetingMoveCommand.self,
            MeetingMarkCommand.self,
            MeetingStaffCommand.self, MeetingCalendarCommand.self,
            MeetingHandOverCommand.self,
            MeetingRunCommand.self, MeetingSkipCommand.self, MeetingExtendCommand.self, MeetingPauseCommand.self,
            MeetingResumeCommand.self, MeetingNoteCommand.self, MeetingNotesCommand.self, MeetingStrikeCommand.self,
        ])
    package init() {}
}
