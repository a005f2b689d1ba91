import KithModel
import KithWire

/// What a group looks at itself with.
extension Services {
    func registerLooking(on router: inout Router) {
        router.on(MeChecks.self) { _, context throws(Refusal) in try await checks.list(by: context.viewer) }
        router.on(MeRubric.self) { asked, context throws(Refusal) in try await checks.show(asked, by: context.viewer) }
        router.on(MeCheck.self) { asked, context throws(Refusal) in try await checks.answer(asked, by: context.viewer) }
        router.on(MeForgetCheck.self) { asked, context throws(Refusal) in try await checks.forget(asked, by: context.viewer) }
        router.on(RubricList.self) { asked, context throws(Refusal) in try await rubrics.list(asked, by: context.viewer) }
        router.on(RubricShow.self) { asked, context throws(Refusal) in try await rubrics.show(asked, by: context.viewer) }
        router.on(RubricStart.self) { asked, context throws(Refusal) in try await rounds.start(asked, by: context.viewer) }
        router.on(RubricRounds.self) { asked, context throws(Refusal) in try await rounds.list(asked, by: context.viewer) }
        router.on(RubricRate.self) { asked, context throws(Refusal) in try await rounds.rate(asked, by: context.viewer) }
        router.on(RubricEnter.self) { asked, context throws(Refusal) in try await rounds.enter(asked, by: context.viewer) }
        router.on(RubricWithdraw.self) { asked, context throws(Refusal) in try await rounds.withdraw(asked, by: context.viewer) }
        router.on(RubricClose.self) { asked, context throws(Refusal) in try await rounds.close(asked, by: context.viewer) }
        router.on(RubricResults.self) { asked, context throws(Refusal) in try await rounds.results(asked, by: context.viewer) }
        router.on(RubricCompare.self) { asked, context throws(Refusal) in try await rounds.compare(asked, by: context.viewer) }
        router.on(RubricShare.self) { asked, context throws(Refusal) in try await rounds.share(asked, by: context.viewer) }
        router.on(RubricShared.self) { asked, context throws(Refusal) in try await rounds.shared(asked, by: context.viewer) }
        router.on(ModelList.self) { asked, context throws(Refusal) in try await models.list(asked, by: context.viewer) }
        router.on(ModelShow.self) { asked, context throws(Refusal) in try await models.show(asked, by: context.viewer) }
        router.on(ModelChoose.self) { asked, context throws(Refusal) in try await models.choose(asked, by: context.viewer) }
        router.on(ModelDrop.self) { asked, context throws(Refusal) in try await models.drop(asked, by: context.viewer) }
        router.on(ModelPermit.self) { asked, context throws(Refusal) in try await models.permit(asked, by: context.viewer) }
    }
}
