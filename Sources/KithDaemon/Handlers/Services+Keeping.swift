import KithModel
import KithWire

/// What groups agree on and keep.
extension Services {
    func registerKeeping(on router: inout Router) {
        router.on(EthicsShow.self) { asked, context throws(Refusal) in try await ethics.show(asked, by: context.viewer) }
        router.on(EthicsDraft.self) { asked, context throws(Refusal) in try await ethics.draft(asked, by: context.viewer) }
        router.on(EthicsAdopt.self) { asked, context throws(Refusal) in try await ethics.adopt(asked, by: context.viewer) }
        router.on(EthicsKeep.self) { asked, context throws(Refusal) in try await ethics.keep(asked, by: context.viewer) }
        router.on(EthicsHistory.self) { asked, context throws(Refusal) in try await ethics.history(asked, by: context.viewer) }
        router.on(MeEthics.self) { _, context throws(Refusal) in try await ethics.own(by: context.viewer) }
        router.on(ResourceAdd.self) { asked, context throws(Refusal) in try await resources.add(asked, by: context.viewer) }
        router.on(ResourceList.self) { asked, context throws(Refusal) in try await resources.list(asked, by: context.viewer) }
        router.on(ResourceShow.self) { asked, context throws(Refusal) in try await resources.show(asked, by: context.viewer) }
        router.on(ResourceEdit.self) { asked, context throws(Refusal) in try await resources.edit(asked, by: context.viewer) }
        router.on(ResourceConfirm.self) { asked, context throws(Refusal) in
            try await resources.confirm(asked, by: context.viewer)
        }
        router.on(ResourceRetire.self) { asked, context throws(Refusal) in
            try await resources.retire(asked, by: context.viewer)
        }
        router.on(MeResources.self) { asked, context throws(Refusal) in try await resources.own(asked, by: context.viewer) }
        registerMeetingMatter(on: &router)
        router.on(CardShow.self) { asked, context throws(Refusal) in try await cards.show(asked, by: context.viewer) }
        router.on(CardList.self) { _, context throws(Refusal) in try await cards.list(by: context.viewer) }
        router.on(CardWrite.self) { asked, context throws(Refusal) in try await cards.write(asked, by: context.viewer) }
    }

    /// What meetings are about, and who comes as a guest.
    private func registerMeetingMatter(on router: inout Router) {
        router.on(TopicSuggest.self) { asked, context throws(Refusal) in try await topics.suggest(asked, by: context.viewer) }
        router.on(TopicList.self) { asked, context throws(Refusal) in try await topics.list(asked, by: context.viewer) }
        router.on(TopicPlan.self) { asked, context throws(Refusal) in try await topics.plan(asked, by: context.viewer) }
        router.on(TopicDone.self) { asked, context throws(Refusal) in try await topics.done(asked, by: context.viewer) }
        router.on(TopicRemove.self) { asked, context throws(Refusal) in try await topics.remove(asked, by: context.viewer) }
        router.on(SpeakerInvite.self) { asked, context throws(Refusal) in try await speakers.invite(asked, by: context.viewer) }
        router.on(SpeakerList.self) { asked, context throws(Refusal) in try await speakers.list(asked, by: context.viewer) }
        router.on(SpeakerAgree.self) { asked, context throws(Refusal) in try await speakers.agree(asked, by: context.viewer) }
        router.on(SpeakerPlan.self) { asked, context throws(Refusal) in try await speakers.plan(asked, by: context.viewer) }
        router.on(SpeakerDone.self) { asked, context throws(Refusal) in try await speakers.done(asked, by: context.viewer) }
        router.on(SpeakerRemove.self) { asked, context throws(Refusal) in try await speakers.remove(asked, by: context.viewer) }
    }
}
