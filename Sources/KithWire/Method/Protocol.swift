/// The protocol as a whole.
package enum Protocol {
    /// The daemon serves this version and the one before, once there is one.
    package static let version = 1
    package static let versions = [1]

    /// Every method there is, in the order of the manual.
    package static let methods: [any Method.Type] = [
        Hello.self, Ping.self, WhoAmI.self, Status.self, FiguresList.self, Watch.self, DaemonStatus.self, DaemonStop.self,
        AccessGrant.self, AccessRevoke.self, AccessList.self, AccessLog.self,
        GroupCreate.self, GroupList.self, GroupShow.self, GroupEdit.self, GroupPause.self, GroupResume.self,
        GroupClose.self, GroupSetup.self, GroupAnswer.self, GroupSplit.self, GroupMerge.self, GroupStory.self,
        GroupWords.self, GroupContact.self, GroupNewcomer.self, GroupSeenByCoordinator.self, MemberAdd.self,
        MemberList.self, MemberShow.self, MemberLeave.self, MemberReturn.self,
        MemberNew.self, MemberAsk.self, MemberEnquire.self, MemberMeet.self, MemberOrient.self, MemberJoin.self,
        MemberName.self, MemberContacts.self, MemberSheet.self, MemberSecret.self, MemberForget.self,
        ConsentAsk.self, ConsentWord.self, ConsentRecord.self, ConsentWithdraw.self, ConsentShow.self, ConsentList.self,
        MeEnter.self, MeShow.self, MeName.self, MeContacts.self, MeConsent.self, MeSay.self, MeSecret.self, MeLeave.self,
        MeReturn.self,
        MeetingSchedule.self, MeetingList.self, MeetingShow.self, MeetingAgenda.self,
        MeetingOpen.self, MeetingNext.self, MeetingBack.self, MeetingCount.self, MeetingClose.self,
        MeetingSkip.self, MeetingExtend.self, MeetingPause.self, MeetingResume.self, MeetingNote.self, MeetingNotes.self,
        MeetingStrike.self, ActionAdd.self,
        MeetingCancel.self, MeetingRestore.self, MeetingMove.self, MeetingEdit.self, MeetingEnd.self, MeetingMark.self,
        MeetingStaff.self, MeetingCalendar.self, ClosureAdd.self, ClosureList.self, ClosureLift.self, PluginList.self,
        PluginShow.self, PluginInstall.self, PluginRollback.self, PluginSwitch.self, PluginSettings.self,
        PluginRemove.self, PluginResume.self, PluginSkip.self, PluginHooks.self, PluginLog.self, PluginStats.self,
        PluginWatch.self, PluginReplay.self, PluginCall.self, ActionList.self, ActionDone.self, DirectoryList.self,
        DirectoryPut.self,
        EthicsShow.self, EthicsDraft.self, EthicsAdopt.self, EthicsKeep.self, EthicsHistory.self, MeEthics.self,
        ResourceAdd.self, ResourceList.self, ResourceShow.self, ResourceEdit.self, ResourceConfirm.self, ResourceRetire.self,
        MeResources.self,
        TopicSuggest.self, TopicList.self, TopicPlan.self, TopicDone.self, TopicRemove.self,
        SpeakerInvite.self, SpeakerList.self, SpeakerAgree.self, SpeakerPlan.self, SpeakerDone.self, SpeakerRemove.self,
        CardShow.self, CardList.self, CardWrite.self,
        RoleDefine.self, RoleList.self, RoleShow.self, RoleOffer.self, RoleWithdraw.self, RoleTake.self, RoleGiveBack.self,
        RoleSwap.self, RoleRota.self, RoleSheet.self, MemberAway.self, MemberBack.self, MeetingHandOver.self,
        MeRota.self, MeOffer.self, MeWithdraw.self, MeTake.self, MeGiveBack.self, MeAway.self, MeBack.self,
        GroupLabels.self,
        RemindList.self, RemindPreview.self, RemindAdd.self, RemindCancel.self, RemindHold.self, RemindRelease.self,
        MemberReminders.self, MeReminders.self,
        OutboxList.self, OutboxShow.self, OutboxRetry.self, OutboxDrop.self, OutboxStats.self,
        CourierClaim.self, CourierSettle.self,
        ModelList.self, ModelShow.self, ModelChoose.self, ModelDrop.self, ModelPermit.self,
        RubricList.self, RubricShow.self, RubricStart.self, RubricRounds.self, RubricRate.self, RubricEnter.self,
        RubricWithdraw.self, RubricClose.self, RubricResults.self, RubricCompare.self, RubricShare.self, RubricShared.self,
        MeRubric.self, MeCheck.self, MeChecks.self, MeForgetCheck.self,
    ]
}
