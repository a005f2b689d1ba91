/// The protocol as a whole.
package enum Protocol {
    /// The daemon serves this version and the one before, once there is one.
    package static let version = 1
    package static let versions = [1]

    /// Every method there is, in the order of the manual.
    package static let methods: [any Method.Type] = [
        Hello.self, Ping.self, WhoAmI.self, Status.self, Watch.self, DaemonStatus.self, DaemonStop.self,
        GroupCreate.self, GroupList.self, GroupShow.self, GroupEdit.self, GroupPause.self, GroupResume.self,
        GroupClose.self, GroupWords.self, MemberAdd.self, MemberList.self, MemberShow.self, MemberLeave.self, MemberReturn.self,
        MemberNew.self, MemberAsk.self, MeetingSchedule.self, MeetingList.self, MeetingShow.self, MeetingAgenda.self,
        MeetingOpen.self, MeetingNext.self, MeetingBack.self, MeetingCount.self, MeetingClose.self,
        MeetingCancel.self, MeetingRestore.self, MeetingMark.self, MeetingStaff.self, PluginList.self,
        PluginShow.self, PluginInstall.self, PluginRollback.self, PluginSwitch.self, PluginSettings.self,
        PluginRemove.self, PluginResume.self, PluginSkip.self, PluginHooks.self, PluginLog.self, PluginStats.self,
        PluginWatch.self, PluginReplay.self, PluginCall.self, ActionList.self, ActionDone.self, DirectoryList.self,
        DirectoryPut.self,
    ]
}
