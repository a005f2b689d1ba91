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
    }
}
