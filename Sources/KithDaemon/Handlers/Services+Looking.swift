import KithModel
import KithWire

/// What a group looks at itself with.
extension Services {
    func registerLooking(on router: inout Router) {
        router.on(ModelList.self) { asked, context throws(Refusal) in try await models.list(asked, by: context.viewer) }
        router.on(ModelShow.self) { asked, context throws(Refusal) in try await models.show(asked, by: context.viewer) }
        router.on(ModelChoose.self) { asked, context throws(Refusal) in try await models.choose(asked, by: context.viewer) }
        router.on(ModelDrop.self) { asked, context throws(Refusal) in try await models.drop(asked, by: context.viewer) }
        router.on(ModelPermit.self) { asked, context throws(Refusal) in try await models.permit(asked, by: context.viewer) }
    }
}
